// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterOptions.h"

#include "base/Error.h"
#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"
#include "text/DateText.h"
#include "text/Fold.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace tuyen::cli {

static Error badValue(const char* option, const std::string& value)
{
    return Error("cli.bad-value", { { "option", option }, { "value", value } });
}

/// One value each time the option is written, so that what follows is never eaten.
template <class T>
static void addRepeatable(
    CLI::App& verb, const char* name, std::vector<T>& into, const std::string& help)
{
    verb.add_option(name, into, help)->allow_extra_args(false)->delimiter(',');
}

void FilterOptions::add(CLI::App& verb, const Cli& cli)
{
    verb.add_option("--from", from, cli.help("from"));
    verb.add_option("--to", to, cli.help("to"));
    addYear(verb, cli);
    addProvince(verb, cli);
    addRepeatable(verb, "--neighbour", neighbours, cli.help("neighbour"));
    addRepeatable(verb, "--form", forms, cli.help("form"));
    addRepeatable(verb, "--channel", channels, cli.help("channel"));
    addRepeatable(verb, "--role", roles, cli.help("role"));
    verb.add_option("--text", text, cli.help("text"));
    addBatch(verb, cli);
}

void FilterOptions::addYear(CLI::App& verb, const Cli& cli)
{
    addRepeatable(verb, "--year", years, cli.help("year"));
}

void FilterOptions::addProvince(CLI::App& verb, const Cli& cli)
{
    addRepeatable(verb, "--province", provinces, cli.help("province"));
}

void FilterOptions::addBatch(CLI::App& verb, const Cli& cli)
{
    addRepeatable(verb, "--batch", batches, cli.help("batch"));
}

static std::optional<std::chrono::sys_days> dayOf(
    const char* option, const std::string& text, bool isEnd)
{
    if (text.empty()) {
        return std::nullopt;
    }
    if (const auto day = parseIsoDate(text)) {
        return day;
    }
    const auto reading = parseDate(text);
    if (!reading.date.isKnown()) {
        throw badValue(option, text);
    }
    return isEnd ? reading.date.latest : reading.date.earliest;
}

/// A code as it is, else every unit with that name: a name may be of the unit before and the one
/// after.
static void addProvinces(Filter& filter, const std::string& text)
{
    if (text == "unknown") {
        filter.provinceUnknown = true;
        return;
    }
    const auto& gazetteer = Gazetteer::standard();
    if (gazetteer.province(text)) {
        filter.provinces.push_back(text);
        return;
    }
    const auto wanted = fold(text);
    const auto before = filter.provinces.size();
    for (const auto& province : gazetteer.provinces()) {
        const bool isAlias = std::any_of(province.aliases.begin(), province.aliases.end(),
            [&](const std::string& alias) { return fold(alias) == wanted; });
        if (isAlias || fold(province.nameVi) == wanted || fold(province.nameEn) == wanted) {
            filter.provinces.push_back(province.code);
        }
    }
    if (filter.provinces.size() == before) {
        throw badValue("--province", text);
    }
}

static void addYears(Filter& filter, const std::string& text)
{
    if (text == "unknown") {
        filter.yearUnknown = true;
        return;
    }
    int first = 0;
    const char* end = text.data() + text.size();
    auto read = std::from_chars(text.data(), end, first);
    int last = first;
    if (read.ec == std::errc() && read.ptr != end && *read.ptr == '-') { // 2012-2018
        read = std::from_chars(read.ptr + 1, end, last);
    }
    if (read.ec != std::errc() || read.ptr != end || first < 1900 || last > 2200 || last < first) {
        throw badValue("--year", text);
    }
    for (int year = first; year <= last; ++year) {
        filter.years.push_back(year);
    }
}

/// "online-scam" or "exploitation.online-scam".
static std::string termOf(const char* option, const std::string& group, const std::string& text)
{
    for (const std::string& code : { text, group + '.' + text }) {
        const Term* term = Vocabulary::standard().find(code);
        if (term && term->group == group) {
            return code;
        }
    }
    throw badValue(option, text);
}

Filter FilterOptions::filter() const
{
    Filter filter;
    filter.from = dayOf("--from", from, false);
    filter.to = dayOf("--to", to, true);
    if (filter.from && filter.to && *filter.from > *filter.to) {
        throw Error("cli.bad-period", { { "from", from }, { "to", to } });
    }
    for (const auto& year : years) {
        addYears(filter, year);
    }
    for (const auto& province : provinces) {
        addProvinces(filter, province);
    }
    for (const auto& neighbour : neighbours) {
        if (neighbour != "CN" && neighbour != "LA" && neighbour != "KH") {
            throw badValue("--neighbour", neighbour);
        }
        filter.neighbours.push_back(neighbour);
    }
    for (const auto& form : forms) {
        filter.forms.push_back(termOf("--form", "exploitation", form));
    }
    for (const auto& channel : channels) {
        filter.channels.push_back(termOf("--channel", "recruitment_channel", channel));
    }
    for (const auto& word : roles) {
        const auto role = roleFromName(word);
        if (!role) {
            throw badValue("--role", word);
        }
        filter.roles.push_back(*role);
    }
    for (const auto batch : batches) {
        filter.batches.push_back(BatchId { batch });
    }
    filter.text = text;
    return filter;
}

} // namespace tuyen::cli
