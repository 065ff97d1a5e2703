// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/SameCode.h"

#include "base/Catalogue.h"
#include "domain/CaseTitle.h"
#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"
#include "ingest/ColumnMapping.h"
#include "ingest/FigureText.h"
#include "store/IncidentUpdate.h"
#include "text/DateText.h"
#include "text/Number.h"

#include <functional>
#include <map>

namespace tuyen {

using Words = std::function<std::string(const Incident&, Language)>;

/// Units, gates and countries by their names; districts and communes as written, which name no
/// person.
static std::string wordsOf(const PlaceMention& place, Language language)
{
    const auto& gazetteer = Gazetteer::standard();
    const auto* gate = gazetteer.gate(place.gate);
    const auto* country = gazetteer.country(place.country);
    const bool isEnglish = language == Language::English;
    std::string text;
    for (const auto& part : { gate ? (isEnglish ? gate->nameEn : gate->nameVi) : std::string(),
             place.commune, place.district,
             place.unit.empty() ? std::string() : gazetteer.provinceName(place.unit, language, true),
             country && place.unit.empty() ? (isEnglish ? country->nameEn : country->nameVi)
                                           : std::string() }) {
        text += part.empty() ? "" : (text.empty() ? "" : ", ") + part;
    }
    return text;
}

static std::string labels(const std::vector<std::string>& terms, Language language)
{
    std::string text;
    for (const auto& term : terms) {
        text += (text.empty() ? "" : ", ") + Vocabulary::standard().label(term, language);
    }
    return text;
}

template <auto member> static Words dateOf()
{
    return [](const Incident& incident, Language language) {
        const auto& date = incident.*member;
        return date.isKnown() ? formatDate(date, language) : std::string();
    };
}

template <auto member> static Words countOf()
{
    return [](const Incident& incident, Language language) {
        const auto& count = incident.*member;
        return count.value ? formatQuantity(count, language) : std::string();
    };
}

/// Fields whose values are no words of the source.
static const std::map<std::string, Words, std::less<>>& shownFields()
{
    static const std::map<std::string, Words, std::less<>> fields {
        { "incident_date", dateOf<&Incident::date>() },
        { "detection_date", dateOf<&Incident::detected>() },
        { "prosecution_date", dateOf<&Incident::prosecuted>() },
        { "report_date", dateOf<&Incident::reported>() },
        { "location", [](const Incident& i, Language l) { return wordsOf(i.place, l); } },
        { "suspect_count", countOf<&Incident::suspects>() },
        { "victim_count", countOf<&Incident::victims>() },
        { "presumed_victim_count", countOf<&Incident::presumedVictims>() },
        { "victim_minor_count", countOf<&Incident::minors>() },
        { "victim_female_count", countOf<&Incident::femaleVictims>() },
        { "person_times", countOf<&Incident::personTimes>() },
        { "terms", [](const Incident& i, Language l) { return labels(i.terms, l); } },
        { "case_status",
            [](const Incident& i, Language l) {
                return i.status.empty() ? std::string() : Vocabulary::standard().label(i.status, l);
            } },
        { "neighbour",
            [](const Incident& i, Language l) {
                const auto* country = Gazetteer::standard().country(i.neighbour);
                return !country                ? std::string()
                    : l == Language::English ? country->nameEn
                                               : country->nameVi;
            } },
        { "amount",
            [](const Incident& i, Language l) {
                return i.amount ? formatNumber(*i.amount, l) + ' ' + i.currency : std::string();
            } },
    };
    return fields;
}

static std::string labelOf(const std::string& field, Language language)
{
    const auto code = "field." + field;
    if (hasSentence(code)) {
        return sentence(code, {}, language);
    }
    const auto* definition = fieldDefinition(field);
    return !definition                         ? field
        : language == Language::English ? definition->labelEn
                                               : definition->labelVi;
}

static std::string inWords(
    const SameCase& both, const std::vector<std::string>& fields, Language language)
{
    std::string text;
    for (const auto& field : fields) {
        if (fields.size() > 1 && field == "case_name" && hasMadeTitle(*both.known) && hasMadeTitle(both.stated)) {
            continue; // made of the others
        }
        const auto shown = shownFields().find(field);
        const auto label = labelOf(field, language);
        std::string one = label;
        if (shown != shownFields().end()) {
            const auto before = shown->second(*both.known, language);
            const auto after = shown->second(both.stated, language);
            const auto orNone = [&](const std::string& words) {
                return words.empty() ? sentence("row.same-code.nothing", {}, language) : words;
            };
            one = before == after ? label
                                  : sentence("row.same-code.values",
                                        { { "field", label }, { "before", orNone(before) },
                                            { "after", orNone(after) } },
                                        language);
        }
        text += (text.empty() ? "" : "; ") + one;
    }
    return text;
}

static Args args(const SameCase& both, const std::vector<std::string>& fields)
{
    if (!both.known || fields.empty()) {
        return {};
    }
    return { { "code", both.known->code },
        { "differences.vi", inWords(both, fields, Language::Vietnamese) },
        { "differences.en", inWords(both, fields, Language::English) } };
}

Args otherwise(const SameCase& both)
{
    if (!both.undecided.empty()) {
        return { { "codes", both.undecided } };
    }
    return both.known ? args(both, differingFields(*both.known, both.stated)) : Args();
}

Args moreKnown(const SameCase& both)
{
    return both.known ? args(both, refinedFields(*both.known, both.stated)) : Args();
}

Args lessKnown(const SameCase& both)
{
    return both.known ? args(both, coarserFields(*both.known, both.stated)) : Args();
}

} // namespace tuyen
