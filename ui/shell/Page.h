// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tuyen {

class PageHeader;

/// One workspace: what the shell needs to know of it. A page is a model, a view and its actions.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString name() const = 0; ///< the rail's word, translated
    virtual QString iconName() const = 0;
    virtual QString helpTopic() const = 0; ///< a page of the manual: "import", "trends" …
    /// Shown: read what changed meanwhile.
    virtual void activated() { }
    virtual void findInPage() { }                        ///< Ctrl+F
    virtual void exportPage() { }                        ///< Ctrl+E
    virtual void printPage() { }                         ///< Ctrl+P
    virtual void toggleTable() { }                       ///< Ctrl+T: the picture as a table
    virtual bool hasRowsBehind() const { return false; } ///< the page shows numbers that open
    virtual void openRows() { }                          ///< Ctrl+D: rows behind the current number
    virtual void nextIssue(bool /*forward*/) { }         ///< F8, Shift+F8
    virtual bool usesInspector() const
    {
        return true;
    } ///< false: the page has a right column of its own
    virtual bool usesFacets() const { return false; }
    virtual int badge() const { return 0; }
    /// Undo and redo of what is done on the page alone, such as moving the nodes of a chart: asked
    /// for before the journal's.
    virtual bool canUndoHere(bool /*isRedo*/) const { return false; }
    virtual void undoHere(bool /*isRedo*/) { }

Q_SIGNALS:
    void badgeChanged();
    void actionsChanged(); ///< what can be undone here differs
    void inspectorUseChanged(); ///< usesInspector() differs: another part of the page is shown
    /// Another page, please: "incidents", "import", "reports" …
    void goTo(const QString& helpTopic);
};

} // namespace tuyen
