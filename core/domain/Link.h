// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/PartialDate.h"
#include "domain/Entity.h"
#include "domain/Incident.h"
#include "domain/Ids.h"
#include "domain/Person.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tuyen {

/// Stored as these numbers.
enum class Certainty : std::uint8_t { Verified = 1, Probable = 2, Unverified = 3 };
/// "verified", "probable", "unverified": the names used in JSON.
std::string_view name(Certainty certainty);
std::optional<Certainty> certaintyFromName(std::string_view name);

/// What the letters and figures of a grade mean. Stored as these numbers.
enum class GradeScheme : std::uint8_t {
    SixBySix = 0,  ///< source A–F, information 1–6 (Admiralty code)
    FourByFour = 1 ///< source A, B, C, X, information 1–4 (Europol)
};
/// Whether the scheme knows the letter and the figure; what is not graded is fine too.
bool isValid(const Grade& grade, GradeScheme scheme);
/// How sure a statement of that grade is. Verified: a reliable source and confirmed information
/// (A–B with 1; 4×4: A with 1). Probable: a source at least fairly reliable and information at
/// least possibly true (A–C with 1–3; 4×4: A–B with 1–2). All else, and what nobody graded, is
/// Unverified.
Certainty certaintyOf(const Grade& grade, GradeScheme scheme = GradeScheme::SixBySix);

/// A typed, dated, graded line between two entities that a source states, or a person entered; its
/// sources are in `evidence`.
struct Link {
    LinkId id;
    EntityId from;
    EntityId to;
    std::string kind; ///< "member-of", "same-as", "knows", "met", "called" …
    bool isDirected = false;
    Certainty certainty = Certainty::Unverified;
    Grade grade;
    GradeScheme scheme = GradeScheme::SixBySix;
    PartialDate since;
    PartialDate until;
    std::optional<double> weight; ///< how often, as the source counts: calls, meetings
    std::string note;
    friend bool operator==(const Link&, const Link&) = default;
};

/// Where a line of the network comes from. Stored nowhere but in charts: add at the end.
enum class LinkOrigin : std::uint8_t {
    Stated = 0,      ///< a row of `links`
    Involvement = 1, ///< a person in an incident, in a role
    Use = 2,         ///< who or what used an identifier
    Route = 3,       ///< the route of an incident
    // Worked out from two of these, never stated by a source: shown as suggested.
    SameIncident = 4,   ///< two people of one incident: both involvements
    SameIdentifier = 5, ///< two that used one identifier: both uses
    SameRing = 6        ///< two members of one organisation: both links
};
/// "suspect-in", "victim-in", "presumed-victim-in", "involved-in": how a person in an incident is
/// called as a line.
std::string kindOfInvolvement(Role role);
std::optional<Role> roleOfLine(std::string_view kind); ///< none: a line of another kind
constexpr bool isSuggested(LinkOrigin origin) { return origin >= LinkOrigin::SameIncident; }

/// Names a line for as long as its rows live: the row it stands in, or both rows it was worked out
/// from, the smaller first.
struct LinkKey {
    LinkOrigin origin = LinkOrigin::Stated;
    std::int64_t row = 0;
    std::int64_t other = 0;
    friend auto operator<=>(const LinkKey&, const LinkKey&) = default;
};
/// "link-12", "involvement-3", "use-5", "route-9", "same-incident-3-4" …: the id in JSON.
std::string text(const LinkKey& key);

} // namespace tuyen

template <> struct std::hash<tuyen::LinkKey> {
    std::size_t operator()(const tuyen::LinkKey& key) const noexcept
    {
        const auto mixed = static_cast<std::uint64_t>(key.row) * 0x9E3779B97F4A7C15ULL
            ^ (static_cast<std::uint64_t>(key.other) << 3U) ^ static_cast<std::uint64_t>(key.origin);
        return std::hash<std::uint64_t> {}(mixed);
    }
};
