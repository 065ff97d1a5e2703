// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/PreviewPanel.h"

#include "ingest/FieldPopup.h"
#include "ingest/FieldShelf.h"
#include "ingest/FormatBar.h"
#include "ingest/IngestText.h"
#include "ingest/MappingHeader.h"
#include "ingest/PreviewDelegate.h"
#include "ingest/PreviewFoot.h"
#include "ingest/PreviewModel.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace tuyen {

PreviewPanel::PreviewPanel(QWidget* parent)
    : QFrame(parent)
    , m_format(new FormatBar(this))
    , m_table(new QTableView(this))
    , m_header(new MappingHeader(m_table))
    , m_model(new PreviewModel(this))
    , m_foot(new PreviewFoot)
    , m_fields(new FieldPopup(this))
    , m_shelf(new FieldShelf)
{
    setSurface(this, Surface::Panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_format);
    layout->addWidget(hairline());
    m_head = makeHead();
    m_head->setMinimumWidth(px(360)); // fitHead() sees to it that this is enough
    layout->addWidget(m_head);
    m_nothing = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    layout->addWidget(m_nothing, 1);
    setUpTable();
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_shelf);
    across->addWidget(m_table, 1);
    m_shelf->hide();
    layout->addLayout(across, 1);
    layout->addWidget(hairline());
    m_detail = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    m_detail->setContentsMargins(px(16), px(4), px(16), px(4));
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_detail);
    layout->addWidget(hairline());
    layout->addWidget(m_foot);
    connect(m_foot, &PreviewFoot::importAsked, this, &PreviewPanel::importAsked);
    connect(m_foot, &PreviewFoot::receiptAsked, this, &PreviewPanel::receiptAsked);
    connect(m_format, &FormatBar::optionsChanged, this, &PreviewPanel::optionsChanged);
    connect(m_format, &FormatBar::recipeChosen, this, &PreviewPanel::recipeChosen);
    connect(m_shelf, &FieldShelf::fieldGiven, this, [this](const QString& field) {
        chooseField(std::max(0, m_table->currentIndex().column()), field);
    });
    connect(m_fields, &FieldPopup::chosen, this, &PreviewPanel::chooseField);
    connect(m_fields, &FieldPopup::encodingChosen, this, &PreviewPanel::chooseColumnEncoding);
    retranslate();
    m_isMade = true;
}

void PreviewPanel::setUpTable()
{
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMouseTracking(true);
    m_table->setShowGrid(false);
    m_header->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumWidth(px(40));
    sizeRows();
    m_table->verticalHeader()->setHighlightSections(false);
    m_corner = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    m_corner->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    if (auto* corner = m_table->findChild<QAbstractButton*>()) {
        auto* inside = new QVBoxLayout(corner);
        inside->setContentsMargins(0, 0, 0, px(6));
        inside->addWidget(m_corner);
    }
    connect(m_header, &MappingHeader::fieldAsked, this, &PreviewPanel::openFields);
    connect(m_header, &MappingHeader::fieldMoved, this, &PreviewPanel::moveField);
    connect(m_header, &MappingHeader::fieldDropped, this, &PreviewPanel::chooseField);
    connect(m_model, &PreviewModel::cellFixed, this, &PreviewPanel::cellFixed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { follow(); });
}

void PreviewPanel::sizeRows()
{
    m_table->verticalHeader()->setFont(tuyen::font(TextStyle::Caption));
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(px(24), QFontMetrics(tuyen::font(TextStyle::Body)).height() + px(5)));
}

void PreviewPanel::setFile(const ImportFile* file)
{
    const QModelIndex was = m_table->currentIndex();
    const PreviewRow* wasRow = m_model->row(was.row());
    const std::int64_t row = wasRow == nullptr ? 0 : wasRow->number;
    const int column = was.column();
    const bool isOther
        = file == nullptr || !m_hasFile || file->key != m_file.key || file->sheet != m_file.sheet;
    const int scroll
        = m_table->verticalScrollBar() == nullptr ? 0 : m_table->verticalScrollBar()->value();
    m_hasFile = file != nullptr;
    m_file = file == nullptr ? ImportFile() : *file;
    m_format->setFile(file);
    m_model->setEditable(m_hasFile && m_file.canFix());
    m_model->setSheet(m_file.preview, m_file.sheet, m_file.options);
    fitColumns();
    if (!isOther && row > 0) {
        m_isJumping = true;
        m_table->setCurrentIndex(m_model->cell(row, column));
        m_table->verticalScrollBar()->setValue(scroll);
        m_isJumping = false;
    } else if (m_model->rowCount() > 0) {
        m_isJumping = true;
        m_table->setCurrentIndex(
            m_model->index(0, 0)); // a screen reader must always stand somewhere
        m_isJumping = false;
    }
    showTexts();
    follow();
}

void PreviewPanel::setProgress(const ImportFile* file)
{
    if (file == nullptr || !m_hasFile || file->key != m_file.key) {
        return;
    }
    const bool isSameState = file->state == m_file.state;
    m_file = *file;
    m_model->setEditable(m_file.canFix());
    if (!isSameState) {
        m_format->setFile(file);
    }
    showTexts();
}

