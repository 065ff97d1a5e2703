// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IncidentUpdate.h"

#include "domain/CaseTitle.h"
#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"
#include "store/internal/NothingNew.h"
#include "text/DateText.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <array>

namespace tuyen {

static std::string words(const std::string& text, Language) { return text; }

static std::string words(const PartialDate& date, Language language)
{
    return date.isKnown() ? formatDate(date, language) : date.raw;
}

static std::string words(const Quantity& quantity, Language language)
{
    if (!quantity.raw.empty()) {
        return quantity.raw;
    }
    return quantity.value ? formatNumber(*quantity.value, language) : std::string();
}

static std::string words(const PlaceMention& place, Language language)
{
    if (!place.raw.empty()) {
        return place.raw;
    }
    const auto unit = place.unit.empty()
        ? std::string()
        : Gazetteer::standard().provinceName(place.unit, language, true);
    std::string text;
    for (const auto& part : { place.village, place.commune, place.district, unit, place.country }) {
        text += part.empty() ? "" : (text.empty() ? "" : ", ") + part;
    }
    return text;
}

static std::string words(const std::vector<std::string>& terms, Language language)
{
    std::string text;
    for (const auto& term : terms) {
        text += (text.empty() ? "" : ", ") + Vocabulary::standard().label(term, language);
    }
    return text;
}

static void take(std::string& known, const std::string& said) { known = said; }
static void take(PartialDate& known, const PartialDate& said) { known = said; }
static void take(Quantity& known, const Quantity& said) { known = said; }

static void take(PlaceMention& known, const PlaceMention& said)
{
    const PlaceMention old = known;
    known = said;
    if (said.unit.empty() || said.unit != old.unit) {
        return;
    }
    const auto keep
        = [](std::string& now, const std::string& before) { now = now.empty() ? before : now; };
    keep(known.country, old.country);
    keep(known.gate, old.gate);
    keep(known.district, old.district);
    keep(known.commune, old.commune);
    keep(known.village, old.village);
    known.point = known.point ? known.point : old.point;
}

static std::string_view groupOf(std::string_view term) { return term.substr(0, term.find('.')); }

static void take(std::vector<std::string>& known, const std::vector<std::string>& said)
{
    std::erase_if(known, [&](const std::string& term) {
        return std::ranges::any_of(
            said, [&](const std::string& other) { return groupOf(other) == groupOf(term); });
    });
    known.insert(known.end(), said.begin(), said.end());
}

namespace {

struct Rule {
    std::string_view field;
    bool (*covers)(const Incident& known, const Incident& said);
    void (*take)(Incident& known, const Incident& said);
    std::string (*words)(const Incident& incident, Language language);
    bool (*refines)(const Incident& known, const Incident& said) = nullptr; ///< null: no such thing
};

}

template <auto member> static constexpr Rule plain(std::string_view field)
{
    return { field,
        [](const Incident& a, const Incident& b) { return covers(a.*member, b.*member); },
        [](Incident& a, const Incident& b) { take(a.*member, b.*member); },
        [](const Incident& a, Language language) { return words(a.*member, language); },
        [](const Incident& a, const Incident& b) { return refines(a.*member, b.*member); } };
}

static constexpr Rule amountRule { "amount",
    [](const Incident& a, const Incident& b) {
        return !b.amount || (b.amount == a.amount && b.currency == a.currency);
    },
    [](Incident& a, const Incident& b) {
        a.amount = b.amount;
        a.currency = b.currency;
    },
    [](const Incident& a, Language language) {
        return a.amount ? formatNumber(*a.amount, language) + ' ' + a.currency : std::string();
    } };

static constexpr Rule statusRule { "case_status",
    [](const Incident& a, const Incident& b) { return covers(a.status, b.status); },
    [](Incident& a, const Incident& b) {
        a.status = b.status;
        a.statusRaw = b.statusRaw;
    },
    [](const Incident& a, Language language) {
        return Vocabulary::standard().label(a.status, language);
    } };

static constexpr Rule offenceRule { "offence",
    [](const Incident& a, const Incident& b) { return covers(a.offence, b.offence); },
    [](Incident& a, const Incident& b) { a.offence = b.offence; },
    [](const Incident& a, Language language) {
        return Vocabulary::standard().label(a.offence, language);
    } };

static constexpr Rule gradeRule { "reliability",
    [](const Incident& a, const Incident& b) { return !b.grade.isGiven() || b.grade == a.grade; },
    [](Incident& a, const Incident& b) { a.grade = b.grade; },
    [](const Incident& a, Language) {
        std::string text(a.grade.source == '\0' ? 0 : 1, a.grade.source);
        return text + (a.grade.information == 0 ? "" : std::to_string(a.grade.information));
    } };

static constexpr std::array rules { plain<&Incident::title>("case_name"),
    plain<&Incident::date>("incident_date"), plain<&Incident::detected>("detection_date"),
    plain<&Incident::prosecuted>("prosecution_date"), plain<&Incident::reported>("report_date"),
    plain<&Incident::place>("location"), plain<&Incident::neighbour>("neighbour"),
    plain<&Incident::terms>("terms"), plain<&Incident::methodRaw>("modus_operandi"),
    plain<&Incident::suspects>("suspect_count"), plain<&Incident::victims>("victim_count"),
    plain<&Incident::presumedVictims>("presumed_victim_count"),
    plain<&Incident::minors>("victim_minor_count"),
    plain<&Incident::femaleVictims>("victim_female_count"),
    plain<&Incident::personTimes>("person_times"), amountRule, statusRule, offenceRule,
    plain<&Incident::agency>("agency"), plain<&Incident::reportNumber>("report_no"),
    plain<&Incident::sourceUrls>("source_url"), gradeRule, plain<&Incident::summary>("summary"),
    plain<&Incident::note>("note") };

std::span<const std::string_view> updatableFields()
{
    static const auto names = [] {
        std::array<std::string_view, rules.size()> all;
        std::ranges::transform(rules, all.begin(), &Rule::field);
        return all;
    }();
    return names;
}

/// Titles that both are made of the other fields are less precise with these, and no contradiction.
static bool isMadeTitle(const Rule& rule, const Incident& known, const Incident& draft)
{
    return rule.field == "case_name" && hasMadeTitle(known) && hasMadeTitle(draft);
}

static bool differs(const Rule& rule, const Incident& known, const Incident& draft)
{
    if (rule.covers(known, draft)) {
        return false;
    }
    return !isMadeTitle(rule, known, draft)
        || std::ranges::none_of(rules, [&](const Rule& other) {
               return other.refines && other.refines(draft, known);
           });
}

std::vector<FieldDifference> differences(
    const Incident& known, const Incident& draft, Language language)
{
    std::vector<FieldDifference> found;
    for (const auto& rule : rules) {
        if (differs(rule, known, draft)) {
            auto after = known;
            rule.take(after, draft);
            found.push_back({ std::string(rule.field), rule.words(known, language),
                rule.words(after, language) });
        }
    }
    return found;
}

std::vector<std::string> differingFields(const Incident& known, const Incident& draft)
{
    std::vector<std::string> fields;
    for (const auto& rule : rules) {
        if (differs(rule, known, draft)) {
            fields.emplace_back(rule.field);
        }
    }
    return fields;
}

std::vector<std::string> refinedFields(const Incident& known, const Incident& draft)
{
    std::vector<std::string> fields;
    bool isFiner = false;
    for (const auto& rule : rules) {
        if (!differs(rule, known, draft)) {
            continue;
        }
        const bool isTitle = isMadeTitle(rule, known, draft); // it follows
        if (!isTitle && (!rule.refines || !rule.refines(known, draft))) {
            return {};
        }
        isFiner = isFiner || !isTitle;
        fields.emplace_back(rule.field);
    }
    return isFiner ? fields : std::vector<std::string>();
}

std::vector<std::string> coarserFields(const Incident& known, const Incident& draft)
{
    std::vector<std::string> fields;
    for (const auto& rule : rules) {
        if (rule.refines && rule.refines(draft, known)) {
            fields.emplace_back(rule.field);
        }
    }
    return fields;
}

Incident updated(
    const Incident& known, const Incident& draft, const std::vector<std::string>& fields)
{
    Incident merged = known;
    for (const auto& rule : rules) {
        const bool isChosen
            = fields.empty() || std::ranges::find(fields, rule.field) != fields.end();
        if (isChosen && differs(rule, known, draft)) {
            rule.take(merged, draft);
        }
    }
    return merged;
}

bool saysNothingNew(const Incident& draft, const Incident& known)
{
    return std::ranges::none_of(
        rules, [&](const Rule& rule) { return differs(rule, known, draft); });
}

} // namespace tuyen
