// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/FieldPlan.h"

#include "base/Issue.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace tuyen {

std::optional<Field> fieldFromName(std::string_view text)
{
    const auto found = std::ranges::find(fieldNames, text);
    return found == fieldNames.end() ? std::nullopt
                                     : std::optional(Field(found - fieldNames.begin()));
}

static bool isOfPeople(const FieldDefinition& field)
{
    return field.entity == "person" || field.entity == "suspect" || field.entity == "victim";
}

bool isOfPeople(const MappedColumn& mapped)
{
    const auto* field = fieldDefinition(mapped.field.empty() ? mapped.takenField : mapped.field);
    return field && isOfPeople(*field);
}

bool isKeptInNote(const MappedColumn& mapped)
{
    const auto* taken = fieldDefinition(mapped.takenField);
    return mapped.field.empty() && taken && !isOfPeople(*taken);
}

std::vector<std::string> columnsNotMapped(const ColumnMapping& mapping, const ImportOptions& options)
{
    std::set<std::string> combined; // by the recipe
    const auto add = [&](const std::string& header) { combined.insert(fold(header)); };
    for (const auto& [field, headers] : options.sums) {
        std::ranges::for_each(headers, add);
    }
    for (const auto& [header, code] : options.flags) {
        add(header);
    }
    std::ranges::for_each(options.labelledNotes, add);
    std::vector<std::string> headers;
    for (const auto& mapped : mapping.columns) {
        if (mapped.field.empty() && !isKeptInNote(mapped)
            && !combined.contains(fold(mapped.header))) {
            headers.push_back(
                mapped.header.empty() ? columnLetters(mapped.column) : mapped.header);
        }
    }
    return headers;
}

static Role roleOf(const MappedColumn& mapped)
{
    if (mapped.field.starts_with("presumed_victim")) {
        return Role::PresumedVictim;
    }
    if (mapped.role == "suspect" || mapped.field.starts_with("suspect_")) {
        return Role::Suspect;
    }
    if (mapped.role == "presumed-victim") {
        return Role::PresumedVictim;
    }
    return mapped.role == "victim" || mapped.field.starts_with("victim_") ? Role::Victim
                                                                          : Role::Other;
}

void FieldPlan::addPerson(const MappedColumn& mapped)
{
    using Member = PersonColumns::Columns PersonColumns::*;
    static const std::map<std::string, Member, std::less<>> members {
        { "name", &PersonColumns::name },
        { "full_name", &PersonColumns::name },
        { "family_name", &PersonColumns::family },
        { "middle_name", &PersonColumns::middle },
        { "given_name", &PersonColumns::given },
        { "email", &PersonColumns::email },
        { "alias", &PersonColumns::alias },
        { "birth_date", &PersonColumns::birthDate },
        { "birth_year", &PersonColumns::birthYear },
        { "age", &PersonColumns::age },
        { "gender", &PersonColumns::gender },
        { "ethnicity", &PersonColumns::ethnicity },
        { "religion", &PersonColumns::religion },
        { "nationality", &PersonColumns::nationality },
        { "id_number", &PersonColumns::idNumber },
        { "phone", &PersonColumns::phone },
        { "social_account", &PersonColumns::social },
        { "bank_account", &PersonColumns::bank },
        { "wallet", &PersonColumns::wallet },
        { "imei", &PersonColumns::imei },
        { "residence", &PersonColumns::residence },
        { "hometown", &PersonColumns::hometown },
        { "occupation", &PersonColumns::occupation },
        { "education", &PersonColumns::education },
        { "marital_status", &PersonColumns::marital },
        { "criminal_record", &PersonColumns::record },
        { "role", &PersonColumns::part },
        { "status", &PersonColumns::status },
        { "relation", &PersonColumns::relation },
        { "code", &PersonColumns::code },
        { "person_code", &PersonColumns::code },
        { "support", &PersonColumns::support },
        { "rescue_date", &PersonColumns::rescued },
        { "received_by", &PersonColumns::receivedBy },
    };
    const auto* definition = fieldDefinition(mapped.field);
    if (!definition
        || (definition->entity != "person" && definition->entity != "suspect"
            && definition->entity != "victim")) {
        return;
    }
    std::string_view bare = mapped.field;
    for (const std::string_view prefix : { "suspect_", "presumed_victim_", "victim_" }) {
        if (bare.starts_with(prefix)) {
            bare.remove_prefix(prefix.size());
            break;
        }
    }
    const auto member = members.find(bare);
    if (member == members.end()) {
        return;
    }
    auto role = roleOf(mapped);
    if (role == Role::Other && definition->entity == "suspect") {
        role = Role::Suspect; // criminal_record
    } else if (role == Role::Other && definition->entity == "victim") {
        role = Role::Victim; // rescue_date, received_by, support
    }
    auto& columns = people[std::size_t(role)];
    (columns.*member->second).push_back(mapped.column);
    columns.isUsed = true;
}

FieldPlan::FieldPlan(const ColumnMapping& mapping, const ImportOptions& options)
    : m_columns(fieldNames.size())
{
    for (const auto& mapped : mapping.columns) {
        const auto at = std::size_t(mapped.column);
        headers.resize(std::max(headers.size(), at + 1));
        fields.resize(headers.size());
        headers[at] = mapped.header;
        fields[at] = mapped.field;
        width = headers.size();
        if (isKeptInNote(mapped)) {
            labelledNotes.push_back(mapped.column);
            compared.push_back(mapped.column);
        }
        if (mapped.field.empty() || !fieldDefinition(mapped.field)) {
            continue;
        }
        if (const auto field = fieldFromName(mapped.field)) {
            m_columns[std::size_t(*field)].push_back(mapped.column);
        }
        if (mapped.field != "row_no") {
            compared.push_back(mapped.column);
        }
        addPerson(mapped);
    }
    const auto isMapped = [&](std::string_view field) { return mapping.columnOf(field) >= 0; };
    for (const auto* field : { "incident_date", "detection_date", "year", "month", "quarter",
             "report_date", "prosecution_date" }) {
        hasDateColumns = hasDateColumns || isMapped(field);
    }
    for (const auto* field : { "location", "province", "district", "commune", "border_gate",
             "coordinates", "latitude" }) {
        hasPlaceColumns = hasPlaceColumns || isMapped(field);
    }
    const auto columnNamed = [&](const std::string& header) {
        const auto wanted = fold(header);
        const auto found
            = std::ranges::find_if(headers, [&](const auto& h) { return fold(h) == wanted; });
        return found == headers.end() ? -1 : int(found - headers.begin());
    };
    for (const auto& [field, names] : options.sums) {
        std::vector<int> columns;
        for (const auto& header : names) {
            if (const int column = columnNamed(header); column >= 0) {
                columns.push_back(column);
            }
        }
        if (const auto known = fieldFromName(field)) {
            sums.emplace_back(*known, std::move(columns));
        }
    }
    for (const auto& [header, code] : options.flags) {
        if (const int column = columnNamed(header); column >= 0) {
            flags.emplace_back(column, code);
        }
    }
    for (const auto& [field, text] : options.constants) {
        const auto known = fieldFromName(field);
        if (const auto value = parseNumber(text); known && value) {
            constants.emplace_back(*known, std::int64_t(*value));
        }
    }
    for (const auto& header : options.labelledNotes) {
        if (const int column = columnNamed(header); column >= 0) {
            labelledNotes.push_back(column);
        }
    }
}

} // namespace tuyen
