// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RecordParts.h"

#include "gazetteer/Gazetteer.h"
#include "incidents/IncidentWords.h"
#include "incidents/InspectorParts.h"
#include "people/RecordPages.h"
#include "people/RegisterWords.h"
#include "people/Reveals.h"
#include "text/DateText.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>

#include <map>

namespace tuyen {

using namespace inspector;
using Tone = TextLabel::Tone;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tuyen::Record)
};
constexpr std::size_t sourcesOnFirstPage = 5;
} // namespace

RevealedName::RevealedName(const QString& name, Reveals& reveals)
    : m_reveals(reveals)
    , m_left(new TextLabel({}, TextStyle::Caption, Tone::Warn))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    row->setSpacing(px(8));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    auto* shown = new TextLabel(name, TextStyle::Emphasis);
    shown->setWordWrap(true);
    shown->setTextFormat(Qt::PlainText);
    words->addWidget(shown); // not selectable: the name goes into no clipboard
    words->addWidget(m_left);
    row->addLayout(words, 1);
    auto* hide = linkButton(Words::tr("Hide"));
    row->addWidget(hide, 0, Qt::AlignTop);
    // The page goes with the name: let the click end first.
    connect(hide, &QPushButton::clicked, &reveals, &Reveals::end, Qt::QueuedConnection);
    connect(&reveals, &Reveals::tick, this, &RevealedName::count);
    count();
}

void RevealedName::count()
{
    const int seconds = m_reveals.secondsLeft();
    m_left->setText(Words::tr("hidden again in %1; Esc hides it now")
                        .arg(QStringLiteral("%1:%2")
                                 .arg(seconds / 60)
                                 .arg(seconds % 60, 2, 10, QLatin1Char('0'))));
}

void RevealedName::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(&painter, rect(), px(6), Theme::current().warn.tint);
}

