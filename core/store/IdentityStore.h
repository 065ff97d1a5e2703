// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "base/Progress.h"
#include "domain/PersonFacts.h"
#include "store/Store.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// What was decided of two records. Stored as these numbers: 0 is a row of same_as.
enum class Verdict : std::uint8_t { OnePerson = 0, NotOne = 1, Later = 2 };
/// "one-person", "not-one", "later"
std::string_view name(Verdict verdict);

/// Field → the record whose value is shown.
using ShownFields = std::map<std::string, PersonId, std::less<>>;

/// One line of the ledger.
struct IdentityDecision {
    PersonId a; ///< the smaller id
    PersonId b;
    Verdict verdict = Verdict::OnePerson;
    std::int64_t atMs = 0;
    std::string actor;
    std::string reason;
    std::optional<double> probability; ///< as scored then
    ShownFields shown;
};

/// Why two records are put together, and which values are shown from then on.
struct MergeOrder {
    PersonId a;
    PersonId b;
    std::string reason;
    std::optional<double> probability;
    ShownFields shown;
};

/// Who is who. A person is shown as the cluster of the records that were merged; the records stay
/// as they are, roles, sources and contradicting values too. Every decision goes through the
/// journal.
class IdentityStore {
public:
    explicit IdentityStore(Store& store);

    /// Every person record with its identifiers and incidents, by id, under the true name: what is
    /// shown of it goes through the pseudonym, which is that of the cluster.
    std::vector<PersonFacts> facts(Progress& progress = silentProgress()) const;

    /// The records of the person, in order; the record alone where nothing was merged.
    std::vector<PersonId> records(PersonId person) const;
    /// The record by which the person goes: the smallest id.
    PersonId shownAs(PersonId person) const;
    /// The person as shown: of each field the chosen value, else that of the first record with any.
    /// Under the true name, like PersonStore::find.
    std::optional<Person> shown(PersonId person) const;

    /// Throws Error "identity.same-record", "person.unknown", "identity.already-one" (a second line
    /// would close a circle), "identity.decided-apart". Returns what should be said: codes of
    /// sentences
    /// ("identity.roles-kept", "identity.now-protected").
    std::vector<std::string> merge(const MergeOrder& order);
    /// Exactly as if the two had never been merged. Throws Error "identity.not-merged",
    /// "identity.merged-through".
    void unmerge(PersonId a, PersonId b, std::string_view reason = {});
    /// NotOne or Later; replaces an earlier one of the two. Throws Error "identity.same-record",
    /// "person.unknown", "identity.already-one".
    void decide(PersonId a, PersonId b, Verdict verdict, std::string_view reason = {});
    /// The pair is open again. Throws Error "identity.not-decided".
    void withdraw(PersonId a, PersonId b, std::string_view reason = {});
    /// Which record's value of a field is shown; remembered with the newest merge of the person.
    /// Throws Error "identity.not-merged", "identity.bad-field".
    void show(std::string_view field, PersonId whose, std::string_view reason = {});

    /// Everything decided, newest first; of one person only where `person` is given.
    std::vector<IdentityDecision> decisions(PersonId person = {}) const;

private:
    Store* m_store;
};

/// The fields whose value can be chosen: "name", "aliases", "birth", "gender", "ethnicity",
/// "nationality", "residence", "hometown", "occupation", "education", "marital", "record", "note".
std::span<const std::string_view> choosableFields();

} // namespace tuyen
