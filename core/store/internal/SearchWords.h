// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Incident.h"
#include "domain/Person.h"
#include "store/internal/WordBook.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tuyen {

/// The words under which a text is found: each word folded, and also without tones and with all its
/// marks where these differ, so that one index answers all three tiers. A letter with a mark never
/// looks like one without, so the forms cannot be mistaken for each other. One for each thread;
/// the book may be shared. Words that begin with a digit are many and met once: they have no number
/// but stand in `signs`.
class SearchWords {
public:
    struct Found {
        std::vector<std::uint32_t>& numbers; ///< `sign` where the next of the signs stands
        std::string& signs;                  ///< a blank behind each
    };
    static constexpr std::uint32_t sign = 0xffffffff;

    explicit SearchWords(std::shared_ptr<WordBook> book)
        : m_book(std::move(book))
    {
    }
    /// Adds the numbers of its words; a word may come more than once.
    void add(std::string_view text, Found found);
    void add(const Incident& incident, Found found);
    /// Of a protected person the pseudonym alone.
    void add(const Person& person, const std::string& pseudonym, Found found);
    WordBook& book() { return *m_book; }

    /// Its signs without the blanks and dashes people put between: searched as one word.
    static std::string joinedSigns(std::string_view text);
    /// What is searched of an identifier.
    static std::string identifierText(const std::string& label, const std::string& value);
    /// What is searched of an incident and a person, in order.
    static void forEachText(
        const Incident& incident, const std::function<void(const std::string&)>& take);

private:
    void read(std::string_view text, Found found);
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    struct Forms {
        std::array<std::uint32_t, 3> numbers {};
        unsigned count = 0;
    };
    template <class Value>
    using Memory = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
    std::shared_ptr<WordBook> m_book;
    std::string m_exact;                        ///< the text at hand, folded
    Memory<Forms> m_forms;                      ///< by word with its marks
    Memory<std::vector<std::uint32_t>> m_texts; ///< whole texts: places and methods come again
};

} // namespace tuyen
