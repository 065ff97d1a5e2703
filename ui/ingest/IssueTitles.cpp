// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/IngestText.h"

#include "base/Catalogue.h"
#include "theme/Text.h"

#include <array>
#include <string_view>
#include <utility>

namespace tuyen {

// The kinds that have a short name of their own. The sentences are core's; only the list of kinds
// needs something shorter than a sentence, and a kind not named here shows its sentence.
static const std::array<std::pair<std::string_view, const char*>, 16> titles { {
    { "date.no-such-day", QT_TRANSLATE_NOOP("tuyen::IngestText", "No such day") },
    { "date.unreadable", QT_TRANSLATE_NOOP("tuyen::IngestText", "Date cannot be read") },
    { "date.year-missing", QT_TRANSLATE_NOOP("tuyen::IngestText", "Year missing") },
    { "date.two-digit-year", QT_TRANSLATE_NOOP("tuyen::IngestText", "Year of two digits") },
    { "date.future", QT_TRANSLATE_NOOP("tuyen::IngestText", "Date in the future") },
    { "csv.unclosed-quote", QT_TRANSLATE_NOOP("tuyen::IngestText", "Quote not closed") },
    { "csv.field-too-long", QT_TRANSLATE_NOOP("tuyen::IngestText", "Cell too long") },
    { "csv.nul-byte", QT_TRANSLATE_NOOP("tuyen::IngestText", "Zero byte in the text") },
    { "encoding.invalid", QT_TRANSLATE_NOOP("tuyen::IngestText", "Letters that cannot be read") },
    { "place.unknown", QT_TRANSLATE_NOOP("tuyen::IngestText", "Place not recognised") },
    { "place.ambiguous", QT_TRANSLATE_NOOP("tuyen::IngestText", "Place with several meanings") },
    { "place.former", QT_TRANSLATE_NOOP("tuyen::IngestText", "Former name of a unit") },
    { "number.unreadable", QT_TRANSLATE_NOOP("tuyen::IngestText", "Number not clear") },
    { "row.duplicate", QT_TRANSLATE_NOOP("tuyen::IngestText", "Duplicate of an imported case") },
    { "row.empty", QT_TRANSLATE_NOOP("tuyen::IngestText", "Empty row") },
    { "row.total", QT_TRANSLATE_NOOP("tuyen::IngestText", "Total") },
} };

QString IngestText::issueTitle(std::string_view code)
{
    for (const auto& [known, title] : titles) {
        if (known == code) {
            return tr(title);
        }
    }
    return qt(sentence(code, {}, language()));
}

} // namespace tuyen
