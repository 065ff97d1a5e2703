// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recipes: options and mapping as JSON. resources/recipes/README.md explains the keys.
#include "ingest/ImportOptions.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "base/Resource.h"
#include "domain/Vocabulary.h"
#include "ingest/ColumnMapping.h"
#include "ingest/Encoding.h"
#include "ingest/ShallowJson.h"
#include "store/IncidentUpdate.h"
#include "text/Fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace tuyen {

using nlohmann::json;

static constexpr std::array shippedNames { "missing-migrants", "htcds-template", "htcds-fields",
    "ctdc-2021", "ctdc-2024" };

static std::string asSaid(std::string_view text) { return trimmed(normalised(text)); }

bool CellFix::isFor(std::string_view cell) const { return !was || asSaid(cell) == asSaid(*was); }

bool CellFix::isSaidBy(std::string_view cell) const { return asSaid(cell) == asSaid(text); }

std::string_view name(OnDuplicate choice)
{
    return choice == OnDuplicate::Update ? "update" : choice == OnDuplicate::Keep ? "keep" : "skip";
}

std::optional<OnDuplicate> onDuplicateFromName(std::string_view text)
{
    for (const auto choice : { OnDuplicate::Skip, OnDuplicate::Update, OnDuplicate::Keep }) {
        if (name(choice) == text) {
            return choice;
        }
    }
    return std::nullopt;
}

/// `why`: the end of a code "recipe.why.…".
[[noreturn]] static void unreadable(const std::string& why, const Args& args = {})
{
    const auto words = [&](Language language) { return sentence("recipe.why." + why, args, language); };
    throw Error("recipe.unreadable",
        { { "file.vi", "(trong kho)" }, { "file.en", "(in the store)" },
            { "why.vi", words(Language::Vietnamese) }, { "why.en", words(Language::English) } });
}

[[noreturn]] static void badValue(const std::string& key, const std::string& value)
{
    unreadable("value", { { "key", key }, { "value", value } });
}

/// The beginning of what is wrong, cut between letters.
static std::string shown(const json& value)
{
    auto text = value.dump().substr(0, 200);
    while (!isWellFormed(text)) {
        text.pop_back();
    }
    return text;
}

static std::string textOf(const json& value, const char* key)
{
    const auto found = value.find(key);
    if (found == value.end()) {
        return {};
    }
    if (!found->is_string()) {
        unreadable("text", { { "key", key } });
    }
    return found->get<std::string>();
}

static int numberOf(const json& value, const char* key, int most)
{
    const auto found = value.find(key);
    if (found == value.end()) {
        return 0;
    }
    if (!found->is_number_integer() || found->get<std::int64_t>() < 0
        || found->get<std::int64_t>() > most) {
        unreadable("number", { { "key", key }, { "most", std::to_string(most) } });
    }
    return found->get<int>();
}

static bool isTrue(const json& value, const char* key)
{
    const auto found = value.find(key);
    if (found != value.end() && !found->is_boolean()) {
        unreadable("flag", { { "key", key } });
    }
    return found != value.end() && found->get<bool>();
}

static std::vector<std::string> listOf(const json& value, const char* key)
{
    std::vector<std::string> list;
    const auto found = value.find(key);
    if (found == value.end()) {
        return list;
    }
    if (!found->is_array()) {
        unreadable("list", { { "key", key } });
    }
    for (const auto& item : *found) {
        if (!item.is_string()) {
            unreadable("texts", { { "key", key } });
        }
        list.push_back(item.get<std::string>());
    }
    return list;
}

static OnDuplicate choiceOf(const std::string& key, const std::string& name)
{
    const auto choice = onDuplicateFromName(name);
    if (!choice) {
        badValue(key, name);
    }
    return *choice;
}

