// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ColumnMapping.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"
#include "gazetteer/PlaceResolver.h"
#include "ingest/HeaderWords.h"
#include "ingest/internal/CountOfCases.h"
#include "ingest/TermMatcher.h"
#include "text/Fold.h"
#include "text/Number.h"
#include "text/PersonName.h"

#include <algorithm>
#include <array>

namespace tuyen {

using namespace std::string_view_literals;

int ColumnMapping::columnOf(std::string_view field) const
{
    const auto found = std::ranges::find(columns, field, &MappedColumn::field);
    return found == columns.end() ? -1 : found->column;
}

std::string ColumnMapping::fingerprint() const
{
    std::vector<std::string> headers;
    for (const auto& column : columns) {
        headers.push_back(column.header);
    }
    return headerFingerprint(headers);
}

std::string headerFingerprint(const std::vector<std::string>& headers)
{
    std::string key;
    for (const auto& header : headers) {
        key += fold(header);
        key += '|';
    }
    return key;
}

static std::vector<FieldDefinition> definitionsIn(std::string_view file)
{
    const ReferenceTable table(resource(file));
    std::vector<FieldDefinition> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        FieldDefinition field;
        field.field = table.text(row, "field");
        field.entity = table.text(row, "entity");
        field.type = table.text(row, "type");
        field.spellings = table.list(row, "vi");
        const auto english = table.list(row, "en");
        field.labelVi = field.spellings.empty() ? field.field : field.spellings.front();
        field.labelEn = english.empty() ? field.field : english.front();
        field.spellings.insert(field.spellings.end(), english.begin(), english.end());
        all.push_back(std::move(field));
    }
    return all;
}

std::span<const FieldDefinition> fieldDefinitions()
{
    static const auto definitions = definitionsIn("reference/headers.csv");
    return definitions;
}

std::span<const FieldDefinition> linkFieldDefinitions()
{
    static const auto definitions = definitionsIn("reference/link_headers.csv");
    return definitions;
}

const FieldDefinition* fieldDefinition(std::string_view field)
{
    for (const auto all : { fieldDefinitions(), linkFieldDefinitions() }) {
        const auto found = std::ranges::find(all, field, &FieldDefinition::field);
        if (found != all.end()) {
            return &*found;
        }
    }
    return nullptr;
}

namespace {

/// Nine digits in a row, with nothing but blanks, dots and dashes between them.
bool isLongNumber(std::string_view text)
{
    int digits = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            ++digits;
        } else if (" .-+"sv.find(c) == std::string_view::npos) {
            digits = 0;
        }
        if (digits == 9) {
            return true;
        }
    }
    return false;
}

/// What the values of a column look like.
struct Values {
    int filled = 0;
    int counts = 0;
    int numbers = 0; ///< of nine digits and more: telephones and documents, not counts
    int names = 0;
    int digits = 0; ///< values with any

    Values(const std::vector<std::vector<std::string>>& sample, std::size_t column)
    {
        for (const auto& row : sample) {
            if (column >= row.size()) {
                continue;
            }
            const auto text = trimmed(row[column]);
            if (text.empty() || meansUnknown(text)) {
                continue;
            }
            ++filled;
            counts += parseQuantity(text).isKnown();
            numbers += isLongNumber(text);
            names += !parsePersonName(text).family.empty();
            digits += text.find_first_of("0123456789") != text.npos;
        }
    }
    bool areCounts() const { return filled > 0 && counts * 2 > filled; }
    bool areWords() const { return filled > 0 && counts * 4 < filled; }
    bool areLongNumbers() const { return numbers * 2 > filled; }
    bool beginWithNames() const { return names * 2 > filled; }
    bool areNamesAlone() const { return beginWithNames() && digits * 4 < filled; }
};

} // namespace

/// Names and counts share their headers: the values decide, and without values it is a guess.
static void decideNamesOrCount(MappedColumn& mapped, const Values& values)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> pairs { {
        { "suspect_name", "suspect_count" },
        { "victim_name", "victim_count" },
        { "presumed_victim_name", "presumed_victim_count" },
    } };
    for (const auto& [names, count] : pairs) {
        const bool isNames = mapped.field == names;
        if (!isNames && mapped.field != count) {
            continue;
        }
        const auto folded = fold(mapped.header);
        const bool saysNames
            = folded.find("ten") != folded.npos || folded.find("name") != folded.npos;
        const bool saysCount = folded.starts_with("so ") || folded.find("number") != folded.npos
            || folded.find("count") != folded.npos || folded.find("tong") != folded.npos;
        if (saysNames || saysCount) {
            return;
        }
        if (values.areCounts() || values.areWords()) {
            const auto decided = values.areCounts() ? count : names;
            mapped.why = decided == mapped.field ? mapped.why : "mapping.values";
            mapped.field = decided;
            mapped.confidence = std::min(mapped.confidence, 0.92);
        } else {
            mapped.confidence = 0.7;
        }
        return;
    }
}

