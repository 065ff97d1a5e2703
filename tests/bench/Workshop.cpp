// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "demo/Demo.h"
#include "ingest/ImportRun.h"

namespace tuyen::bench {

namespace fs = std::filesystem;

double seconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Workshop::Workshop(fs::path folder)
    : m_folder(std::move(folder))
{
    fs::create_directories(m_folder);
}

fs::path Workshop::table(std::int64_t incidents)
{
    // Below the size of a benchmark file the demo writes many small ones, which measure something
    // else.
    const auto count = std::max<std::int64_t>(incidents, 20001);
    const auto folder = m_folder / std::to_string(count);
    if (!fs::exists(folder / "benchmark.csv")) {
        writeDemo(folder, { count, 1 });
    }
    return folder / "benchmark.csv";
}

StoreKey Workshop::key(std::int64_t incidents)
{
    const auto path = store(incidents);
    if (!m_keys.contains(incidents)) {
        m_keys.emplace(incidents, StoreKey::fromPassphrase(passphrase, path));
    }
    return m_keys.at(incidents);
}

fs::path Workshop::store(std::int64_t incidents)
{
    const auto csv = table(incidents);
    const auto path = csv.parent_path() / "bench.tuyen";
    if (!fs::exists(path)) {
        const auto made = StoreKey::forNewStore(passphrase);
        Store store = Store::create(path, made);
        ImportRun(csv).commit(store);
        m_keys.emplace(incidents, made);
    }
    return path;
}

Store Workshop::open(std::int64_t incidents)
{
    return Store::open(store(incidents), key(incidents), OpenMode::ReadOnly);
}

} // namespace tuyen::bench
