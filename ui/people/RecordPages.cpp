// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RecordPages.h"

#include "incidents/IncidentWords.h"
#include "incidents/InspectorParts.h"
#include "people/PeopleWords.h"
#include "people/RecordParts.h"
#include "people/RegisterWords.h"
#include "people/Reveals.h"
#include "people/ThingWords.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QMenu>

namespace tuyen {

using namespace inspector;
using namespace records;
using Tone = TextLabel::Tone;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tuyen::Record)
};

constexpr std::size_t partsOnFirstPage = 5;

QWidget* head(const QString& title, const RecordActions& actions, bool isHidden)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(wrapped(title, TextStyle::Headline), 1);
    if (!(actions.timeline || actions.edit || actions.watch)) {
        return holder;
    }
    const bool mayWrite = !actions.common.isReadOnly;
    auto* menu = addMenu(row, Words::tr("More actions"));
    const auto add = [](QMenu* to, const QString& text, const std::function<void()>& act) {
        if (act) {
            QObject::connect(to->addAction(text), &QAction::triggered, to, act);
        }
    };
    add(menu, Words::tr("Timeline…"), actions.timeline);
    if (mayWrite) {
        add(menu, Words::tr("Edit the record…"), isHidden ? std::function<void()>() : actions.edit);
        add(menu, Words::tr("Add a number or document…"), actions.addNumber);
        if (!actions.numbers.empty()) {
            auto* numbers = menu->addMenu(Words::tr("Edit a number or document"));
            for (const auto& [text, act] : actions.numbers) {
                add(numbers, QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")), act);
            }
        }
        add(menu, Words::tr("Show the name…"), actions.reveal);
        add(menu, Words::tr("Take merged records apart…"), actions.unmerge);
        add(menu,
            actions.unwatch ? Words::tr("Renew on the watch list…")
                            : Words::tr("Put on the watch list…"),
            actions.watch);
        add(menu, Words::tr("Take off the watch list"), actions.unwatch);
        if (actions.remove) {
            menu->addSeparator();
        }
        add(menu, Words::tr("Remove from the store…"), actions.remove);
    }
    return holder;
}

void addRoles(QVBoxLayout* column, const PersonRecord& record)
{
    auto* tags = new QHBoxLayout;
    tags->setSpacing(6);
    for (const auto& [role, count] : record.roles) {
        tags->addWidget(new RoleTag(
            Words::tr("%1, %n incident(s)", nullptr, int(count)).arg(PeopleWords::role(role)),
            roleLook(role)));
    }
    tags->addStretch(1);
    column->addLayout(tags);
    auto* more = new QHBoxLayout;
    more->setSpacing(6);
    more->addWidget(new Tag(Words::tr("record %1").arg(record.id.value)));
    addWatchTag(more, record.trail);
    if (record.records.size() > 1) {
        more->addWidget(new Tag(Words::tr("%n record(s)", nullptr, int(record.records.size()))));
    }
    more->addStretch(1);
    column->addLayout(more);
}

/// One fact, and under it what other records of the person say instead, each with its number.
template <class Value>
void addFactOf(QGridLayout* grid, const QString& name, const PersonRecord& record, Value value)
{
    const QString shown = value(record.shown);
    QStringList others;
    for (const auto& other : record.records) {
        const QString text = value(other);
        if (!text.isEmpty() && text != shown) {
            others += Words::tr("%1 (record %2)").arg(text).arg(other.id.value);
        }
    }
    addFact(grid, name, shown);
    if (!others.isEmpty()) {
        addNote(grid, Words::tr("also: %1").arg(others.join(QStringLiteral("; "))));
    }
}

QString birthOf(const Person& person)
{
    return person.birth.isKnown() || !person.birth.raw.empty() ? words::date(person.birth)
                                                               : QString();
}

QString placeWords(const PlaceMention& place)
{
    if (place.isEmpty()) {
        return {};
    }
    QStringList parts;
    for (const auto& part : { place.village, place.commune, place.district }) {
        if (!part.empty()) {
            parts += qt(part);
        }
    }
    parts += words::place(place);
    return parts.join(QStringLiteral(", "));
}

