// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/RoleWords.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"
#include "text/Fold.h"

namespace tuyen {

static RoleWords load()
{
    RoleWords words;
    const ReferenceTable table(resource("reference/role_words.csv"));
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto kind = table.text(row, "kind");
        const std::string code(table.text(row, "code"));
        for (const auto* language : { "vi", "en" }) {
            for (const auto& text : table.list(row, language)) {
                auto folded = fold(text);
                if (kind == "role") {
                    words.signs.emplace_back(std::move(folded), code);
                } else if (kind == "filler") {
                    words.filler.push_back(std::move(folded));
                } else {
                    auto& counts = code == "total" ? words.totals
                        : code == "female"         ? words.females
                                                   : words.minors;
                    counts.push_back(std::move(folded));
                }
            }
        }
    }
    return words;
}

const RoleWords& RoleWords::standard()
{
    static const auto words = load();
    return words;
}

} // namespace tuyen