void PreviewPanel::fitColumns()
{
    const QFontMetrics metrics(tuyen::font(TextStyle::Body));
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = 0;
        const int rows = std::min(m_model->rowCount(), 60);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex cell = m_model->index(row, column);
            const auto state = static_cast<RowState>(cell.data(PreviewModel::StateRole).toInt());
            if (state == RowState::NotARow) {
                continue; // a note under the table would stretch the first column
            }
            const int icon = cell.data(PreviewModel::SeverityRole).isValid() ? px(20) : 0;
            width = std::max(
                width, metrics.horizontalAdvance(cell.data().toString().left(80)) + px(14) + icon);
        }
        m_header->resizeSection(
            column, std::max(m_header->sectionSizeHint(column), std::min(width, px(200))));
    }
}

void PreviewPanel::showCell(std::int64_t row, int column)
{
    const QModelIndex cell = m_model->cell(row, column);
    if (cell.isValid()) {
        m_isJumping = true;
        m_table->setCurrentIndex(cell);
        m_table->scrollTo(cell, QAbstractItemView::PositionAtCenter);
        m_isJumping = false;
        follow();
    } else if (m_hasFile && m_file.preview) {
        m_detail->setText(
            tr("%1%2 is beyond the rows shown here; the fix beside reaches it all the same.")
                .arg(qt(columnLetters(column)))
                .arg(row));
    }
}

void PreviewPanel::nextIssue(bool forward)
{
    const QModelIndex next = m_model->nextIssue(m_table->currentIndex(), forward);
    if (next.isValid()) {
        m_table->setCurrentIndex(next);
        m_table->scrollTo(next);
        m_table->setFocus();
    }
}

void PreviewPanel::follow()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setText(current.data(PreviewModel::DetailRole).toString());
    const PreviewRow* row = m_model->row(current.row());
    if (!m_isJumping && row != nullptr) {
        Q_EMIT cellChanged(row->number, current.column());
    }
}

void PreviewPanel::showTexts()
{
    const SheetPreview* sheet = m_model->sheet();
    const bool hasTable = sheet != nullptr && sheet->headerRow > 0;
    m_table->setVisible(hasTable);
    m_detail->setVisible(hasTable);
    m_nothing->setVisible(!hasTable);
    m_rows->setVisible(hasTable);
    m_showFields->setVisible(hasTable);
    m_shelf->setVisible(hasTable && m_showFields->isChecked());
    m_shelf->setTaken(taken());
    if (!hasTable) {
        const bool isBroken = m_hasFile && m_file.state == ImportFile::State::Broken;
        const bool isRead = m_hasFile && m_file.preview;
        m_nothing->setText(!m_hasFile ? tr("Choose a file at the left.")
                : isBroken            ? m_file.problem
                : isRead
                ? (m_file.preview->format.format.starts_with("json")
                       ? tr("No list of records was found in this file. Each record is an object "
                            "with named fields; a list of them can be imported.")
                       : tr("No table was found in this sheet. Say above where its header stands, or "
                            "that it has none."))
                : tr("Reading %1…").arg(m_file.name()));
    }
    showSheets();
    m_hintWhole.clear();
    m_hintBrief.clear();
    if (hasTable) {
        const QString shown = IngestText::number(static_cast<std::int64_t>(sheet->rows.size()));
        const QString all = sheet->isScannedWhole ? IngestText::number(sheet->counts.rowsRead)
                                                  : QStringLiteral("…");
        m_hintWhole = tr("first %1 of %2 rows").arg(shown, all);
        m_hintBrief = QStringLiteral("%1 / %2").arg(shown, all);
    }
    m_hint->setToolTip(
        m_hintWhole + QLatin1Char('\n') + tr("Read by the same reader as the import itself."));
    m_hint->setAccessibleName(m_hintWhole);
    fitHead();
    m_foot->setFile(m_hasFile ? &m_file : nullptr);
    setImportAllowed(m_isImportAllowed);
}

void PreviewPanel::showShelf(bool shown)
{
    m_showFields->setChecked(shown);
    showTexts();
    if (shown && m_shelf->isVisible()) {
        m_shelf->search()->setFocus();
    }
}

void PreviewPanel::setUndoable(bool canUndo, bool canRedo)
{
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void PreviewPanel::setImportAllowed(bool allowed)
{
    m_isImportAllowed = allowed;
    m_foot->setImportAllowed(allowed, m_file);
}

void PreviewPanel::retranslate()
{
    m_title->setText(tr("Preview"));
    m_corner->setText(tr("row"));
    m_manySheets->setLabel(tr("Sheet"));
    m_manySheets->setAccessibleName(tr("Sheet"));
    m_showFields->setAccessibleName(tr("Fields"));
    m_showFields->setToolTip(tr("All fields, to be dragged onto a column"));
    for (const auto& [button, name] : { std::pair(m_undo, tr("Take the last change back (Ctrl+Z)")),
             std::pair(m_redo, tr("Make the change again (Ctrl+Y)")) }) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    m_table->setAccessibleName(tr("Preview"));
    const int current = std::max(0, m_rows->current());
    const QSignalBlocker blocker(m_rows);
    m_rows->setItems({ tr("All rows"), tr("Only rows with issues") });
    m_rows->setCurrent(current);
    m_model->retranslate();
    showTexts();
    follow();
}

void PreviewPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitColumns();
    } else if (event->type() == QEvent::PaletteChange && m_isMade) { // the zoom is another
        sizeRows();
        fitColumns();
        fitHead();
    }
}

void PreviewPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

} // namespace tuyen
