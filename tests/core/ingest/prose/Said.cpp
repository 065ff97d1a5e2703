// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Said.h"

#include <algorithm>

namespace tuyen::test {

static DocumentText documentOf(std::string_view lines)
{
    DocumentText document;
    document.format = "txt";
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        if (end > 0) {
            document.add(std::string(lines.substr(0, end)));
        }
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return document;
}

ProseReading proseOf(std::string_view lines, int yearHint)
{
    ProseOptions options;
    options.yearHint = yearHint;
    return readProse(documentOf(lines), options);
}

static std::string words(const PartialDate& date)
{
    if (!date.isKnown()) {
        return "?";
    }
    const auto from = isoDate(date.earliest);
    switch (date.precision) {
    case DatePrecision::Day:
        return from;
    case DatePrecision::Month:
        return from.substr(0, 7);
    case DatePrecision::Year:
        return from.substr(0, 4);
    default:
        return from + ".." + isoDate(date.latest);
    }
}

static std::string words(const PlaceMention& place)
{
    if (!place.gate.empty()) {
        return place.gate;
    }
    if (!place.unit.empty()) {
        return place.unit;
    }
    if (!place.candidates.empty()) {
        std::string all;
        for (const auto& code : place.candidates) {
            all += (all.empty() ? "" : "|") + code;
        }
        return all;
    }
    return place.country.empty() ? "-" : place.country;
}

static std::string words(const Quantity& quantity)
{
    static constexpr std::string_view signs[] = { "=", "<", ">", "~", "", ">=", "<=", "<<" };
    auto text = std::string(signs[std::size_t(quantity.qualifier)])
        + (quantity.value ? std::to_string(*quantity.value) : "?");
    return quantity.upper ? text + ".." + std::to_string(*quantity.upper) : text;
}

std::string saying(const Proposal& proposal)
{
    const std::string kind(name(proposal.kind));
    switch (proposal.kind) {
    case ProposalKind::Date:
        return kind + ' ' + proposal.field + ' ' + words(proposal.date);
    case ProposalKind::Place:
        return kind + ' ' + words(proposal.place);
    case ProposalKind::Count:
        return kind + ' ' + std::string(name(proposal.unit)) + ' ' + words(proposal.quantity);
    case ProposalKind::Method:
        return kind + ' ' + proposal.term;
    case ProposalKind::Identifier:
        return kind + ' ' + std::string(name(proposal.identifier.kind)) + ' '
            + proposal.identifier.value;
    case ProposalKind::Route: {
        auto text = kind;
        for (const auto& leg : proposal.route.legs) {
            text += ' ' + std::string(name(leg.kind)) + ':' + words(leg.place);
            text += leg.crossing.empty() ? ""
                                         : "/" + leg.crossing.substr(leg.crossing.find('.') + 1);
        }
        return text;
    }
    case ProposalKind::Figure:
        return kind + ' ' + std::string(name(proposal.unit)) + ' ' + words(proposal.quantity) + ' '
            + words(proposal.date);
    }
    return kind;
}

Sayings said(std::string_view lines, int yearHint)
{
    Sayings all;
    for (const auto& proposal : proseOf(lines, yearHint).proposals) {
        all.push_back(saying(proposal));
    }
    std::ranges::sort(all);
    return all;
}

Sayings saidByIncident(std::string_view lines, int yearHint)
{
    Sayings all;
    for (const auto& proposal : proseOf(lines, yearHint).proposals) {
        const auto number = proposal.incident > 0 ? std::to_string(proposal.incident) : "-";
        all.push_back(number + ' ' + saying(proposal));
    }
    return all;
}

bool has(const Sayings& all, std::string_view saying)
{
    return std::ranges::find(all, saying) != all.end();
}

bool hasKind(const Sayings& all, std::string_view beginning)
{
    return std::ranges::any_of(all, [&](const auto& text) { return text.starts_with(beginning); });
}

} // namespace tuyen::test