void RoleTag::paintEvent(QPaintEvent*)
{
    const Theme::Role& look = Theme::current().*m_role;
    QPainter painter(this);
    drawBox(&painter, rect(), px(4), look.tint);
    painter.setFont(font());
    painter.setPen(look.text);
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

namespace records {

Theme::Role Theme::*roleLook(Role role)
{
    switch (role) {
    case Role::Suspect:
        return &Theme::suspect;
    case Role::Victim:
        return &Theme::victim;
    case Role::PresumedVictim:
        return &Theme::presumed;
    case Role::Other:
        break;
    }
    return &Theme::incident;
}

Theme::Role Theme::*thingLook(Register what)
{
    switch (what) {
    case Register::Organisations:
        return &Theme::ring;
    case Register::Vehicles:
        return &Theme::vehicle;
    case Register::Places:
        return &Theme::place;
    case Register::Routes:
        return &Theme::route;
    default:
        return &Theme::contact;
    }
}

QString joinedAliases(const Person& person)
{
    QStringList aliases;
    for (const auto& alias : person.aliases) {
        aliases += qt(alias);
    }
    return aliases.join(QStringLiteral(", "));
}

QString knownGender(Gender gender)
{
    return gender == Gender::Unknown ? QString() : RegisterWords::gender(gender);
}

QString kindOfLink(const std::string& kind)
{
    static const std::map<std::string_view, const char*> names {
        { "member-of", QT_TRANSLATE_NOOP("tuyen::Record", "member of") },
        { "knows", QT_TRANSLATE_NOOP("tuyen::Record", "knows") },
        { "met", QT_TRANSLATE_NOOP("tuyen::Record", "met") },
        { "called", QT_TRANSLATE_NOOP("tuyen::Record", "called") },
        { "paid", QT_TRANSLATE_NOOP("tuyen::Record", "paid") },
        { "relative", QT_TRANSLATE_NOOP("tuyen::Record", "relative of") },
        { "owns", QT_TRANSLATE_NOOP("tuyen::Record", "owns") },
        { "located-at", QT_TRANSLATE_NOOP("tuyen::Record", "located at") },
        { "suspect-in", QT_TRANSLATE_NOOP("tuyen::Record", "suspect") },
        { "victim-in", QT_TRANSLATE_NOOP("tuyen::Record", "victim") },
        { "presumed-victim-in", QT_TRANSLATE_NOOP("tuyen::Record", "presumed victim") },
        { "involved-in", QT_TRANSLATE_NOOP("tuyen::Record", "involved") },
        { "uses", QT_TRANSLATE_NOOP("tuyen::Record", "uses") },
        { "has-route", QT_TRANSLATE_NOOP("tuyen::Record", "route of the incident") },
        { "recruitment", QT_TRANSLATE_NOOP("tuyen::Record", "Recruitment") },
        { "transit", QT_TRANSLATE_NOOP("tuyen::Record", "Transit") },
        { "crossing", QT_TRANSLATE_NOOP("tuyen::Record", "Crossing") },
        { "exploitation", QT_TRANSLATE_NOOP("tuyen::Record", "Exploitation") },
        { "return", QT_TRANSLATE_NOOP("tuyen::Record", "Return") },
    };
    const auto it = names.find(kind);
    return it == names.end() ? qt(kind) : Words::tr(it->second);
}

void addWatchTag(QHBoxLayout* row, const RecordTrail& trail)
{
    if (!trail.watched) {
        return;
    }
    const QString day = qt(formatDay(trail.watched->review));
    row->addWidget(new Tag(trail.isWatchLapsed ? Words::tr("watched, lapsed on %1").arg(day)
                                               : Words::tr("watched until %1").arg(day)));
}

QGridLayout* factsGrid()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

void addNote(QGridLayout* grid, const QString& text)
{
    grid->addWidget(wrapped(text, TextStyle::Caption, Tone::Secondary), grid->rowCount(), 1);
}

void addSection(QVBoxLayout* column, const QString& title, std::int64_t count)
{
    column->addWidget(hairline());
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(title, TextStyle::Emphasis));
    row->addStretch(1);
    if (count >= 0) {
        row->addWidget(new TextLabel(grouped(count), TextStyle::Caption, Tone::Secondary));
    }
    column->addLayout(row);
}

static QString iconOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Incident:
        return QStringLiteral("incidents");
    case EntityKind::Person:
        return QStringLiteral("person");
    case EntityKind::Organisation:
        return QStringLiteral("ring");
    case EntityKind::Place:
        return QStringLiteral("place");
    case EntityKind::Route:
        return QStringLiteral("routes");
    case EntityKind::Identifier:
        break;
    }
    return QStringLiteral("phone");
}

static QColor colourOf(const RecordTie& tie)
{
    const Theme& theme = Theme::current();
    return tie.isProtected                     ? theme.victim.mark
        : tie.kind == EntityKind::Organisation ? theme.ring.mark
        : tie.kind == EntityKind::Incident     ? theme.incident.mark
        : tie.kind == EntityKind::Identifier   ? theme.contact.mark
        : tie.kind == EntityKind::Place        ? theme.place.mark
                                               : theme.textSecondary;
}

QString certaintyWord(Certainty certainty)
{
    return certainty == Certainty::Verified ? Words::tr("verified")
        : certainty == Certainty::Probable  ? Words::tr("probable")
                                            : Words::tr("not verified");
}

static void addTie(QVBoxLayout* column, const RecordTie& tie, const QString& right,
    const InspectorActions& actions)
{
    column->addWidget(line(iconOf(tie.kind), colourOf(tie), qt(tie.label), right, tie.isProtected,
        [select = actions.select, id = tie.other] { select(id); }));
}

