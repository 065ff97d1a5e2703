// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/RecipeFile.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "base/File.h"
#include "ingest/ShallowJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace tuyen {

/// The keys of resources/recipes/README.md.
static constexpr std::array<std::string_view, 27> keys { "name", "recognisedBy", "encoding",
    "columnEncodings", "delimiter", "sheet", "sheetRole", "headerRow", "headerRows", "hasNoHeader",
    "dateOrder", "numberStyle", "yearHint", "onDuplicate", "updateFields", "rows", "linkKind",
    "nodeKind", "linksDirected", "mapping", "sums", "flags", "values", "equalRows", "oddBirths",
    "eachRow", "figures" };
static constexpr std::array<std::string_view, 2> furtherKeys { "notes", "fixes" };

static bool isKey(std::string_view text)
{
    return std::ranges::find(keys, text) != keys.end()
        || std::ranges::find(furtherKeys, text) != furtherKeys.end();
}

/// The same error, of this file.
static Error inFile(const Error& error, const std::string& name)
{
    Args args { { "file", name } };
    for (const auto& arg : error.args()) {
        if (!arg.first.starts_with("file")) {
            args.push_back(arg);
        }
    }
    return Error(error.code(), std::move(args));
}

ImportOptions readRecipeFile(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    const auto name = utf8(file.filename());
    const auto value = parseShallow(text);
    if (value.is_object() && !value.empty()) {
        const auto items = value.items();
        if (std::none_of(items.begin(), items.end(), [](const auto& one) { return isKey(one.key()); })) {
            const auto words = [](Language language) {
                return sentence("recipe.why.no-key", {}, language);
            };
            throw Error("recipe.unreadable",
                { { "file", name }, { "why.vi", words(Language::Vietnamese) },
                    { "why.en", words(Language::English) } });
        }
    }
    try {
        return readRecipe(text);
    } catch (const Error& error) {
        throw inFile(error, name);
    }
}

} // namespace tuyen
