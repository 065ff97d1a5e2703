// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Catalogue.h"
#include "identity/Explanation.h"
#include "store/IdentityStore.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    double threshold = identity::suggestedFrom;
    std::int64_t limit = -1;
    bool explains = false;
    bool isAll = false;
};
}

static std::string decimal(double value, int places, bool hasSign, Language language)
{
    char text[32];
    std::snprintf(text, sizeof text, hasSign ? "%+.*f" : "%.*f", places, value);
    std::string out = text;
    if (const auto dot = out.find('.');
        language == Language::Vietnamese && dot != std::string::npos) {
        out[dot] = ',';
    }
    return out;
}

namespace {

/// What was decided of two people, by whichever of their records.
class Decided {
public:
    explicit Decided(Store& store)
    {
        const IdentityStore identity(store);
        const auto decisions = identity.decisions();
        for (const auto& decision : decisions) {
            if (decision.verdict == Verdict::OnePerson) {
                for (const auto record : { decision.a, decision.b }) {
                    m_shown.emplace(record, identity.shownAs(record));
                }
            }
        }
        for (const auto& decision : decisions) {
            const auto [it, isNew] = m_verdicts.emplace(people(decision.a, decision.b), decision.verdict);
            if (!isNew && it->second == Verdict::Later) {
                it->second = decision.verdict;
            }
        }
    }
    PersonId person(PersonId record) const
    {
        const auto it = m_shown.find(record);
        return it == m_shown.end() ? record : it->second;
    }
    using People = std::pair<PersonId, PersonId>;
    People people(PersonId a, PersonId b) const
    {
        return std::minmax({ person(a), person(b) });
    }
    std::optional<Verdict> of(PersonId a, PersonId b) const
    {
        if (person(a) == person(b)) {
            return Verdict::OnePerson;
        }
        const auto it = m_verdicts.find(people(a, b));
        return it == m_verdicts.end() ? std::nullopt : std::optional(it->second);
    }

private:
    std::map<People, Verdict> m_verdicts;
    std::map<PersonId, PersonId> m_shown;
};

}

/// The pseudonym of the protected, like everywhere.
static const std::string& label(const PersonFacts& fact)
{
    return fact.person.pseudonym.empty() ? fact.person.name : fact.person.pseudonym;
}

static Json side(const PersonFacts& fact, PersonId person)
{
    return { { "id", fact.person.id.value }, { "person", person.value }, { "code", textOrNull(fact.person.code) },
        { "label", label(fact) }, { "protected", !fact.person.pseudonym.empty() } };
}

static double rounded(double value, double scale) { return std::round(value * scale) / scale; }

static Json json(const identity::Match& match, const PersonFacts& a, const PersonFacts& b,
    const identity::Explanation& why, const Decided& decided, Language language)
{
    const auto verdict = decided.of(a.person.id, b.person.id);
    Json out { { "a", side(a, decided.person(a.person.id)) },
        { "b", side(b, decided.person(b.person.id)) },
        { "probability", rounded(match.probability, 1e6) }, { "bits", rounded(match.bits, 1e3) },
        { "decision", verdict ? Json(std::string(name(*verdict))) : Json(nullptr) },
        { "why", Json::array() } };
    out["why"].push_back({ { "field", "prior" }, { "a", nullptr }, { "b", nullptr },
        { "weight", rounded(why.priorBits, 1e3) } });
    for (const auto& evidence : why.fields) {
        out["why"].push_back(
            { { "field", std::string(name(evidence.field)) }, { "a", textOrNull(evidence.a) },
                { "b", textOrNull(evidence.b) }, { "weight", rounded(evidence.bits, 1e3) },
                { "level", std::string(name(evidence.level)) },
                { "words", identity::levelWords(evidence.field, evidence.level, language) } });
    }
    return out;
}

/// The waterfall of one pair, a line a step.
static std::string waterfall(
    const identity::Explanation& why, Language language, const Console& console)
{
    Table table({ console.words("cli.column.field"), console.words("cli.column.bits"),
        console.words("cli.column.sum"), console.words("cli.column.why") });
    table.alignRight(1);
    table.alignRight(2);
    double sum = why.priorBits;
    table.add({ sentence("identity.prior", {}, language), decimal(sum, 1, true, language),
        decimal(sum, 1, true, language), "" });
    for (const auto& evidence : why.fields) {
        sum += evidence.bits;
        auto words = identity::levelWords(evidence.field, evidence.level, language);
        if (!evidence.a.empty() || !evidence.b.empty()) {
            words += ": " + (evidence.a.empty() ? "–" : evidence.a) + " | "
                + (evidence.b.empty() ? "–" : evidence.b);
        }
        table.add({ identity::fieldWords(evidence.field, language),
            decimal(evidence.bits, 1, true, language), decimal(sum, 1, true, language), words });
    }
    return table.text();
}

static int listMatches(const Cli& cli, const Words& words)
{
    const auto& console = cli.console;
    Store store = cli.openStore(words.store);
    ConsoleProgress progress(console, words.store);
    const auto facts = IdentityStore(store).facts(progress);
    const auto found = identity::findMatches(facts, words.threshold, progress);
    Json out = Json::array();
    Table table({ console.words("cli.column.id"), console.words("cli.column.label"),
        console.words("cli.column.id"), console.words("cli.column.label"),
        console.words("cli.column.probability"), console.words("cli.column.bits") });
    for (const std::size_t column : { 0U, 2U, 4U, 5U }) {
        table.alignRight(column);
    }
    const Decided decided(store);
    std::set<Decided::People> told; // the strongest pair of two people stands for the others
    std::int64_t left = words.limit < 0 ? std::int64_t(found.pairs.size()) : words.limit;
    for (const auto& match : found.pairs) {
        const auto& a = facts[match.a];
        const auto& b = facts[match.b];
        const auto verdict = decided.of(a.person.id, b.person.id);
        const bool isOpen = !verdict || *verdict == Verdict::Later;
        const bool isListed
            = words.isAll || (isOpen && told.insert(decided.people(a.person.id, b.person.id)).second);
        if (!isListed || left-- <= 0) {
            continue;
        }
        const auto why = explain(match, a, b, found.weights);
        if (console.isJson) {
            out.push_back(json(match, a, b, why, decided, console.language));
            continue;
        }
        const auto share = decimal(match.probability * 100, 1, false, console.language) + " %";
        if (words.explains) {
            console.print(std::to_string(a.person.id.value) + "  " + label(a) + "  –  "
                + std::to_string(b.person.id.value) + "  " + label(b) + "  " + share + "\n"
                + waterfall(why, console.language, console) + "\n");
        } else {
            table.add(
                { std::to_string(a.person.id.value), label(a), std::to_string(b.person.id.value),
                    label(b), share, decimal(match.bits, 1, true, console.language) });
        }
    }
    if (console.isJson) {
        console.printJson(out);
    } else if (!words.explains) {
        console.print(table.text());
    }
    return done;
}

void addMatches(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "matches");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("--threshold", words->threshold, cli.help("threshold"))
        ->check(CLI::Range(0.000001, 1.0));
    verb->add_option("--limit", words->limit, cli.help("limit"))->check(CLI::NonNegativeNumber);
    verb->add_flag("--all", words->isAll, cli.help("all"));
    verb->add_flag("--explain", words->explains, cli.help("explain"));
    verb->callback([&cli, words] { cli.run = [&cli, words] { return listMatches(cli, *words); }; });
}

} // namespace tuyen::cli