static void readChoices(const json& value, ImportOptions& options)
{
    const auto order = textOf(value, "dateOrder");
    const auto style = textOf(value, "numberStyle");
    const auto duplicate = textOf(value, "onDuplicate");
    const auto delimiter = textOf(value, "delimiter");
    if (!order.empty()) {
        if (order != "day-first" && order != "month-first") {
            badValue("dateOrder", order);
        }
        options.dateOrder = order == "day-first" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
    if (!style.empty()) {
        if (style != "vietnamese" && style != "english") {
            badValue("numberStyle", style);
        }
        options.numberStyle
            = style == "vietnamese" ? NumberStyle::Vietnamese : NumberStyle::English;
    }
    if (!duplicate.empty()) {
        options.onDuplicate = choiceOf("onDuplicate", duplicate);
    }
    if (delimiter.size() > 1) {
        badValue("delimiter", delimiter);
    }
    options.read.delimiter = delimiter.empty() ? '\0' : delimiter.front();
}

static void readLinks(const json& value, LinkReading& links)
{
    links.kind = textOf(value, "linkKind");
    links.nodeKind = textOf(value, "nodeKind");
    if (!links.nodeKind.empty() && !isNodeKind(links.nodeKind)) {
        badValue("nodeKind", links.nodeKind);
    }
    const auto directed = textOf(value, "linksDirected");
    if (!directed.empty()) {
        if (directed != "yes" && directed != "no") {
            badValue("linksDirected", directed);
        }
        links.isDirected = directed == "yes";
    }
}

static std::vector<std::string> knownFields(std::vector<std::string> fields)
{
    for (const auto& field : fields) {
        if (std::ranges::find(updatableFields(), field) == updatableFields().end()) {
            badValue("updateFields", field);
        }
    }
    return fields;
}

static void readLists(const json& value, ImportOptions& options)
{
    const auto objects = [&](const char* key) {
        const auto found = value.find(key);
        if (found != value.end() && !found->is_array()) {
            unreadable("list", { { "key", key } });
        }
        return found == value.end() ? json::array() : *found;
    };
    for (const auto& item : objects("mapping")) {
        auto field = item.is_object() ? textOf(item, "field") : std::string();
        if (!item.is_object() || (!field.empty() && !fieldDefinition(field))) {
            badValue("mapping", shown(item));
        }
        options.mapping.emplace_back(textOf(item, "column"), std::move(field));
    }
    for (const auto& item : objects("sums")) {
        auto field = item.is_object() ? textOf(item, "field") : std::string();
        if (!fieldDefinition(field)) {
            badValue("sums", shown(item));
        }
        options.sums.emplace_back(std::move(field), listOf(item, "columns"));
    }
    for (const auto& item : objects("fixes")) {
        if (!item.is_object()) {
            badValue("fixes", shown(item));
        }
        const int row = numberOf(item, "row", 2'000'000'000);
        const int column = numberOf(item, "column", 16'384);
        auto& fix = options.fixes[{ textOf(item, "sheet"), row, column - 1 }];
        fix.text = textOf(item, "text");
        if (item.contains("was")) {
            fix.was = textOf(item, "was");
        }
    }
    for (const auto& item : objects("flags")) {
        auto code = item.is_object() ? textOf(item, "code") : std::string();
        if (!Vocabulary::standard().find(code)) {
            badValue("flags", shown(item));
        }
        options.flags.emplace_back(textOf(item, "column"), std::move(code));
    }
    for (const auto& item : objects("values")) {
        auto field = item.is_object() ? textOf(item, "field") : std::string();
        if (!fieldDefinition(field)) {
            badValue("values", shown(item));
        }
        options.constants.emplace_back(std::move(field), textOf(item, "text"));
    }
    const auto equal = textOf(value, "equalRows");
    if (!equal.empty() && equal != "keep" && equal != "skip") {
        badValue("equalRows", equal);
    }
    options.keepsEqualRows = equal == "keep";
    const auto births = textOf(value, "oddBirths");
    if (!births.empty() && births != "keep" && births != "wait") {
        badValue("oddBirths", births);
    }
    options.keepsOddBirths = births == "keep";
    const auto each = textOf(value, "eachRow");
    if (!each.empty() && each != "person") {
        badValue("eachRow", each);
    }
    options.eachRowIsPerson = each == "person";
    for (const auto& item : objects("columnEncodings")) {
        auto encoding = item.is_object() ? textOf(item, "encoding") : std::string();
        if (!encodingFromName(encoding)) {
            badValue("columnEncodings", shown(item));
        }
        options.columnEncodings.emplace_back(textOf(item, "column"), std::move(encoding));
    }
    options.labelledNotes = listOf(value, "notes");
    options.updateFields = knownFields(listOf(value, "updateFields"));
    for (const auto& item : objects("rows")) {
        if (!item.is_object()) {
            badValue("rows", shown(item));
        }
        options.rowChoices[numberOf(item, "row", 2'000'000'000)]
            = { choiceOf("rows", textOf(item, "choice")), knownFields(listOf(item, "fields")) };
    }
}

static FigureContext figuresOf(const json& value)
{
    const auto found = value.find("figures");
    if (found == value.end()) {
        return {};
    }
    if (!found->is_object()) {
        unreadable("object-of", { { "key", "figures" } });
    }
    FigureContext figures { textOf(*found, "unit"), textOf(*found, "period"),
        textOf(*found, "area"), textOf(*found, "publisher"), textOf(*found, "file") };
    if (!figures.unit.empty() && !countUnitFromName(figures.unit)) {
        badValue("figures", figures.unit);
    }
    return figures;
}

ImportOptions readRecipe(std::string_view text)
{
    const auto value = parseShallow(text);
    if (value.is_discarded()) {
        const auto at = mistakeIn(text);
        unreadable(at.line == 0 ? "deep" : "json",
            { { "line", std::to_string(at.line) }, { "column", std::to_string(at.column) } });
    }
    if (!value.is_object()) {
        unreadable("object");
    }
    ImportOptions options;
    options.recipeName = textOf(value, "name");
    options.read.encoding = textOf(value, "encoding");
    options.read.sheet = textOf(value, "sheet");
    options.sheetRole = textOf(value, "sheetRole");
    options.headerRow = numberOf(value, "headerRow", 1'048'576);
    options.headerRows = numberOf(value, "headerRows", 2);
    options.hasNoHeader = isTrue(value, "hasNoHeader");
    options.yearHint = numberOf(value, "yearHint", 2100);
    options.figures = figuresOf(value);
    readChoices(value, options);
    readLinks(value, options.links);
    readLists(value, options);
    return options;
}

std::string writeRecipe(const ImportOptions& options)
{
    nlohmann::ordered_json value;
    const auto put = [&](const char* key, const auto& content, bool isGiven) {
        if (isGiven) {
            value[key] = content;
        }
    };
    put("name", options.recipeName, !options.recipeName.empty());
    put("encoding", options.read.encoding, !options.read.encoding.empty());
    put("delimiter", std::string(1, options.read.delimiter), options.read.delimiter != '\0');
    put("sheet", options.read.sheet, !options.read.sheet.empty());
    put("sheetRole", options.sheetRole, !options.sheetRole.empty());
    put("headerRow", options.headerRow, options.headerRow != 0);
    put("headerRows", options.headerRows, options.headerRows != 0);
    put("hasNoHeader", true, options.hasNoHeader);
    put("yearHint", options.yearHint, options.yearHint != 0);
    const auto& figures = options.figures;
    for (const auto& [key, text] :
        { std::pair("unit", &figures.unit), std::pair("period", &figures.period),
            std::pair("area", &figures.area), std::pair("publisher", &figures.publisher),
            std::pair("file", &figures.file) }) {
        if (!text->empty()) {
            value["figures"][key] = *text;
        }
    }
    if (options.dateOrder) {
        value["dateOrder"]
            = *options.dateOrder == DateOrder::DayFirst ? "day-first" : "month-first";
    }
    if (options.numberStyle) {
        value["numberStyle"]
            = *options.numberStyle == NumberStyle::Vietnamese ? "vietnamese" : "english";
    }
    put("linkKind", options.links.kind, !options.links.kind.empty());
    put("nodeKind", options.links.nodeKind, !options.links.nodeKind.empty());
    if (options.links.isDirected) {
        value["linksDirected"] = *options.links.isDirected ? "yes" : "no";
    }
    if (options.onDuplicate != OnDuplicate::Skip) {
        value["onDuplicate"] = name(options.onDuplicate);
    }
    put("updateFields", options.updateFields, !options.updateFields.empty());
    value["mapping"] = json::array();
    for (const auto& [column, field] : options.mapping) {
        value["mapping"].push_back({ { "column", column }, { "field", field } });
    }
    for (const auto& [field, columns] : options.sums) {
        value["sums"].push_back({ { "field", field }, { "columns", columns } });
    }
    for (const auto& [column, code] : options.flags) {
        value["flags"].push_back({ { "column", column }, { "code", code } });
    }
    for (const auto& [field, text] : options.constants) {
        value["values"].push_back({ { "field", field }, { "text", text } });
    }
    put("equalRows", "keep", options.keepsEqualRows);
    put("oddBirths", "keep", options.keepsOddBirths);
    put("eachRow", "person", options.eachRowIsPerson);
    for (const auto& [column, encoding] : options.columnEncodings) {
        value["columnEncodings"].push_back({ { "column", column }, { "encoding", encoding } });
    }
    put("notes", options.labelledNotes, !options.labelledNotes.empty());
    for (const auto& [cell, fixed] : options.fixes) {
        nlohmann::ordered_json fix
            = { { "row", cell.row }, { "column", cell.column + 1 }, { "text", fixed.text } };
        if (fixed.was) {
            fix["was"] = *fixed.was;
        }
        if (!cell.sheet.empty()) {
            fix["sheet"] = cell.sheet;
        }
        value["fixes"].push_back(std::move(fix));
    }
    for (const auto& [row, choice] : options.rowChoices) {
        nlohmann::ordered_json item { { "row", row }, { "choice", name(choice.what) } };
        if (!choice.fields.empty()) {
            item["fields"] = choice.fields;
        }
        value["rows"].push_back(std::move(item));
    }
    return value.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

std::optional<ImportOptions> shippedRecipe(std::string_view name)
{
    if (std::ranges::find(shippedNames, name) == shippedNames.end()) {
        return std::nullopt;
    }
    return readRecipe(resource("recipes/" + std::string(name) + ".json"));
}

namespace {

/// The headers each shipped recipe is known by.
struct Recognisers {
    std::vector<std::pair<std::string, std::vector<std::string>>> all;
    Recognisers()
    {
        for (const auto* name : shippedNames) {
            const auto recipe = json::parse(resource(std::string("recipes/") + name + ".json"));
            auto& headers = all.emplace_back(name, std::vector<std::string> {}).second;
            for (const auto& header : listOf(recipe, "recognisedBy")) {
                headers.push_back(fold(header));
            }
        }
    }
};

} // namespace

std::string shippedRecipeFor(const std::vector<std::string>& headers)
{
    static const Recognisers recognisers;
    std::set<std::string> folded;
    for (const auto& header : headers) {
        folded.insert(fold(header));
    }
    for (const auto& [name, wanted] : recognisers.all) {
        const bool fits = !wanted.empty() && std::ranges::all_of(wanted, [&](const auto& header) {
            return folded.contains(header);
        });
        if (fits) {
            return name;
        }
    }
    return {};
}

} // namespace tuyen
