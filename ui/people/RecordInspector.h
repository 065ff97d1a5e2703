// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidents/Inspector.h"
#include "people/Reveals.h"

#include "domain/Ids.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tuyen {

class Session;
class RecordForms;
struct PersonRecord;
struct ThingRecord;
struct WatchEntry;
struct RecordActions;

/// Makes the pages of people, things and routes for the inspector, and does what is asked for
/// there: edits, reveals, taking merged records apart.
class RecordInspector : public QObject {
    Q_OBJECT
public:
    /// Owned by the inspector, into which it puts itself.
    RecordInspector(Session& session, Inspector& inspector);

    Reveals& reveals() { return m_reveals; }
    RecordForms& forms() { return *m_forms; }
    void edit(EntityId thing); ///< in its form
    void askReveal(PersonId person);
    void unmerge(PersonId person);
    void showTimeline(EntityId thing);
    void suggestRings();
    void startRing(const std::vector<EntityId>& people, const QString& criterion); ///< of a group
    void watch(EntityId thing);   ///< puts it on the watch list, or renews its entry
    void unwatch(EntityId thing); ///< takes it off

Q_SIGNALS:
    void ringStarted(tuyen::EntityId ring); ///< from a group that was seen elsewhere

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    InspectorReader reader(EntityId thing);
    InspectorContent personContent(const PersonRecord& record, const InspectorActions& actions);
    InspectorContent thingContent(const ThingRecord& record, const InspectorActions& actions);
    void askPerson(
        PersonId person, std::function<void(const PersonRecord&)> then, bool reveals = false);
    void openWatchSheet(const WatchEntry& entry, const QString& label);
    std::function<void()> later(std::function<void()> act);
    void addWatching(RecordActions& doable, EntityId thing, bool isWatched);
    void addTimeline(RecordActions& doable, EntityId thing);
    template <class Act> bool attempt(Act&& act); ///< a refusal is said on the page in front

    Session& m_session;
    Inspector& m_inspector;
    Reveals m_reveals;
    RecordForms* m_forms;
};

} // namespace tuyen
