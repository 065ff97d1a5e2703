// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/HeaderWords.h"

#include "ingest/ColumnMapping.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <vector>

namespace tuyen {

using namespace std::string_view_literals;

namespace {

struct Spelling {
    std::string folded;
    std::string written;
    const FieldDefinition* field = nullptr;
};

struct Index {
    std::vector<Spelling> spellings;
    std::unordered_map<std::string, std::size_t> byFolded;

    Index()
    {
        for (const auto& field : fieldDefinitions()) {
            for (const auto& written : field.spellings) {
                auto folded = written == "#" ? std::string("#") : fold(written);
                byFolded.try_emplace(folded, spellings.size());
                spellings.push_back({ std::move(folded), written, &field });
            }
        }
    }
    static const Index& standard()
    {
        static const Index index;
        return index;
    }
    const Spelling* find(const std::string& folded) const
    {
        const auto found = byFolded.find(folded);
        return found == byFolded.end() ? nullptr : &spellings[found->second];
    }
};

} // namespace

/// Without the number before the words: "3. Số NN", "(3) Số NN", "IV) Số NN".
static std::string_view unnumbered(std::string_view header)
{
    const auto start = header.find_first_not_of(" (");
    if (start == header.npos) {
        return header;
    }
    const auto end = header.find_first_of(".):-", start);
    if (end == header.npos || end == start || end - start > 4) {
        return header;
    }
    const auto mark = header.substr(start, end - start);
    const bool isNumber = mark.find_first_not_of("0123456789") == mark.npos
        || mark.find_first_not_of("IVXivx") == mark.npos;
    return isNumber ? header.substr(end + 1) : header;
}

/// Without the bracket at the end: "Số NN (người)" → "Số NN".
static std::string_view withoutLastBracket(std::string_view header)
{
    const auto last = header.find_last_not_of(" :.*");
    if (last == header.npos || (header[last] != ')' && header[last] != ']')) {
        return header;
    }
    const auto open = header.find_last_of("([", last);
    return open == header.npos || open == 0 ? header : header.substr(0, open);
}

/// What is left when numbers, units and remarks round the words are gone.
static std::string undecorated(std::string_view header)
{
    auto bare = unnumbered(header);
    for (auto next = withoutLastBracket(bare); next != bare; next = withoutLastBracket(bare)) {
        bare = next;
    }
    return fold(bare);
}

/// The spelling under the decoration. Some spellings end in a bracket themselves: "Nạn nhân (số)".
static const Spelling* findUndecorated(std::string_view header)
{
    const auto& index = Index::standard();
    for (auto bare = unnumbered(header);;) {
        if (const auto* found = index.find(fold(bare))) {
            return found;
        }
        const auto next = withoutLastBracket(bare);
        if (next == bare) {
            return nullptr;
        }
        bare = next;
    }
}

/// Letters to add, drop, change or swap to make one text of the other, no further than `most`.
static int editDistance(std::string_view a, std::string_view b, int most)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > std::size_t(most)) {
        return most + 1;
    }
    std::vector<int> before(b.size() + 1);
    std::vector<int> two(b.size() + 1);
    std::vector<int> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        before[j] = int(j);
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min(
                { before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] != b[j - 1]) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], two[j - 2] + 1);
            }
        }
        two.swap(before);
        before.swap(row);
    }
    return before[b.size()];
}

static bool containsWords(std::string_view text, std::string_view words)
{
    for (auto at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
        const bool startsWord = at == 0 || text[at - 1] == ' ';
        const auto end = at + words.size();
        if (startsWord && (end == text.size() || text[end] == ' ')) {
            return true;
        }
    }
    return false;
}

static std::optional<HeaderReading> similar(const std::string& folded)
{
    const Spelling* best = nullptr;
    for (const auto& spelling : Index::standard().spellings) {
        // The longest spelling the header holds, of two words at least: "tong so nan nhan trong
        // vu".
        if (spelling.folded.size() >= 6 && spelling.folded.find(' ') != spelling.folded.npos
            && (!best || spelling.folded.size() > best->folded.size())
            && containsWords(folded, spelling.folded)) {
            best = &spelling;
        }
    }
    if (best && best->folded.size() * 5 >= folded.size() * 2) {
        const bool isMost = best->folded.size() * 2 >= folded.size();
        return HeaderReading { best->field->field, isMost ? 0.75 : 0.6, "mapping.similar", {} };
    }
    best = nullptr;
    int fewest = std::min(3, int(folded.size()) / 5) + 1;
    bool isTied = false;
    for (const auto& spelling : Index::standard().spellings) {
        if (spelling.folded.size() < 5) {
            continue;
        }
        const int distance = editDistance(folded, spelling.folded, fewest - 1);
        if (distance < fewest) {
            fewest = distance;
            best = &spelling;
            isTied = false;
        } else if (best && distance == fewest && spelling.field != best->field) {
            isTied = true;
        }
    }
    if (!best) {
        return std::nullopt;
    }
    return HeaderReading { best->field->field, isTied ? 0.5 : 0.7, "mapping.similar", {} };
}

