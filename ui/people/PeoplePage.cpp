// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeoplePage.h"

#include "people/DoublesView.h"
#include "people/RegisterTab.h"
#include "people/WatchTab.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_header(new PageHeader(QString()))
    , m_tabs(new Segments)
    , m_stack(new QStackedWidget)
    , m_list(new RegisterTab(session))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_header->addSelector(m_tabs);
    connect(m_tabs, &Segments::currentChanged, this, &PeoplePage::showTab);
    addTab(m_list);
    connect(m_list, &RegisterTab::newAsked, this, &PeoplePage::newAsked);
    connect(m_list, &RegisterTab::ringsAsked, this, &PeoplePage::ringsAsked);
    connect(m_list, &RegisterTab::editAsked, this, &PeoplePage::editAsked);
    connect(m_list, &RegisterTab::removeAsked, this, &PeoplePage::removeAsked);
    addTab(new DoublesView(session));
    auto* watch = new WatchTab(session);
    addTab(watch);
    connect(watch, &WatchTab::renewAsked, this, &PeoplePage::watchAsked);
    connect(watch, &WatchTab::endAsked, this, &PeoplePage::unwatchAsked);
    retranslate();
}

void PeoplePage::addTab(PeopleTab* tab)
{
    m_views.append(tab);
    m_stack->addWidget(tab);
    for (auto* action : tab->headerActions()) {
        m_header->addAction(action);
    }
    connect(tab, &PeopleTab::titleChanged, this, &PeoplePage::retranslate);
    connect(tab, &PeopleTab::goTo, this, &Page::goTo);
    retranslate();
    showTab(m_stack->currentIndex());
}

void PeoplePage::setCurrentTab(int index)
{
    m_tabs->setCurrent(index);
    showTab(index);
}

PeopleTab* PeoplePage::currentTab() const { return m_views.value(m_stack->currentIndex()); }

void PeoplePage::showTab(int index)
{
    if (index < 0 || index >= m_views.size()) {
        return;
    }
    const bool usedInspector = usesInspector();
    m_stack->setCurrentIndex(index);
    for (int i = 0; i < m_views.size(); ++i) {
        for (auto* action : m_views[i]->headerActions()) {
            action->setVisible(i == index);
        }
    }
    if (usesInspector() != usedInspector) {
        Q_EMIT inspectorUseChanged();
    }
    if (isVisible()) {
        m_views[index]->activated();
    }
}

bool PeoplePage::usesInspector() const
{
    const auto* tab = currentTab();
    return tab != nullptr && tab->usesInspector();
}

void PeoplePage::showThing(EntityId thing, EntityKind kind)
{
    setCurrentTab(0);
    m_list->showThing(thing, kind);
}

QString PeoplePage::name() const { return tr("People & things"); }

void PeoplePage::activated()
{
    if (auto* tab = currentTab()) {
        tab->activated();
    }
}

void PeoplePage::findInPage()
{
    if (auto* tab = currentTab()) {
        tab->findInPage();
    }
}

void PeoplePage::retranslate()
{
    m_header->setTitle(tr("People & things"));
    m_tabs->setAccessibleName(tr("Views of this page"));
    QStringList titles;
    for (const auto* view : m_views) {
        titles.append(view->title());
    }
    const int current = std::max(0, m_stack->currentIndex());
    m_tabs->setItems(titles);
    m_tabs->setCurrent(current);
}

void PeoplePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace tuyen
