// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/AcceptedBefore.h"

#include "ingest/prose/ProposalImport.h"
#include "store/BatchStore.h"
#include "store/IncidentStore.h"
#include "text/Fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace tuyen {

namespace {

using Json = nlohmann::json;

/// Sentences of the proposed incidents that are about to be stored, folded, with their incident.
std::map<std::string, int> sentencesOf(
    const ProseReading& reading, const std::vector<Proposal>& accepted)
{
    std::set<int> incidents;
    for (const auto& proposal : accepted) {
        if (proposal.kind != ProposalKind::Figure && proposal.incident > 0) {
            incidents.insert(proposal.incident);
        }
    }
    std::map<std::string, int> sentences;
    for (const auto& sentence : reading.sentences) {
        if (incidents.contains(sentence.incident)) {
            sentences.emplace(fold(sentence.text), sentence.incident);
        }
    }
    return sentences;
}

struct Match {
    int proposed = 0;
    std::string sentence; ///< as it was accepted
};

/// What an import accepted of these sentences.
std::vector<Match> matchesIn(
    const std::string& kept, const std::map<std::string, int>& sentences)
{
    std::vector<Match> matches;
    const auto json = Json::parse(kept, nullptr, false);
    if (!json.is_object() || !json.contains("accepted") || !json["accepted"].is_array()) {
        return matches;
    }
    for (const auto& proposal : json["accepted"]) {
        const auto text = proposal.value("sentence", std::string());
        const auto found = sentences.find(fold(text));
        if (found != sentences.end() && proposal.contains("incident")
            && proposal["incident"].is_number()) {
            matches.push_back({ found->second, text });
        }
    }
    return matches;
}

} // namespace

std::vector<AcceptedBefore> acceptedBefore(Store& store, const ProseReading& reading,
    const std::vector<Proposal>& accepted, Progress& progress)
{
    const auto sentences = sentencesOf(reading, accepted);
    std::map<BatchId, std::pair<std::string, std::vector<Match>>> batches;
    for (const auto& batch : BatchStore(store).list()) {
        checkpoint(progress);
        const auto kept = batch.isUndone ? std::string() : keptProposals(batch.recipe);
        if (auto matches = matchesIn(kept.empty() ? "null" : kept, sentences); !matches.empty()) {
            batches[batch.id] = { batch.file, std::move(matches) };
        }
    }
    std::vector<AcceptedBefore> before;
    if (batches.empty()) {
        return before;
    }
    const IncidentStore incidents(store);
    std::vector<std::pair<BatchId, IncidentId>> made;
    incidents.forEachFacts(
        [&](const IncidentFacts& facts) {
            if (batches.contains(facts.batch)) {
                made.emplace_back(facts.batch, facts.id);
            }
        },
        progress);
    std::set<std::pair<int, IncidentId>> told;
    for (const auto& [batch, id] : made) {
        const auto incident = incidents.find(id);
        const auto& [file, matches] = batches.at(batch);
        for (const auto& match : matches) {
            const bool isIts = incident && incident->summary.find(match.sentence) != std::string::npos;
            if (isIts && told.emplace(match.proposed, id).second) {
                before.push_back({ match.proposed, batch, file, id, incident->code });
            }
        }
    }
    return before;
}

std::string namesOf(const std::vector<AcceptedBefore>& before)
{
    std::vector<std::string> codes;
    for (const auto& one : before) {
        if (std::ranges::find(codes, one.code) == codes.end()) {
            codes.push_back(one.code);
        }
    }
    std::string text;
    for (const auto& code : codes) {
        text += (text.empty() ? "" : ", ") + code;
    }
    return text;
}

} // namespace tuyen
