// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "base/File.h"
#include "demo/DoubledPeople.h"
#include "identity/Matcher.h"
#include "ingest/ImportRun.h"
#include "store/IdentityStore.h"

#include <fstream>
#include <sstream>

namespace tuyen::bench {

static std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Pairs found against the truth: `who` is a name of the person for each record.
template <class Who>
static Json judged(const std::vector<Who>& who, const identity::Matches& found, std::int64_t truth)
{
    std::int64_t right = 0;
    for (const auto& match : found.pairs) {
        right += who[match.a] == who[match.b] ? 1 : 0;
    }
    const double precision = double(right) / double(std::max<std::size_t>(found.pairs.size(), 1));
    const double recall = double(right) / double(std::max<std::int64_t>(truth, 1));
    return { { "records", who.size() }, { "truePairs", truth }, { "found", found.pairs.size() },
        { "precision", precision }, { "recall", recall },
        { "f1", 2 * precision * recall / std::max(precision + recall, 1e-9) } };
}

/// Imported by the recipe that lies with the tests; the codes are looked at to judge only.
static Json febrl(Workshop& workshop, const std::filesystem::path& file)
{
    const auto path = workshop.folder() / (file.stem().string() + ".tuyen");
    std::filesystem::remove(path);
    Store store = Store::create(path, StoreKey::forNewStore(passphrase));
    const auto recipe = std::filesystem::path(TUYEN_SOURCE_DIR) / "tests/data/identity/febrl.json";
    ImportRun(file, readRecipe(textOf(recipe))).commit(store);
    const auto facts = IdentityStore(store).facts();
    std::vector<std::string> who;
    std::map<std::string, std::int64_t> records;
    std::int64_t truth = 0;
    for (const auto& fact : facts) {
        const auto& code = fact.person.code;
        who.push_back(code.substr(0, code.find('-', 4)));
        truth += records[who.back()]++;
    }
    identity::Matches found;
    const double time = seconds([&] { found = identity::findMatches(facts); });
    auto out = judged(who, found, truth);
    out["seconds"] = time;
    return out;
}

Json benchIdentity(Workshop& workshop, std::int64_t records)
{
    Json out;
    for (const char* name : { "dataset1", "dataset3" }) {
        const auto file
            = std::filesystem::path(TUYEN_SHARED_DATA) / "febrl" / (std::string(name) + ".csv");
        out[std::string("febrl.") + name]
            = std::filesystem::exists(file) ? febrl(workshop, file) : Json("file is not there");
    }
    const auto people = doubledPeople(20000, 11);
    out["vietnamese"] = judged(people.who, identity::findMatches(people.records), people.truePairs);
    // Four records come of three people.
    const auto many = doubledPeople(records * 71 / 100, 3);
    identity::Matches found;
    const double time = seconds([&] { found = identity::findMatches(many.records); });
    auto large = judged(many.who, found, many.truePairs);
    large["candidates"] = found.weights.comparedPairs;
    large["seconds"] = time;
    out["large"] = large;
    out["goal"] = "febrl f1 >= 0.99 and 0.98; vietnamese precision >= 0.99 at recall >= 0.92; "
                  "large <= 30 s";
    return out;
}

} // namespace tuyen::bench
