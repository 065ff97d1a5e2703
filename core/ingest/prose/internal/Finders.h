// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/prose/internal/CountFinder.h"
#include "ingest/prose/internal/DateFinder.h"
#include "ingest/prose/internal/PlaceFinder.h"

#include "domain/Identifier.h"
#include "domain/Route.h"

#include <optional>
#include <string>
#include <vector>

namespace tuyen::prose {

/// A word that names a term of the taxonomy.
struct FoundTerm {
    WordSpan span;
    std::string code;
};

/// Acts, means, exploitation, control and channels, by the words of taxonomy.csv and synonyms.csv,
/// with their marks: "giam" and not "giảm". What is denied is left out.
std::vector<FoundTerm> termsIn(const Words& words, const Context& context);

struct FoundRoute {
    WordSpan span;
    Route route;
    std::string reason; ///< "prose.route.chain", "prose.route.moved", "prose.route.crossing"
    double confidence = 0.8;
};

/// How people were taken, by what the sentence says of places and ways: "tuyến Nghệ An – Lào – Thái
/// Lan", "từ Lạng Sơn sang Trung Quốc theo đường mòn", "qua cửa khẩu Cầu Treo". A border "Việt Nam
/// – Lào" is no route. The route's raw words are the span's.
std::optional<FoundRoute> routeIn(
    const Words& words, const Context& context, const std::vector<FoundPlace>& places);

struct FoundIdentifier {
    WordSpan span;
    Identifier identifier;
    double confidence = 0.9;
    std::string reason;
};

/// Phones, papers, plates, accounts, e-mail. Hotlines are left out.
std::vector<FoundIdentifier> identifiersIn(const Words& words, const Context& context);

} // namespace tuyen::prose
