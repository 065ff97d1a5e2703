// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "links/GraphLayout.h"
#include "links/LinkGraph.h"
#include "report/Report.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// What of a chart is not in a file, and how often. Fields: "label", "code", "date", "document",
/// "sources", "held-line", "cut", "self-link", "control-character" …; each has a sentence
/// "export.lost.FIELD".
struct Loss {
    std::string field;
    std::int64_t count = 0;
    friend bool operator==(const Loss&, const Loss&) = default;
};
void addLoss(std::vector<Loss>& losses, std::string_view field, std::int64_t count = 1);

struct ExportedNode {
    std::string id;    ///< "n1", "n2" …: by the order in the file, nothing else
    std::string label; ///< never empty
    std::string kind;  ///< "person", "incident", "organisation", "place", "route", "phone", "plate" …
    std::string code;  ///< as the source gave it
    std::vector<Role> roles;
    PartialDate date; ///< without the words of the source
    bool isProtected = false;
    std::optional<LayoutPoint> place;
    std::string sort {}; ///< of an organisation: "ring", "company" …; empty: not known
};

struct ExportedLink {
    std::uint32_t from = 0; ///< index into the nodes
    std::uint32_t to = 0;
    std::string kind;
    bool isDirected = false;
    bool isSuggested = false; ///< worked out from two statements: no source says it
    Certainty certainty = Certainty::Unverified;
    Grade grade;
    GradeScheme scheme = GradeScheme::SixBySix;
    PartialDate since; ///< without the words of the source
    PartialDate until;
    std::optional<double> weight;
};

/// A part of the network as it may leave the office: no number of the store, no name of who is
/// protected, no words of a source but labels.
struct ExportedChart {
    std::vector<ExportedNode> nodes;
    std::vector<ExportedLink> links;
    std::vector<Loss> lost;
};

/// The graph through a disclosure profile. In all three the protected go by a pseudonym and without
/// their code, a document that only they used shows its last letters, and a label that holds one of
/// their names is replaced by "incident 3". So is the name of who may be one of them, unmarked
/// (unmarkedDoubles).
/// - Internal: pseudonyms of the store; titles and codes of incidents.
/// - Partner: the protected are numbered anew; what only they used is "phone 2"; incidents go by
///   their code, without a title.
/// - Public: nobody and nothing is named, codes are left out, dates are years.
/// Numbers of the store are in none. `places`, by index of the graph's nodes, may be empty.
ExportedChart exportedChart(Store& store, const LinkGraph& graph, Profile profile,
    Language language, std::span<const LayoutPoint> places = {},
    Progress& progress = silentProgress());

/// Of whoever is at work; empty: unknown.
std::filesystem::path homeFolder();

/// Whether the name of a file, or of a folder it lies in, holds the name of somebody protected,
/// written together too ("LuongThiKhieu.gexf"). The home folder of whoever is at work is left out:
/// nobody chose it for this file.
bool namesSomebodyProtected(Store& store, const std::filesystem::path& file,
    const std::filesystem::path& home = homeFolder());

} // namespace tuyen
