// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RingSheet.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "people/RecordParts.h"
#include "shell/Session.h"
#include "store/LinkStore.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "tables/ValueModel.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tuyen {

static constexpr std::size_t tiesShown = 4; ///< of one member

RingSheet::RingSheet(Session& session, QWidget* parent)
    : RingSheet(session, RingGroup(), parent)
{
}

RingSheet::RingSheet(Session& session, RingGroup group, QWidget* parent)
    : Sheet(960, parent)
    , m_session(session)
    , m_group(std::move(group))
    , m_strip(new Strip)
    , m_list(new TableView)
    , m_model(new ValueModel(this))
    , m_summary(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_area(new QScrollArea)
    , m_nameName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_name(new QLineEdit)
    , m_cancel(button({}))
    , m_make(button({}, ButtonKind::Primary, QStringLiteral("ring")))
{
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSidePadding(8);
    m_list->setFixedWidth(px(410));
    m_list->setMinimumHeight(px(360));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    m_summary->setWordWrap(true);
    m_nameName->setBuddy(m_name);
    auto* right = new QVBoxLayout;
    right->setSpacing(px(8));
    right->addWidget(m_summary);
    right->addWidget(m_area, 1);
    auto* named = new QHBoxLayout;
    named->setSpacing(px(8));
    named->addWidget(m_nameName);
    named->addWidget(m_name, 1);
    right->addLayout(named);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(16));
    row->addWidget(m_list);
    row->addWidget(hairline(Qt::Vertical));
    row->addLayout(right, 1);
    body()->addWidget(m_strip);
    body()->addLayout(row, 1);
    addRight(m_cancel);
    addRight(m_make);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RingSheet::showRing);
    connect(m_name, &QLineEdit::textChanged, this, &RingSheet::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &RingSheet::reject);
    connect(m_make, &QPushButton::clicked, this, &RingSheet::make);
    connect(&session, &Session::closed, this, [this] { done(QDialog::Rejected); });
    retranslate();
    m_list->setDesignWidths({ 200, 56, 56, 72 });
    m_list->setElasticColumn(0);
    load();
}

void RingSheet::load()
{
    JobRunner::Spec spec;
    spec.title = tr("Looking for groups of suspects");
    m_job = m_session.jobs().run<std::vector<RingSuggestion>>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), criteria = m_criteria,
            people = m_group.people](Progress& progress) {
            Store store = open();
            if (people.empty()) {
                return suggestRings(store, criteria, progress);
            }
            std::vector<RingSuggestion> rings { ringAmong(store, people, criteria, progress) };
            std::erase_if(rings, [](const RingSuggestion& ring) { return ring.members.size() < 2; });
            return rings;
        },
        [this](std::vector<RingSuggestion> rings) {
            m_rings = std::move(rings);
            m_isLoaded = true;
            fill();
            if (!m_rings.empty()) {
                m_list->selectRow(0);
            }
        },
        [this](const JobFailure& failure) {
            m_strip->show(
                failure.isCancelled ? Strip::Kind::Info : Strip::Kind::Error, failure.text());
        });
}

void RingSheet::reject()
{
    m_session.jobs().cancel(m_job);
    Sheet::reject();
}

QString RingSheet::criteriaText() const
{
    if (!m_group.people.empty()) {
        return m_group.criterion + QLatin1Char(' ')
            + tr("Listed are its suspects, and what links them; who is a victim anywhere is not. "
                 "Only you make anybody a member.");
    }
    return tr(
        "Groups of at least %1 suspects, more tightly linked within than to the rest (Leiden, "
        "modularity, resolution %2), by %3 incidents or more, a number several of them used, "
        "or a link a source states. Suspected by the program: only you make anybody a member.")
        .arg(m_criteria.membersAtLeast)
        .arg(m_criteria.resolution)
        .arg(m_criteria.incidentsAtLeast);
}

