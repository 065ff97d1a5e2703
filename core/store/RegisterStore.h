// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "domain/Identifier.h"
#include "domain/Ids.h"
#include "domain/Person.h"
#include "domain/Place.h"
#include "gazetteer/IdentifierFacts.h"
#include "store/Store.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// The lists of people and things. Accounts are bank, social and e-mail accounts and wallets;
/// vehicles are known by their plates; documents by their numbers (and what fits nowhere else).
enum class Register : std::uint8_t {
    People,
    Organisations,
    Phones,
    Accounts,
    Vehicles,
    Documents,
    Places,
    Routes
};
inline constexpr int registerCount = 8;
Register registerOf(IdentifierKind kind);

/// What a filter and a sort of 300,000 lines need of each: the words come later, for those in view.
struct RegisterEntry {
    std::int64_t id = 0;
    std::int64_t incident = 0;   ///< of a route
    std::uint32_t order = 0;     ///< of its label, as Vietnamese sorts; people by given name
    std::uint32_t codeOrder = 0; ///< of its code
    std::int32_t day = noDay;    ///< born; of a route: of its incident
    std::uint32_t count = 0;     ///< incidents of a person, members, users, lines, legs
    std::uint16_t place = 0;     ///< index into RegisterIndex::places
    std::uint16_t kind = 0;      ///< index into RegisterIndex::kinds
    std::uint8_t roles = 0;      ///< of a person: bit (1 << Role)
    std::uint8_t marks = 0;      ///< bits of RegisterMark
    static constexpr std::int32_t noDay = INT32_MIN;
};

/// Bits: what a line can be asked for beside its columns.
enum RegisterMark : std::uint8_t {
    InSeveral = 1,    ///< of a person: in more than one incident
    Shared = 2,       ///< of an identifier: more than one user
    Merged = 4,       ///< of a person: of several records
    Protected = 8,    ///< shown under a pseudonym
    Unconfirmed = 16, ///< of an organisation: suspected only
    Watched = 32,     ///< on the watch list, not lapsed
    ToCheck = 64      ///< of an identifier: odd by itself, or against who uses it
};

/// One register whole. What is protected has neither place nor day: a filter would give it away.
struct RegisterIndex {
    Register what = Register::People;
    std::vector<RegisterEntry> entries; ///< by id; of people one a person, not one a record
    /// Codes of today's units and of countries, in the order of their names; the first is "".
    std::vector<std::string> places;
    std::vector<std::string> kinds; ///< of identifiers, organisations, directions; the first is ""
    std::int64_t changeNumber = 0;  ///< of the store when this was read
    Language language = Language::Vietnamese; ///< of the names of places it is ordered by
};

struct RegisterFilter {
    std::string text {};        ///< words, searched without case and marks
    std::vector<Role> roles {}; ///< alternatives, as in each of these lists
    std::vector<std::string> places {};
    std::vector<std::string> kinds {};
    std::vector<RegisterMark> marks {};
    friend bool operator==(const RegisterFilter&, const RegisterFilter&) = default;
};

enum class RegisterColumn : std::uint8_t { Label, Code, Kind, Roles, Day, Place, Count };
struct RegisterSort {
    RegisterColumn column = RegisterColumn::Label;
    bool isDescending = false;
};

struct RegisterFacet {
    std::string value; ///< name of a role, code of a place or kind
    std::int64_t count = 0;
};

/// What a filter leaves, sorted, and the counts of each facet under all other parts of the filter.
struct RegisterView {
    std::vector<std::int64_t> ids;
    std::vector<RegisterFacet> roles;
    std::vector<RegisterFacet> places; ///< the most frequent first
    std::vector<RegisterFacet> kinds;
    std::vector<std::pair<RegisterMark, std::int64_t>> marks;
};

/// `matches`: entities that have the words of the filter, ascending; null: no words were asked for.
/// What sorts equal stays in the order of its labels.
RegisterView select(const RegisterIndex& index, const RegisterFilter& filter,
    const std::vector<EntityId>* matches, const RegisterSort& sort);

/// One line of a register, as it may be shown. What its register does not know stays empty.
struct RegisterRow {
    EntityId id;
    std::string label; ///< the pseudonym of whoever is protected
    std::string code;
    bool isProtected = false;
    bool isMasked = false;  ///< a document of the protected: its last three letters only
    std::uint8_t roles = 0; ///< bit (1 << Role)
    std::int64_t records = 1;
    Gender gender = Gender::Unknown;
    PartialDate date;  ///< born (of nobody protected); of a route: of its incident
    std::string place; ///< code of a unit as written, else of a country
    std::string kind;
    std::string detail; ///< service of an account, bank; note
    bool isConfirmed = true;
    std::int64_t count = 0;
    std::vector<std::string> others; ///< the first users or members, by label
    EntityId incident;               ///< of a route
    std::string incidentCode;
    std::vector<PlaceMention> stops;          ///< of a route, in order
    std::map<std::string, std::int64_t> fees; ///< of all its legs, by currency
    IdentifierFacts facts;                    ///< of an identifier: what it says by itself
    Validity validity = Validity::Plausible;
    std::vector<IdentifierFinding> toCheck; ///< what makes it ToCheck
};

class RegisterStore {
public:
    explicit RegisterStore(Store& store);

    std::vector<std::int64_t> counts() const; ///< one a register, in their order
    /// `language`: of the names of places it is ordered by.
    RegisterIndex index(Register what, Progress& progress = silentProgress(),
        Language language = Language::Vietnamese) const;
    std::optional<Register> registerOf(EntityId id) const; ///< none: it is in none
    /// The entities of a register that have the words, for select().
    std::vector<EntityId> matching(Register what, std::string_view words) const;
    /// In the order asked for; an id that is gone is left out.
    std::vector<RegisterRow> rows(Register what, std::span<const std::int64_t> ids) const;

private:
    Store* m_store;
};

} // namespace tuyen
