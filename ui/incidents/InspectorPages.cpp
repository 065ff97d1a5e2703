// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/InspectorPages.h"

#include "gazetteer/Gazetteer.h"
#include "incidents/IncidentWords.h"
#include "incidents/InspectorParts.h"
#include "shell/JournalWords.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QMenu>

namespace tuyen {

using namespace inspector;
using Tone = TextLabel::Tone;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tuyen::Inspector)
};
constexpr int mostPeople = 5; ///< of one role, before "more"

QString rawOf(const std::string& raw, const QString& shown)
{
    return qt(raw) == shown ? QString() : qt(raw);
}

QWidget* head(const IncidentView& view, const InspectorActions& actions)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(qt(view.incident.code), TextStyle::Headline), 1);
    if (!actions.isReadOnly) {
        auto* menu = addMenu(row, Words::tr("More actions"));
        QObject::connect(menu->addAction(Words::tr("Edit the incident…")), &QAction::triggered,
            menu, actions.edit);
        QObject::connect(menu->addAction(Words::tr("Remove the incident…")), &QAction::triggered,
            menu, actions.remove);
    }
    return holder;
}

void addPlace(QGridLayout* facts, const Incident& incident)
{
    const auto& place = incident.place;
    if (place.isEmpty()) {
        return;
    }
    QStringList parts;
    for (const auto& part : { place.village, place.commune, place.district }) {
        if (!part.empty()) {
            parts += qt(part);
        }
    }
    parts += words::place(place);
    addFact(facts, Words::tr("Place"), parts.join(QStringLiteral(", ")),
        rawOf(place.raw, parts.join(QStringLiteral(", "))), words::isEstimated(place));
    if (const auto* gate = Gazetteer::standard().gate(place.gate)) {
        const auto& name = windowLanguage() == Language::Vietnamese ? gate->nameVi : gate->nameEn;
        addFact(facts, Words::tr("Border gate"),
            QStringLiteral("%1 → %2").arg(qt(name), qt(gate->oppositeVi)));
    }
}

void addCount(QGridLayout* facts, const QString& name, const Quantity& quantity)
{
    if (quantity.isKnown() || !quantity.raw.empty()) {
        const QString shown = words::quantity(quantity);
        addFact(facts, name, shown, rawOf(quantity.raw, shown));
    }
}

QGridLayout* facts(const Incident& incident)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const QString date = words::date(incident.date);
    addFact(grid, Words::tr("Date"), date, rawOf(incident.date.raw, date),
        words::isEstimated(incident.date));
    addPlace(grid, incident);
    if (!incident.neighbour.empty()) {
        addFact(grid, Words::tr("Border with"), words::country(incident.neighbour));
    }
    addFact(grid, Words::tr("Form"), words::terms(incident.terms, "exploitation"));
    addFact(grid, Words::tr("Channel"), words::terms(incident.terms, "recruitment_channel"));
    addCount(grid, Words::tr("Suspects"), incident.suspects);
    addCount(grid, Words::tr("Victims"), incident.victims);
    addCount(grid, Words::tr("Presumed victims"), incident.presumedVictims);
    addCount(grid, Words::tr("Person-times"), incident.personTimes);
    addFact(grid, Words::tr("Agency"), qt(incident.agency));
    addFact(grid, Words::tr("Report"), qt(incident.reportNumber));
    addFact(grid, Words::tr("Method"), qt(incident.methodRaw));
    addFact(grid, Words::tr("Summary"), qt(incident.summary));
    addFact(grid, Words::tr("Note"), qt(incident.note));
    return grid;
}

QString partOf(const InvolvedPerson& person)
{
    QString text = words::role(person.involvement.role);
    if (!person.involvement.part.empty()) {
        text += QStringLiteral(", ")
            + words::term(person.involvement.part).section(QLatin1Char(','), 0, 0).toLower();
    }
    return text;
}

/// Suspects, then victims, then presumed victims; of each the first few.
void addPeople(
    QVBoxLayout* column, const IncidentView& view, const InspectorActions& actions, int most)
{
    for (const Role role : { Role::Suspect, Role::Victim, Role::PresumedVictim, Role::Other }) {
        int shown = 0;
        int more = 0;
        for (const auto& person : view.people) {
            if (person.involvement.role != role) {
                continue;
            }
            if (shown == most) {
                ++more;
                continue;
            }
            ++shown;
            column->addWidget(line(QStringLiteral("person"), roleColour(role), qt(person.label),
                partOf(person), person.isProtected,
                [select = actions.select, id = entity(person.person)] { select(id); }));
        }
        if (more > 0) {
            auto* link = linkButton(Words::tr("%n more…", nullptr, more));
            QObject::connect(
                link, &QPushButton::clicked, link, [show = actions.showTab] { show(1); });
            column->addWidget(link);
        }
    }
}

bool hasHiddenNames(const IncidentView& view)
{
    return std::any_of(
        view.people.begin(), view.people.end(), [](const auto& p) { return p.isProtected; });
}

} // namespace

