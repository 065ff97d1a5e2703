// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Legs.h"

#include "base/Error.h"
#include "store/internal/Rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace tuyen {

namespace {

using Json = nlohmann::json;

/// Writes by hand: a million routes come in with an import, and a tree of objects for each costs
/// more than all the rest of its row.
class LegWriter {
public:
    void begin(LegKind kind)
    {
        m_text += m_text.empty() ? "[{\"k\":" : ",{\"k\":";
        m_text += std::to_string(static_cast<int>(kind));
    }
    void text(const char* key, std::string_view value)
    {
        if (value.empty()) {
            return;
        }
        name(key);
        m_text += '"';
        for (const char c : value) {
            if (c == '"' || c == '\\') {
                m_text += '\\';
                m_text += c;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                static constexpr std::string_view digits = "0123456789abcdef";
                m_text += "\\u00";
                m_text += digits[static_cast<std::size_t>(c) >> 4];
                m_text += digits[static_cast<std::size_t>(c) & 15];
            } else {
                m_text += c;
            }
        }
        m_text += '"';
    }
    void number(const char* key, std::int64_t value)
    {
        if (value != 0) {
            name(key);
            m_text += std::to_string(value);
        }
    }
    void real(const char* key, double value)
    {
        std::array<char, 32> digits {};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        name(key);
        m_text.append(digits.data(), end);
    }
    void end() { m_text += '}'; }
    std::string finish()
    {
        m_text += m_text.empty() ? "" : "]";
        return std::move(m_text);
    }

private:
    void name(const char* key)
    {
        m_text += ",\"";
        m_text += key;
        m_text += "\":";
    }
    std::string m_text;
};

} // namespace

bool areOfReference(const std::vector<RouteLeg>& legs)
{
    static constexpr std::size_t longestName = 60;
    return std::all_of(legs.begin(), legs.end(), [](const RouteLeg& leg) {
        const auto& place = leg.place;
        const bool isKnown = !place.unit.empty() || !place.gate.empty() || !place.country.empty();
        return (isKnown || place.raw.empty()) && place.raw.size() <= longestName
            && place.district.empty() && place.commune.empty() && place.village.empty()
            && !place.point && leg.marker.empty() && !leg.fee
            && leg.date == PartialDate {};
    });
}

std::string legsText(const std::vector<RouteLeg>& legs)
{
    LegWriter out;
    for (const auto& leg : legs) {
        const auto& place = leg.place;
        out.begin(leg.kind);
        out.text("u", place.unit);
        out.text("c", place.country);
        out.text("g", place.gate);
        out.text("d", place.district);
        out.text("m", place.commune);
        out.text("v", place.village);
        if (place.point) {
            out.real("lat", place.point->lat);
            out.real("lon", place.point->lon);
        }
        out.text("or", joined(place.candidates, ' '));
        out.text("w", place.raw);
        out.text("x", leg.crossing);
        out.text("t", leg.transport);
        out.text("n", leg.marker);
        if (leg.date.isKnown()) {
            out.number("p", static_cast<std::int64_t>(leg.date.precision));
            out.number("a", leg.date.isAbout ? 1 : 0);
            out.number("from", dayNumber(leg.date.earliest));
            out.number("to", dayNumber(leg.date.latest));
        }
        out.text("dw", leg.date.raw);
        if (leg.fee) {
            out.number("f", *leg.fee);
            out.text("fc", leg.currency);
        }
        out.end();
    }
    return out.finish();
}

static RouteLeg legOf(const Json& json)
{
    const auto text = [&json](const char* key) { return json.value(key, std::string()); };
    const auto number = [&json](const char* key) { return json.value(key, 0); };
    RouteLeg leg;
    leg.kind = static_cast<LegKind>(number("k"));
    auto& place = leg.place;
    place.unit = text("u");
    place.country = text("c");
    place.gate = text("g");
    place.district = text("d");
    place.commune = text("m");
    place.village = text("v");
    if (json.contains("lat") && json.contains("lon")) {
        place.point = GeoPoint { json["lat"].get<double>(), json["lon"].get<double>() };
    }
    place.candidates = divided(text("or"), ' ');
    place.raw = text("w");
    leg.crossing = text("x");
    leg.transport = text("t");
    leg.marker = text("n");
    leg.date.precision = static_cast<DatePrecision>(number("p"));
    leg.date.isAbout = number("a") != 0;
    leg.date.earliest = dayFromNumber(number("from"));
    leg.date.latest = dayFromNumber(number("to"));
    leg.date.raw = text("dw");
    if (json.contains("f")) {
        leg.fee = json["f"].get<std::int64_t>();
        leg.currency = text("fc");
    }
    return leg;
}

std::vector<RouteLeg> legsOf(std::string_view text)
{
    std::vector<RouteLeg> legs;
    if (text.empty()) {
        return legs;
    }
    try {
        for (const auto& json : Json::parse(text)) {
            legs.push_back(legOf(json));
        }
    } catch (const Json::exception&) {
        throw Error("store.damaged");
    }
    return legs;
}

} // namespace tuyen
