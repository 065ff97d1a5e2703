// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/Place.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// A province-level unit, with the days it was in force. A unit whose territory changed has two rows.
struct Province {
    std::string code; ///< "VN-lao-cai" (to 2025-06-30), "VN-lao-cai-2025"
    std::string nameVi;
    std::string nameEn;
    std::optional<std::chrono::sys_days> from; ///< none: since before the period covered
    std::optional<std::chrono::sys_days> to; ///< none: still in force
    std::string successor; ///< the unit of today that contains it
    std::vector<std::string> neighbours; ///< ISO codes of land neighbours; empty: no land border
    std::vector<std::string> aliases;
    GeoPoint centre;

    bool isBorder() const { return !neighbours.empty(); }
    bool isInForce(std::chrono::sys_days day) const;
};

struct BorderGate {
    std::string code;
    std::string nameVi;
    std::string nameEn;
    std::string provinceBefore; ///< unit before 2025-07-01
    std::string provinceToday;
    std::string neighbour; ///< ISO code
    std::string oppositeVi;
    std::string type; ///< "international", "main", "auxiliary"
    std::optional<GeoPoint> point;
};

struct Country {
    std::string code; ///< ISO 3166 alpha-2
    std::string nameVi;
    std::string nameEn;
    bool isCommitMember = false;
    std::vector<std::string> aliases;
};

/// The reference places, read once from resources/reference.
class Gazetteer {
public:
    static const Gazetteer& standard();

    std::span<const Province> provinces() const { return m_provinces; }
    std::span<const BorderGate> gates() const { return m_gates; }
    std::span<const Country> countries() const { return m_countries; }
    const Province* province(std::string_view code) const; ///< nullptr when unknown
    const BorderGate* gate(std::string_view code) const;
    const Country* country(std::string_view code) const;

    /// The name on screen. Where two units in force one after the other share a name, English and
    /// Vietnamese add "(cũ)" / "(former)" or "(mới)" / "(new)" when `distinguish` is set.
    std::string provinceName(std::string_view code, Language language, bool distinguish = false) const;
    /// Units in force on a day, in the order of the land border: CN, LA, KH, then inland.
    std::vector<const Province*> inForce(std::chrono::sys_days day) const;

private:
    Gazetteer();
    std::vector<Province> m_provinces;
    std::vector<BorderGate> m_gates;
    std::vector<Country> m_countries;
};

/// 1 July 2025: 63 units became 34.
inline constexpr std::chrono::sys_days mergerDay
    = std::chrono::sys_days(std::chrono::year(2025) / 7 / 1);

} // namespace tuyen
