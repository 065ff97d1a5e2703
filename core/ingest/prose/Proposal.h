// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/PartialDate.h"
#include "base/Quantity.h"
#include "domain/Identifier.h"
#include "domain/OfficialFigure.h"
#include "domain/Place.h"
#include "domain/Route.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

enum class ProposalKind : std::uint8_t { Date, Place, Count, Method, Route, Identifier, Figure };

/// "date", "place", "count", "method", "route", "identifier", "figure"
std::string_view name(ProposalKind kind);

/// What a sentence seems to say. Nothing of it is stored until somebody accepts it.
struct Proposal {
    int id = 0; ///< from 1, in the order of the text
    ProposalKind kind = ProposalKind::Date;
    int incident = 0; ///< the proposed incident it belongs to, from 1; 0: none (an official figure)
    int sentence = 0; ///< index into ProseReading::sentences
    std::string
        field; ///< of headers.csv; empty for an official figure and for people without a role

    PartialDate date;   ///< of a date; the period of an official figure
    PlaceMention place; ///< of a place; the area of an official figure, "VN" for the whole country
    Quantity quantity;  ///< of a count or an official figure
    CountUnit unit = CountUnit::People;
    std::string term; ///< code of taxonomy.csv
    Route route;
    Identifier identifier;

    std::string raw;         ///< the words it was read from
    std::int64_t offset = 0; ///< of `raw` in the text, in bytes
    std::int64_t length = 0;
    double confidence = 0; ///< 0-1; below 0.6 it is shown as a guess
    std::string reason;    ///< catalogue code: why it is proposed so
    bool isEdited = false; ///< somebody gave it another value than the text
};

/// One sentence of the text, where it stands, and what the reader takes it for.
struct ProseSentence {
    std::string text;
    int part = 0;            ///< index into ProseReading::parts
    std::int64_t offset = 0; ///< in the part's text
    int paragraph = 0;       ///< from 1
    int page = 0;            ///< from 1; 0: none
    int incident = 0;        ///< the proposed incident it tells of; 0: none
    std::string
        kind; ///< catalogue code: "prose.sentence.incident", ".total", ".plan", ".general" …
};

/// A paragraph that is no part of the article, and the rule that says so.
struct LeftOut {
    int part = 0;
    int paragraph = 0;
    std::int64_t offset = 0;
    std::int64_t length = 0;
    std::string code; ///< "prose.left-out.menu" …
};

/// One text: a document, or one cell of a column of narratives.
struct ProsePart {
    std::string sheet;
    std::int64_t row = 0; ///< 0: a document
    std::string text;     ///< what offsets count in
};

/// Everything a text seems to say.
struct ProseReading {
    std::string file; ///< name alone
    std::string sha256;
    std::string format;
    std::string encoding;
    std::string column;    ///< of narratives, as in the file; empty for a document
    PartialDate published; ///< the date of the page, which is no date of an event
    std::vector<ProsePart> parts;
    std::vector<ProseSentence> sentences;
    std::vector<LeftOut> leftOut;
    std::vector<Proposal> proposals;
    int incidents = 0;

    const Proposal* find(int id) const;
};

} // namespace tuyen
