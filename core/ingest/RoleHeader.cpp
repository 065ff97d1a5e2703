// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/RoleHeader.h"

#include "ingest/ColumnMapping.h"
#include "ingest/internal/RoleWords.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tuyen {

using namespace std::string_view_literals;

bool containsWords(std::string_view text, std::string_view words)
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

std::string roleInWords(std::string_view words)
{
    const auto folded = fold(words);
    for (const auto& [sign, role] : RoleWords::standard().signs) {
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

std::string countOfGroup(std::string_view role, const std::string& leaf)
{
    const auto& words = RoleWords::standard();
    const auto isOneOf = [&](const std::vector<std::string>& list) {
        return std::ranges::find(list, leaf) != list.end();
    };
    if (isOneOf(words.totals)) {
        return role == "suspect" ? "suspect_count"
            : role == "victim"   ? "victim_count"
                                 : "presumed_victim_count";
    }
    if (role == "victim" && isOneOf(words.females)) {
        return "victim_female_count";
    }
    const bool isMinor = leaf.find("18") != leaf.npos || isOneOf(words.minors);
    return role == "victim" && isMinor ? "victim_minor_count" : std::string();
}

bool isNamesOrCount(std::string_view field)
{
    static constexpr std::array both { "suspect_name"sv, "suspect_count"sv, "victim_name"sv,
        "victim_count"sv, "presumed_victim_name"sv, "presumed_victim_count"sv };
    return std::ranges::find(both, field) != both.end();
}

bool isAttribute(std::string_view field) { return field != "person_kind" && field != "relation"; }

/// `text` without `words`, both folded.
static std::string without(std::string text, std::string_view words)
{
    text = ' ' + text + ' ';
    const auto wanted = ' ' + std::string(words) + ' ';
    for (auto at = text.find(wanted); at != text.npos; at = text.find(wanted, at)) {
        text.replace(at, wanted.size(), " ");
    }
    const auto first = text.find_first_not_of(' ');
    return first == text.npos ? std::string()
                              : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Words that change nothing: "các nạn nhân trong vụ", "victims (if any)", "Nạn nhân 2".
static std::string withoutFiller(std::string words)
{
    for (const auto& one : RoleWords::standard().filler) {
        words = without(std::move(words), one);
    }
    const auto last = words.find_last_of(' ');
    const auto number = last == words.npos ? 0 : last + 1;
    if (words.find_first_not_of("0123456789", number) == words.npos) {
        words.erase(last == words.npos ? 0 : last);
    }
    return words;
}

std::string wordsBesideRole(const std::string& folded)
{
    const auto role = roleInWords(folded);
    auto rest = folded;
    for (const auto& [sign, of] : RoleWords::standard().signs) {
        rest = of == role ? without(std::move(rest), sign) : std::move(rest);
    }
    return rest;
}

bool saysMoreThanRole(const std::string& folded)
{
    return !roleInWords(folded).empty() && !withoutFiller(wordsBesideRole(folded)).empty();
}

/// The field of `role` that has this spelling: "nam sinh" of "victim" is "victim_birth_year".
static std::string attributeOf(std::string_view role, const std::string& words)
{
    const auto* definition = fieldSpelled(words);
    if (!definition && words.ends_with('s')) {
        definition = fieldSpelled(words.substr(0, words.size() - 1)); // "phones"
    }
    if (!definition || !isAttribute(definition->field)) {
        return {};
    }
    if (definition->entity == "person") {
        return fieldOfRole(definition->field, role);
    }
    const bool isOfSuspects = role == "suspect";
    if (definition->field == "case_status") { // "Trạng thái nạn nhân"
        return isOfSuspects ? "suspect_status" : "victim_status";
    }
    return definition->entity == (isOfSuspects ? "suspect" : "victim")
            && !isNamesOrCount(definition->field)
        ? definition->field
        : std::string();
}

/// The words beside the role with the role as headers.csv spells the two: "Nạn nhân: mã số".
static const FieldDefinition* spelledTogether(std::string_view role, const std::string& words)
{
    for (const auto& [sign, of] : RoleWords::standard().signs) {
        if (of != role) {
            continue;
        }
        for (const auto& both :
            { words + ' ' + std::string(sign), std::string(sign) + ' ' + words }) {
            const auto* found = fieldSpelled(both);
            if (found && isAttribute(found->field)) {
                return found;
            }
        }
    }
    return nullptr;
}

static std::optional<HeaderReading> readWords(
    const std::string& role, const std::string& words, double confidence)
{
    if (words.empty() || !roleInWords(words).empty()) {
        return std::nullopt;
    }
    HeaderReading reading { {}, confidence, confidence < 0.8 ? "mapping.similar" : "mapping.role",
        role };
    if (const auto* together = spelledTogether(role, words)) {
        reading.field = together->field;
        const bool isOfPeople = together->entity != "incident";
        reading.role = isOfPeople ? role : std::string();
        return reading;
    }
    reading.field = attributeOf(role, words);
    if (reading.field.empty()) {
        auto joined = words;
        std::erase(joined, ' ');
        reading.field = joined.size() <= 4 ? attributeOf(role, joined) : std::string(); // "D.O.B."
    }
    if (reading.field.empty()) {
        reading.field = countOfGroup(role, words);
        reading.role.clear();
        reading.confidence = std::min(confidence, 0.9);
    }
    return reading.field.empty() ? std::nullopt : std::optional(reading);
}

/// "nanNhan.namSinh" → "nan Nhan.nam Sinh".
static std::string withoutHumps(std::string_view header)
{
    std::string text;
    for (const char c : header) {
        const bool isHump = c >= 'A' && c <= 'Z' && !text.empty() && text.back() >= 'a'
            && text.back() <= 'z' && header.find(' ') == header.npos;
        text += isHump ? " " : "";
        text += c;
    }
    return text;
}

std::optional<HeaderReading> readRoleHeader(std::string_view header)
{
    const auto words = withoutHumps(header);
    const auto folded = fold(words);
    const auto role = roleInWords(folded);
    if (role.empty()) {
        return std::nullopt;
    }
    const auto rest = wordsBesideRole(folded);
    // "DT" is the people one belongs to, "ĐT" a telephone: without the mark it is neither.
    if (rest == "dt") {
        const bool isMarked = header.find("Đ") != header.npos || header.find("đ") != header.npos;
        return isMarked && role != "suspect" ? readWords(role, "so dien thoai", 0.85)
                                             : std::nullopt;
    }
    if (auto reading = readWords(role, rest, 0.95)) {
        return reading;
    }
    if (auto reading = readWords(role, withoutFiller(rest), 0.9)) {
        const bool isCount = reading->field.ends_with("_count");
        reading->confidence = isCount ? 0.75 : reading->confidence;
        reading->why = isCount ? "mapping.similar" : reading->why;
        return reading;
    }
    // A path of JSON: what is asked for stands last.
    const auto dot = words.find_last_of('.');
    if (dot == words.npos || header.find(' ') != header.npos
        || roleInWords(words.substr(0, dot)).empty()) {
        return std::nullopt;
    }
    const auto field = attributeOf(role, wordsBesideRole(fold(words.substr(dot + 1))));
    return field.empty() ? std::nullopt
                         : std::optional(HeaderReading { field, 0.9, "mapping.role", role });
}

std::optional<HeaderReading> readHeldAttribute(const std::string& folded)
{
    const auto role = roleInWords(folded);
    const auto rest = withoutFiller(wordsBesideRole(folded));
    if (role.empty() || !roleInWords(rest).empty()) {
        return std::nullopt;
    }
    std::size_t longest = 2;
    std::string field;
    for (const auto& definition : fieldDefinitions()) {
        for (const auto& spelling : definition.spellings) {
            const auto words = fold(spelling);
            if (words.size() > longest && words.size() * 2 >= rest.size()
                && containsWords(rest, words)) {
                if (auto found = attributeOf(role, words); !found.empty()) {
                    longest = words.size();
                    field = std::move(found);
                }
            }
        }
    }
    return field.empty() ? std::nullopt
                         : std::optional(HeaderReading { field, 0.7, "mapping.similar", role });
}

} // namespace tuyen
