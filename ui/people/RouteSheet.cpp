// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RouteSheet.h"

#include "domain/Vocabulary.h"
#include "gazetteer/PlaceResolver.h"
#include "incidents/IncidentWords.h"
#include "people/LegEditor.h"
#include "text/Fold.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace tuyen {

RouteSheet::RouteSheet(
    const Route& route, const QString& incident, const PartialDate& day, QWidget* parent)
    : FormSheet(1040, parent)
    , m_old(route)
    , m_givenIncident(incident)
    , m_day(day)
    , m_places(std::make_unique<PlaceResolver>())
    , m_direction(new QComboBox)
    , m_legsName(new TextLabel({}, TextStyle::BodyStrong))
    , m_column(new QVBoxLayout)
    , m_add(button({}, ButtonKind::Plain, QStringLiteral("plus")))
{
    auto* grid = addGrid();
    const bool asksIncident = incident.isEmpty();
    if (asksIncident) {
        m_incident = lineField(grid, 0, 0, QT_TR_NOOP("Code of the incident"));
    }
    addField(grid, 0, asksIncident ? 1 : 0, QT_TR_NOOP("Direction"), m_direction);
    m_raw = lineField(grid, asksIncident ? 1 : 0, asksIncident ? 0 : 1,
        QT_TR_NOOP("Words of the source"), asksIncident ? 2 : 1);
    body()->addWidget(m_legsName);
    auto* titles = new QHBoxLayout;
    titles->setSpacing(px(8));
    for (const int width : LegEditor::widths()) {
        auto* title = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
        if (width > 0) {
            title->setFixedWidth(px(width));
        }
        titles->addWidget(title, width > 0 ? 0 : 1);
        m_titles.push_back(title);
    }
    titles->addSpacing(px(3 * 28 + 2 * 8 + 16));
    body()->addLayout(titles);
    auto* legs = new QWidget;
    legs->setLayout(m_column);
    m_column->setContentsMargins(0, 0, px(8), 0);
    m_column->setSpacing(px(4));
    m_column->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to the field that has the keyboard
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(legs);
    area->setMinimumHeight(px(232));
    area->viewport()->setAutoFillBackground(false);
    legs->setAutoFillBackground(false);
    body()->addWidget(area, 1);
    addWhy();
    addLeft(m_add);
    m_direction->addItem(QString(), QVariant(QString()));
    for (const auto* term : Vocabulary::standard().group("direction")) {
        m_direction->addItem(QString(), QVariant(qt(term->code)));
    }
    if (m_direction->findData(qt(m_old.direction)) < 0) {
        m_direction->addItem(QString(), QVariant(qt(m_old.direction)));
    }
    m_direction->setCurrentIndex(m_direction->findData(qt(m_old.direction)));
    m_raw->setText(qt(m_old.raw));
    if (m_old.legs.empty()) {
        RouteLeg first;
        first.kind = LegKind::Recruitment;
        RouteLeg last;
        last.kind = LegKind::Exploitation;
        setLegs({ first, last });
    } else {
        setLegs(m_old.legs);
    }
    connect(m_add, &QPushButton::clicked, this, [this] { addLeg(); });
    retranslate();
    (asksIncident ? m_incident : m_legs.front()->place())->setFocus();
}

RouteSheet::~RouteSheet() = default;

void RouteSheet::retranslate()
{
    setTitle(m_old.id ? tr("Edit route %1").arg(m_old.id.value) : tr("New route"),
        m_givenIncident.isEmpty()
            ? tr("A route belongs to an incident: its legs, in the order they were travelled.")
            : tr("Of incident %1: the legs in the order they were travelled.")
                  .arg(m_givenIncident));
    FormSheet::retranslate();
    for (int i = 0; i < m_direction->count(); ++i) {
        const auto code = utf8(m_direction->itemData(i).toString());
        m_direction->setItemText(i, code.empty() ? tr("not stated") : words::term(code));
    }
    m_raw->setPlaceholderText(tr("empty: the names of the places below"));
    m_legsName->setText(tr("Legs"));
    const QStringList titles = LegEditor::titles();
    for (std::size_t i = 0; i < m_titles.size(); ++i) {
        m_titles[i]->setText(titles[static_cast<int>(i)]);
    }
    for (auto* leg : m_legs) {
        leg->retranslate();
    }
    m_add->setText(tr("Add a leg"));
    readAll();
}

