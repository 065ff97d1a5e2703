// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/PlaceResolver.h"
#include "ingest/ColumnMapping.h"
#include "text/DateText.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <array>
#include <functional>

namespace tuyen {

/// Whether nearly all the filled cells of a column are something.
static bool areMostly(const std::vector<std::vector<std::string>>& sample, std::size_t column,
    const std::function<bool(const std::string&)>& is)
{
    std::size_t filled = 0;
    std::size_t such = 0;
    for (const auto& row : sample) {
        if (column >= row.size()) {
            continue;
        }
        if (const auto text = trimmed(row[column]); !text.empty() && !meansUnknown(text)) {
            ++filled;
            such += is(text);
        }
    }
    return filled > 0 && such * 5 >= filled * 4;
}

ColumnMapping mapByValues(const std::vector<std::string>& letters,
    const std::vector<std::vector<std::string>>& sample)
{
    static constexpr double guess = 0.6;
    const PlaceResolver places;
    struct Rule {
        std::string_view field;
        std::function<bool(const std::string&)> is;
    };
    const std::array rules {
        Rule { "incident_date",
            [](const std::string& text) {
                const auto date = parseDate(text).date;
                return date.isKnown() && date.precision == DatePrecision::Day;
            } },
        Rule { "location",
            [&](const std::string& text) {
                const auto place = places.place(text, {}).place;
                return !place.unit.empty() || !place.candidates.empty();
            } },
        Rule { "source_url",
            [](const std::string& text) {
                return text.starts_with("https://") || text.starts_with("http://");
            } },
    };
    ColumnMapping mapping;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        MappedColumn mapped { int(i), letters[i], {}, 0, "mapping.unknown", {} };
        for (const auto& rule : rules) {
            if (mapping.columnOf(rule.field) < 0 && areMostly(sample, i, rule.is)) {
                mapped.field = rule.field;
                mapped.confidence = guess;
                mapped.why = "mapping.values";
                break;
            }
        }
        mapping.columns.push_back(std::move(mapped));
    }
    return mapping;
}

} // namespace tuyen
