// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidents/InspectorPages.h"
#include "store/RecordStore.h"

#include <QWidget>

#include <functional>

namespace tuyen {

class Reveals;

/// What can be done from the record of a person or thing.
struct RecordActions {
    InspectorActions common; ///< showTab, select
    std::function<void()> edit;
    std::function<void()> addNumber; ///< a number, account or document of theirs
    std::vector<std::pair<QString, std::function<void()>>> numbers; ///< to edit each of them
    std::function<void()> remove; ///< out of the store
    std::function<void()> reveal; ///< only where a name is hidden
    std::function<void()> unmerge;
    std::function<void()> watch; ///< put on the watch list, or renew
    std::function<void()> timeline;
    std::function<void()> unwatch; ///< where there is an entry
};

/// `reveals`: of whose name is shown now; its strip counts down.
QWidget* personDetailsPage(
    const PersonRecord& record, const RecordActions& actions, Reveals& reveals);
QWidget* personLinksPage(const PersonRecord& record, const RecordActions& actions);
QWidget* thingDetailsPage(const ThingRecord& record, const RecordActions& actions);
QWidget* thingLinksPage(const ThingRecord& record, const RecordActions& actions);
QWidget* recordSourcesPage(const RecordTrail& trail);

} // namespace tuyen