QGridLayout* factsOf(const PersonRecord& record)
{
    auto* grid = factsGrid();
    if (record.isHidden) {
        addFact(grid, Words::tr("Sex"), knownGender(record.shown.gender));
        addFact(grid, Words::tr("Nationality"), words::country(record.shown.nationality));
        addFact(grid, Words::tr("Code in the source"), qt(record.shown.code));
        return grid;
    }
    if (!record.pseudonym.empty()) {
        addFact(grid, Words::tr("Code"), qt(record.pseudonym));
    }
    addFactOf(grid, Words::tr("Name"), record, [](const Person& p) { return qt(p.name); });
    addFact(grid, Words::tr("As written"), qt(record.shown.nameRaw));
    addFactOf(grid, Words::tr("Aliases"), record, [](const Person& p) { return joinedAliases(p); });
    addFactOf(
        grid, Words::tr("Sex"), record, [](const Person& p) { return knownGender(p.gender); });
    addFactOf(grid, Words::tr("Born"), record, birthOf);
    addFactOf(grid, Words::tr("Nationality"), record,
        [](const Person& p) { return words::country(p.nationality); });
    addFactOf(
        grid, Words::tr("Ethnicity"), record, [](const Person& p) { return qt(p.ethnicity); });
    addFactOf(grid, Words::tr("Lives in"), record,
        [](const Person& p) { return placeWords(p.residence); });
    addFactOf(grid, Words::tr("Comes from"), record,
        [](const Person& p) { return placeWords(p.hometown); });
    addFactOf(
        grid, Words::tr("Occupation"), record, [](const Person& p) { return qt(p.occupation); });
    addFactOf(
        grid, Words::tr("Education"), record, [](const Person& p) { return qt(p.education); });
    addFactOf(grid, Words::tr("Marital status"), record,
        [](const Person& p) { return qt(p.maritalStatus); });
    addFactOf(grid, Words::tr("Criminal record"), record,
        [](const Person& p) { return qt(p.criminalRecord); });
    addFactOf(
        grid, Words::tr("Code in the source"), record, [](const Person& p) { return qt(p.code); });
    addFactOf(grid, Words::tr("Note"), record, [](const Person& p) { return qt(p.note); });
    return grid;
}

/// Where the dated things can be seen in their order.
void addTimelineLink(QVBoxLayout* column, const RecordActions& actions)
{
    if (actions.timeline) {
        auto* link = linkButton(Words::tr("Timeline…"));
        QObject::connect(link, &QPushButton::clicked, link, actions.timeline);
        column->addWidget(link, 0, Qt::AlignLeft);
    }
}

void addParts(
    QVBoxLayout* column, const PersonRecord& record, const RecordActions& actions, std::size_t most)
{
    if (record.parts.empty()) {
        return;
    }
    addSection(column, Words::tr("Incidents"), record.partCount);
    for (std::size_t i = 0; i < std::min(most, record.parts.size()); ++i) {
        const auto& part = record.parts[i];
        QString right = PeopleWords::role(part.role);
        if (!part.part.empty()) {
            right += QStringLiteral(", ")
                + words::term(part.part).section(QLatin1Char(','), 0, 0).toLower();
        }
        column->addWidget(line(QStringLiteral("incidents"), Theme::current().incident.mark,
            qt(part.code), QStringLiteral("%1 · %2").arg(right, words::date(part.date)), false,
            [select = actions.common.select, id = entity(part.incident)] { select(id); }));
    }
    if (record.parts.size() > most) {
        auto* more = linkButton(
            Words::tr("%n more…", nullptr, int(record.partCount - std::int64_t(most))));
        QObject::connect(
            more, &QPushButton::clicked, more, [show = actions.common.showTab] { show(1); });
        column->addWidget(more, 0, Qt::AlignLeft);
    }
}

void addIdentifiers(QVBoxLayout* column, const PersonRecord& record, const RecordActions& actions)
{
    if (record.identifiers.empty()) {
        return;
    }
    addSection(column, Words::tr("Numbers, accounts, documents"), std::ssize(record.identifiers));
    for (const auto& identifier : record.identifiers) {
        const auto what = registerOf(identifier.kind);
        const QString detail = qt(identifier.detail);
        column->addWidget(line(RegisterWords::iconName(what), RegisterWords::colour(what),
            qt(identifier.raw.empty() ? identifier.value : identifier.raw),
            detail.isEmpty() ? RegisterWords::kind(what, std::string(name(identifier.kind)))
                             : detail,
            false, [select = actions.common.select, id = entity(identifier.id)] { select(id); }));
    }
}

void addMerged(QVBoxLayout* column, const PersonRecord& record, const RecordActions& actions)
{
    if (record.records.size() < 2) {
        return;
    }
    addSection(column, Words::tr("Merged records"), std::ssize(record.records));
    for (const auto& one : record.records) {
        column->addWidget(line(QStringLiteral("person"), Theme::current().textSecondary,
            record.isHidden ? qt(record.label) : qt(one.name),
            Words::tr("record %1").arg(one.id.value)));
    }
    if (actions.unmerge && !actions.common.isReadOnly) {
        auto* apart = linkButton(Words::tr("Take merged records apart…"));
        QObject::connect(apart, &QPushButton::clicked, apart, actions.unmerge);
        column->addWidget(apart, 0, Qt::AlignLeft);
    }
}

} // namespace

