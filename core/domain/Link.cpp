// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Link.h"

#include <array>

namespace tuyen {

std::string_view name(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Verified:
        return "verified";
    case Certainty::Probable:
        return "probable";
    case Certainty::Unverified:
        break;
    }
    return "unverified";
}

std::optional<Certainty> certaintyFromName(std::string_view text)
{
    for (const auto certainty :
        { Certainty::Verified, Certainty::Probable, Certainty::Unverified }) {
        if (name(certainty) == text) {
            return certainty;
        }
    }
    return std::nullopt;
}

bool isValid(const Grade& grade, GradeScheme scheme)
{
    const std::string_view letters = scheme == GradeScheme::SixBySix ? "ABCDEF" : "ABCX";
    const int figures = scheme == GradeScheme::SixBySix ? 6 : 4;
    const bool knowsSource = grade.source == '\0' || letters.find(grade.source) != letters.npos;
    return knowsSource && grade.information >= 0 && grade.information <= figures;
}

Certainty certaintyOf(const Grade& grade, GradeScheme scheme)
{
    if (grade.source == '\0' || grade.information == 0 || !isValid(grade, scheme)) {
        return Certainty::Unverified;
    }
    const bool isFour = scheme == GradeScheme::FourByFour;
    const char reliable = isFour ? 'A' : 'B';
    const char fair = isFour ? 'B' : 'C';
    if (grade.source <= reliable && grade.information == 1) {
        return Certainty::Verified;
    }
    return grade.source <= fair && grade.information <= (isFour ? 2 : 3) ? Certainty::Probable
                                                                         : Certainty::Unverified;
}

std::string text(const LinkKey& key)
{
    static constexpr std::array<std::string_view, 7> names { "link", "involvement", "use", "route",
        "same-incident", "same-identifier", "same-ring" };
    auto words = std::string(names[std::size_t(key.origin)]) + '-' + std::to_string(key.row);
    return key.other == 0 ? words : words + '-' + std::to_string(key.other);
}

std::string kindOfInvolvement(Role role)
{
    switch (role) {
    case Role::Suspect:
        return "suspect-in";
    case Role::Victim:
        return "victim-in";
    case Role::PresumedVictim:
        return "presumed-victim-in";
    case Role::Other:
        break;
    }
    return "involved-in";
}

std::optional<Role> roleOfLine(std::string_view kind)
{
    for (const auto role : { Role::Suspect, Role::Victim, Role::PresumedVictim, Role::Other }) {
        if (kind == kindOfInvolvement(role)) {
            return role;
        }
    }
    return std::nullopt;
}

} // namespace tuyen
