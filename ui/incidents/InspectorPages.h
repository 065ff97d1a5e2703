// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifier.h"
#include "store/IncidentStore.h"
#include "store/Journal.h"
#include "store/SourceStore.h"

#include <QWidget>

#include <functional>

namespace tuyen {

/// What one incident looks like in the inspector.
struct IncidentView {
    Incident incident;
    std::vector<InvolvedPerson> people;
    std::vector<Identifier> identifiers;
    std::vector<Route> routes;
    std::vector<Evidence> evidence;
    std::vector<FieldChange> history;
};

/// What can be done from the pages of the inspector.
struct InspectorActions {
    std::function<void()> edit;
    std::function<void()> remove;
    std::function<void(int)> showTab;
    std::function<void(EntityId)> select;
    bool isReadOnly = false;
};

QWidget* detailsPage(const IncidentView& view, const InspectorActions& actions);
QWidget* linksPage(const IncidentView& view, const InspectorActions& actions);
QWidget* sourcesPage(const IncidentView& view);
QWidget* historyPage(const std::vector<FieldChange>& history);

} // namespace tuyen