QWidget* personDetailsPage(
    const PersonRecord& record, const RecordActions& actions, Reveals& reveals)
{
    QWidget* holder = nullptr;
    auto* column = page(holder);
    const bool isRevealed = !record.pseudonym.empty() && !record.isHidden;
    column->addWidget(
        head(qt(isRevealed ? record.pseudonym : record.label), actions, record.isHidden));
    addRoles(column, record);
    if (record.isHidden) {
        auto* strip = new Strip;
        strip->show(Strip::Kind::Info,
            Words::tr("The name is hidden. Showing it takes a reason and is written down."),
            actions.reveal && !actions.common.isReadOnly ? Words::tr("Show the name…") : QString());
        if (actions.reveal) {
            QObject::connect(strip, &Strip::actionTriggered, strip, actions.reveal);
        }
        column->addWidget(strip);
    } else if (isRevealed) {
        column->addWidget(new RevealedName(qt(record.shown.name), reveals));
    }
    column->addLayout(factsOf(record));
    addIdentifiers(column, record, actions);
    addParts(column, record, actions, partsOnFirstPage);
    addMerged(column, record, actions);
    addSourceLines(column, record.trail, actions.common);
    column->addStretch(1);
    if (isRevealed) { // what is shown for a while goes into no clipboard
        for (auto* label : holder->findChildren<QLabel*>()) {
            label->setTextInteractionFlags(Qt::NoTextInteraction);
        }
    }
    return holder;
}

QWidget* personLinksPage(const PersonRecord& record, const RecordActions& actions)
{
    QWidget* holder = nullptr;
    auto* column = page(holder);
    if (record.parts.empty() && record.trail.ties.empty() && record.identifiers.empty()) {
        column->addWidget(wrapped(Words::tr("No incident, number or link is recorded."),
            TextStyle::Body, Tone::Secondary));
    }
    addTimelineLink(column, actions);
    addTies(column, record.trail, actions.common);
    addParts(column, record, actions, record.parts.size());
    addIdentifiers(column, record, actions);
    column->addStretch(1);
    return holder;
}

QWidget* thingDetailsPage(const ThingRecord& record, const RecordActions& actions)
{
    QWidget* holder = nullptr;
    auto* column = page(holder);
    const auto& row = record.row;
    const bool isRoute = record.kind == EntityKind::Route;
    column->addWidget(
        head(isRoute ? RegisterWords::stops(row.stops) : qt(row.label), actions, false));
    auto* tags = new QHBoxLayout;
    tags->setSpacing(6);
    tags->addWidget(new RoleTag(row.kind.empty() ? RegisterWords::oneOf(record.what)
                                                 : RegisterWords::kind(record.what, row.kind),
        thingLook(record.what)));
    if (record.kind == EntityKind::Organisation && !row.isConfirmed) {
        tags->addWidget(new Tag(Words::tr("suspected")));
    }
    tags->addStretch(1);
    column->addLayout(tags);
    auto* watch = new QHBoxLayout; // beside the kind it would be wider than the inspector
    addWatchTag(watch, record.trail);
    watch->addStretch(1);
    column->addLayout(watch);
    for (const QString& odd : ThingWords::findings(row.toCheck)) {
        column->addWidget(wrapped(odd, TextStyle::Body, Tone::Warn));
    }
    auto* grid = factsGrid();
    addFact(grid, Words::tr("Code in the source"), qt(row.code));
    if (record.kind == EntityKind::Identifier) {
        addFact(grid, Words::tr("By its digits"), ThingWords::facts(row.facts));
        addFact(grid, Words::tr("Its form"), ThingWords::validity(row.validity));
    }
    if (!isRoute) {
        addFact(grid,
            record.kind == EntityKind::Place            ? Words::tr("Where")
                : record.kind == EntityKind::Identifier ? words::field("detail")
                                                        : Words::tr("Note"),
            qt(row.detail));
        addFact(grid, Words::tr("Province, country"),
            row.place.empty() ? QString() : RegisterWords::place(row.place));
    } else {
        addFact(grid, Words::tr("Words of the source"),
            row.label.empty() ? QString() : QStringLiteral("“%1”").arg(qt(row.label)));
        addFact(grid, Words::tr("Date of the incident"), words::date(row.date), {},
            words::isEstimated(row.date));
        addFact(
            grid, Words::tr("Fees"), row.fees.empty() ? QString() : RegisterWords::fees(row.fees));
    }
    column->addLayout(grid);
    if (record.route) {
        addLegs(column, *record.route);
    }
    if (record.route && row.incident) {
        addSection(column, Words::tr("Incident"), -1);
        column->addWidget(line(QStringLiteral("incidents"), Theme::current().incident.mark,
            qt(row.incidentCode), words::date(row.date), false,
            [select = actions.common.select, id = row.incident] { select(id); }));
    }
    addUsers(column, record, actions.common);
    addSourceLines(column, record.trail, actions.common);
    column->addStretch(1);
    return holder;
}

QWidget* thingLinksPage(const ThingRecord& record, const RecordActions& actions)
{
    QWidget* holder = nullptr;
    auto* column = page(holder);
    if (record.users.empty() && record.trail.ties.empty()) {
        column->addWidget(
            wrapped(Words::tr("No link is recorded."), TextStyle::Body, Tone::Secondary));
    }
    addTimelineLink(column, actions);
    addUsers(column, record, actions.common);
    addTies(column, record.trail, actions.common);
    column->addStretch(1);
    return holder;
}

} // namespace tuyen
