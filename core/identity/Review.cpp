// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/Review.h"

#include "store/PersonStore.h"

#include <algorithm>
#include <map>
#include <set>

namespace tuyen::identity {

static constexpr double weakFrom = 0.5;

struct Review::Inner {
    std::vector<PersonFacts> facts;
    std::map<PersonId, std::size_t> index;
    std::map<PersonId, std::vector<std::pair<Role, int>>> roles;
    Matches matches;
    std::map<std::pair<PersonId, PersonId>, std::size_t> scored; ///< number of the match

    const PersonFacts* fact(PersonId id) const
    {
        const auto it = index.find(id);
        return it == index.end() ? nullptr : &facts[it->second];
    }
    const Match* match(const ReviewPair& pair) const
    {
        const auto it = scored.find(std::minmax(pair.a, pair.b));
        return it == scored.end() ? nullptr : &matches.pairs[it->second];
    }
};

std::string_view choosableField(Row row)
{
    switch (row) {
    case Row::Name:
        return "name";
    case Row::Alias:
        return "aliases";
    case Row::Birth:
        return "birth";
    case Row::Gender:
        return "gender";
    case Row::Residence:
        return "residence";
    case Row::Hometown:
        return "hometown";
    case Row::Nationality:
        return "nationality";
    case Row::Ethnicity:
        return "ethnicity";
    default:
        return {};
    }
}

Review Review::read(Store& store, Progress& progress)
{
    auto inner = std::make_shared<Inner>();
    const IdentityStore identity(store);
    inner->facts = identity.facts(progress);
    inner->matches = findMatches(inner->facts, weakFrom, progress);
    for (std::size_t i = 0; i < inner->facts.size(); ++i) {
        inner->index.emplace(inner->facts[i].person.id, i);
    }
    Review review;
    std::set<PersonId> shown;
    for (std::size_t i = 0; i < inner->matches.pairs.size(); ++i) {
        const auto& match = inner->matches.pairs[i];
        ReviewPair pair;
        pair.a = inner->facts[match.a].person.id;
        pair.b = inner->facts[match.b].person.id;
        pair.bits = match.bits;
        pair.probability = match.probability;
        pair.isScored = true;
        inner->scored.emplace(std::minmax(pair.a, pair.b), i);
        shown.insert({ pair.a, pair.b });
        review.m_pairs.push_back(std::move(pair));
    }
    const auto decisions = identity.decisions();
    for (const auto& decision : decisions) {
        shown.insert({ decision.a, decision.b });
    }
    const PersonStore people(store);
    for (const auto id : shown) {
        checkpoint(progress);
        auto& roles = inner->roles[id];
        for (const auto& involvement : people.involvements(id)) {
            const auto it = std::find_if(roles.begin(), roles.end(),
                [&](const auto& role) { return role.first == involvement.role; });
            if (it == roles.end()) {
                roles.emplace_back(involvement.role, 1);
            } else {
                ++it->second;
            }
        }
    }
    review.m_inner = std::move(inner);
    review.setDecisions(decisions);
    return review;
}

void Review::setDecisions(const std::vector<IdentityDecision>& decisions)
{
    std::erase_if(m_pairs, [](const ReviewPair& pair) { return !pair.isScored; });
    std::map<std::pair<PersonId, PersonId>, const IdentityDecision*> byPair;
    std::map<PersonId, PersonId> above;
    const auto root = [&above](PersonId person) {
        for (auto it = above.find(person); it != above.end(); it = above.find(person)) {
            person = it->second;
        }
        return person;
    };
    for (const auto& decision : decisions) {
        auto& known = byPair[{ decision.a, decision.b }];
        if (known == nullptr || decision.verdict == Verdict::OnePerson) {
            known = &decision; // a merge stands above what was said of the pair before
        }
        if (decision.verdict == Verdict::OnePerson) {
            const auto a = root(decision.a);
            const auto b = root(decision.b);
            if (a != b) {
                above.emplace(std::max(a, b), std::min(a, b));
            }
        }
    }
    const auto fill = [](ReviewPair& pair, const IdentityDecision& decision) {
        pair.verdict = decision.verdict;
        pair.reason = decision.reason;
        pair.actor = decision.actor;
        pair.atMs = decision.atMs;
    };
    // What was said of two records goes for the people they are by now.
    const auto people = [&root](PersonId a, PersonId b) {
        return std::pair(std::minmax({ root(a), root(b) }));
    };
    std::set<std::pair<PersonId, PersonId>> apart;
    for (const auto& decision : decisions) {
        if (decision.verdict == Verdict::NotOne) {
            apart.insert(people(decision.a, decision.b));
        }
    }
    std::set<std::pair<PersonId, PersonId>> asked;
    for (auto& pair : m_pairs) {
        pair.verdict.reset();
        pair.reason.clear();
        pair.isRepeat = !asked.insert(people(pair.a, pair.b)).second;
        const auto it = byPair.find(std::minmax(pair.a, pair.b));
        if (it != byPair.end()) {
            fill(pair, *it->second);
            byPair.erase(it);
        } else if (root(pair.a) == root(pair.b)) {
            pair.verdict = Verdict::OnePerson; // through another record
            pair.actor.clear();
        } else if (apart.contains(people(pair.a, pair.b))) {
            pair.verdict = Verdict::NotOne; // so it is
            pair.actor.clear();
        }
    }
    for (const auto& [ids, decision] : byPair) {
        ReviewPair pair;
        pair.a = ids.first;
        pair.b = ids.second;
        fill(pair, *decision);
        m_pairs.push_back(std::move(pair));
    }
}

std::vector<ReviewPair> Review::pairs(ReviewList list, bool withWeak) const
{
    std::vector<ReviewPair> found;
    std::vector<ReviewPair> later;
    for (const auto& pair : m_pairs) {
        const bool isWeak = pair.isScored && pair.probability < suggestedFrom;
        if (!pair.verdict && list == ReviewList::Waiting) {
            if ((withWeak || !isWeak) && !pair.isRepeat) {
                found.push_back(pair);
            }
        } else if (pair.verdict == Verdict::Later && list == ReviewList::Waiting) {
            later.push_back(pair);
        } else if (pair.verdict == Verdict::NotOne && list == ReviewList::Apart
            && !pair.actor.empty()) {
            found.push_back(pair);
        } else if (pair.verdict == Verdict::OnePerson && list == ReviewList::Merged
            && !pair.actor.empty()) {
            found.push_back(pair); // the merges themselves, not what follows from them
        }
    }
    found.insert(found.end(), later.begin(), later.end());
    return found;
}

std::size_t Review::weakCount() const
{
    return std::size_t(std::count_if(m_pairs.begin(), m_pairs.end(),
        [](const ReviewPair& pair) { return !pair.verdict && pair.probability < suggestedFrom; }));
}

static std::string identifiersOf(const PersonFacts& fact, Row row)
{
    std::string text;
    for (const auto& identifier : fact.identifiers) {
        const bool isPhone = identifier.kind == IdentifierKind::Phone;
        const bool isDocument = identifier.kind == IdentifierKind::IdNumber
            || identifier.kind == IdentifierKind::Passport;
        if ((isPhone && row == Row::Phone) || (isDocument && row == Row::Document)
            || (!isPhone && !isDocument && row == Row::Account)) {
            text += (text.empty() ? "" : ", ")
                + (identifier.raw.empty() ? identifier.value : identifier.raw);
        }
    }
    return text;
}

static std::string wordsOf(const PersonFacts& fact, Row row)
{
    const auto& person = fact.person;
    switch (row) {
    case Row::Name:
        return person.name;
    case Row::Alias: {
        std::string text;
        for (const auto& alias : person.aliases) {
            text += (text.empty() ? "" : ", ") + alias;
        }
        return text;
    }
    case Row::Residence:
        return person.residence.raw.empty() ? person.residence.unit : person.residence.raw;
    case Row::Hometown:
        return person.hometown.raw.empty() ? person.hometown.unit : person.hometown.raw;
    case Row::Ethnicity:
        return person.ethnicity;
    case Row::Phone:
    case Row::Document:
    case Row::Account:
        return identifiersOf(fact, row);
    default:
        return {};
    }
}

RecordSide Review::side(PersonId record) const
{
    RecordSide side;
    side.id = record;
    const auto* fact = m_inner == nullptr ? nullptr : m_inner->fact(record);
    if (fact == nullptr) {
        return side;
    }
    const auto& person = fact->person;
    side.isProtected = !person.pseudonym.empty();
    side.label = side.isProtected ? person.pseudonym : person.name;
    side.gender = person.gender;
    side.nationality = person.nationality;
    side.incidents = fact->incidents;
    const auto roles = m_inner->roles.find(record);
    side.roles = roles == m_inner->roles.end() ? side.roles : roles->second;
    for (std::size_t i = 0; i < rowCount; ++i) {
        auto words = wordsOf(*fact, Row(i));
        side.isStated[i] = !words.empty();
        side.isHidden[i] = side.isProtected && !words.empty();
        side.words[i] = side.isHidden[i] ? std::string() : std::move(words);
    }
    const bool hasBirth = person.birth.isKnown() || !person.birth.raw.empty();
    side.isStated[std::size_t(Row::Birth)] = hasBirth;
    side.isHidden[std::size_t(Row::Birth)] = hasBirth && side.isProtected;
    side.birth = side.isProtected ? PartialDate {} : person.birth;
    side.isStated[std::size_t(Row::Gender)] = person.gender != Gender::Unknown;
    side.isStated[std::size_t(Row::Nationality)] = !person.nationality.empty();
    side.isStated[std::size_t(Row::Roles)] = !side.roles.empty();
    return side;
}

static Sign signOf(Level level)
{
    return level == Level::Missing                      ? Sign::Missing
        : level == Level::Different                     ? Sign::Different
        : level == Level::Same || level == Level::Plain ? Sign::Same
                                                        : Sign::Near;
}

Sign Review::sign(const ReviewPair& pair, Row row) const
{
    const auto* match = m_inner == nullptr ? nullptr : m_inner->match(pair);
    const auto a = side(pair.a);
    const auto b = side(pair.b);
    const auto at = std::size_t(row);
    if (!a.isStated[at] || !b.isStated[at]) {
        return Sign::Missing;
    }
    if (row == Row::Roles) {
        return a.roles == b.roles ? Sign::Same : Sign::Near;
    }
    const auto level
        = [&](Field field) { return match == nullptr ? Level::Missing : match->comparison[field]; };
    switch (row) {
    case Row::Name: {
        const auto worst = std::max({ signOf(level(Field::Family)), signOf(level(Field::Given)) });
        return match == nullptr ? Sign::Near : worst == Sign::Missing ? Sign::Near : worst;
    }
    case Row::Alias:
        return signOf(level(Field::Alias));
    case Row::Birth:
        return level(Field::Birth) == Level::Plain ? Sign::Near : signOf(level(Field::Birth));
    case Row::Gender:
        return a.gender == b.gender ? Sign::Same : Sign::Different;
    case Row::Nationality:
        return a.nationality == b.nationality ? Sign::Same : Sign::Different;
    case Row::Phone:
        return signOf(level(Field::Phone));
    case Row::Document:
        return signOf(level(Field::Document));
    case Row::Account:
        return signOf(level(Field::Account));
    case Row::Ethnicity:
        return signOf(level(Field::Ethnicity));
    default: {
        const auto* left = m_inner->fact(pair.a);
        const auto* right = m_inner->fact(pair.b);
        const bool isEqual = wordsOf(*left, row) == wordsOf(*right, row);
        return isEqual                               ? Sign::Same
            : level(Field::Home) == Level::Different ? Sign::Different
                                                     : Sign::Near;
    }
    }
}

Explanation Review::why(const ReviewPair& pair) const
{
    const auto* match = m_inner == nullptr ? nullptr : m_inner->match(pair);
    if (match == nullptr) {
        return {};
    }
    return explain(
        *match, m_inner->facts[match->a], m_inner->facts[match->b], m_inner->matches.weights);
}

double Review::neededBits() const { return bitsOf(suggestedFrom) - weights().priorBits(); }

int Review::incidentsTogether(const ReviewPair& pair) const
{
    std::set<IncidentId> all;
    for (const auto id : { pair.a, pair.b }) {
        const auto incidents = side(id).incidents;
        all.insert(incidents.begin(), incidents.end());
    }
    return int(all.size());
}

bool Review::hasChanged(Store& store, const ReviewPair& pair) const
{
    const PersonStore people(store);
    const auto isAsBefore = [&](PersonId id) {
        const auto* fact = m_inner == nullptr ? nullptr : m_inner->fact(id);
        auto now = people.find(id);
        if (fact == nullptr || !now) {
            return false;
        }
        now->pseudonym = fact->person.pseudonym; // that of the cluster is no change of the record
        return *now == fact->person;
    };
    return !isAsBefore(pair.a) || !isAsBefore(pair.b);
}

const Weights& Review::weights() const
{
    static const Weights none = usualWeights(0);
    return m_inner == nullptr ? none : m_inner->matches.weights;
}

std::int64_t Review::records() const
{
    return m_inner == nullptr ? 0 : std::int64_t(m_inner->facts.size());
}

} // namespace tuyen::identity