int RouteSheet::at(const LegEditor* editor) const
{
    return static_cast<int>(std::ranges::find(m_legs, editor) - m_legs.begin());
}

void RouteSheet::addLeg(const RouteLeg& leg)
{
    auto* editor = new LegEditor(*m_places);
    editor->setDay(m_day);
    editor->setLeg(leg);
    connect(editor, &LegEditor::changed, this, [this] { readAll(); });
    connect(
        editor, &LegEditor::upAsked, this, [this, editor] { moveLeg(at(editor), at(editor) - 1); });
    connect(editor, &LegEditor::downAsked, this,
        [this, editor] { moveLeg(at(editor), at(editor) + 1); });
    // The button that was clicked goes with its line: let the click end first.
    connect(
        editor, &LegEditor::removeAsked, this, [this, editor] { removeLeg(at(editor)); },
        Qt::QueuedConnection);
    m_column->insertWidget(static_cast<int>(m_legs.size()), editor);
    m_legs.push_back(editor);
    orderTabs();
    editor->place()->setFocus();
    readAll();
}

void RouteSheet::removeLeg(int at)
{
    if (at < 0 || at >= static_cast<int>(m_legs.size()) || m_legs.size() == 1) {
        return;
    }
    delete m_legs[static_cast<std::size_t>(at)];
    m_legs.erase(m_legs.begin() + at);
    orderTabs();
    readAll();
}

void RouteSheet::moveLeg(int at, int to)
{
    const int count = static_cast<int>(m_legs.size());
    if (at < 0 || to < 0 || at >= count || to >= count) {
        return;
    }
    auto* editor = m_legs[static_cast<std::size_t>(at)];
    m_legs.erase(m_legs.begin() + at);
    m_legs.insert(m_legs.begin() + to, editor);
    m_column->insertWidget(to, editor);
    orderTabs();
    readAll();
}

void RouteSheet::setLegs(const std::vector<RouteLeg>& legs)
{
    for (const auto& leg : legs) {
        addLeg(leg);
    }
}

std::vector<RouteLeg> RouteSheet::made() const
{
    std::vector<RouteLeg> legs;
    for (const auto* editor : m_legs) {
        legs.push_back(editor->leg());
    }
    return legs;
}

Route RouteSheet::route() const
{
    Route made = m_old;
    made.direction = utf8(m_direction->currentData().toString());
    made.raw = trimmed(utf8(m_raw->text()));
    made.legs = this->made();
    return made;
}

QString RouteSheet::incidentCode() const
{
    return m_incident == nullptr ? m_givenIncident : m_incident->text().trimmed();
}

/// The legs are made when all else is there: Tab goes through them where they stand.
void RouteSheet::orderTabs()
{
    QWidget* before = m_raw;
    for (const auto* leg : m_legs) {
        for (QWidget* field : leg->fields()) {
            setTabOrder(before, field);
            before = field;
        }
    }
    setTabOrder(before, why());
}

void RouteSheet::readAll()
{
    for (std::size_t i = 0; i < m_legs.size(); ++i) {
        m_legs[i]->setEnds(i == 0, i + 1 == m_legs.size());
    }
    const bool isSound
        = std::ranges::all_of(m_legs, [](const LegEditor* leg) { return leg->isSound(); });
    setSaving(m_old.id ? tr("Save the route") : tr("Add the route"),
        isSound && !m_legs.empty() && !incidentCode().isEmpty(),
        tr("A route needs an incident, and every leg a place."));
}

bool RouteSheet::hasChanged() const
{
    if (m_old.id) {
        return !(route() == m_old) || (!m_old.incident && !incidentCode().isEmpty());
    }
    return !m_raw->text().trimmed().isEmpty()
        || std::ranges::any_of(
            m_legs, [](const LegEditor* leg) { return !leg->place()->text().trimmed().isEmpty(); });
}

} // namespace tuyen
