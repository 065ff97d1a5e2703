// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Incident.h"
#include "domain/Person.h"
#include "store/internal/Codes.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tuyen {

/// The words under which an entity is found: each word folded, and also without tones and with all
/// its marks where these differ, so that one index answers all three tiers. A letter with a mark
/// never looks like one without, so the forms cannot be mistaken for each other.
class SearchIndex {
public:
    SearchIndex(sql::Connection& connection, Codes& codes);

    /// Around many documents in the order of their ids. The settings are the table's, so they end
    /// with the transaction when it fails.
    void startBulk();
    void endBulk();
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
    static std::string text(const Person& person,
        const std::string& pseudonym); ///< of a protected person: the pseudonym alone
    /// Its signs without the blanks and dashes people put between: searched as one word.
    static std::string identifierText(const std::string& label, const std::string& value);
    static std::string joinedSigns(std::string_view text);
    static void appendText(std::string& texts, const std::string& text);
    std::string words(std::string_view text);

private:
    sql::Connection* m_connection;
    Codes* m_codes;
    struct Forms {
        std::string words;
        std::uint64_t text = 0; ///< the last text that got them
    };
    std::unordered_map<std::string, Forms> m_forms; ///< by word with its marks
    std::uint64_t m_text = 0;
    std::string m_word;
    sql::Statement m_insert;
    sql::Statement m_delete;
};

} // namespace tuyen
