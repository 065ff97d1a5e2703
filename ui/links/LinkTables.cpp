// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkTables.h"

#include "incidents/IncidentWords.h"
#include "links/LinkDesk.h"
#include "links/LinkWords.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

static QLocale localeOf(Language language)
{
    return QLocale(language == Language::English ? QStringLiteral("en_GB") : QStringLiteral("vi_VN"));
}

static ValueTable::Cell cell(const QString& text, const QVariant& sort = {})
{
    ValueTable::Cell made;
    made.text = text;
    made.sort = sort;
    return made;
}

/// By the numbers that stand beside the outlines on the picture; 0: in none of them.
static std::vector<int> drawnGroups(const LinkDesk& desk)
{
    const auto& shown = desk.shown();
    std::vector<int> of(shown.nodes.size());
    if (desk.groups().of.size() == of.size()) {
        int number = 0;
        for (const auto& group : denseGroups(shown.topology, desk.groups())) {
            ++number;
            for (const auto member : group.members) {
                of[member] = number;
            }
        }
    }
    return of;
}

ValueTable nodesTable(const LinkDesk& desk)
{
    const Language language = windowLanguage();
    ValueTable table;
    table.columns = { { LinkTables::tr("Name"), false }, { LinkTables::tr("Kind"), false },
        { LinkTables::tr("Links here"), true }, { LinkTables::tr("In the store"), true },
        { LinkTables::tr("Betweenness"), true }, { LinkTables::tr("Group"), true } };
    const auto& shown = desk.shown();
    const auto& measures = desk.measures();
    const auto groupOf = drawnGroups(desk);
    for (std::uint32_t i = 0; i < shown.nodes.size(); ++i) {
        const auto& node = desk.graph().nodes[shown.nodes[i]];
        const auto degree = qint64(shown.topology.degree(i));
        const double value = i < measures.share.size() ? measures.share[i] : 0;
        const int group = groupOf[i];
        const auto also = words::alsoCalled(node);
        table.rows.push_back({ cell(words::nodeLabel(node)
                                   + (also.isEmpty() ? also : QStringLiteral(" (%1)").arg(also))),
            cell(words::markName(markOf(node), language)), cell(grouped(degree), degree),
            cell(grouped(node.lines), qint64(node.lines)),
            cell(measures.rank.empty() ? QStringLiteral("…")
                                       : localeOf(language).toString(value, 'f', 3),
                value),
            cell(group == 0 ? QString() : QString::number(group), group) });
        table.ids.push_back(node.id.value);
    }
    return table;
}

ValueTable linksTable(const LinkDesk& desk)
{
    const Language language = windowLanguage();
    ValueTable table;
    table.columns = { { LinkTables::tr("From"), false }, { LinkTables::tr("Link"), false },
        { LinkTables::tr("To"), false }, { LinkTables::tr("When"), false },
        { LinkTables::tr("Certainty"), false }, { LinkTables::tr("Grade"), false },
        { LinkTables::tr("Sources"), true } };
    for (const auto index : desk.shown().links) {
        const auto& link = desk.graph().links[index];
        const auto& from = desk.graph().nodes[link.from];
        const qint64 day = link.since.isKnown() ? dayNumber(link.since.earliest) : -1'000'000;
        QString kind = words::linkKind(link.kind, language);
        if (link.isSuggested()) {
            kind += QStringLiteral(" (%1)").arg(words::groupBasis(language));
        }
        table.rows.push_back({ cell(words::nodeLabel(from)), cell(kind),
            cell(words::nodeLabel(desk.graph().nodes[link.to])),
            cell(words::period(link.since, link.until), day),
            cell(words::certaintyName(link.certainty, language), int(link.certainty)),
            cell(words::grade(link.grade)),
            cell(grouped(qint64(link.sources.size())), qint64(link.sources.size())) });
        table.ids.push_back(from.id.value);
    }
    return table;
}

LinkTables::LinkTables(QWidget* parent)
    : QWidget(parent)
    , m_which(new Segments)
    , m_stack(new QStackedWidget)
    , m_nodes(new ValueModel(this))
    , m_links(new ValueModel(this))
    , m_nodeView(new TableView)
    , m_linkView(new TableView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    m_nodeView->setModel(m_nodes);
    m_linkView->setModel(m_links);
    for (auto* view : { m_nodeView, m_linkView }) {
        view->setElasticColumn(view == m_nodeView ? 0 : 2);
        view->setSidePadding(8);
        view->setSortingEnabled(true);
        m_stack->addWidget(view);
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && !m_isFilling && isVisible()) {
                    Q_EMIT nodeChosen(EntityId(index.data(IdRole).toLongLong()));
                }
            });
    }
    connect(m_which, &Segments::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    retranslate();
}

void LinkTables::retranslate()
{
    const int which = std::max(0, m_which->current());
    m_which->setItems({ tr("Nodes"), tr("Links") });
    m_which->setCurrent(which);
    m_nodeView->setAccessibleName(tr("Nodes of the chart"));
    m_linkView->setAccessibleName(tr("Links of the chart"));
}

void LinkTables::setDesk(const LinkDesk& desk)
{
    m_isFilling = true;
    m_nodes->setTable(nodesTable(desk));
    m_links->setTable(linksTable(desk));
    if (!m_hasWidths) { // only now there are columns
        m_hasWidths = true;
        m_nodeView->setDesignWidths({ 200, 150, 132, 96, 104, 72 });
        m_linkView->setDesignWidths({ 170, 170, 170, 140, 116, 80, 72 });
        m_nodeView->head()->setSortIndicator(2, Qt::DescendingOrder);
        m_linkView->head()->setSortIndicator(3, Qt::DescendingOrder);
    }
    for (auto* view : { m_nodeView, m_linkView }) {
        view->model()->sort(view->head()->sortIndicatorSection(), view->head()->sortIndicatorOrder());
    }
    m_isFilling = false;
}

void LinkTables::focusTable()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace tuyen
