// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/internal/RowWork.h"

#include <string>
#include <vector>

namespace tuyen {

/// The people of one role in one row.
struct PeopleOfRow {
    RowWork& work;
    const PersonColumns& columns;
    Role role;
    /// Those of the row that are of these columns, from the first on.
    struct People {
        Refill<PersonDraft>& all;
        std::size_t first = all.size();
        PersonDraft& emplace_back() { return all.emplace_back(); }
        std::size_t size() const { return all.size() - first; }
        bool empty() const { return size() == 0; }
        PersonDraft& operator[](std::size_t i) const { return all[first + i]; }
        PersonDraft& front() const { return all[first]; }
        PersonDraft* begin() const { return all.begin() + first; }
        PersonDraft* end() const { return all.end(); }
    };
    People people { work.out.draft.people };

    const std::string& text(const std::vector<int>& from) const
    {
        static const std::string none;
        for (const int column : from) {
            if (const auto& words = work.text(column); !words.empty()) {
                return words;
            }
        }
        return none;
    }
    int filled(const std::vector<int>& from) const
    {
        for (const int column : from) {
            if (!work.text(column).empty()) {
                return column;
            }
        }
        return -1;
    }
    bool isCounted = false; ///< a cell of names counts people it does not name
    int eventYear() const;
    void readNames();
    void readNameParts();
    Role roleOfUnnamed() const;
    void keepWordsOfUnnamed();
    void readBirths();
    void readAges();
    void setBirth(PersonDraft& draft, PartialDate birth, int column);
    void readBirthYears(int column);
    void readWords();
    void readPlaces();
    void readStatus();
    void checkDocuments();
    template <class Read> void readIdentifiers(const std::vector<int>& from, Read read);
    void readAll();
};

} // namespace tuyen
