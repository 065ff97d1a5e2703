// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ColumnMapping.h"

#include <QFrame>

#include <map>
#include <string>

class QLineEdit;
class QListView;

namespace tuyen {

class ColumnEncodingBox;
class FieldModel;

/// What a column is read as: a field to type in, a list below it, and below that the encoding of
/// its letters. Enter chooses, Esc leaves.
class FieldPopup : public QFrame {
    Q_OBJECT
public:
    explicit FieldPopup(QWidget* parent = nullptr);
    /// Opens below `anchor` (global); the column's field is chosen in the list. `taken`: columns
    /// that have a field; `encoding`: what was chosen for its letters.
    void open(const QRect& anchor, const MappedColumn& column, std::map<std::string, QString> taken,
        const std::string& encoding);
    ColumnEncodingBox* encodings() const { return m_encodings; }

Q_SIGNALS:
    void chosen(int column, const QString& field);
    void encodingChosen(int column, const QString& encoding); ///< empty: as it is found

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    QLineEdit* m_search;
    QListView* m_list;
    FieldModel* m_model;
    ColumnEncodingBox* m_encodings;
    int m_column = 0;
};

} // namespace tuyen
