// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ReceiptSet.h"

#include <QCoreApplication>
#include <QString>

class QPagedPaintDevice;

namespace tuyen {

/// A receipt on paper: the same figures as on screen, in black on white.
class ReceiptPrint {
    Q_DECLARE_TR_FUNCTIONS(tuyen::ReceiptPrint)
public:
    static QString html(const ReceiptSet& set, const QString& storeName);
    static void print(const ReceiptSet& set, const QString& storeName, QPagedPaintDevice* device);
    static QString leftOutTitle();
    static QString reasonsTitle(const ReceiptSet& set);

private:
    static QString sum(const ReceiptSet& set);
    static QString table(const ReceiptSet& set);
    static QString issues(const ReceiptSet& set);
    static QString leftOut(const ReceiptSet& set);
    static QString figures(const ReceiptSet& set);
    static QString traces(const ReceiptSet& set);
    static QString hashes(const ReceiptSet& set);
};

} // namespace tuyen
