// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen::fuzz {

/// Something that takes bytes from outside. Whatever they are, it gives values that keep their
/// promises or an Error with a sentence; a Violation, any other exception, a crash, a leak or a hang
/// is a finding.
struct Target {
    const char* name;
    const char* what;
    void (*run)(std::string_view bytes);
    std::vector<std::string> (*seeds)(); ///< invented, and small
    std::vector<std::string_view> words {}; ///< what a fuzzer would take long to guess
    std::size_t longest = 16'384;           ///< bytes that are tried: a cell is short
};

/// A promise that was not kept.
struct Violation : std::logic_error {
    using std::logic_error::logic_error;
};
void require(bool isKept, const char* promise);

/// Runs `act`. An Error must have a sentence; so must whatever an Error names.
void refusing(void (*act)(const std::filesystem::path& file), std::string_view bytes);

std::span<const Target> textTargets();
std::span<const Target> tableTargets();
std::span<const Target> apartTargets();
std::span<const Target> wholeTargets();
std::vector<Target> targets(); ///< all
const Target* target(std::string_view name); ///< nullptr: there is none

} // namespace tuyen::fuzz
