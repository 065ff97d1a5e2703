// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifier.h"
#include "domain/Incident.h"
#include "store/Store.h"
#include "store/internal/Edit.h"
#include "store/internal/Rows.h"
#include "store/internal/Sql.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What the subject stores share.
namespace tuyen {

std::vector<Identifier> identifiersOf(Store& store, EntityId entity);
/// Removes what hangs on any entity: uses of identifiers, links, further evidence.
void removeMentions(Store& store, Edit& edit, EntityId entity);
/// The tables in which the fields of an incident lie.
std::span<const std::string_view> incidentTables();
/// Writes an incident over itself. False: there is none with its id.
bool replaceIncident(Store& store, const Incident& incident);
/// The same of a person.
std::span<const std::string_view> personTables();
void replacePerson(Store& store, const Person& person);
/// What the row of an entity begins with when it is written anew; batch and origin as they were.
EntityHead headOf(Store& store, const char* table, std::int64_t id, const std::string& label,
    const std::string& code);
/// What a source called it; empty where there is no such row.
std::string codeOf(Store& store, const char* table, std::int64_t id);
/// The first two columns of every row; read out whole, because the rows are about to change.
std::vector<std::pair<std::int64_t, std::int64_t>> pairsOf(sql::Statement& statement);
/// The label of an entity as it may be shown: the pseudonym of the protected.
std::string shownLabel(Store& store, EntityId entity);
/// What it goes by in every list: an incident by its code, merged records by the name chosen.
std::string listedLabel(Store& store, EntityId entity);

} // namespace tuyen
