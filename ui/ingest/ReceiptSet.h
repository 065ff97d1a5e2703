// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"
#include "store/BatchStore.h"
#include "store/FigureStore.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tuyen {

/// The receipts of the imports chosen together: one file each, shown as one sum.
struct ReceiptSet {
    Q_DECLARE_TR_FUNCTIONS(tuyen::ReceiptSet)
public:
    std::vector<Receipt> receipts;
    std::vector<BatchSummary> batches;      ///< of the same imports, in the same order
    std::vector<std::int64_t> journalLines; ///< 0: too old to be looked up
    std::vector<StoredFigure> figures;      ///< official ones these imports brought
    std::int64_t waiting = 0;               ///< rows of them that wait now
    /// Of the same imports, rows set aside by sheet; empty: none are known.
    std::vector<std::map<std::string, std::int64_t>> asideBySheet;
    /// Files of the same run that made no batch, and why; only while the run is fresh.
    std::vector<std::pair<QString, QString>> notImported;

    bool isEmpty() const { return receipts.empty(); }
    bool isUndone() const; ///< all of them
    bool isAnyUndone() const;
    RowCounts counts() const;
    std::int64_t aside() const; ///< rows of counts().quarantined that were set aside for good
    /// What became of waiting rows since, in words; empty: nothing. The sums above count it in.
    QString since() const;
    CreatedCounts created() const;
    std::int64_t storedNow() const; ///< rows of imports that are not taken back
    std::vector<BatchId> ids(bool undone) const;

    /// Why rows wait: kinds, counts, the first few raw texts.
    struct Reason {
        std::string code;
        std::int64_t count = 0;
        std::vector<std::string> examples;
    };
    std::vector<Reason> reasons() const; ///< most frequent first
    /// Rows that did not go in and do not wait: there already, totals, titles, notes.
    struct LeftOut {
        QString why;
        QString rows; ///< "rows 4–7, 12", of several files and sheets each with its name
        QString examples;
        std::int64_t count = 0;
    };
    std::vector<LeftOut> leftOut() const; ///< each kind once
    /// Documents with text beside their tables, of which nothing was imported with these tables.
    std::vector<Issue> proseToo() const;
};

/// For a job. Imports that are gone are left out.
ReceiptSet loadReceipts(Store& store, const std::vector<BatchId>& ids);

} // namespace tuyen
