// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tuyen {

/// The fields of headers.csv that the row parser asks for one by one, as numbers: a row asks some
/// sixty times, and comparing names took a fifth of the time.
enum class Field : std::uint8_t {
    Act,
    Agency,
    Amount,
    BorderGate,
    BorderMarker,
    CaseId,
    CaseName,
    CaseStatus,
    Commune,
    Control,
    Coordinates,
    CrossingType,
    Currency,
    Destination,
    DestinationCountry,
    DetectionDate,
    Direction,
    District,
    Exploitation,
    IncidentDate,
    LabourSector,
    Latitude,
    Location,
    Longitude,
    Means,
    ModusOperandi,
    Month,
    Note,
    Offence,
    Officer,
    Origin,
    PersonKind,
    PersonTimes,
    Plate,
    PresumedVictimCount,
    ProsecutionDate,
    Province,
    Quarter,
    RecruitmentChannel,
    Reliability,
    ReportDate,
    ReportNo,
    Route,
    Secrecy,
    Source,
    SourceUrl,
    Summary,
    SuspectCount,
    Transit,
    Transport,
    VictimAndPresumedCount,
    VictimCount,
    VictimFemaleCount,
    VictimMinorCount,
    Village,
    Year
};

inline constexpr std::array<std::string_view, 56> fieldNames { "act", "agency", "amount",
    "border_gate", "border_marker", "case_id", "case_name", "case_status", "commune", "control",
    "coordinates", "crossing_type", "currency", "destination", "destination_country",
    "detection_date", "direction", "district", "exploitation", "incident_date", "labour_sector",
    "latitude", "location", "longitude", "means", "modus_operandi", "month", "note", "offence",
    "officer", "origin", "person_kind", "person_times", "plate", "presumed_victim_count",
    "prosecution_date", "province", "quarter", "recruitment_channel", "reliability", "report_date",
    "report_no", "route", "secrecy", "source", "source_url", "summary", "suspect_count", "transit",
    "transport", "victim_and_presumed_count", "victim_count", "victim_female_count",
    "victim_minor_count", "village", "year" };

constexpr std::string_view name(Field field) { return fieldNames[static_cast<std::size_t>(field)]; }

} // namespace tuyen
