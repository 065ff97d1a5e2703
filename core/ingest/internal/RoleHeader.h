// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headers that name a role and what of it: "Đối tượng - CMND", "nan_nhan.sdt".
#pragma once

#include "ingest/HeaderWords.h"

#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

struct FieldDefinition;

/// The field headers.csv spells so, `folded`; nullptr: none.
const FieldDefinition* fieldSpelled(const std::string& folded);

/// Whether `words` stand in `text`, both folded, from the beginning of a word to the end of one.
bool containsWords(std::string_view text, std::string_view words);

/// "suspect_name", "suspect_count" and those of victims and presumed victims.
bool isNamesOrCount(std::string_view field);

/// Whether a person of a role has it: not whose relation it is, nor of what kind the person is.
bool isAttribute(std::string_view field);

/// What a folded header says beside the role: "nam sinh" of "nam sinh cua nan nhan".
std::string wordsBesideRole(const std::string& folded);

/// "nan nhan sdt", not "nan nhan (nguoi)" or "cac nan nhan trong vu".
bool saysMoreThanRole(const std::string& folded);

/// "Nạn nhân" over "Nam", "Nữ", "Dưới 18 tuổi", "Tổng số": counts of the group. Empty: no count.
std::string countOfGroup(std::string_view role, const std::string& leaf);

/// The role and an attribute or a count of it that headers.csv spells, in any order, whatever
/// stands between: "Đối tượng - CMND", "victim (year of birth)", "vu.nan_nhan.sdt".
std::optional<HeaderReading> readRoleHeader(std::string_view header);

/// The same where most of the words beside the role are the attribute, as a guess.
std::optional<HeaderReading> readHeldAttribute(const std::string& folded);

} // namespace tuyen
