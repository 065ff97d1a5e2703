// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "shell/Page.h"
#include "store/RegisterStore.h"

#include <QList>

class QStackedWidget;

namespace tuyen {

class PageHeader;
class RegisterTab;
class Segments;
class Session;

/// One of the views of "People & things": the lists, the possible doubles, the watch list.
class PeopleTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString title() const = 0; ///< on the page's tabs, with a count where there is one
    virtual QList<QWidget*> headerActions() const { return {}; } ///< at the right of the header
    virtual void activated() { }
    virtual void findInPage() { }
    virtual bool usesInspector() const { return false; } ///< false: a right column of its own
Q_SIGNALS:
    void titleChanged();
    void goTo(const QString& helpTopic); ///< another page, please
};

/// People & things: a page of tabs. Each tab is a view of its own and knows nothing of the others.
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    /// In order; the page owns it.
    void addTab(PeopleTab* tab);
    void setCurrentTab(int index);
    PeopleTab* currentTab() const;
    void showThing(EntityId thing, EntityKind kind); ///< in the list

    QString name() const override;
    QString iconName() const override { return QStringLiteral("people"); }
    QString helpTopic() const override { return QStringLiteral("people"); }
    void activated() override;
    void findInPage() override;
    bool usesInspector() const override;

Q_SIGNALS:
    void newAsked(tuyen::Register what); ///< the button of the list
    void ringsAsked();
    void editAsked(tuyen::EntityId thing); ///< of the list: Enter, F2 or a double click
    void removeAsked(tuyen::EntityId thing); ///< of the list: Del
    void watchAsked(tuyen::EntityId thing); ///< of the watch list: renew
    void unwatchAsked(tuyen::EntityId thing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showTab(int index);

    PageHeader* m_header;
    Segments* m_tabs;
    QStackedWidget* m_stack;
    RegisterTab* m_list;
    QList<PeopleTab*> m_views;
};

} // namespace tuyen
