// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Person.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// Which units rows and filters speak of: those of the day of the event, today's 34, or the strip
/// of today's land that was a border province before (the 63 units of 30 June 2025, with events
/// since the merger put back where their gate or coordinates allow).
enum class Basis : std::uint8_t { Day, Today, Strip };

/// What all pages and verbs look at. Empty lists and absent ends leave everything in. Values of one
/// list are alternatives; different fields must all hold.
struct Filter {
    std::optional<std::chrono::sys_days>
        from;                                ///< keeps incidents that can have happened on or after
    std::optional<std::chrono::sys_days> to; ///< … on or before
    std::vector<int> years;                  ///< incidents surely in one of these years
    bool yearUnknown = false; ///< with `years`: also those without a sure year (alone: only those)
    std::vector<std::string>
        provinces; ///< codes; an incident matches by unit of the day or by its successor of today
    bool provinceUnknown = false;
    /// How `provinces` and `provinceUnknown` are meant: as above when absent, else by the unit of
    /// this basis alone, so that the filter of a table's cell leaves exactly the incidents it was
    /// counted from.
    std::optional<Basis> provincesBy;
    std::vector<std::string> neighbours; ///< CN, LA, KH
    std::vector<std::string> forms;      ///< codes of exploitation
    std::vector<std::string> channels;   ///< codes of recruitment_channel
    std::vector<Role> roles;             ///< incidents with at least one such person or count
    std::vector<std::string> statuses;   ///< codes of case_status
    std::vector<std::string> grades;     ///< of the source: "A-B", "C-D", "E-F", "" (not graded)
    std::vector<BatchId> batches;
    std::string text; ///< words searched without case and marks
    bool borderOnly
        = false; ///< only units with a land border on the event date (of `provincesBy`, when given)

    bool isEmpty() const { return *this == Filter {}; }
    friend bool operator==(const Filter&, const Filter&) = default;
};

} // namespace tuyen
