// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Session.h"

#include "store/Journal.h"
#include "store/SearchStore.h"
#include "theme/Text.h"
#include "theme/Translation.h"

#include "base/File.h"

#include <stdexcept>

namespace tuyen {

namespace {

constexpr std::size_t rememberedFilters = 50;
/// Above this a filter is applied off the GUI thread: a pass for each facet would cost a frame or
/// more.
constexpr std::size_t inlineRows = 50000;

const QString& countLane()
{
    static const QString lane = QStringLiteral("session.count");
    return lane;
}
const QString& filterLane()
{
    static const QString lane = QStringLiteral("session.filter");
    return lane;
}

struct Counted {
    StoreCounts counts;
    std::shared_ptr<const IncidentCube> cube;
};

struct Left {
    Selection selection;
    Facets facets;
};

Left leave(const IncidentCube& cube, const Filter& filter, const std::function<Store()>& open)
{
    if (filter.text.empty()) {
        return { select(cube, filter, nullptr), facets(cube, filter, nullptr) };
    }
    Store store = open();
    const std::vector<IncidentId> matches = SearchStore(store).incidentsMatching(filter.text);
    return { select(cube, filter, &matches), facets(cube, filter, &matches) };
}

} // namespace

Session::Session(JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

Session::~Session() = default;

void Session::open(Store store)
{
    m_store.emplace(std::move(store));
    m_store->setActor(actor());
    m_counts = m_store->counts();
    Q_EMIT opened();
    refresh();
}

void Session::close()
{
    m_jobs.cancelLane(countLane());
    m_jobs.cancelLane(filterLane());
    m_store.reset();
    m_cube.reset();
    m_counts = {};
    m_selection.clear();
    m_facets = {};
    m_filter = {};
    m_earlier.clear();
    m_current = {};
    Q_EMIT closed();
}

Store& Session::store()
{
    if (!m_store) {
        throw std::logic_error("no store is open");
    }
    return *m_store;
}

std::function<Store()> Session::opener(OpenMode mode) const
{
    if (!m_store) {
        throw std::logic_error("no store is open");
    }
    return [path = m_store->path(), key = m_store->key(), mode, clock = &m_store->clock(),
               name = m_actor] {
        Store store = Store::open(path, key, mode, *clock);
        const std::lock_guard hold(name->guard);
        store.setActor(name->text);
        return store;
    };
}

QString Session::storeName() const
{
    return m_store ? qt(utf8(m_store->path().stem())) : QString();
}

void Session::refresh()
{
    if (!m_store) {
        return;
    }
    Q_EMIT refreshingChanged(true);
    JobRunner::Spec spec;
    spec.title = tr("Counting the store");
    spec.lane = countLane();
    const std::int64_t known = m_cube ? m_cube->changeNumber : -1;
    m_jobs.run<Counted>(
        spec, this,
        [open = opener(OpenMode::ReadOnly), known](Progress& progress) {
            const Store store = open();
            Counted counted { store.counts(), nullptr };
            if (store.changeNumber() != known) {
                counted.cube = IncidentCube::build(store, progress);
            }
            return counted;
        },
        [this](Counted counted) {
            if (!m_store) {
                return;
            }
            m_counts = counted.counts;
            if (counted.cube) {
                m_cube = std::move(counted.cube);
            }
            Q_EMIT refreshingChanged(false);
            Q_EMIT dataChanged();
            recompute();
        },
        [this](const JobFailure& failure) {
            Q_EMIT refreshingChanged(false);
            if (!failure.isCancelled) {
                Q_EMIT failed(failure.text());
            }
        });
}

void Session::recompute()
{
    m_jobs.cancelLane(filterLane());
    if (!m_store || !m_cube) {
        Q_EMIT filterChanged();
        return;
    }
    const auto take = [this](Left left) {
        m_selection = std::move(left.selection);
        m_facets = std::move(left.facets);
        Q_EMIT filterChanged();
    };
    if (m_cube->size() <= inlineRows && m_filter.text.empty()) {
        take(leave(*m_cube, m_filter, {}));
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Filtering");
    spec.lane = filterLane();
    m_jobs.run<Left>(
        spec, this,
        [cube = m_cube, filter = m_filter, open = opener(OpenMode::ReadOnly)](
            Progress&) { return leave(*cube, filter, open); },
        take,
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                Q_EMIT failed(failure.text());
            }
        });
}

void Session::setFilter(const Filter& filter)
{
    if (filter == m_filter) {
        return;
    }
    m_earlier.push_back(m_filter);
    if (m_earlier.size() > rememberedFilters) {
        m_earlier.erase(m_earlier.begin());
    }
    m_filter = filter;
    recompute();
}

void Session::filterBack()
{
    if (m_earlier.empty()) {
        return;
    }
    m_filter = m_earlier.back();
    m_earlier.pop_back();
    recompute();
}

void Session::setCurrent(EntityId entity)
{
    if (entity == m_current) {
        return;
    }
    m_current = entity;
    Q_EMIT currentChanged();
}

void Session::askMenu(EntityId thing, const QPoint& at)
{
    setCurrent(thing);
    Q_EMIT menuAsked(thing, at);
}

void Session::setActor(const QString& name)
{
    {
        const std::lock_guard hold(m_actor->guard);
        m_actor->text = utf8(name.simplified());
    }
    if (m_store) {
        m_store->setActor(actor());
    }
}

std::string Session::actor() const
{
    const std::lock_guard hold(m_actor->guard);
    return m_actor->text;
}

void Session::setLanguage(Language language)
{
    m_language = language;
    applyLanguage(language);
    Q_EMIT languageChanged();
}

} // namespace tuyen
