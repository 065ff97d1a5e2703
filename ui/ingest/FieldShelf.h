// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <map>
#include <string>

class QLineEdit;
class QListView;

namespace tuyen {

class FieldModel;
class TextLabel;

/// All fields beside the preview, to be dragged onto the head of a column. By keyboard: Enter gives
/// the chosen field to the column the preview stands on.
class FieldShelf : public QFrame {
    Q_OBJECT
public:
    explicit FieldShelf(QWidget* parent = nullptr);
    void setTaken(std::map<std::string, QString> taken); ///< field → header of its column
    QListView* list() const { return m_list; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void fieldGiven(const QString& field);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    QLineEdit* m_search;
    TextLabel* m_hint;
    QListView* m_list;
    FieldModel* m_model;
};

} // namespace tuyen
