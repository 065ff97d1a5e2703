// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ReceiptSet.h"

#include <QCoreApplication>
#include <QString>

#include <utility>
#include <vector>

namespace tuyen {

/// What an import left behind, in words: its number, its line of the journal, who, when, how it was
/// read, what became of its rows since. The same on screen and on paper.
class ReceiptTraces {
    Q_DECLARE_TR_FUNCTIONS(tuyen::ReceiptTraces)
public:
    static QString title();
    /// Word and value; those without a value are left out.
    static std::vector<std::pair<QString, QString>> of(const ReceiptSet& set);
};

} // namespace tuyen
