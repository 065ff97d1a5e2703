// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IncidentUpdate.h"

#include "domain/CaseTitle.h"
#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"
#include "store/internal/NothingNew.h"
#include "store/internal/Rows.h"
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
    return formatQuantity(quantity, language);
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
    /// Adds what is said to what is known of it; false: one of the two cannot be.
    bool (*add)(Incident& known, const Incident& said);
    std::string (*words)(const Incident& incident, Language language);
    bool (*refines)(const Incident& known, const Incident& said) = nullptr; ///< null: no such thing
};

}

static bool isSilent(const std::string& text) { return text.empty(); }
static bool isSilent(const PartialDate& date) { return !date.isKnown(); }
static bool isSilent(const Quantity& quantity) { return !quantity.isKnown(); }
static bool isSilent(const PlaceMention& place) { return place.isEmpty(); }
static bool isSilent(const std::vector<std::string>& terms) { return terms.empty(); }

template <auto member> static bool addWhereSilent(Incident& known, const Incident& said)
{
    const bool canBe = isSilent(known.*member);
    if (canBe) {
        take(known.*member, said.*member);
    }
    return canBe;
}

template <auto member> static constexpr Rule plain(std::string_view field)
{
    return { field,
        [](const Incident& a, const Incident& b) { return covers(a.*member, b.*member); },
        [](Incident& a, const Incident& b) { take(a.*member, b.*member); },
        addWhereSilent<member>,
        [](const Incident& a, Language language) { return words(a.*member, language); },
        [](const Incident& a, const Incident& b) { return refines(a.*member, b.*member); } };
}

static bool hasLine(const std::string& text, const std::string& line)
{
    const auto folded = foldExact(line);
    return std::ranges::any_of(
        divided(text, '\n'), [&folded](const std::string& one) { return foldExact(one) == folded; });
}

/// Every line that is not there yet.
static void addLines(std::string& known, std::string_view said)
{
    for (const auto& line : divided(said, '\n')) {
        if (!hasLine(known, line)) {
            known += (known.empty() ? "" : "\n") + line;
        }
    }
}

/// Words that may stand one below the other.
template <std::string Incident::* member> static constexpr Rule lines(std::string_view field)
{
    auto rule = plain<member>(field);
    rule.covers = [](const Incident& known, const Incident& said) {
        return covers(known.*member, said.*member)
            || std::ranges::all_of(divided(said.*member, '\n'),
                [&known](const std::string& line) { return hasLine(known.*member, line); });
    };
    rule.add = [](Incident& known, const Incident& said) {
        addLines(known.*member, said.*member);
        return true;
    };
    return rule;
}

static constexpr Rule termsRule = [] {
    auto rule = plain<&Incident::terms>("terms");
    rule.add = [](Incident& known, const Incident& said) {
        for (const auto& term : said.terms) {
            if (std::ranges::find(known.terms, term) == known.terms.end()) {
                known.terms.push_back(term);
            }
        }
        return true;
    };
    return rule;
}();

/// A count that is of names gives way to one that is stated.
template <Quantity Incident::* member, Role role>
static constexpr Rule count(std::string_view field)
{
    auto rule = plain<member>(field);
    rule.take = [](Incident& known, const Incident& said) {
        known.*member = said.*member;
        known.countedByName = std::uint8_t(known.countedByName & ~(1U << int(role)));
    };
    rule.refines = [](const Incident& known, const Incident& said) {
        const bool isOfNames = known.isCountedByName(role) && (known.*member).isKnown();
        return isOfNames ? (said.*member).isKnown() : refines(known.*member, said.*member);
    };
    rule.add = [](Incident& known, const Incident& said) {
        const bool canBe = isSilent(known.*member) || known.isCountedByName(role);
        if (canBe) {
            known.*member = said.*member;
            known.countedByName = std::uint8_t(known.countedByName & ~(1U << int(role)));
        }
        return canBe;
    };
    return rule;
}