QString RingSheet::summary(const RingSuggestion& ring) const
{
    QStringList parts;
    if (ring.incidents > 0) {
        parts += tr("%n shared incident(s)", nullptr, int(ring.incidents));
    }
    if (ring.identifiers > 0) {
        parts += tr("%n shared number(s)", nullptr, int(ring.identifiers));
    }
    if (ring.stated > 0) {
        parts += tr("%n stated link(s)", nullptr, int(ring.stated));
    }
    if (parts.empty()) {
        return tr("Nothing in the store links two of them.");
    }
    return tr("%1; %2 % of all pairs are linked.")
        .arg(parts.join(QStringLiteral(", ")), QString::number(qRound(ring.density * 100)));
}

const RingSuggestion* RingSheet::chosen() const
{
    const auto rows = m_list->selectionModel()->selectedRows();
    if (rows.size() != 1) {
        return nullptr;
    }
    const auto at = rows.front().data(IdRole).toULongLong();
    return at < m_rings.size() ? &m_rings[at] : nullptr;
}

void RingSheet::fill()
{
    ValueTable table;
    table.columns = { { tr("Suspects"), false }, { tr("Inci-\ndents"), true },
        { tr("Num-\nbers"), true }, { tr("Linked\npairs"), true } };
    for (std::size_t i = 0; i < m_rings.size(); ++i) {
        const auto& ring = m_rings[i];
        const QString first = qt(ring.members.front().label);
        table.rows.push_back({
            { tr("%1 and %n more", nullptr, int(ring.members.size()) - 1).arg(first), {},
                CellTone::Strong, {}, {} },
            { grouped(ring.incidents), int(ring.incidents), {}, {}, {} },
            { grouped(ring.identifiers), int(ring.identifiers), {}, {}, {} },
            { tr("%1 %").arg(qRound(ring.density * 100)), ring.density, {}, {}, {} },
        });
        table.ids.push_back(qint64(i));
    }
    m_model->setTable(std::move(table));
    if (m_isLoaded && m_rings.empty()) {
        m_strip->show(Strip::Kind::Info,
            m_group.people.empty() ? tr("No group of suspects meets these criteria.")
                                   : tr("This group has no two suspects who are no victims."));
    }
    showRing();
}

/// A box, the name, and what links this one to the others.
QWidget* RingSheet::memberLine(const RingSuggestion& ring, std::uint32_t member)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    auto* box = new QCheckBox(qt(ring.members[member].label));
    m_boxes.push_back(box);
    connect(box, &QCheckBox::toggled, this, &RingSheet::refresh);
    column->addWidget(box);
    std::set<QString> lines;
    for (const auto& tie : ring.ties) {
        if (tie.a != member && tie.b != member) {
            continue;
        }
        const QString other = qt(ring.members[tie.a == member ? tie.b : tie.a].label);
        const QString how = tie.origin == LinkOrigin::SameIncident
            ? tr("incident %1").arg(qt(tie.label))
            : tie.origin == LinkOrigin::SameIdentifier ? tr("number %1").arg(qt(tie.label))
                                                       : records::kindOfLink(tie.label);
        lines.insert(tr("with %1: %2").arg(other, how));
    }
    QStringList shown;
    for (const auto& line : lines) {
        if (std::size_t(shown.size()) == tiesShown) {
            shown += tr("%n more…", nullptr, int(lines.size() - tiesShown));
            break;
        }
        shown += line;
    }
    auto* why = new TextLabel(
        shown.join(QStringLiteral(" · ")), TextStyle::Caption, TextLabel::Tone::Secondary);
    why->setWordWrap(true);
    why->setIndent(px(22));
    column->addWidget(why);
    return holder;
}

void RingSheet::showRing()
{
    const auto* ring = chosen();
    m_boxes.clear();
    auto* holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, px(8), 0);
    column->setSpacing(px(10));
    for (std::uint32_t i = 0; ring != nullptr && i < ring->members.size(); ++i) {
        column->addWidget(memberLine(*ring, i));
    }
    column->addStretch(1);
    m_area->setWidget(holder);
    m_summary->setText(ring == nullptr ? QString() : summary(*ring));
    refresh();
}

