// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page says of the row at hand, and how its parts fit the width there is.
#include "ingest/IngestText.h"
#include "ingest/QuarantineModel.h"
#include "ingest/QuarantineRepair.h"
#include "ingest/QuarantineView.h"
#include "tables/TableView.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QPushButton>

#include <algorithm>
#include <numeric>
#include <set>
#include <vector>

namespace tuyen {

static constexpr int narrowBelow = 800; // of the list
static constexpr int smallBelow = 760;  // of the page: the row beside the list is narrower
static constexpr int bareBelow = 1000;  // of the page: beside the switch the buttons have icons

/// Every column is seen: where all are wider than the table, the widest give way first.
void QuarantineView::fitColumns()
{
    const bool isNarrow = m_table->viewport()->width() < px(narrowBelow);
    m_table->resizeColumnsToContents();
    std::vector<std::pair<int, int>> widths; // column, the room it would like
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_table->isColumnHidden(column)) {
            const int most = px(column == QuarantineModel::CellColumn ? (isNarrow ? 64 : 104)
                    : column == QuarantineModel::FileColumn && isNarrow ? 96 // its tooltip says all
                                                                        : 240);
            const int sign = px(column == QuarantineModel::RawColumn ? 20 : 0);
            widths.emplace_back(
                column, std::clamp(m_table->columnWidth(column) + px(8) + sign, px(56), most));
        }
    }
    const auto taken = [&widths](int cap) {
        return std::accumulate(widths.begin(), widths.end(), 0,
            [cap](int sum, const auto& one) { return sum + std::min(one.second, cap); });
    };
    int cap = px(240);
    while (cap > px(64) && taken(cap) > m_table->viewport()->width()) {
        cap -= px(4);
    }
    widths.pop_back(); // the last one takes what is left
    for (const auto& [column, width] : widths) {
        m_table->setColumnWidth(column, std::min(width, cap));
    }
}

void QuarantineView::fitHeader()
{
    const bool isSmall = width() < px(smallBelow);
    m_side->setFixedWidth(px(isSmall ? 240 : 320));
    m_hint->setVisible(!isSmall);
    const bool isBare = width() < px(bareBelow);
    for (const auto& [button, words] :
        { std::pair(m_back, tr("Back to import")), std::pair(m_export, tr("Export CSV")) }) {
        button->setText(isBare ? QString() : words);
        button->setAccessibleName(words);
        button->setToolTip(isBare ? words : QString());
    }
}

void QuarantineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeader();
    if (!m_rows.rows.empty()) {
        fitColumns();
    }
}

void QuarantineView::showRow()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const QModelIndex index = selected.isEmpty() ? QModelIndex() : selected.back();
    const QuarantinedRow* row
        = index.isValid() ? m_model->row(m_sorted->mapToSource(index).row()) : nullptr;
    m_cellsModel->setRow(row);
    m_cells->setColumnWidth(0, px(128));
    QStringList reasons;
    if (row != nullptr) {
        for (const Issue& issue : row->issues) {
            reasons << IngestText::issueSentence(issue);
        }
    }
    m_sideTitle->setText(row == nullptr ? tr("Choose a row") : tr("Row %1").arg(row->row));
    if (row != nullptr && m_isAside) {
        reasons << tr("Set aside: %1").arg(qt(row->reason));
    }
    m_why->setText(reasons.join(QLatin1Char('\n')));
    if (const Issue* reason = currentReason(); reason != nullptr && reason->column >= 0) {
        m_cells->setCurrentIndex(m_cellsModel->index(reason->column, 1));
    }
    showButtons(row, static_cast<int>(selected.size()));
}

void QuarantineView::showButtons(const QuarantinedRow* row, int count)
{
    for (QWidget* one : { m_dismiss, m_repair }) {
        one->setVisible(!m_isAside);
    }
    m_takeUp->setVisible(m_isAside);
    m_takeUp->setEnabled(count > 0);
    m_takeUp->setText(
        count > 0 ? tr("Let %n rows wait again", nullptr, count) : tr("Let them wait again"));
    const Issue* reason = currentReason();
    const bool isCell = reason != nullptr && reason->column >= 0;
    const bool isKnown = reason != nullptr
        && (reason->code == "row.same-code" || reason->code == "row.same-case"
            || reason->code == "row.like-known");
    m_suggest->setVisible(isCell && !reason->suggestion.empty());
    m_suggest->setText(isCell ? tr("Use “%1”").arg(qt(reason->suggestion)) : QString());
    m_compare->setVisible(isKnown);
    const bool isAlike = isCell && !isKnown && showAlike(*reason);
    m_alike->setVisible(isAlike);
    m_all->setVisible(isAlike);
    m_repairs->setVisible(!m_isAside
        && (isAlike || isKnown || (isCell && !reason->suggestion.empty())));
    m_repair->setEnabled(row != nullptr && count == 1);
    m_dismiss->setEnabled(count > 0);
    m_dismiss->setText(count > 0 ? tr("Set %n rows aside…", nullptr, count) : tr("Set aside…"));
}

/// What one repair would take in besides this row, before it does. False: it is the only one.
bool QuarantineView::showAlike(const Issue& reason)
{
    const std::vector<QuarantineId> same = alikeRows();
    auto count = static_cast<int>(same.size());
    std::set<BatchId> batches;
    for (const QuarantinedRow& row : m_rows.rows) {
        if (std::ranges::binary_search(same, row.id)) {
            batches.insert(row.batch);
        }
    }
    auto files = static_cast<int>(batches.size());
    if (isCut()) {
        countAlike(reason);
    }
    const bool isCounted = isCut() && m_alikeCount.rows >= 0;
    if (isCounted) {
        count = m_alikeCount.rows;
        files = m_alikeCount.files;
    }
    if (count < 2) {
        return false;
    }
    constexpr int shownLetters = 24;
    const auto brief = [](const QString& text) {
        return text.size() > shownLetters ? text.left(shownLetters - 1) + QStringLiteral("…") : text;
    };
    const QString column = m_cellsModel->index(reason.column, 0).data().toString();
    const QString number = IngestText::number(count);
    QString words = (isCounted ? tr("%1 waiting rows have “%2” in “%3”.", nullptr, count)
                               : tr("%1 listed rows have “%2” in “%3”.", nullptr, count))
                        .arg(number, brief(qt(reason.raw).simplified()), brief(column));
    if (files > 1) {
        words += QLatin1Char(' ') + tr("They come from %n files.", nullptr, files);
    }
    if (isCut() && !isCounted) {
        words += QLatin1Char(' ') + tr("Those that are not listed are being counted.");
    }
    const std::map<int, std::string> fixes = m_cellsModel->fixes();
    const auto fix = fixes.find(reason.column);
    const bool isFixed = fix != fixes.end();
    m_alike->setText(
        isFixed ? words : words + QLatin1Char(' ') + tr("Repair this one to repair them all."));
    m_all->setEnabled(isFixed && (!isCut() || isCounted)); // nothing is taken in that was not said
    m_all->setText(!isFixed   ? tr("Repair all %1 cells like this", nullptr, count).arg(number)
            : fix->second.empty() ? tr("Empty all %1 cells", nullptr, count).arg(number)
                                  : tr("Write “%1” into all %2 cells", nullptr, count)
                                        .arg(brief(qt(fix->second)), number));
    return true;
}

} // namespace tuyen