static constexpr Rule amountRule { "amount",
    [](const Incident& a, const Incident& b) {
        return !b.amount || (b.amount == a.amount && b.currency == a.currency);
    },
    [](Incident& a, const Incident& b) {
        a.amount = b.amount;
        a.currency = b.currency;
    },
    [](Incident& known, const Incident& said) {
        const bool canBe = !known.amount.has_value();
        if (canBe) {
            known.amount = said.amount;
            known.currency = said.currency;
        }
        return canBe;
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
    [](Incident& known, const Incident& said) {
        if (known.status.empty()) {
            known.status = said.status;
            known.statusRaw = said.statusRaw;
        } else {
            addLines(known.note, said.statusRaw.empty() ? Vocabulary::standard().label(
                                     said.status, Language::Vietnamese)
                                                        : said.statusRaw);
        }
        return true;
    },
    [](const Incident& a, Language language) {
        return Vocabulary::standard().label(a.status, language);
    } };

static constexpr Rule offenceRule { "offence",
    [](const Incident& a, const Incident& b) { return covers(a.offence, b.offence); },
    [](Incident& a, const Incident& b) { a.offence = b.offence; },
    [](Incident& known, const Incident& said) {
        if (known.offence.empty()) {
            known.offence = said.offence;
        } else {
            addLines(
                known.note, Vocabulary::standard().label(said.offence, Language::Vietnamese));
        }
        return true;
    },
    [](const Incident& a, Language language) {
        return Vocabulary::standard().label(a.offence, language);
    } };

static constexpr Rule gradeRule { "reliability",
    [](const Incident& a, const Incident& b) { return !b.grade.isGiven() || b.grade == a.grade; },
    [](Incident& a, const Incident& b) { a.grade = b.grade; },
    [](Incident& known, const Incident& said) {
        const bool canBe = !known.grade.isGiven();
        if (canBe) {
            known.grade = said.grade;
        }
        return canBe;
    },
    [](const Incident& a, Language) {
        std::string text(a.grade.source == '\0' ? 0 : 1, a.grade.source);
        return text + (a.grade.information == 0 ? "" : std::to_string(a.grade.information));
    } };

/// One that the store gave because the source had none is no code to keep.
static constexpr Rule codeRule = [] {
    auto rule = plain<&Incident::code>("case_id");
    rule.refines = [](const Incident& known, const Incident& said) {
        return !said.code.empty() && ownCodeNumber(known.code).has_value();
    };
    rule.add = [](Incident& known, const Incident& said) {
        const bool canBe = known.code.empty() || ownCodeNumber(known.code);
        if (canBe) {
            known.code = said.code;
        }
        return canBe;
    };
    return rule;
}();

static constexpr std::array rules { codeRule, plain<&Incident::title>("case_name"),
    plain<&Incident::date>("incident_date"), plain<&Incident::detected>("detection_date"),
    plain<&Incident::prosecuted>("prosecution_date"), plain<&Incident::reported>("report_date"),
    plain<&Incident::place>("location"), plain<&Incident::neighbour>("neighbour"),
    termsRule, lines<&Incident::methodRaw>("modus_operandi"),
    count<&Incident::suspects, Role::Suspect>("suspect_count"),
    count<&Incident::victims, Role::Victim>("victim_count"),
    count<&Incident::presumedVictims, Role::PresumedVictim>("presumed_victim_count"),
    plain<&Incident::minors>("victim_minor_count"),
    plain<&Incident::femaleVictims>("victim_female_count"),
    plain<&Incident::personTimes>("person_times"), amountRule, statusRule, offenceRule,
    plain<&Incident::agency>("agency"), plain<&Incident::reportNumber>("report_no"),
    lines<&Incident::sourceUrls>("source_url"), gradeRule, lines<&Incident::summary>("summary"),
    lines<&Incident::note>("note") };

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

std::optional<Incident> joined(const Incident& known, const Incident& said)
{
    Incident whole = known;
    for (const auto& rule : rules) {
        if (!differs(rule, known, said)) {
            continue;
        }
        if (rule.refines && rule.refines(known, said)) {
            rule.take(whole, said);
        } else if (!rule.add(whole, said)) {
            return std::nullopt;
        }
    }
    return whole;
}

bool saysNothingNew(const Incident& draft, const Incident& known)
{
    return std::ranges::none_of(
        rules, [&](const Rule& rule) { return differs(rule, known, draft); });
}

} // namespace tuyen
