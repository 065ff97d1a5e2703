// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/Filter.h"
#include "jobs/JobRunner.h"
#include "store/Store.h"
#include "trends/IncidentCube.h"

#include <QObject>
#include <QPoint>

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace tuyen {

/// The open store and what all pages share: one filter, one selection, one cube. Pages get it by
/// constructor, read it, ask for changes and listen; they never query by themselves.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(JobRunner& jobs, QObject* parent = nullptr);
    ~Session() override;

    JobRunner& jobs() const { return m_jobs; }

    /// Takes a store just opened (its connection becomes the GUI thread's: single rows only).
    void open(Store store);
    void close(); ///< forgets key, cube, filter, selection
    bool isOpen() const { return m_store.has_value(); }
    Store& store(); ///< of the GUI thread: quick reads and single edits
    /// For a job: opens its own connection in the job's thread.
    std::function<Store()> opener(OpenMode mode = OpenMode::ReadWrite) const;
    QString storeName() const;

    const StoreCounts& counts() const { return m_counts; }
    std::shared_ptr<const IncidentCube> cube() const { return m_cube; } ///< null until first built
    /// What the filter leaves; recomputed when cube or filter change. Never null.
    const Selection& selection() const { return m_selection; }
    const Facets& facetCounts() const { return m_facets; }

    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter); ///< one step of Alt+Left
    bool canGoBack() const { return !m_earlier.empty(); }
    void filterBack();

    /// The one selected thing of all pages.
    EntityId current() const { return m_current; }
    void setCurrent(EntityId entity);
    /// Its menu, at this point of the screen, as soon as it was read; it becomes the current thing.
    void askMenu(EntityId thing, const QPoint& at);

    Language language() const { return m_language; }
    void setLanguage(Language language);

    /// The analyst's name in the journal; empty: "analyst". Also for what jobs write from now on.
    void setActor(const QString& name);
    std::string actor() const;

    /// Something was written (import, edit, undo): counts and cube are refreshed in the background.
    void refresh();
    bool canUndo() const { return nextStep(false) != 0; }
    bool canRedo() const { return nextStep(true) != 0; }
    /// The journal's number of what would be taken back, or done again; 0: nothing.
    std::int64_t nextStep(bool isRedo) const;
    void undo() { step(false); }
    void redo() { step(true); }
    /// `then` once it is done, and only if it was.
    void step(bool isRedo, std::function<void()> then = {});

Q_SIGNALS:
    void opened();
    void closed();
    void dataChanged();   ///< counts or cube are new
    void filterChanged(); ///< filter or what it leaves is new
    void currentChanged();
    void menuAsked(tuyen::EntityId thing, const QPoint& at);
    void languageChanged();
    void refreshingChanged(bool isRefreshing);
    void message(const QString& text);    ///< for the status line, 5 s
    void failed(const QString& sentence); ///< an error strip on the page in front

private:
    JobRunner& m_jobs;
    std::optional<Store> m_store;
    StoreCounts m_counts;
    std::shared_ptr<const IncidentCube> m_cube;
    Selection m_selection;
    Facets m_facets;
    Filter m_filter;
    std::vector<Filter> m_earlier;
    EntityId m_current;
    Language m_language = Language::Vietnamese;
    struct Name { ///< a job made before the name was changed writes the new one too
        std::mutex guard;
        std::string text;
    };
    std::shared_ptr<Name> m_actor = std::make_shared<Name>();
    void recompute();
};

} // namespace tuyen
