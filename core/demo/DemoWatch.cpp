// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoWatch.h"

#include "base/Error.h"
#include "demo/FictionalNetwork.h"
#include "store/BatchStore.h"
#include "store/RegisterStore.h"
#include "store/WatchStore.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace tuyen {

namespace {

/// As many days before the store's clock: an entry that has lapsed was made then.
class Earlier final : public Clock {
public:
    Earlier(const Clock& clock, int days)
        : m_clock(&clock)
        , m_days(days)
    {
    }
    std::int64_t nowMs() const override
    {
        constexpr std::int64_t day = 24LL * 60 * 60 * 1000;
        return m_clock->nowMs() - m_days * day;
    }

private:
    const Clock* m_clock;
    int m_days;
};

}

/// The lines with the highest counts, the smaller id first.
static std::vector<EntityId> foremost(Store& store, Register what, std::size_t most)
{
    auto entries = RegisterStore(store).index(what).entries;
    std::erase_if(entries, [what](const RegisterEntry& entry) {
        const auto suspect = 1U << unsigned(Role::Suspect);
        return entry.marks & (Protected | Watched)
            || (what == Register::People && entry.roles != suspect);
    });
    std::ranges::sort(entries, [](const RegisterEntry& a, const RegisterEntry& b) {
        return a.count != b.count ? a.count > b.count : a.id < b.id;
    });
    std::vector<EntityId> found;
    for (std::size_t i = 0; i < std::min(most, entries.size()); ++i) {
        found.emplace_back(entries[i].id);
    }
    return found;
}

static std::optional<WatchEntry> watched(
    Store& store, EntityId thing, const char* ground, const char* owner, int days)
{
    WatchStore list(store);
    if (list.of(thing)) {
        return std::nullopt;
    }
    WatchEntry entry;
    entry.entity = thing;
    entry.ground = ground;
    entry.owner = owner;
    entry.review = list.today() + std::chrono::days(days);
    return list.find(list.add(entry, "dữ liệu hư cấu"));
}

std::vector<WatchEntry> watchDemo(Store& store)
{
    const auto imports = BatchStore(store).list();
    if (std::ranges::none_of(imports, [](const BatchSummary& import) {
            return import.file == fictionalNetworkFile && !import.isUndone;
        })) {
        throw Error("demo.not-fictional");
    }
    constexpr int daysAgo = 70;
    const Earlier then(store.clock(), daysAgo);
    auto before = Store::open(store.path(), store.key(), OpenMode::ReadWrite, then);
    before.setActor(store.actor());
    const auto people = foremost(store, Register::People, 2);
    const auto phones = foremost(store, Register::Phones, 1);
    std::vector<WatchEntry> made;
    const auto keep = [&made](std::optional<WatchEntry> entry) {
        if (entry) {
            made.push_back(*std::move(entry));
        }
    };
    if (people.size() > 1) {
        keep(watched(before, people[1], "Bị tố giác nhiều lần, chưa rõ nơi ở hiện nay (hư cấu)",
            "Tổ xác minh", daysAgo - 10));
    }
    if (!phones.empty()) {
        keep(watched(store, phones[0], "Nhiều đối tượng cùng dùng số này để liên lạc (hư cấu)",
            "Tổ phân tích", 5));
    }
    if (!people.empty()) {
        keep(watched(store, people[0], "Có mặt trong nhiều vụ ở nhiều tỉnh biên giới (hư cấu)",
            "Tổ phân tích", 60));
    }
    return made;
}

} // namespace tuyen