static void leaveOut(MappedColumn& mapped)
{
    mapped.field.clear();
    mapped.role.clear();
    mapped.confidence = 0;
    mapped.why = "mapping.unknown";
}

/// A header that names a role and more: what it asks for, unless the values are names after all
/// ("Nạn nhân (năm sinh)" over "Lò Thị Thử (1990)"), and never a count.
static void decideRole(MappedColumn& mapped, const HeaderReading& reading, const Values& values)
{
    const auto* definition = fieldDefinition(mapped.field);
    if (reading.isNamesOnly && !values.areNamesAlone()) {
        leaveOut(mapped);
    } else if (mapped.why == "mapping.role" && definition && values.beginWithNames()
        && (definition->type == "int" || definition->type == "id" || definition->type == "phone")) {
        mapped.field = fieldOfRole("full_name", mapped.role);
        mapped.why = "mapping.values";
        mapped.confidence = 0.75;
    }
}

/// Telephones and documents under the header of a count are no people.
static void decideCount(MappedColumn& mapped, const Values& values)
{
    const bool isOfPeople = mapped.field == "person_times"
        || (mapped.field.ends_with("_count")
            && (mapped.field.find("victim") != mapped.field.npos
                || mapped.field.starts_with("suspect")));
    if (isOfPeople && values.areLongNumbers()) {
        leaveOut(mapped);
    }
}

/// "Số vụ" is a number of cases as often as the number of a case: where the rows count people too,
/// the values decide, and a count is no code.
static void decideCaseNumber(
    ColumnMapping& mapping, const std::vector<std::vector<std::string>>& sample)
{
    const bool countsPeople = std::ranges::any_of(
        mapping.columns, [](const auto& column) { return column.field.ends_with("_count"); });
    for (auto& mapped : mapping.columns) {
        if (!countsPeople || mapped.field != "case_id" || fold(mapped.header) != "so vu") {
            continue;
        }
        std::vector<std::string> values;
        for (const auto& row : sample) {
            values.push_back(
                std::size_t(mapped.column) < row.size() ? row[std::size_t(mapped.column)] : "");
        }
        if (areCountsOfCases(values, mapping.columnOf("row_no") >= 0)) {
            leaveOut(mapped);
        }
    }
}

/// "Tình trạng" may be of the case or of the person: whose words the values are decides.
static void decideStatus(MappedColumn& mapped, const std::vector<std::vector<std::string>>& sample,
    const std::string& sheetRole)
{
    const auto folded = fold(mapped.header);
    if (mapped.field != "case_status"
        || (folded != "tinh trang" && folded != "status" && folded != "trang thai")) {
        return;
    }
    const TermMatcher terms;
    int ofCase = 0;
    int ofVictim = 0;
    int ofSuspect = 0;
    for (const auto& row : sample) {
        if (std::size_t(mapped.column) < row.size()) {
            const auto& text = row[std::size_t(mapped.column)];
            ofCase += !terms.codes("case_status", text).empty();
            ofVictim += !terms.codes("victim_status", text).empty();
            ofSuspect += !terms.codes("suspect_status", text).empty();
        }
    }
    const int most = std::max({ ofCase, ofVictim, ofSuspect });
    mapped.confidence = most > 0 ? 0.85 : 0.7;
    if (sheetRole == "victim" && (ofVictim == most || ofVictim > ofCase)) {
        mapped.field = "victim_status";
    } else if (sheetRole == "suspect" && (ofSuspect == most || ofSuspect > ofCase)) {
        mapped.field = "suspect_status";
    } else if (ofCase < most) {
        mapped.field = ofVictim == most ? "victim_status" : "suspect_status";
    }
    mapped.why = "mapping.values";
}

/// Person columns are about whoever the sheet, or else the name column before them, is about.
static void giveRoles(ColumnMapping& mapping, const std::string& sheetRole)
{
    std::string before;
    const bool hasOwnNames = mapping.columnOf("full_name") >= 0;
    for (auto& mapped : mapping.columns) {
        const auto* definition = fieldDefinition(mapped.field);
        if (!definition) {
            continue;
        }
        if (mapped.field == "suspect_name" || mapped.field == "victim_name"
            || mapped.field == "presumed_victim_name") {
            before = mapped.field == "suspect_name" ? "suspect"
                : mapped.field == "victim_name"     ? "victim"
                                                    : "presumed-victim";
        }
        if (definition->entity == "suspect" || definition->entity == "victim") {
            mapped.role = mapped.role.empty() ? definition->entity : mapped.role;
            continue;
        }
        if (definition->entity != "person" || !mapped.role.empty()
            || mapped.field == "person_kind") {
            continue;
        }
        const bool fromBefore = !hasOwnNames && !before.empty();
        const auto& role = fromBefore ? before : sheetRole;
        if (!role.empty()) {
            mapped.role = role;
            mapped.field = fieldOfRole(mapped.field, role);
            if (fromBefore) {
                mapped.why = "mapping.beside";
                mapped.confidence = std::min(mapped.confidence, 0.85);
            }
        }
    }
}

