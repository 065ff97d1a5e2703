// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/Gazetteer.h"

#include "base/PartialDate.h"
#include "base/ReferenceTable.h"
#include "base/Resource.h"

#include <algorithm>
#include <charconv>

namespace tuyen {

static std::optional<double> decimal(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                    : std::nullopt;
}

static std::optional<GeoPoint> pointOf(const ReferenceTable& table, std::size_t row)
{
    const auto lat = decimal(table.text(row, "lat"));
    const auto lon = decimal(table.text(row, "lon"));
    return lat && lon ? std::optional(GeoPoint { *lat, *lon }) : std::nullopt;
}

static std::vector<Province> readProvinces()
{
    const ReferenceTable table(resource("reference/provinces.csv"));
    std::vector<Province> provinces;
    for (std::size_t row = 0; row < table.size(); ++row) {
        Province province;
        province.code = table.text(row, "code");
        province.nameVi = table.text(row, "name_vi");
        province.nameEn = table.text(row, "name_en");
        province.from = parseIsoDate(table.text(row, "valid_from"));
        province.to = parseIsoDate(table.text(row, "valid_to"));
        province.successor = table.text(row, "successor");
        province.neighbours = table.list(row, "land_border_with");
        province.aliases = table.list(row, "aliases");
        province.centre = pointOf(table, row).value_or(GeoPoint {});
        provinces.push_back(std::move(province));
    }
    return provinces;
}

static std::vector<BorderGate> readGates()
{
    const ReferenceTable table(resource("reference/border_gates.csv"));
    std::vector<BorderGate> gates;
    for (std::size_t row = 0; row < table.size(); ++row) {
        BorderGate gate;
        gate.code = table.text(row, "code");
        gate.nameVi = table.text(row, "name_vi");
        gate.nameEn = table.text(row, "name_en");
        gate.provinceBefore = table.text(row, "province_pre2025");
        gate.provinceToday = table.text(row, "province_2025");
        gate.neighbour = table.text(row, "neighbour_iso2");
        gate.oppositeVi = table.text(row, "opposite_vi");
        gate.type = table.text(row, "type");
        gate.point = pointOf(table, row);
        gates.push_back(std::move(gate));
    }
    return gates;
}

static std::vector<Country> readCountries()
{
    const ReferenceTable table(resource("reference/countries.csv"));
    std::vector<Country> countries;
    for (std::size_t row = 0; row < table.size(); ++row) {
        Country country;
        country.code = table.text(row, "iso2");
        country.nameVi = table.text(row, "name_vi");
        country.nameEn = table.text(row, "name_en");
        country.isCommitMember = table.text(row, "commit_member") == "1";
        country.aliases = table.list(row, "aliases");
        countries.push_back(std::move(country));
    }
    return countries;
}

bool Province::isInForce(std::chrono::sys_days day) const
{
    return (!from || *from <= day) && (!to || *to >= day);
}

Gazetteer::Gazetteer()
    : m_provinces(readProvinces())
    , m_gates(readGates())
    , m_countries(readCountries())
{
}

const Gazetteer& Gazetteer::standard()
{
    static const Gazetteer gazetteer;
    return gazetteer;
}

template <class Place>
static const Place* find(const std::vector<Place>& places, std::string_view code)
{
    const auto it = std::ranges::find(places, code, &Place::code);
    return it == places.end() ? nullptr : &*it;
}

const Province* Gazetteer::province(std::string_view code) const { return find(m_provinces, code); }
const BorderGate* Gazetteer::gate(std::string_view code) const { return find(m_gates, code); }
const Country* Gazetteer::country(std::string_view code) const { return find(m_countries, code); }

std::string Gazetteer::provinceName(
    std::string_view code, Language language, bool distinguish) const
{
    const Province* unit = province(code);
    if (unit == nullptr) {
        return std::string(code);
    }
    const bool isVietnamese = language == Language::Vietnamese;
    const std::string& name = isVietnamese ? unit->nameVi : unit->nameEn;
    const bool hasNamesake = std::ranges::any_of(m_provinces, [&](const Province& other) {
        return other.nameVi == unit->nameVi && other.code != unit->code;
    });
    if (!distinguish || !hasNamesake) {
        return name;
    }
    return name
        + (unit->to ? (isVietnamese ? " (cũ)" : " (former)")
                    : (isVietnamese ? " (mới)" : " (new)"));
}

std::vector<const Province*> Gazetteer::inForce(std::chrono::sys_days day) const
{
    std::vector<const Province*> units;
    for (const auto& unit : m_provinces) {
        if (unit.isInForce(day)) {
            units.push_back(&unit);
        }
    }
    const auto rank = [](const Province* unit) {
        static constexpr std::string_view order[] = { "CN", "LA", "KH" };
        const auto first = unit->neighbours.empty() ? std::string_view() : unit->neighbours.front();
        return std::find(std::begin(order), std::end(order), first) - std::begin(order);
    };
    std::ranges::stable_sort(units, {}, rank);
    return units;
}

} // namespace tuyen
