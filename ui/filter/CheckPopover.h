// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <string>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace tuyen {

/// A list to tick in a popup: rows 28, counts at the right, a search box over twelve values. Esc
/// and a click outside close it; each tick counts at once. The same popup offers a plain choice of
/// rows.
class CheckPopover : public QFrame {
    Q_OBJECT
public:
    struct Item {
        std::string value;
        QString text;
        QString count;
        bool isChecked = false;
        bool isCheckable = true; ///< false: a choice that closes the popup
    };

    explicit CheckPopover(QWidget* parent = nullptr);
    /// Below `anchor`; `changed` gets all ticked values after each tick, or the one row chosen.
    void open(QWidget* anchor, const QString& title, std::vector<Item> items,
        std::function<void(const std::vector<std::string>&)> changed);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& words);
    void choose(QListWidgetItem* item);
    std::vector<std::string> ticked() const;

    QLineEdit* m_search;
    QListWidget* m_list;
    std::vector<Item> m_items;
    std::function<void(const std::vector<std::string>&)> m_changed;
};

} // namespace tuyen
