// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/FilterParts.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSettings;
class QToolButton;

namespace tuyen {

class CheckPopover;
class Session;

/// The 48-px bar under the menus: search field, chips of the one filter, what it leaves, saved
/// filters, the switch of the inspector. What the search field finds is the shell's popup's
/// business: it listens to searchField().
class FilterBar : public QFrame {
    Q_OBJECT
public:
    /// `settings` keeps the saved filters.
    FilterBar(Session& session, QSettings& settings, QWidget* parent = nullptr);

    QLineEdit* searchField() const { return m_search; }
    void focusSearch();                   ///< Ctrl+K
    void setInspectorShown(bool isShown); ///< as it is now; emits nothing
    void setInspectorUsed(bool isUsed);   ///< the page in front has none: the switch is off

public Q_SLOTS:
    void clearFilter(); ///< Ctrl+Shift+X
    void addFilter();   ///< opens "Add filter"

Q_SIGNALS:
    void inspectorToggled(bool isShown);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void translate();
    void showFilter();
    void arrangeChips();
    void fitSearch();
    void edit(FilterPart part, QWidget* at);
    void remove(FilterPart part);
    void fillSavedMenu();
    void saveFilter();

    Session& m_session;
    QSettings& m_settings;
    QFrame* m_lines[2];
    QLineEdit* m_search;
    QLabel* m_hint;
    QToolButton* m_filterIcon;
    QWidget* m_chipArea;
    QHBoxLayout* m_chips;
    std::vector<QToolButton*> m_chipButtons;
    QToolButton* m_more;
    QPushButton* m_add;
    QLabel* m_count;
    QPushButton* m_saved;
    QMenu* m_savedMenu;
    QToolButton* m_inspector;
    CheckPopover* m_popover;
};

} // namespace tuyen
