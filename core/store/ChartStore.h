// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "store/Store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

using ChartId = Id<struct ChartTag>;

/// A chart somebody kept. What it shows is a text that links/Chart reads; here it is a text.
struct SavedChart {
    ChartId id;
    std::string name;
    std::int64_t changedAtMs = 0;
    std::string state;
};

/// Charts lie in the store and travel with it. They hold ids and no names of people; each change is
/// one undo step of the journal. They are no part of the content digest.
class ChartStore {
public:
    explicit ChartStore(Store& store);

    std::vector<SavedChart> list() const; ///< by name, without their state
    std::optional<SavedChart> find(ChartId id) const;
    std::optional<ChartId> named(std::string_view name) const;
    /// Throws "chart.no-name", "chart.name-taken".
    ChartId add(std::string_view name, std::string_view state);
    void update(ChartId id, std::string_view state); ///< or "chart.unknown"
    void rename(ChartId id, std::string_view name);  ///< or any of these
    void remove(ChartId id);                         ///< or "chart.unknown"

private:
    SavedChart require(ChartId id) const;
    void requireName(std::string_view name, ChartId besides) const;
    Store* m_store;
};

} // namespace tuyen