bool mayRepeat(std::string_view field)
{
    static constexpr std::array several { "note"sv, "summary"sv, "source_url"sv, "phone"sv,
        "suspect_phone"sv, "victim_phone"sv, "social_account"sv, "bank_account"sv, "plate"sv,
        "residence"sv, "suspect_residence"sv, "victim_residence"sv, "email"sv, "id_number"sv,
        "suspect_id_number"sv, "row_no"sv, "wallet"sv, "imei"sv, "transit"sv, "modus_operandi"sv, "source"sv };
    return std::ranges::find(several, field) != several.end();
}

void giveUp(MappedColumn& column)
{
    column.takenField = std::move(column.field);
    column.field.clear();
    column.confidence = 0;
    column.why = "mapping.taken";
}

static void keepTheBest(ColumnMapping& mapping)
{
    for (auto& mapped : mapping.columns) {
        if (mapped.field.empty() || mayRepeat(mapped.field)) {
            continue;
        }
        for (auto& other : mapping.columns) {
            const bool isWorse = other.confidence < mapped.confidence
                || (other.confidence == mapped.confidence && other.column > mapped.column);
            if (&other != &mapped && other.field == mapped.field && other.role == mapped.role
                && isWorse) {
                giveUp(other);
            }
        }
    }
}

/// "Họ" beside "Tên": the name is in two columns, and "Tên" is its last part.
static void decideParts(ColumnMapping& mapping)
{
    if (mapping.columnOf("family_name") < 0) {
        return;
    }
    for (auto& mapped : mapping.columns) {
        const auto folded = fold(mapped.header);
        if (mapped.field == "full_name" && (folded == "ten" || folded == "name")) {
            mapped.field = "given_name";
            mapped.why = "mapping.beside";
            mapped.confidence = 0.9;
        }
    }
}

/// "State" is a province only where its values are: else it is a part of an address, or foreign.
static void decideState(ColumnMapping& mapping, const std::vector<std::vector<std::string>>& sample)
{
    for (auto& mapped : mapping.columns) {
        const auto folded = fold(mapped.header);
        if (mapped.field != "province" || (folded != "state" && folded != "admin1")) {
            continue;
        }
        const PlaceResolver places;
        int filled = 0;
        int known = 0;
        for (const auto& row : sample) {
            if (std::size_t(mapped.column) < row.size()
                && !trimmed(row[std::size_t(mapped.column)]).empty()) {
                const auto place = places.province(row[std::size_t(mapped.column)], {}).place;
                ++filled;
                known += !place.unit.empty() || !place.candidates.empty();
            }
        }
        mapped.confidence = filled == 0 ? 0.7 : mapped.confidence;
        if (filled > 0 && known * 2 < filled) {
            const bool isAddress
                = mapping.columnOf("residence") >= 0 || mapping.columnOf("given_name") >= 0;
            mapped.field = isAddress ? "residence" : "location";
            mapped.why = "mapping.values";
            mapped.confidence = 0.85;
        }
    }
}

ColumnMapping mapColumns(const std::vector<std::string>& headers,
    const std::vector<std::vector<std::string>>& sample, std::string_view sheetTitle)
{
    const auto sheetRole = roleInWords(sheetTitle);
    ColumnMapping mapping;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        MappedColumn mapped { int(i), headers[i], {}, 0, "mapping.unknown", {} };
        if (auto reading = readHeader(headers[i])) {
            mapped.field = std::move(reading->field);
            mapped.confidence = reading->confidence;
            mapped.why = std::move(reading->why);
            mapped.role = std::move(reading->role);
            const Values values(sample, i);
            if (reading->isNamesOnly || mapped.why == "mapping.role") {
                decideRole(mapped, *reading, values);
            } else {
                decideNamesOrCount(mapped, values);
            }
            decideCount(mapped, values);
            decideStatus(mapped, sample, sheetRole);
        }
        mapping.columns.push_back(std::move(mapped));
    }
    decideCaseNumber(mapping, sample);
    decideParts(mapping);
    decideState(mapping, sample);
    giveRoles(mapping, sheetRole);
    keepTheBest(mapping);
    return mapping;
}

} // namespace tuyen
