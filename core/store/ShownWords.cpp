// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ShownWords.h"

#include "gazetteer/Gazetteer.h"
#include "store/internal/Clusters.h"
#include "store/internal/HiddenNames.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"
#include "text/Fold.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tuyen {

/// Names have at most this many words.
static constexpr std::size_t mostWords = 12;
/// So many people of one name are looked at; that one of more of them is meant goes without saying.
static constexpr int mostPeople = 200;

struct ShownWords::Inner {
    sql::Connection* connection;
    bool isNeeded = false;
    std::unordered_map<std::int64_t, bool> beginnings; ///< asked for before
};

ShownWords::ShownWords(Store& store)
    : m_inner(new Inner { &store.connection(), false, {} })
{
    auto any = m_inner->connection->prepare("SELECT 1 FROM hidden_names LIMIT 1");
    m_inner->isNeeded = any.step();
}

ShownWords::~ShownWords() = default;
ShownWords::ShownWords(ShownWords&&) noexcept = default;

bool hasHidden(std::string_view text) { return text.find(ShownWords::hidden) != text.npos; }

static std::string joined(std::span<const NameWord> run, std::string NameWord::*part)
{
    std::string text;
    for (const auto& word : run) {
        text += (text.empty() ? "" : " ") + word.*part;
    }
    return text;
}

static bool isProvince(const std::string& bare)
{
    static const auto names = [] {
        std::unordered_set<std::string> all;
        for (const auto& province : Gazetteer::standard().provinces()) {
            all.insert(fold(province.nameVi));
        }
        return all;
    }();
    return names.contains(bare);
}

bool ShownWords::isBeginning(const NameWord& first, const NameWord& second) const
{
    const auto hash = hashOfName(first.bare + ' ' + second.bare);
    const auto [known, isNew] = m_inner->beginnings.try_emplace(hash, false);
    if (isNew) {
        auto row = m_inner->connection->prepare("SELECT 1 FROM hidden_beginnings WHERE hash = ?1");
        known->second = row.with(hash).step();
    }
    return known->second;
}

bool ShownWords::isName(std::span<const NameWord> run) const
{
    auto& connection = *m_inner->connection;
    const auto bare = joined(run, &NameWord::bare);
    auto row = connection.prepare("SELECT person FROM hidden_names WHERE hash = ?1 LIMIT ?2");
    std::vector<std::int64_t> people;
    row.with(hashOfName(bare), mostPeople);
    while (row.step()) {
        people.push_back(row.integer(0));
    }
    if (people.empty() || isProvince(bare)) {
        return false;
    }
    const auto exact = joined(run, &NameWord::exact);
    auto names = connection.prepare("SELECT label, name_raw, aliases FROM persons WHERE id = ?1");
    return std::ssize(people) == mostPeople || std::ranges::any_of(people, [&](std::int64_t person) {
        names.reset();
        if (!names.with(person).step()) {
            return false;
        }
        auto all = divided(names.view(2), '\n');
        all.push_back(names.text(0));
        all.push_back(names.text(1));
        return ProtectedNames(all).areIn(exact) && !clusterPseudonym(connection, person).empty();
    });
}

std::string ShownWords::of(std::string text) const
{
    if (!m_inner->isNeeded || text.empty()) {
        return text;
    }
    const auto words = nameWords(text);
    if (words.size() == 1) {
        return isName(words) ? std::string(hidden) : text;
    }
    std::string shown;
    std::size_t done = 0;
    for (std::size_t begin = 0; begin + 1 < words.size(); ++begin) {
        if (!isBeginning(words[begin], words[begin + 1])) {
            continue;
        }
        const auto most = std::min(words.size() - begin, mostWords);
        for (auto count = most; count > 1; --count) {
            if (isName(std::span(words).subspan(begin, count))) {
                shown += text.substr(done, words[begin].begin - done);
                shown += hidden;
                done = words[begin + count - 1].end;
                begin += count - 1;
                break;
            }
        }
    }
    return done == 0 ? text : shown + text.substr(done);
}

} // namespace tuyen
