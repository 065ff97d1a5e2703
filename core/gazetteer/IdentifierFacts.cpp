// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/IdentifierFacts.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"
#include "gazetteer/Gazetteer.h"
#include "gazetteer/internal/IdentifierParts.h"

#include <algorithm>
#include <array>
#include <map>

namespace tuyen {

std::string_view name(Validity validity)
{
    switch (validity) {
    case Validity::Proven:
        return "proven";
    case Validity::Plausible:
        return "plausible";
    case Validity::Odd:
        break;
    }
    return "odd";
}

/// The unit of before the merger that has this number of the statistics office.
static std::string unitOf(std::string_view gsoCode)
{
    static const auto units = [] {
        const ReferenceTable table(resource("reference/provinces.csv"));
        std::map<std::string, std::string, std::less<>> read;
        for (std::size_t row = 0; row < table.size(); ++row) {
            const auto from = parseIsoDate(table.text(row, "valid_from"));
            if (!from || *from < mergerDay) {
                read.emplace(table.text(row, "gso_code"), table.text(row, "code"));
            }
        }
        return read;
    }();
    const auto found = units.find(gsoCode);
    return found == units.end() ? std::string() : found->second;
}

static void readCccd(std::string_view value, IdentifierFacts& facts)
{
    facts.type = "cccd";
    if (value[0] == '0') {
        if (auto unit = unitOf(value.substr(1, 2)); !unit.empty()) {
            facts.units.push_back(std::move(unit));
            facts.country = "VN";
        }
    } else {
        facts.country = "??"; // codes of countries, of which we have no list
    }
    const int century = value[3] - '0';
    facts.gender = century % 2 == 0 ? Gender::Male : Gender::Female;
    facts.birthYear = 1900 + 100 * (century / 2) + (value[4] - '0') * 10 + (value[5] - '0');
}

IdentifierFacts factsOf(const Identifier& identifier)
{
    IdentifierFacts facts;
    const auto& value = identifier.value;
    switch (identifier.kind) {
    case IdentifierKind::Phone:
        facts.type = typeOfPhone(value);
        facts.country = countryOfPhone(value);
        break;
    case IdentifierKind::IdNumber:
        if (value.size() == 12 && areDigits(value)) {
            readCccd(value, facts);
        } else if (value.size() == 9 && areDigits(value)) {
            facts.type = "cmnd";
            facts.country = "VN";
        }
        break;
    case IdentifierKind::Passport:
        facts.type = "passport";
        break;
    case IdentifierKind::Plate: {
        const auto parts = plateParts(value, identifier.raw);
        facts.type = parts.type;
        facts.country = parts.type.empty() ? "" : "VN";
        const auto gso = provinceOfPlate(parts.province);
        if (auto unit = gso.empty() ? std::string() : unitOf(gso); !unit.empty()) {
            facts.units.push_back(std::move(unit));
        }
        break;
    }
    case IdentifierKind::BankAccount:
        facts.type = identifier.detail == "IBAN" ? "iban" : "";
        facts.country = identifier.detail == "IBAN" ? value.substr(0, 2) : "";
        break;
    case IdentifierKind::SocialAccount:
    case IdentifierKind::Wallet:
        facts.type = identifier.detail;
        break;
    case IdentifierKind::Email:
    case IdentifierKind::Imei:
    case IdentifierKind::Other:
        break;
    }
    return facts;
}

static std::string todayOf(const std::string& unit)
{
    const auto* province = Gazetteer::standard().province(unit);
    return province && !province->successor.empty() ? province->successor : unit;
}

/// A hometown may be given by the unit of before or by that of today; they differ when even the
/// units of today do.
static bool isElsewhere(const IdentifierFacts& facts, const PlaceMention& place)
{
    if (!place.country.empty() && place.country != "VN") {
        return !facts.units.empty();
    }
    return !place.unit.empty() && !facts.units.empty()
        && std::ranges::none_of(facts.units, [&place](const std::string& unit) {
               return unit == place.unit || todayOf(unit) == todayOf(place.unit);
           });
}

std::vector<IdentifierFinding> contradictions(const Identifier& identifier, const Person& person)
{
    std::vector<IdentifierFinding> found;
    if (identifier.kind != IdentifierKind::IdNumber) {
        return found;
    }
    const auto facts = factsOf(identifier);
    const bool isSexKnown = person.gender == Gender::Male || person.gender == Gender::Female;
    if (facts.gender != Gender::Unknown && isSexKnown && facts.gender != person.gender) {
        found.push_back({ "id.gender-differs", {}, {} });
    }
    const auto year = [](std::chrono::sys_days day) {
        return int(std::chrono::year_month_day(day).year());
    };
    // An age puts the birth into one of two years.
    const int slack = person.birth.isAbout ? 1 : 0;
    if (facts.birthYear != 0 && person.birth.isKnown()
        && (facts.birthYear < year(person.birth.earliest) - slack
            || facts.birthYear > year(person.birth.latest) + slack)) {
        found.push_back({ "id.birth-differs", {}, { { "year", std::to_string(facts.birthYear) } } });
    }
    if (isElsewhere(facts, person.hometown)) {
        const auto* province = Gazetteer::standard().province(facts.units.front());
        found.push_back(
            { "id.province-differs", {}, { { "province", province ? province->nameVi : "" } } });
    }
    return found;
}

Validity validityOf(const Identifier& identifier, const std::vector<IdentifierFinding>& findings)
{
    // The others say what was repaired, or what should be looked at beside the number itself.
    static constexpr std::array<std::string_view, 13> odd { "phone.odd", "phone.prefix",
        "id.odd-length", "id.province", "id.century", "plate.odd", "plate.province", "email.odd",
        "account.odd", "account.iban", "account.handle", "wallet.odd", "imei.odd" };
    const bool isOdd = std::ranges::any_of(findings, [](const IdentifierFinding& finding) {
        return std::ranges::find(odd, finding.code) != odd.end()
            || finding.code.ends_with(".checksum");
    });
    if (isOdd) {
        return Validity::Odd;
    }
    const bool isChecked = identifier.kind == IdentifierKind::Imei
        || (identifier.kind == IdentifierKind::BankAccount && identifier.detail == "IBAN")
        || (identifier.kind == IdentifierKind::Wallet
            && (identifier.detail == "tron" || identifier.detail == "bitcoin"
                || (identifier.detail == "ethereum"
                    && identifier.raw.find_first_of("ABCDEF") != std::string::npos)));
    return isChecked ? Validity::Proven : Validity::Plausible;
}

} // namespace tuyen
