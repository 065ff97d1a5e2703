// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/Explanation.h"

#include "base/Catalogue.h"
#include "identity/internal/Traits.h"

#include <algorithm>

namespace tuyen::identity {

static std::string joinedTexts(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() ? "" : "; ") + part;
    }
    return text;
}

static std::string birthWords(const PartialDate& birth)
{
    if (!birth.raw.empty() || !birth.isKnown()) {
        return birth.raw;
    }
    return birth.earliest == birth.latest ? isoDate(birth.earliest)
                                          : isoDate(birth.earliest) + "/" + isoDate(birth.latest);
}

static std::string identifierWords(const PersonFacts& fact, Field field)
{
    std::vector<std::string> values;
    for (const auto& identifier : fact.identifiers) {
        if (fieldOf(identifier.kind) == field) {
            values.push_back(identifier.raw.empty() ? identifier.value : identifier.raw);
        }
    }
    return joinedTexts(values);
}

static std::string homeWords(const Person& person)
{
    std::vector<std::string> values;
    for (const auto* place : { &person.residence, &person.hometown }) {
        const auto& words = place->raw.empty() ? place->unit : place->raw;
        if (!words.empty()) {
            values.push_back(words);
        }
    }
    return joinedTexts(values);
}

static std::string valueOf(const PersonFacts& fact, Field field)
{
    const auto& person = fact.person;
    switch (field) {
    case Field::Family:
        return namePartsOf(person).family;
    case Field::Given:
        return namePartsOf(person).given;
    case Field::Middle:
        return namePartsOf(person).middle;
    case Field::Alias:
        return joinedTexts(person.aliases);
    case Field::Birth:
        return birthWords(person.birth);
    case Field::Gender:
        return person.gender == Gender::Female ? "F" : person.gender == Gender::Male ? "M" : "";
    case Field::Document:
    case Field::Phone:
    case Field::Account:
        return identifierWords(fact, field);
    case Field::Ethnicity:
        return person.ethnicity;
    case Field::Nationality:
        return person.nationality;
    case Field::Incident:
        return {};
    default:
        return homeWords(person);
    }
}

static constexpr std::array addressFields { Field::Street, Field::Quarter, Field::Locality,
    Field::HouseNumber, Field::Postcode, Field::Region };

/// Fields that stand in an explanation although one record says nothing of them: people ask for
/// them.
static bool isAlwaysNamed(Field field)
{
    return field == Field::Birth || field == Field::Gender || field == Field::Document
        || field == Field::Phone || field == Field::Home;
}

Explanation explain(const Match& match, const PersonFacts& a, const PersonFacts& b,
    const Weights& weights, bool reveals)
{
    Explanation out;
    out.priorBits = weights.priorBits();
    out.bits = match.bits;
    out.probability = match.probability;
    const auto hide = [reveals](const PersonFacts& fact, Field field, std::string& value) {
        const bool isHidden = !reveals && !fact.person.pseudonym.empty() && !value.empty()
            && field != Field::Gender && field != Field::Nationality;
        if (isHidden) {
            value.clear();
        }
        return isHidden;
    };
    for (std::size_t i = 0; i < fieldCount; ++i) {
        Evidence evidence;
        evidence.field = Field(i);
        evidence.level = match.comparison.levels[i];
        evidence.bits = weights.bits(evidence.field, match.comparison);
        evidence.a = valueOf(a, evidence.field);
        evidence.b = valueOf(b, evidence.field);
        // Where no gazetteer knows the place, the parts of the address speak for it.
        const bool isAddressed = evidence.field == Field::Home
            && std::any_of(addressFields.begin(), addressFields.end(),
                [&](Field field) { return match.comparison[field] != Level::Missing; });
        const bool isSpokenOf = (!evidence.a.empty() || !evidence.b.empty()) && !isAddressed;
        if (evidence.level == Level::Missing && !(isAlwaysNamed(evidence.field) && isSpokenOf)) {
            continue;
        }
        evidence.isHiddenA = hide(a, evidence.field, evidence.a);
        evidence.isHiddenB = hide(b, evidence.field, evidence.b);
        // "Equal to Hoa" says the name as well as the name does.
        if (evidence.level != Level::Missing && evidence.level != Level::Different
            && evidence.isHiddenA != evidence.isHiddenB) {
            evidence.a.clear();
            evidence.b.clear();
            evidence.isHiddenA = evidence.isHiddenB = true;
        }
        out.fields.push_back(std::move(evidence));
    }
    if (match.comparison.commonName < 0) {
        Evidence common;
        common.field = Field::WholeName;
        common.level = Level::Same;
        common.bits = double(match.comparison.commonName);
        const auto behindName = std::ranges::find_if(
            out.fields, [](const Evidence& one) { return one.field > Field::Middle; });
        out.fields.insert(behindName, std::move(common));
    }
    return out;
}

std::string fieldWords(Field field, Language language)
{
    return sentence("identity.field." + std::string(name(field)), {}, language);
}

std::string levelWords(Field field, Level level, Language language)
{
    const auto own = "identity.level." + std::string(name(field)) + '.' + std::string(name(level));
    return sentence(
        hasSentence(own) ? own : "identity.level." + std::string(name(level)), {}, language);
}

} // namespace tuyen::identity
