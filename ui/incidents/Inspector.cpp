// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/Inspector.h"

#include "incidents/IncidentWords.h"
#include "incidents/InspectorPages.h"
#include "incidents/InspectorParts.h"
#include "shell/Session.h"
#include "store/RouteStore.h"
#include "store/ShownWords.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tuyen {

static constexpr int slowAfter = 300; ///< ms

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
    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, 0); // their first word stands over the text below
    head->addWidget(m_tabs);
    column->addLayout(head);
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
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_shown != m_session.current()) {
            say(tr("Reading the record…"));
        }
    });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&session, &Session::currentChanged, this, &Inspector::reload);
    connect(&session, &Session::menuAsked, this, &Inspector::showMenu);
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

/// The words of a source as they may be shown; the form reads the incident anew, with its own words.
void hideNames(Store& store, IncidentView& view)
{
    const ShownWords words(store);
    const auto hide = [&words](std::string& text) { text = words.of(std::move(text)); };
    auto& incident = view.incident;
    for (auto* text : { &incident.title, &incident.code, &incident.place.raw, &incident.date.raw,
             &incident.suspects.raw, &incident.victims.raw, &incident.presumedVictims.raw,
             &incident.personTimes.raw, &incident.agency, &incident.reportNumber,
             &incident.methodRaw, &incident.summary, &incident.note }) {
        hide(*text);
    }
    for (auto& identifier : view.identifiers) {
        hide(identifier.raw);
        hide(identifier.value);
        hide(identifier.detail);
    }
    for (auto& route : view.routes) {
        route = shownRoute(store, std::move(route));
    }
    for (auto& evidence : view.evidence) {
        for (auto& cell : evidence.cells) {
            hide(cell.second);
        }
    }
    for (auto& change : view.history) {
        hide(change.before);
        hide(change.after);
        hide(change.reason);
    }
}

IncidentView viewOf(Store& store, Incident incident)
{
    const IncidentStore incidents(store);
    const auto id = incident.id;
    IncidentView view { std::move(incident), incidents.people(id), incidents.identifiers(id),
        incidents.routes(id), SourceStore(store).evidence(entity(id)),
        Journal(store).history(entity(id)) };
    hideNames(store, view);
    return view;
}

/// In the thread of a job.
std::optional<InspectorMaker> read(Store& store, EntityId thing, const InspectorReader& other)
{
    auto incident = IncidentStore(store).find(IncidentId(thing.value));
    if (!incident) {
        return other ? other(store) : std::nullopt;
    }
    const auto view = std::make_shared<const IncidentView>(viewOf(store, *std::move(incident)));
    return [view](const InspectorActions& actions) -> std::optional<InspectorContent> {
        const auto links = view->people.size() + view->identifiers.size() + view->routes.size();
        return InspectorContent { { detailsPage(*view, actions), linksPage(*view, actions),
                                      sourcesPage(*view), historyPage(view->history) },
            { -1, static_cast<int>(links), static_cast<int>(view->evidence.size()), -1 } };
    };
}

} // namespace

void Inspector::say(const QString& sentence)
{
    m_slow.stop();
    m_shown = {};
    m_maker = nullptr;
    for (int tab = 0; tab < 4; ++tab) {
        setContent(tab, sentenceOnly(sentence));
    }
}

InspectorActions Inspector::actions()
{
    InspectorActions actions;
    const IncidentId id { m_shown.value };
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
    actions.isReadOnly = m_session.store().isReadOnly();
    return actions;
}

void Inspector::make()
{
    if (!m_maker || !m_session.isOpen()) {
        return;
    }
    if (auto content = m_maker(actions())) {
        for (int tab = 0; tab < 4; ++tab) {
            const auto at = static_cast<std::size_t>(tab);
            setContent(tab, content->pages[at], content->counts[at]);
        }
        popUpMenu();
    }
}

void Inspector::showMenu(EntityId thing, const QPoint& at)
{
    m_menuOf = thing;
    m_menuAt = at;
    popUpMenu();
}

void Inspector::popUpMenu()
{
    if (!m_menuOf || m_menuOf != m_shown) {
        return;
    }
    m_menuOf = {};
    if (auto* menu = m_pages.front()->findChild<QMenu*>(QLatin1String(inspector::menuName))) {
        menu->popup(m_menuAt);
    }
}

void Inspector::reload()
{
    const EntityId current = m_session.current();
    m_menuOf = m_menuOf == current ? m_menuOf : EntityId();
    JobRunner::Spec spec;
    spec.title = tr("Reading the record");
    spec.lane = QStringLiteral("inspector");
    spec.isQuiet = true;
    if (!m_session.isOpen() || !current) {
        m_session.jobs().cancelLane(spec.lane);
        say(tr("Choose a row to see it here."));
        return;
    }
    m_slow.start();
    m_session.jobs().run<std::optional<InspectorMaker>>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), current,
            other = m_other ? m_other(current) : InspectorReader()](Progress&) {
            Store store = open();
            return read(store, current, other);
        },
        [this, current](std::optional<InspectorMaker> maker) {
            if (!m_session.isOpen()) {
                return;
            }
            if (!maker) {
                say(tr("This is not in the store any more."));
                return;
            }
            m_slow.stop();
            m_shown = current;
            m_maker = *std::move(maker);
            make();
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                say(failure.text());
            }
        });
}

void Inspector::renew()
{
    say({});
    reload();
}

void Inspector::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_tabs->setFixedHeight(px(40));
        // Queued: the change is still walking through the labels that new pages would delete.
        QMetaObject::invokeMethod(
            this, [this] { m_maker ? make() : reload(); }, Qt::QueuedConnection);
    }
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    painter.fillRect(QRect(0, 0, 1, height()), Theme::current().border);
}

} // namespace tuyen