void RingSheet::refresh()
{
    const auto confirmed
        = int(std::ranges::count_if(m_boxes, [](const auto* box) { return box->isChecked(); }));
    const bool hasName = !m_name->text().trimmed().isEmpty();
    m_make->setText(tr("Make a ring of %n confirmed member(s)", nullptr, confirmed));
    m_make->setEnabled(
        confirmed >= 2 && hasName && m_session.isOpen() && !m_session.store().isReadOnly());
    m_make->setToolTip(m_make->isEnabled() ? QString()
            : confirmed < 2                ? tr("Tick at least two members you confirm.")
                                           : tr("Name the ring."));
}

/// The ticked ones, each with the rows that state what links it to another of the group.
static std::vector<ConfirmedMember> membersOf(
    Store& store, const RingSuggestion& ring, const std::vector<bool>& isTicked)
{
    const LinkStore links(store);
    std::vector<ConfirmedMember> members;
    for (std::uint32_t i = 0; i < ring.members.size(); ++i) {
        if (!isTicked[i]) {
            continue;
        }
        std::set<SourceRowId> rows;
        for (const auto& tie : ring.ties) {
            if (tie.a == i || tie.b == i) {
                const auto stating = links.sourceRows(tie.key);
                rows.insert(stating.begin(), stating.end());
            }
        }
        members.push_back({ PersonId(ring.members[i].person.value), { rows.begin(), rows.end() } });
    }
    return members;
}

/// What links the ticked ones is looked up as a job; the ring itself is one edit.
void RingSheet::make()
{
    const auto* ring = chosen();
    if (ring == nullptr || !m_session.isOpen()) {
        return;
    }
    std::vector<bool> isTicked;
    for (const auto* box : m_boxes) {
        isTicked.push_back(box->isChecked());
    }
    Organisation drafted;
    drafted.name = utf8(m_name->text().trimmed());
    drafted.isConfirmed = true;
    drafted.note = utf8(m_group.criterion.isEmpty()
            ? summary(*ring)
            : summary(*ring) + QLatin1Char(' ') + m_group.criterion);
    m_make->setEnabled(false);
    JobRunner::Spec spec;
    spec.title = tr("Reading what links the members");
    m_job = m_session.jobs().run<std::vector<ConfirmedMember>>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), ring = *ring, isTicked](Progress&) {
            Store store = open();
            return membersOf(store, ring, isTicked);
        },
        [this, drafted](const std::vector<ConfirmedMember>& members) { add(drafted, members); },
        [this](const JobFailure& failure) {
            m_strip->show(
                failure.isCancelled ? Strip::Kind::Info : Strip::Kind::Error, failure.text());
            refresh();
        });
}

void RingSheet::add(const Organisation& drafted, const std::vector<ConfirmedMember>& members)
{
    if (!m_session.isOpen()) {
        return;
    }
    try {
        const auto id = OrganisationStore(m_session.store()).addRing(drafted, members);
        accept();
        m_session.refresh();
        Q_EMIT m_session.message(tr("Ring made. Ctrl+Z takes it back."));
        Q_EMIT this->made(id);
    } catch (const Error& error) {
        m_strip->show(
            Strip::Kind::Error, qt(sentence(error.code(), error.args(), windowLanguage())));
        refresh();
    }
}

void RingSheet::retranslate()
{
    const QString title
        = m_group.people.empty() ? tr("Suggested rings") : tr("Start a ring's file");
    setTitle(title, criteriaText());
    m_list->setAccessibleName(title);
    m_nameName->setText(tr("Name of the ring"));
    m_name->setAccessibleName(m_nameName->text());
    m_cancel->setText(tr("Close"));
    fill();
}

} // namespace tuyen