QWidget* detailsPage(const IncidentView& view, const InspectorActions& actions)
{
    QWidget* holder = nullptr;
    auto* column = page(holder);
    column->addWidget(head(view, actions));
    auto* tags = new QHBoxLayout;
    tags->setSpacing(6);
    if (!view.incident.status.empty()) {
        tags->addWidget(new Tag(words::term(view.incident.status)));
    }
    if (const QString grade = words::grade(view.incident.grade); !grade.isEmpty()) {
        tags->addWidget(new Tag(grade));
    }
    tags->addStretch(1);
    column->addLayout(tags);
    if (!view.incident.title.empty()) {
        column->addWidget(wrapped(qt(view.incident.title), TextStyle::Body));
    }
    column->addLayout(facts(view.incident));
    if (!view.people.empty()) {
        column->addWidget(hairline());
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel(Words::tr("People"), TextStyle::Emphasis));
        row->addStretch(1);
        row->addWidget(new TextLabel(
            grouped(qint64(view.people.size())), TextStyle::Caption, Tone::Secondary));
        column->addLayout(row);
        addPeople(column, view, actions, mostPeople);
    }
    if (hasHiddenNames(view)) {
        auto* strip = new Strip;
        strip->show(Strip::Kind::Info,
            Words::tr("Names of victims are hidden; they stand here by a code."));
        column->addWidget(strip);
    }
    if (!view.evidence.empty()) {
        column->addWidget(hairline());
        column->addWidget(new TextLabel(Words::tr("Sources"), TextStyle::Emphasis));
        for (const auto& evidence : view.evidence) {
            column->addWidget(line(QStringLiteral("file"), Theme::current().textSecondary,
                qt(evidence.source.fileName), Words::tr("row %1").arg(evidence.row.row), false,
                [show = actions.showTab] { show(2); }));
        }
    }
    column->addStretch(1);
    return holder;
}

QWidget* linksPage(const IncidentView& view, const InspectorActions& actions)
{
    QWidget* holder = nullptr;
    auto* column = page(holder);
    if (view.people.empty() && view.identifiers.empty() && view.routes.empty()) {
        column->addWidget(
            wrapped(Words::tr("No people, numbers or routes are recorded for this incident."),
                TextStyle::Body, Tone::Secondary));
    }
    if (!view.people.empty()) {
        column->addWidget(new TextLabel(Words::tr("People"), TextStyle::Emphasis));
        addPeople(column, view, actions, 1000);
    }
    if (!view.identifiers.empty()) {
        column->addWidget(new TextLabel(Words::tr("Numbers and accounts"), TextStyle::Emphasis));
        for (const auto& identifier : view.identifiers) {
            const bool isPlate = identifier.kind == IdentifierKind::Plate;
            column->addWidget(line(isPlate ? QStringLiteral("vehicle") : QStringLiteral("phone"),
                isPlate ? Theme::current().vehicle.mark : Theme::current().contact.mark,
                qt(identifier.raw.empty() ? identifier.value : identifier.raw),
                qt(identifier.detail)));
        }
    }
    if (!view.routes.empty()) {
        column->addWidget(new TextLabel(Words::tr("Routes"), TextStyle::Emphasis));
        for (const auto& route : view.routes) {
            QStringList stops;
            for (const auto& leg : route.legs) {
                const QString name = words::place(leg.place);
                if (!leg.place.isEmpty() && (stops.isEmpty() || stops.back() != name)) {
                    stops += name;
                }
            }
            column->addWidget(wrapped(stops.join(QStringLiteral(" → ")), TextStyle::Body));
        }
    }
    column->addStretch(1);
    return holder;
}

QWidget* sourcesPage(const IncidentView& view)
{
    QWidget* holder = nullptr;
    auto* column = page(holder);
    if (view.evidence.empty()) {
        column->addWidget(
            wrapped(Words::tr("Written by hand in this program: there is no source row."),
                TextStyle::Body, Tone::Secondary));
    }
    for (const auto& evidence : view.evidence) {
        column->addWidget(wrapped(qt(evidence.source.fileName), TextStyle::Emphasis));
        QString where = Words::tr("row %1").arg(evidence.row.row);
        if (!evidence.row.sheet.empty()) {
            where = Words::tr("sheet “%1”, %2").arg(qt(evidence.row.sheet), where);
        }
        where += QStringLiteral(" · ") + Words::tr("import %1").arg(evidence.batch.value);
        column->addWidget(wrapped(where, TextStyle::Caption, Tone::Secondary));
        // The row as it came holds the names of victims: it stays closed wherever one is in the
        // incident.
        if (hasHiddenNames(view)) {
            auto* strip = new Strip;
            strip->show(Strip::Kind::Info,
                Words::tr("The original row names victims, so its cells are hidden."));
            column->addWidget(strip);
        } else {
            auto* grid = new QGridLayout;
            grid->setHorizontalSpacing(8);
            grid->setVerticalSpacing(4);
            grid->setColumnStretch(1, 1);
            for (const auto& [header, cell] : evidence.cells) {
                addFact(grid, qt(header), qt(cell));
            }
            column->addLayout(grid);
        }
        column->addWidget(hairline());
    }
    column->addStretch(1);
    return holder;
}

QWidget* historyPage(const std::vector<FieldChange>& history)
{
    QWidget* holder = nullptr;
    auto* column = page(holder);
    if (history.empty()) {
        column->addWidget(wrapped(Words::tr("Nothing was changed since it came into the store."),
            TextStyle::Body, Tone::Secondary));
    }
    std::int64_t last = -1;
    for (const auto& change : history) {
        if (change.sequence != last) {
            column->addWidget(new TextLabel(
                QStringLiteral("%1 · %2").arg(actionWord(change.action), actorWord(change.actor)),
                TextStyle::BodyStrong));
            column->addWidget(
                new TextLabel(dateTimeText(change.atMs), TextStyle::Caption, Tone::Secondary));
            if (!change.reason.empty()) {
                column->addWidget(wrapped(QStringLiteral("“%1”").arg(qt(change.reason)),
                    TextStyle::Body, Tone::Secondary));
            }
            last = change.sequence;
        }
        if (!change.field.empty()) {
            column->addWidget(wrapped(
                QStringLiteral("%1: %2 → %3")
                    .arg(words::field(change.field), words::fieldValue(change.field, change.before),
                        words::fieldValue(change.field, change.after)),
                TextStyle::Body));
        }
    }
    column->addStretch(1);
    return holder;
}

} // namespace tuyen
