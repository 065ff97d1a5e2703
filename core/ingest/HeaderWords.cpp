// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/HeaderWords.h"

#include "ingest/ColumnMapping.h"
#include "ingest/internal/RoleHeader.h"
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
    bool isRoleAlone = false; ///< "Nạn nhân", "Suspects": names or a count
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
                const bool isAlone = isNamesOrCount(field.field) && !saysMoreThanRole(folded);
                spellings.push_back({ std::move(folded), written, &field, isAlone });
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

const FieldDefinition* fieldSpelled(const std::string& folded)
{
    const auto* found = Index::standard().find(folded);
    return found ? found->field : nullptr;
}

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

/// "so nan nhan" is no number in "ho so nan nhan", and "cmnd doi tuong" no document in "ngay cap
/// cmnd doi tuong".
static bool isCutOutOf(const std::string& folded, const Spelling& spelling)
{
    static constexpr std::array before { "ho "sv, "ma "sv, "co "sv };
    static constexpr std::array aboutPaper { "cap"sv, "issue"sv, "issued"sv, "het han"sv,
        "expiry"sv };
    if (spelling.folded.starts_with("so ")) {
        return std::ranges::any_of(before, [&](std::string_view word) {
            return containsWords(folded, std::string(word) + spelling.folded);
        });
    }
    return spelling.field->type == "id" && std::ranges::any_of(aboutPaper, [&](auto word) {
        return containsWords(folded, word);
    });
}

/// The longest spelling the header holds, of two words at least: "tong so nan nhan trong vu". In a
/// header that names a role, "so ho so" is no code of the case.
static const Spelling* longestHeld(const std::string& folded, bool isRoleAlone)
{
    static constexpr std::array codes { "case_id"sv, "case_name"sv, "report_no"sv };
    const bool hasRole = !roleInWords(folded).empty();
    const Spelling* best = nullptr;
    for (const auto& spelling : Index::standard().spellings) {
        const bool isCode = std::ranges::find(codes, spelling.field->field) != codes.end();
        if (spelling.folded.size() >= 6 && spelling.folded.find(' ') != spelling.folded.npos
            && spelling.isRoleAlone == isRoleAlone && !(hasRole && isCode)
            && (!best || spelling.folded.size() > best->folded.size())
            && containsWords(folded, spelling.folded)
            && !(hasRole && isCutOutOf(folded, spelling))) {
            best = &spelling;
        }
    }
    const bool isEnough = best
        && (best->folded.size() * 5 >= folded.size() * 2
            || (isRoleAlone && !saysMoreThanRole(folded)));
    return isEnough ? best : nullptr;
}

static std::optional<HeaderReading> readHeld(const std::string& folded, bool isRoleAlone)
{
    const auto* held = longestHeld(folded, isRoleAlone);
    if (!held) {
        return std::nullopt;
    }
    const bool isMost = held->folded.size() * 2 >= folded.size();
    return HeaderReading { held->field->field, isMost ? 0.75 : 0.6, "mapping.similar", {} };
}

/// A few letters wrong. Where the role is spelled right, the letters are those of the other words.
static std::optional<HeaderReading> readMisspelled(const std::string& folded)
{
    const auto letters = int(wordsBesideRole(folded).size());
    const int most = std::min(3, int(folded.size()) / 5);
    int fewest = (roleInWords(folded).empty() ? most : std::min(most, letters / 4)) + 1;
    const Spelling* best = nullptr;
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

static std::optional<HeaderReading> similar(const std::string& folded)
{
    auto reading = readHeld(folded, false);
    reading = reading ? reading : readMisspelled(folded);
    reading = reading ? reading : readHeldAttribute(folded);
    return reading ? reading : readHeld(folded, true);
}

/// Whom the other words of the header speak of: "Năm sinh (nạn nhân, nếu biết)". And no count of
/// people is read from their role and words nobody knows: "Nạn nhân - mã bệnh án".
static void giveRole(HeaderReading& reading, const std::string& folded, bool isRoleAlone)
{
    const auto role = roleInWords(folded);
    const auto* definition = fieldDefinition(reading.field);
    if (role.empty() || !saysMoreThanRole(folded)) {
        return;
    }
    if (isRoleAlone) {
        reading.field = fieldOfRole("full_name", role);
        reading.confidence = std::min(reading.confidence, 0.6);
        reading.why = "mapping.similar";
        reading.isNamesOnly = true;
    } else if (reading.role.empty() && definition && definition->entity == "person"
        && isAttribute(reading.field) && roleInWords(wordsBesideRole(folded)).empty()) {
        reading.field = fieldOfRole(reading.field, role);
        reading.role = role;
    }
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
    const auto* decorated = findUndecorated(tidy);
    const auto words = std::string(unnumbered(tidy));
    const auto whole = fold(words);
    // "Đối tượng (SĐT)", "CMND (đối tượng)"
    const bool isOfRole = saysMoreThanRole(whole)
        && (!decorated || decorated->isRoleAlone || decorated->field->entity == "person"
            || decorated->field->field == "case_status");
    if (isOfRole) {
        if (auto reading = readRoleHeader(words)) {
            return reading;
        }
    }
    if (decorated) {
        HeaderReading reading { decorated->field->field, 0.95, "mapping.decorated", {} };
        giveRole(reading, whole, decorated->isRoleAlone);
        return reading;
    }
    const auto bare = undecorated(tidy);
    auto reading = bare.size() < 4 ? std::nullopt : similar(bare);
    if (reading) {
        giveRole(*reading, whole, isNamesOrCount(reading->field) && !longestHeld(bare, false)
                && longestHeld(bare, true));
    }
    return reading;
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
            giveRole(*reading, fold(header), isNamesOrCount(reading->field)
                    && !saysMoreThanRole(fold(upper)));
        }
        return reading;
    }
    const auto* definition = fieldDefinition(reading->field);
    if (!role.empty() && reading->role.empty() && definition && definition->entity == "person") {
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
