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
    std::vector<PersonDraft> people;

    std::string text(const std::vector<int>& from) const
    {
        for (const int column : from) {
            if (auto words = work.text(column); !words.empty()) {
                return words;
            }
        }
        return {};
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
    int eventYear() const;
    void readNames();
    void readNameParts();
    void readBirths();
    void setBirth(PersonDraft& draft, PartialDate birth, int column);
    void readBirthYears(int column);
    void readWords();
    void readPlaces();
    void readStatus();
    template <class Read> void readIdentifiers(const std::vector<int>& from, Read read);
    void readAll();
};

} // namespace tuyen