void addTies(QVBoxLayout* column, const RecordTrail& trail, const InspectorActions& actions)
{
    if (trail.ties.empty()) {
        return;
    }
    addSection(column, Words::tr("Links"), trail.tieCount);
    for (const auto& tie : trail.ties) {
        addTie(column, tie,
            QStringLiteral("%1 · %2").arg(
                kindOfLink(tie.line.kind), certaintyWord(tie.line.certainty)),
            actions);
    }
}

void addUsers(QVBoxLayout* column, const ThingRecord& record, const InspectorActions& actions)
{
    if (record.users.empty()) {
        return;
    }
    const bool isRing = record.kind == EntityKind::Organisation;
    addSection(column, isRing ? Words::tr("Members") : Words::tr("Used by"), record.userCount);
    for (const auto& tie : record.users) {
        addTie(column, tie, certaintyWord(tie.line.certainty), actions);
    }
}

void addLegs(QVBoxLayout* column, const Route& route)
{
    addSection(column, Words::tr("Legs"), std::ssize(route.legs));
    auto* grid = factsGrid();
    for (const auto& leg : route.legs) {
        QString place = words::place(leg.place);
        if (const auto* gate = Gazetteer::standard().gate(leg.place.gate)) {
            place = qt(windowLanguage() == Language::Vietnamese ? gate->nameVi : gate->nameEn);
        }
        QStringList rest;
        for (const auto& code : { leg.crossing, leg.transport }) {
            if (!code.empty()) {
                rest += words::term(code);
            }
        }
        if (leg.date.isKnown()) {
            rest += words::date(leg.date);
        }
        if (leg.fee) {
            rest += words::fee(leg);
        }
        addFact(grid, words::leg(leg.kind), place);
        if (!rest.isEmpty()) {
            addNote(grid, rest.join(QStringLiteral(" · ")));
        }
    }
    column->addLayout(grid);
}

void addSourceLines(QVBoxLayout* column, const RecordTrail& trail, const InspectorActions& actions)
{
    if (trail.evidence.empty()) {
        return;
    }
    addSection(column, Words::tr("Sources"), std::ssize(trail.evidence));
    for (std::size_t i = 0; i < std::min(sourcesOnFirstPage, trail.evidence.size()); ++i) {
        const auto& evidence = trail.evidence[i];
        column->addWidget(line(QStringLiteral("file"), Theme::current().textSecondary,
            qt(evidence.source.fileName), Words::tr("row %1").arg(evidence.row.row), false,
            [show = actions.showTab] { show(2); }));
    }
}

} // namespace records

QWidget* recordSourcesPage(const RecordTrail& trail)
{
    QWidget* holder = nullptr;
    auto* column = page(holder);
    if (trail.evidence.empty()) {
        column->addWidget(
            wrapped(Words::tr("Written by hand in this program: there is no source row."),
                TextStyle::Body, Tone::Secondary));
    }
    bool isHidden = false;
    for (const auto& evidence : trail.evidence) {
        column->addWidget(wrapped(qt(evidence.source.fileName), TextStyle::Emphasis));
        QString where = Words::tr("row %1").arg(evidence.row.row);
        if (!evidence.row.sheet.empty()) {
            where = Words::tr("sheet “%1”, %2").arg(qt(evidence.row.sheet), where);
        }
        where += QStringLiteral(" · ") + Words::tr("import %1").arg(evidence.batch.value);
        column->addWidget(wrapped(where, TextStyle::Caption, Tone::Secondary));
        auto* grid = records::factsGrid();
        for (const auto& [header, cell] : evidence.cells) {
            addFact(grid, qt(header), qt(cell));
            isHidden = isHidden || cell == "•••";
        }
        column->addLayout(grid);
        column->addWidget(hairline());
    }
    if (isHidden) {
        auto* strip = new Strip;
        strip->show(Strip::Kind::Info,
            Words::tr(
                "“•••”: a cell that may name a victim. It is hidden here; the file is kept as "
                "it came."));
        column->insertWidget(0, strip);
    }
    column->addStretch(1);
    return holder;
}

} // namespace tuyen
