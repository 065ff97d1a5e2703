// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "store/IncidentStore.h"
#include "trends/IncidentCube.h"

#include <algorithm>

namespace tuyen::bench {

Json benchStart(Workshop& workshop, std::int64_t incidents)
{
    const auto path = workshop.store(incidents);
    Json out { { "incidents", incidents } };
    double total = 0;
    const auto step = [&](const char* what, const std::function<void()>& work) {
        const auto took = seconds(work);
        out[what] = took;
        total += took;
    };
    std::optional<StoreKey> key;
    std::optional<Store> store;
    std::shared_ptr<const IncidentCube> cube;
    step("key", [&] { key = StoreKey::fromPassphrase(passphrase, path); });
    step("open", [&] { store.emplace(Store::open(path, *key)); });
    step("counts", [&] { store->counts(); });
    step("cube", [&] { cube = IncidentCube::build(*store); });
    step("facets", [&] { facets(*cube, Filter {}, nullptr); });
    step("firstPage", [&] {
        const auto all
            = select(*cube, Filter {}, static_cast<const std::vector<IncidentId>*>(nullptr));
        auto ids = sorted(*cube, all, SortColumn::Date, true);
        ids.resize(std::min<std::size_t>(ids.size(), 60));
        IncidentStore(*store).rows(ids);
    });
    out["seconds"] = total;
    out["goal"] = "<= 1.5 s at 100,000";
    return out;
}

} // namespace tuyen::bench
