// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Explanation.h"
#include "store/IdentityStore.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tuyen::identity {

/// One line of two records side by side.
enum class Row : std::uint8_t {
    Name,
    Alias,
    Birth,
    Gender,
    Phone,
    Document,
    Account,
    Residence,
    Hometown,
    Nationality,
    Ethnicity,
    Roles
};
inline constexpr std::size_t rowCount = 12;
/// The field of IdentityStore::show() whose value the row chooses; empty: nothing to choose.
std::string_view choosableField(Row row);

/// How two values look to a person.
enum class Sign : std::uint8_t { Same, Near, Different, Missing };

/// A record as it may be shown: of the protected nothing but the pseudonym, and which values there
/// are.
struct RecordSide {
    PersonId id;
    std::string label;
    bool isProtected = false;
    PartialDate birth;
    Gender gender = Gender::Unknown;
    std::string nationality;                 ///< ISO 3166 alpha-2, else the words
    std::vector<std::pair<Role, int>> roles; ///< with the number of incidents
    std::vector<IncidentId> incidents;
    std::array<std::string, rowCount> words; ///< of the rows that are words
    std::array<bool, rowCount> isHidden {};  ///< there is a value that is not shown
    std::array<bool, rowCount> isStated {};
};

/// The lists of the review page.
enum class ReviewList : std::uint8_t { Waiting, Merged, Apart };

struct ReviewPair {
    PersonId a;
    PersonId b;
    double bits = 0; ///< prior and evidence
    double probability = 0;
    bool isScored = false; ///< false: merged or decided by hand, of no likeness the program saw
    std::optional<Verdict> verdict;
    std::string reason; ///< of the decision
    std::string actor;
    std::int64_t atMs = 0;
    bool isRepeat = false; ///< a stronger pair asks about the same two people, by other records
};

/// The pairs to decide on and those decided, as one reading of the store saw them. Decisions are
/// brought up to date without comparing again.
class Review {
public:
    Review() = default;
    /// Pairs below `suggestedFrom` but above 50 % are kept apart and counted. Throws Cancelled.
    static Review read(Store& store, Progress& progress);

    bool isRead() const { return m_inner != nullptr; }
    void setDecisions(const std::vector<IdentityDecision>& decisions);
    /// Strongest first; pairs put off stand at the end of those that wait.
    std::vector<ReviewPair> pairs(ReviewList list, bool withWeak = false) const;
    std::size_t weakCount() const; ///< of those that wait, below what is suggested

    RecordSide side(PersonId record) const;
    Sign sign(const ReviewPair& pair, Row row) const;
    Explanation why(const ReviewPair& pair) const; ///< empty when not scored
    double neededBits() const; ///< evidence that makes a suggestion, above the prior
    /// One of the records is not as it was when it was compared, or no longer there.
    bool hasChanged(Store& store, const ReviewPair& pair) const;
    /// Incidents of both together, each counted once.
    int incidentsTogether(const ReviewPair& pair) const;
    const Weights& weights() const;
    std::int64_t records() const;

private:
    struct Inner;
    std::shared_ptr<const Inner> m_inner; ///< the comparison
    std::vector<ReviewPair> m_pairs;      ///< scored, and decided by hand; with verdicts
};

} // namespace tuyen::identity
