// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts and money of a row.
#include "ingest/internal/RowWork.h"
#include "text/Fold.h"
#include "text/MoneyText.h"
#include "text/Number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tuyen {

/// More than people there are: a phone or a number of an account, or a figure that ran over.
static constexpr double largestCount = 1e10;

/// "2 hoặc 3": both cannot be counted, so somebody has to say which.
static bool isEitherOr(const std::string& words)
{
    const auto folded = fold(words);
    for (const std::string_view either : { " hoac", " hay ", " or " }) {
        if (folded.find(either) != folded.npos) {
            return true;
        }
    }
    return false;
}

Quantity RowWork::quantity(int column)
{
    auto words = text(column);
    if (words.empty()) {
        return {};
    }
    const auto& source = *cell(column);
    Quantity count;
    std::int64_t plain = 0;
    const auto [end, problem] = std::from_chars(words.data(), words.data() + words.size(), plain);
    const bool isPlain = problem == std::errc() && end == words.data() + words.size();
    if (source.kind == CellKind::Number && std::abs(source.number) > largestCount) {
        waits("count.too-large", column);
        return {};
    }
    if (source.kind == CellKind::Number && std::floor(source.number) == source.number) {
        count.value = std::int64_t(source.number);
    } else if (isPlain) {
        count.value = plain;
    } else if (source.kind == CellKind::Number) {
        waits("count.unclear", column); // half a person
        return {};
    } else {
        count = parseQuantity(words, tools.options.numberStyle.value_or(NumberStyle::Vietnamese));
        count.raw = words;
    }
    if (!isPlain && isEitherOr(words)) {
        std::string suggestion;
        if (count.value && count.upper) {
            suggestion = std::to_string(*count.value) + "–" + std::to_string(*count.upper);
        }
        waits("count.unclear", column, suggestion);
    } else if (!count.value) {
        waits("count.unclear", column);
    } else if (*count.value < 0) {
        waits("count.negative", column);
    } else if (double(*count.value) > largestCount) {
        waits("count.too-large", column);
    }
    return count;
}

bool RowWork::countsOther(Field field, int column) const
{
    const auto& words = text(column);
    if (words.find_first_not_of("0123456789.,-+ ") == words.npos) {
        return false; // nearly every cell
    }
    const auto folded = ' ' + fold(words) + ' ';
    const auto says = [&folded](std::string_view unit) { return folded.find(unit) != folded.npos; };
    const bool isPresumed = says(" nghi nan nhan ") || says(" nghi la nan nhan ");
    const std::array<std::pair<bool, bool>, 5> units { {
        { says(" luot "), field == Field::PersonTimes },
        { says(" vu "), false },
        { says(" doi tuong "), field == Field::SuspectCount },
        { isPresumed, field == Field::PresumedVictimCount },
        { says(" nan nhan ") && !isPresumed,
            field == Field::VictimCount || field == Field::VictimMinorCount
                || field == Field::VictimFemaleCount || field == Field::VictimAndPresumedCount },
    } };
    return std::ranges::any_of(units, [](const auto& unit) { return unit.first && !unit.second; });
}

Quantity* RowWork::quantityOf(Field field)
{
    auto& incident = out.draft.incident;
    const std::array<std::pair<Field, Quantity*>, 6> quantities { {
        { Field::SuspectCount, &incident.suspects },
        { Field::VictimCount, &incident.victims },
        { Field::PresumedVictimCount, &incident.presumedVictims },
        { Field::VictimMinorCount, &incident.minors },
        { Field::VictimFemaleCount, &incident.femaleVictims },
        { Field::PersonTimes, &incident.personTimes },
    } };
    for (const auto& [name, quantity] : quantities) {
        if (name == field) {
            return quantity;
        }
    }
    return nullptr;
}

/// Several columns that make one count, as a recipe says. Each part keeps its header in the raw
/// words.
void RowWork::readSum(Field field, const std::vector<int>& columns)
{
    auto* total = quantityOf(field);
    if (!total) {
        return;
    }
    Quantity sum;
    for (const int column : columns) {
        const auto words = text(column);
        if (words.empty()) {
            continue;
        }
        const auto value = parseNumber(words, NumberStyle::English);
        if (!value || std::floor(*value) != *value) {
            waits("count.unclear", column);
            return;
        }
        if (std::abs(*value) > largestCount) {
            waits("count.too-large", column);
            return;
        }
        if (*value < 0) {
            lookAt("count.correction", column); // taken off what an earlier row counted
        }
        sum.value = sum.value.value_or(0) + std::int64_t(*value);
        sum.raw += (sum.raw.empty() ? "" : "; ") + tools.plan.headers[std::size_t(column)] + ": "
            + words;
    }
    if (sum.value && *sum.value < 0) {
        waits("count.negative", columns.front());
    }
    *total = std::move(sum);
}

void RowWork::readCounts()
{
    auto& incident = out.draft.incident;
    for (const auto field : { Field::SuspectCount, Field::VictimCount, Field::PresumedVictimCount,
             Field::VictimMinorCount, Field::VictimFemaleCount, Field::PersonTimes }) {
        const auto& sums = tools.plan.sums;
        const bool isSum
            = std::ranges::any_of(sums, [&](const auto& sum) { return sum.first == field; });
        if (const int column = isSum ? -1 : filled(field); column >= 0) {
            if (countsOther(field, column)) {
                waits("count.other-unit", column);
            } else {
                *quantityOf(field) = quantity(column);
            }
        }
    }
    if (const int column = filled(Field::VictimAndPresumedCount); column >= 0) {
        auto both = quantity(column);
        if (both.value && incident.victims.value && *both.value >= *incident.victims.value) {
            both.value = *both.value - *incident.victims.value;
        }
        both.raw = tools.plan.headers[std::size_t(column)] + ": " + text(column);
        if (!incident.presumedVictims.isKnown()) {
            incident.presumedVictims = std::move(both);
        }
    }
    for (const auto& [field, columns] : tools.plan.sums) {
        readSum(field, columns);
    }
    for (const auto& [field, value] : tools.plan.constants) {
        if (auto* quantity = quantityOf(field); quantity && !quantity->isKnown()) {
            quantity->value = value;
        }
    }
    readMoney();
}

void RowWork::readMoney()
{
    const int column = filled(Field::Amount);
    if (column < 0) {
        return;
    }
    auto& incident = out.draft.incident;
    const auto words = text(column);
    incident.currency = currencyIn(words + ' ' + text(Field::Currency));
    auto number
        = words.substr(0, words.find_last_of("0123456789") == words.npos ? 0 : words.size());
    const auto value = cell(column)->kind == CellKind::Number
        ? std::optional(cell(column)->number)
        : parseNumber(number, tools.options.numberStyle.value_or(NumberStyle::Vietnamese));
    const auto about = value
        ? Quantity {}
        : parseQuantity(words, tools.options.numberStyle.value_or(NumberStyle::Vietnamese));
    if (value) {
        incident.amount = std::int64_t(std::llround(*value));
    } else if (about.value) {
        incident.amount = *about.value;
    } else {
        lookAt("amount.unclear", column);
    }
    if (!value) {
        addNote(
            tools.plan.headers[std::size_t(column)], words); // the words say more than the number
    }
    if (incident.amount && incident.currency.empty()) {
        incident.currency = "VND";
    }
}

} // namespace tuyen
