// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Incident.h"
#include "domain/Person.h"
#include "store/internal/Codes.h"
#include "store/internal/Sql.h"

#include <string>
#include <string_view>

namespace tuyen {

/// The words under which an entity is found: each word folded, and also without tones and with all
/// its marks where these differ, so that one index answers all three tiers. A letter with a mark
/// never looks like one without, so the forms cannot be mistaken for each other.
class SearchIndex {
public:
    SearchIndex(sql::Connection& connection, Codes& codes);

    void put(EntityId entity, std::string_view words);
    void replace(EntityId entity, std::string_view words);
    void remove(EntityId entity);
    /// Reads the entity and writes its words anew; without such an entity, forgets it.
    void refresh(EntityId entity);
    /// The words of an entity as they should be, from its rows; empty when there is none.
    std::string wordsOf(EntityId entity);

    /// What is searched of an entity, one text a line.
    std::string textOf(EntityId entity);

    static std::string text(const Incident& incident);
    static std::string text(const Person& person); ///< of a protected person: the pseudonym alone
    static std::string words(std::string_view text);

private:
    sql::Connection* m_connection;
    Codes* m_codes;
    sql::Statement m_insert;
    sql::Statement m_delete;
};

} // namespace tuyen
