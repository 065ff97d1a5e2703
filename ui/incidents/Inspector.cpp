// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/Inspector.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "incidents/IncidentWords.h"
#include "incidents/InspectorPages.h"
#include "shell/Session.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tuyen {

Inspector::Inspector(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFixedHeight(px(40));
    column->addWidget(m_tabs);
    column->addWidget(hairline());
    column->addWidget(m_stack, 1);
    for (auto& area : m_pages) {
        m_tabs->addTab({});
        area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setBackgroundRole(QPalette::Base);
        area->viewport()->setBackgroundRole(QPalette::Base);
        m_stack->addWidget(area);
    }
    setMinimumWidth(px(280));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&session, &Session::currentChanged, this, &Inspector::reload);
    connect(&session, &Session::dataChanged, this, &Inspector::reload);
    connect(&session, &Session::closed, this, &Inspector::reload);
    reload();
}

void Inspector::setOther(InspectorSource source)
{
    m_other = std::move(source);
    reload();
}

void Inspector::setTab(int index) { m_tabs->setCurrentIndex(index); }
void Inspector::setFoot(QWidget* foot) { layout()->addWidget(foot); }
int Inspector::tab() const { return m_tabs->currentIndex(); }

void Inspector::setContent(int tab, QWidget* content, int count)
{
    const QString names[] = { tr("Details"), tr("Links"), tr("Sources"), tr("History") };
    m_tabs->setTabText(
        tab, count > 0 ? QStringLiteral("%1 %2").arg(names[tab], grouped(count)) : names[tab]);
    auto* area = m_pages[static_cast<std::size_t>(tab)];
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    area->setWidget(content);
}

namespace {

QWidget* sentenceOnly(const QString& text)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    auto* label = new TextLabel(text, TextStyle::Body, TextLabel::Tone::Secondary);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    column->addWidget(label);
    return holder;
}

IncidentView viewOf(Store& store, const Incident& incident)
{
    const IncidentStore incidents(store);
    return { incident, incidents.people(incident.id), incidents.identifiers(incident.id),
        incidents.routes(incident.id), SourceStore(store).evidence(entity(incident.id)),
        Journal(store).history(entity(incident.id)) };
}

} // namespace

void Inspector::reload()
{
    const EntityId current = m_session.current();
    if (!m_session.isOpen() || !current) {
        for (int tab = 0; tab < 4; ++tab) {
            setContent(tab, sentenceOnly(tr("Choose a row to see it here.")));
        }
        return;
    }
    InspectorActions actions;
    const IncidentId id { current.value };
    // The page a click stands on goes with the new content: what it asks for happens after the
    // click.
    const auto later
        = [this](auto act) { QMetaObject::invokeMethod(this, act, Qt::QueuedConnection); };
    actions.edit = [this, id] { Q_EMIT editRequested(id); };
    actions.remove = [this, id] { Q_EMIT removeRequested(id); };
    actions.showTab = [this](int tab) { setTab(tab); };
    actions.select = [this, later](EntityId entity) {
        later([this, entity] { m_session.setCurrent(entity); });
    };
    try {
        Store& store = m_session.store();
        actions.isReadOnly = store.isReadOnly();
        if (const auto incident = IncidentStore(store).find(id)) {
            const auto view = viewOf(store, *incident);
            const auto links = view.people.size() + view.identifiers.size() + view.routes.size();
            setContent(0, detailsPage(view, actions));
            setContent(1, linksPage(view, actions), static_cast<int>(links));
            setContent(2, sourcesPage(view), static_cast<int>(view.evidence.size()));
            setContent(3, historyPage(view.history));
            return;
        }
        if (auto content = m_other ? m_other(store, current, actions) : std::nullopt) {
            for (int tab = 0; tab < 4; ++tab) {
                const auto at = static_cast<std::size_t>(tab);
                setContent(tab, content->pages[at], content->counts[at]);
            }
            return;
        }
        for (int tab = 0; tab < 4; ++tab) {
            setContent(tab, sentenceOnly(tr("This is not in the store any more.")));
        }
    } catch (const Error& error) {
        for (int tab = 0; tab < 4; ++tab) {
            setContent(
                tab, sentenceOnly(qt(sentence(error.code(), error.args(), windowLanguage()))));
        }
    }
}

void Inspector::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_tabs->setFixedHeight(px(40));
        // Queued: the change is still walking through the labels that a reload would delete.
        QMetaObject::invokeMethod(this, &Inspector::reload, Qt::QueuedConnection);
    }
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    painter.fillRect(QRect(0, 0, 1, height()), Theme::current().border);
}

} // namespace tuyen