static std::optional<HeaderReading> readPlain(std::string_view header)
{
    const auto& index = Index::standard();
    const auto tidy = trimmed(header);
    if (tidy == "#" || tidy == "No." || tidy == "N°") {
        return HeaderReading { "row_no", 1, "mapping.exact", {} };
    }
    const auto folded = fold(tidy);
    if (folded.empty()) {
        return std::nullopt;
    }
    if (const auto* found = index.find(folded)) {
        const auto& spellings = found->field->spellings;
        const bool isExact = std::ranges::find(spellings, tidy) != spellings.end();
        return HeaderReading { found->field->field, isExact ? 1.0 : 0.98,
            isExact ? "mapping.exact" : "mapping.folded", {} };
    }
    // "incident_date": our own field names, as our exports write them.
    if (tidy.find('_') != tidy.npos && fieldDefinition(tidy)) {
        return HeaderReading { tidy, 1, "mapping.exact", {} };
    }
    const auto bare = undecorated(tidy);
    if (const auto* found = findUndecorated(tidy)) {
        return HeaderReading { found->field->field, 0.95, "mapping.decorated", {} };
    }
    return bare.size() < 4 ? std::nullopt : similar(bare);
}

std::string roleInWords(std::string_view words)
{
    const auto folded = fold(words);
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 19> signs { {
        { "nghi nan nhan", "presumed-victim" },
        { "nghi la nan nhan", "presumed-victim" },
        { "nghi nn", "presumed-victim" },
        { "presumed victim", "presumed-victim" },
        { "presumed victims", "presumed-victim" },
        { "potential victims", "presumed-victim" },
        { "nan nhan", "victim" },
        { "bi hai", "victim" },
        { "nn", "victim" },
        { "victim", "victim" },
        { "victims", "victim" },
        { "doi tuong", "suspect" },
        { "d tuong", "suspect" },
        { "nghi pham", "suspect" },
        { "bi can", "suspect" },
        { "bi cao", "suspect" },
        { "suspect", "suspect" },
        { "suspects", "suspect" },
        { "offenders", "suspect" },
    } };
    for (const auto& [sign, role] : signs) {
        if (containsWords(folded, sign)) {
            return std::string(role);
        }
    }
    return {};
}

std::string fieldOfRole(std::string_view field, std::string_view role)
{
    if (role.empty()) {
        return std::string(field);
    }
    if (field == "full_name") {
        return role == "suspect" ? "suspect_name"
            : role == "victim"   ? "victim_name"
                                 : "presumed_victim_name";
    }
    if (role == "presumed-victim") {
        return std::string(field);
    }
    const auto own = std::string(role) + '_' + std::string(field);
    return fieldDefinition(own) ? own : std::string(field);
}

/// "Nạn nhân" over "Nam", "Nữ", "Dưới 18 tuổi", "Tổng số": counts of the group.
static std::string countOfGroup(std::string_view role, const std::string& leaf)
{
    static constexpr std::array totals { "so luong"sv, "so"sv, "sl"sv, "tong so"sv, "tong"sv,
        "tong cong"sv, "so nguoi"sv, "total"sv, "number"sv, "count"sv, "cong"sv };
    if (std::ranges::find(totals, leaf) != totals.end()) {
        return role == "suspect" ? "suspect_count"
            : role == "victim"   ? "victim_count"
                                 : "presumed_victim_count";
    }
    if (role == "victim"
        && (leaf == "nu" || leaf == "female" || leaf == "so nu" || leaf == "phu nu")) {
        return "victim_female_count";
    }
    const bool isMinor = leaf.find("18") != leaf.npos || leaf == "tre em" || leaf == "children"
        || leaf == "minors";
    return role == "victim" && isMinor ? "victim_minor_count" : std::string();
}

std::optional<HeaderReading> readHeader(std::string_view header)
{
    const auto slash = header.find(" / ");
    if (slash == header.npos) {
        return readPlain(header);
    }
    if (const auto* whole = Index::standard().find(fold(header))) {
        return HeaderReading { whole->field->field, 0.98, "mapping.folded", {} };
    }
    const auto upper = header.substr(0, slash);
    const auto lower = header.substr(slash + 3);
    const auto role = roleInWords(upper);
    if (!role.empty()) {
        if (const auto field = countOfGroup(role, undecorated(lower)); !field.empty()) {
            return HeaderReading { field, 0.9, "mapping.group", {} };
        }
    }
    auto reading = readPlain(lower);
    if (!reading) {
        reading = readPlain(upper);
        if (reading) {
            reading->confidence = std::min(reading->confidence, 0.7);
        }
        return reading;
    }
    const auto* definition = fieldDefinition(reading->field);
    if (!role.empty() && definition && definition->entity == "person") {
        reading->role = role;
        reading->field = fieldOfRole(reading->field, role);
    }
    reading->confidence = std::min(reading->confidence, 0.97);
    reading->why = reading->confidence < 0.8 ? reading->why : "mapping.group";
    return reading;
}

bool isKnownHeader(std::string_view header)
{
    const auto tidy = trimmed(header);
    if (tidy.empty() || tidy.size() > 120) {
        return false;
    }
    if (tidy == "#") {
        return true;
    }
    const auto folded = fold(tidy);
    return Index::standard().find(folded) || findUndecorated(tidy)
        || (tidy.find('_') != tidy.npos && fieldDefinition(tidy));
}

} // namespace tuyen
