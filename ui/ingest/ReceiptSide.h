// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ReceiptSet.h"

#include <QScrollArea>

class QVBoxLayout;

namespace tuyen {

/// Right of a receipt: why rows wait, the traces of the import, the hashes of the files.
class ReceiptSide : public QScrollArea {
    Q_OBJECT
public:
    explicit ReceiptSide(QWidget* parent = nullptr);
    void setReceipts(const ReceiptSet& set);

Q_SIGNALS:
    void waitingAsked();
    void figuresAsked();

private:
    void addReasons(QVBoxLayout* column);
    void addLeftOut(QVBoxLayout* column);
    void addFigures(QVBoxLayout* column);
    void addTraces(QVBoxLayout* column);
    void addHashes(QVBoxLayout* column);
    ReceiptSet m_set;
    bool m_isAllHashes = false;
};

} // namespace tuyen
