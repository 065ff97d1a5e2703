// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/QuarantineView.h"

#include "base/File.h"
#include "ingest/IngestText.h"
#include "ingest/QuarantineRepair.h"
#include "ingest/QuarantineModel.h"
#include "shell/Session.h"
#include "tables/TableHeader.h"
#include "tables/TableRoles.h"
#include "tables/TableView.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace tuyen {

QuarantineView::QuarantineView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PageHeader({}))
    , m_kind(new Segments)
    , m_back(button({}, ButtonKind::Plain, QStringLiteral("chevron-left")))
    , m_export(button({}, ButtonKind::Plain, QStringLiteral("export")))
    , m_table(new TableView)
    , m_empty(new EmptyState(QStringLiteral("ok"), {}))
    , m_reasons(new QComboBox)
    , m_files(new QComboBox)
    , m_model(new QuarantineModel(this))
    , m_sorted(new WaitingFilter(this))
{
    m_header->addSelector(m_kind);
    m_header->addAction(m_back);
    m_header->addAction(m_export);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_table->setModel(m_sorted);
    m_table->setSidePadding(8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_header);
    left->addLayout(makeFilters());
    left->addWidget(m_table, 1);
    left->addWidget(m_empty, 1);
    left->addWidget(makeFoot());
    across->addLayout(left, 1);
    across->addWidget(hairline(Qt::Vertical));
    across->addWidget(makeSide());
    connect(m_kind, &Segments::currentChanged, this, [this](int kind) { showAside(kind == 1); });
    connect(m_empty, &EmptyState::actionTriggered, this, &QuarantineView::backAsked);
    connect(m_back, &QPushButton::clicked, this, &QuarantineView::backAsked);
    connect(m_export, &QPushButton::clicked, this, &QuarantineView::exportCsv);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { showRow(); });
    for (QWidget* last = m_table; QWidget* next : std::initializer_list<QWidget*> {
             m_cells, m_suggest, m_compare, m_all, m_dismiss, m_repair, m_takeUp }) {
        setTabOrder(last, next); // from the list to the row, then to what becomes of it
        last = next;
    }
    retranslate();
    take({});
}

QWidget* QuarantineView::makeSide()
{
    auto* side = new QFrame;
    setSurface(side, Surface::Panel);
    m_side = side;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sideTitle = new TextLabel({}, TextStyle::Emphasis);
    m_sideTitle->setContentsMargins(px(16), px(10), px(16), px(4));
    m_why = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_why->setContentsMargins(px(16), 0, px(16), px(10));
    m_why->setWordWrap(true);
    m_cells = new TableView;
    m_cells->horizontalHeader()->setStretchLastSection(true);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cellsModel = new RowCellsModel(this);
    m_cells->setModel(m_cellsModel);
    m_cells->setSidePadding(8);
    column->addWidget(m_sideTitle);
    column->addWidget(m_why);
    column->addWidget(hairline());
    column->addWidget(m_cells, 1);
    m_repairs = new QWidget;
    auto* under = new QVBoxLayout(m_repairs);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(0);
    under->addWidget(hairline());
    auto* repairs = new QVBoxLayout;
    under->addLayout(repairs);
    repairs->setContentsMargins(px(16), px(8), px(16), px(12));
    repairs->setSpacing(px(6));
    m_suggest = button({});
    m_compare = button({});
    m_alike = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    m_alike->setWordWrap(true);
    m_all = button({});
    for (QWidget* one : std::initializer_list<QWidget*> { m_suggest, m_compare, m_alike, m_all }) {
        repairs->addWidget(one);
    }
    column->addWidget(m_repairs);
    m_cells->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked);
    const auto showAgain = [this] {
        showButtons(
            currentRow(), static_cast<int>(m_table->selectionModel()->selectedRows().size()));
    };
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentChanged, this, showAgain);
    connect(m_cellsModel, &QAbstractItemModel::dataChanged, this, showAgain);
    // F2 in the list means the cell in question, for that is what the list shows of the row.
    connect(m_table, &TableView::cellEditAsked, this, &QuarantineView::editCell);
    connect(m_cells, &TableView::cellEditAsked, this, &QuarantineView::editCell);
    connect(m_suggest, &QPushButton::clicked, this, &QuarantineView::useSuggestion);
    connect(m_compare, &QPushButton::clicked, this, &QuarantineView::compareCurrent);
    connect(m_all, &QPushButton::clicked, this, [this] { repairCurrent(true); });
    return side;
}

QWidget* QuarantineView::makeFoot()
{
    auto* foot = new QFrame;
    setSurface(foot, Surface::Raised);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline());
    auto* line = new QHBoxLayout;
    line->setContentsMargins(px(16), px(12), px(16), px(12));
    m_dismiss = button({}, ButtonKind::Danger);
    setLarge(m_dismiss);
    m_hint = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    line->setSpacing(px(8));
    m_repair = button({}, ButtonKind::Primary);
    setLarge(m_repair);
    m_takeUp = button({}, ButtonKind::Primary, QStringLiteral("undo"));
    setLarge(m_takeUp);
    line->addWidget(m_dismiss);
    line->addWidget(m_hint);
    line->addStretch();
    line->addWidget(m_repair);
    line->addWidget(m_takeUp);
    connect(m_takeUp, &QPushButton::clicked, this, &QuarantineView::takeUpChosen);
    connect(m_repair, &QPushButton::clicked, this, [this] { repairCurrent(false); });
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto* primary = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        primary->setContext(Qt::WidgetWithChildrenShortcut);
        connect(primary, &QShortcut::activated, this, &QuarantineView::primary);
    }
    column->addLayout(line);
    connect(m_table, &TableView::removeRequested, this, &QuarantineView::dismissChosen);
    connect(m_dismiss, &QPushButton::clicked, this, &QuarantineView::dismissChosen);
    return foot;
}

