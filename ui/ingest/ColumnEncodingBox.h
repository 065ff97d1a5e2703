// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnMapping.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tuyen {

/// The letters of one column: the encoding found or chosen with its score, a cell of the column
/// before and after, the runner-up, and the way back to what is found. Going through the list shows
/// the cell in each encoding; only choosing reads the file again.
class ColumnEncodingBox : public QWidget {
    Q_OBJECT
public:
    explicit ColumnEncodingBox(QWidget* parent = nullptr);
    /// `chosen`: what somebody chose for the column; empty: nothing.
    void setColumn(const MappedColumn& column, const std::string& chosen);
    QComboBox* encodings() const { return m_encodings; }
    QString sampleText() const; ///< before → after, as shown

Q_SIGNALS:
    void chosen(const QString& encoding); ///< empty: as it is found

private:
    void fill();
    void showReading(int index);
    const EncodingReading* readingAt(int index) const;
    MappedColumn m_column;
    std::string m_chosen;
    QLabel* m_title;
    QComboBox* m_encodings;
    QLabel* m_before;
    QLabel* m_arrow;
    QLabel* m_after;
    QLabel* m_runnerUp;
};

} // namespace tuyen
