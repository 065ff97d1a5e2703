// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "domain/WatchEntry.h"
#include "store/Store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// An entry as a list shows it.
struct WatchRow {
    WatchEntry entry;
    EntityKind kind = EntityKind::Person;
    std::string label; ///< the pseudonym of whoever is protected
    bool isProtected = false;
    WatchState state = WatchState::Standing;
    int daysLeft = 0;
};

/// The watch list. Every change goes through the journal. An entry about what went with its import
/// waits: it is in no list until the import is brought back.
class WatchStore {
public:
    /// A review lies at most so far ahead: what is renewed is looked at.
    static constexpr std::chrono::days reviewAtMost { 366 };

    explicit WatchStore(Store& store);

    std::chrono::sys_days today() const; ///< of the store's clock, UTC
    /// Throws Error "watch.no-ground", "watch.no-owner", "watch.review-past", "watch.review-far",
    /// "watch.no-such-thing", "watch.victim" (who is a victim and nowhere a suspect is not
    /// watched), "watch.already" (an entry stands or has lapsed: renew it).
    WatchId add(const WatchEntry& entry, std::string_view reason = {});
    /// Another review, and what is said otherwise of ground and owner. Throws as add(), or
    /// "watch.unknown", "watch.ended".
    void renew(const WatchEntry& entry, std::string_view reason = {});
    /// Off the list, from today on. Throws "watch.unknown", "watch.ended".
    void end(WatchId id, std::string_view reason = {});

    std::optional<WatchEntry> find(WatchId id) const;
    /// The entry of a thing that was not ended, of any record of a person.
    std::optional<WatchEntry> of(EntityId entity) const;
    /// As of `on`, else of today. Standing ones first, by review; then what lapsed, the latest
    /// first; ended ones when asked for.
    std::vector<WatchRow> rows(
        bool withEnded = false, std::optional<std::chrono::sys_days> on = {}) const;

private:
    void check(const WatchEntry& entry) const;
    Store* m_store;
};

} // namespace tuyen
