// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace tuyen {

/// The column of workspaces at the left: icon over word, the current one tinted with a bar;
/// settings at the foot.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// Items are numbered in the order they come.
    void addItem(const QString& iconName, const QString& word);
    void addFoot(const QString& iconName, const QString& word);
    void setWord(int index, const QString& word);
    void setBadge(int index, int count);
    int current() const;
    void setCurrent(int index);
    int count() const { return static_cast<int>(m_items.size()); }

Q_SIGNALS:
    void chosen(int index);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add(const QString& iconName, const QString& word, int position);
    QVBoxLayout* m_column;
    QList<QAbstractButton*> m_items;
    int m_head = 0; ///< items above the gap
};

} // namespace tuyen
