// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the waiting rows are shown.
#include "ingest/IngestText.h"
#include "ingest/QuarantineModel.h"
#include "ingest/QuarantineRepair.h"
#include "ingest/QuarantineView.h"
#include "tables/TableView.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace tuyen {

QLayout* QuarantineView::makeFilters()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(px(16), px(8), px(16), px(8));
    line->setSpacing(px(8));
    for (QComboBox* box : { m_reasons, m_files }) {
        box->setMinimumWidth(px(200));
        line->addWidget(box);
        connect(box, &QComboBox::activated, this, &QuarantineView::filter);
    }
    line->addStretch();
    return line;
}

void QuarantineView::fillFilters()
{
    const QVariant reason = m_reasons->currentData();
    const QVariant file = m_files->currentData();
    m_reasons->clear();
    m_files->clear();
    m_reasons->addItem(tr("all reasons"), QString());
    m_files->addItem(tr("all files"), QVariant::fromValue<qlonglong>(0));
    std::map<std::string, int> reasons;
    std::set<BatchId> batches;
    for (const QuarantinedRow& row : m_rows.rows) {
        std::set<std::string> codes;
        for (const Issue* why : reasonsOf(row)) {
            codes.insert(why->code);
        }
        for (const std::string& code : codes) {
            ++reasons[code];
        }
        batches.insert(row.batch);
    }
    for (const auto& [code, count] : reasons) {
        m_reasons->addItem(
            QStringLiteral("%1 (%2)").arg(IngestText::issueTitle(code), IngestText::number(count)),
            qt(code));
    }
    for (const BatchId batch : batches) {
        const auto name = m_rows.files.find(batch);
        m_files->addItem(
            name == m_rows.files.end() ? IngestText::batchName(batch) : qt(name->second),
            QVariant::fromValue<qlonglong>(batch.value));
    }
    m_reasons->setCurrentIndex(std::max(0, m_reasons->findData(reason)));
    m_files->setCurrentIndex(std::max(0, m_files->findData(file)));
    filter();
}

void QuarantineView::filter()
{
    m_sorted->set(
        utf8(m_reasons->currentData().toString()), BatchId(m_files->currentData().toLongLong()));
    if (m_sorted->rowCount() > 0) {
        m_table->selectRow(std::clamp(m_lastRow, 0, m_sorted->rowCount() - 1));
    }
    showRow();
}

} // namespace tuyen