void QuarantineView::open(const std::vector<BatchId>& batches)
{
    m_batches = batches;
    if (!m_session.isOpen()) {
        take({});
        return;
    }
    JobRunner::Spec spec;
    spec.title = m_isAside ? tr("Reading the rows set aside") : tr("Reading the rows that wait");
    spec.lane = QStringLiteral("quarantine");
    m_session.jobs().run<QuarantineRows>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly), batches, aside = m_isAside,
            most = m_mostListed](Progress&) {
            Store store = opener();
            return loadQuarantine(store, batches, aside, most);
        },
        [this](QuarantineRows rows) { take(std::move(rows)); },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                Q_EMIT m_session.failed(failure.text());
            }
        });
}

void QuarantineView::focusList()
{
    m_isFocusDue = m_table->isHidden(); // nothing is read yet
    if (!m_isFocusDue) {
        m_table->setFocus();
    }
}

void QuarantineView::showAside(bool aside)
{
    m_isAside = aside;
    m_kind->setCurrent(aside ? 1 : 0);
    retranslate();
    refresh();
}

void QuarantineView::take(QuarantineRows rows)
{
    m_lastRow = m_table->currentIndex().row(); // the next problem stands where the last one was
    m_rows = std::move(rows);
    m_alikeCount = {};
    m_model->setRows(m_rows);
    m_cellsModel->setEditable(!m_rows.isAside);
    const bool isEmpty = m_rows.rows.empty();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_export->setEnabled(!isEmpty);
    if (!isEmpty) {
        const bool hasSheets = std::ranges::any_of(
            m_rows.rows, [](const QuarantinedRow& row) { return !row.sheet.empty(); });
        m_table->setColumnHidden(QuarantineModel::SheetColumn, !hasSheets);
        m_table->setColumnHidden(QuarantineModel::SuggestionColumn, m_rows.isAside);
        fitColumns();
    }
    fillFilters();
    showDetail();
    showRow();
    if (m_isFocusDue && !isEmpty) {
        focusList();
    }
}

void QuarantineView::showDetail()
{
    const auto shown = static_cast<std::int64_t>(m_rows.rows.size());
    m_header->setDetail(shown < m_rows.total
            ? tr("first %1 of %2").arg(IngestText::number(shown), IngestText::number(m_rows.total))
            : tr("%1 rows", nullptr, IngestText::plural(m_rows.total))
                  .arg(IngestText::number(m_rows.total)));
    m_empty->setTexts(m_isAside ? tr("No row was set aside.") : tr("No row waits."),
        m_isAside ? QString() : tr("Back to import"));
}

std::vector<QuarantineId> QuarantineView::chosen() const
{
    std::vector<QuarantineId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const QuarantinedRow* row = m_model->row(m_sorted->mapToSource(index).row())) {
            ids.push_back(row->id);
        }
    }
    return ids;
}

void QuarantineView::exportCsv()
{
    const QString file = QFileDialog::getSaveFileName(this,
        m_isAside ? tr("Export the rows set aside") : tr("Export the waiting rows"),
        m_isAside ? tr("rows-set-aside.csv") : tr("waiting-rows.csv"),
        QStringLiteral("CSV (*.csv)"));
    if (!file.isEmpty()) {
        writeCsv(file);
    }
}

void QuarantineView::writeCsv(const QString& file)
{
    JobRunner::Spec spec;
    spec.title = tr("Writing %1").arg(file);
    m_session.jobs().run<bool>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly), batches = m_batches,
            path = pathFromUtf8(utf8(file)), aside = m_isAside](Progress&) {
            Store store = opener();
            constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();
            QuarantineRepair repair(store);
            const auto around
                = [&repair](const QuarantinedRow& row) { return repair.around(row); };
            writeFile(path, quarantineCsv(loadQuarantine(store, batches, aside, all), around));
            return true;
        },
        [this, file](bool) { Q_EMIT m_session.message(tr("Rows written to %1").arg(file)); },
        [this](const JobFailure& failure) { Q_EMIT m_session.failed(failure.text()); });
}

void QuarantineView::retranslate()
{
    m_header->setTitle(m_isAside ? tr("Rows set aside") : tr("Waiting rows"));
    m_kind->setItems({ tr("Waiting"), tr("Set aside") });
    m_kind->setAccessibleName(tr("Which rows are listed"));
    fitHeader();
    m_table->setAccessibleName(m_isAside ? tr("Rows set aside") : tr("Waiting rows"));
    m_takeUp->setToolTip(tr("They wait as they did before they were set aside (Ctrl+Enter)"));
    m_cells->setAccessibleName(tr("The row as it was written"));
    m_hint->setText(m_isAside ? tr("can be undone") : tr("asks for a reason; can be undone"));
    m_compare->setText(tr("Compare with the known case…"));
    m_repair->setText(tr("Let this row in"));
    m_repair->setToolTip(tr("Reads the row again with its repaired cells (Ctrl+Enter)"));
    m_reasons->setAccessibleName(tr("Reason"));
    m_files->setAccessibleName(tr("File"));
}

void QuarantineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        take(QuarantineRows(m_rows));
    }
}

} // namespace tuyen
