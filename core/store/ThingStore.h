// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "domain/Identifier.h"
#include "domain/Person.h"
#include "gazetteer/IdentifierFacts.h"
#include "store/Store.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tuyen {

/// What a register of things lists. Identifiers go by the numbers of IdentifierKind.
enum class ThingKind : std::uint8_t {
    Phone = 1,
    IdNumber = 2,
    Passport = 3,
    BankAccount = 4,
    SocialAccount = 5,
    Plate = 6,
    Email = 7,
    Wallet = 8,
    Imei = 9,
    Other = 10,
    Organisation = 20,
    Place = 21
};
/// Those of IdentifierKind, "organisation", "place": the names used in JSON.
std::string_view name(ThingKind kind);
/// A name of the above, or of several at once: "account" (bank, social, e-mail, wallet), "vehicle",
/// "document", "device", "ring". Empty: there is no such word.
std::vector<ThingKind> thingKindsNamed(std::string_view word);

enum class ThingOrder : std::uint8_t { Id, Kind, Label, Uses /* most first */ };

/// Empty lists leave everything in; different fields must all hold.
struct ThingFilter {
    std::vector<ThingKind> kinds {};
    std::string text {}; ///< part of it as written or normalised: without case, marks, blanks
    bool sharedOnly = false; ///< more than one user
    bool oddOnly = false;    ///< with a finding; reads all that the other fields leave
    std::vector<BatchId> batches {};
    /// Used in one of these incidents: by the incident itself, or by somebody in it. Absent: all.
    std::optional<std::vector<IncidentId>> incidents {};
};

/// Who or what used a thing, as it may be shown. Merged persons are one.
struct ThingUser {
    EntityId id;
    EntityKind kind = EntityKind::Person;
    std::string label; ///< the pseudonym of the protected
    bool isProtected = false;
    std::vector<Role> roles; ///< of a person, in all its incidents
};

/// One line of the register.
struct ThingRow {
    EntityId id;
    ThingKind kind = ThingKind::Other;
    std::string label;  ///< as first written; a document of the protected: its last three letters
    std::string code;   ///< as the source gave it
    std::string value;  ///< normalised; empty for organisations and places, and where it is masked
    std::string detail; ///< service of an account, bank, network of a wallet
    bool isProtected = false; ///< all persons that used it are protected
    bool isMasked = false;    ///< and it is a document: nothing in here tells whose
    IdentifierFacts facts;
    Validity validity = Validity::Plausible;
    std::vector<IdentifierFinding> findings; ///< its own, and what contradicts a person who used it
    std::vector<ThingUser> users;            ///< who used it, or is linked with it; by id
    std::vector<Role> roles;                 ///< of all users
    std::vector<IncidentId> incidents;       ///< ascending
};

/// The register of phones, accounts, vehicles, documents, devices, organisations and places. Runs in
/// the thread that owns the store. First the ids (300,000 in well under a second), then the rows of
/// those in view.
class ThingStore {
public:
    explicit ThingStore(Store& store);

    /// What passes, in order. Throws Cancelled.
    std::vector<EntityId> ids(const ThingFilter& filter = {}, ThingOrder order = ThingOrder::Id,
        const Progress& progress = silentProgress()) const;
    /// In the order asked for; an id that is gone, or is no thing, is left out. With `unmasked`
    /// documents of the protected are shown, and users by name: the caller must journal it.
    std::vector<ThingRow> rows(std::span<const EntityId> ids, bool unmasked = false) const;
    /// How many of each kind there are, none left out: kinds without any are not in it.
    std::vector<std::pair<ThingKind, std::int64_t>> counts() const;

private:
    Store* m_store;
};

} // namespace tuyen
