// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <map>
#include <string>

class QLineEdit;
class QListView;

namespace tuyen {

class FieldModel;

/// What a column is read as: a field to type in, a list below it. Enter chooses, Esc leaves.
class FieldPopup : public QFrame {
    Q_OBJECT
public:
    explicit FieldPopup(QWidget* parent = nullptr);
    /// Opens below `anchor` (global); `current` is chosen in the list.
    void open(const QRect& anchor, int column, const QString& current,
        std::map<std::string, QString> taken);

Q_SIGNALS:
    void chosen(int column, const QString& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    QLineEdit* m_search;
    QListView* m_list;
    FieldModel* m_model;
    int m_column = 0;
};

} // namespace tuyen
