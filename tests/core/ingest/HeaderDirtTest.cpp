// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ColumnMapping.h"
#include "ingest/HeaderWords.h"
#include "text/Fold.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <set>

using namespace tuyen;

namespace {

/// What hands and programs do to a header.
struct Dirt {
    std::mt19937 random { 20260105 };

    std::size_t below(std::size_t n) { return random() % n; }

    std::string upper(std::string text)
    {
        for (auto& c : text) {
            c = c >= 'a' && c <= 'z' ? char(c - 0x20) : c;
        }
        return text;
    }
    std::string brokenAtBlank(std::string text)
    {
        const auto blank = text.find(' ');
        return blank == text.npos ? text + '\n' : text.replace(blank, 1, "\n");
    }
    /// One letter wrong, missing, doubled or swapped, in the middle of a word without marks.
    std::string typo(const std::string& spelling)
    {
        auto text = fold(spelling);
        if (text.size() < 7) {
            return text;
        }
        std::size_t at = 0;
        for (int i = 0; i < 50; ++i) {
            at = 1 + below(text.size() - 3);
            if (text[at] != ' ' && text[at + 1] != ' ' && text[at] != text[at + 1]) {
                break;
            }
        }
        switch (below(4)) {
        case 0:
            text[at] = char('a' + below(26));
            break;
        case 1:
            text.erase(at, 1);
            break;
        case 2:
            text.insert(at, 1, text[at]);
            break;
        default:
            std::swap(text[at], text[at + 1]);
        }
        return text;
    }
    std::string on(const std::string& spelling, int kind)
    {
        switch (kind) {
        case 0:
            return upper(spelling);
        case 1:
            return "  " + spelling + "  ";
        case 2:
            return brokenAtBlank(spelling);
        case 3:
            return spelling + " (*) :";
        case 4:
            return fold(spelling);
        case 5:
            return std::to_string(1 + below(30)) + ". " + spelling;
        default:
            return typo(spelling);
        }
    }
};

/// Spellings that mean one field only, by field.
std::map<std::string, std::vector<std::string>> unambiguous()
{
    std::map<std::string, std::set<std::string>> fields;
    for (const auto& definition : fieldDefinitions()) {
        for (const auto& spelling : definition.spellings) {
            fields[fold(spelling)].insert(definition.field);
        }
    }
    std::map<std::string, std::vector<std::string>> spellings;
    for (const auto& definition : fieldDefinitions()) {
        for (const auto& spelling : definition.spellings) {
            if (spelling != "#" && fields[fold(spelling)].size() == 1) {
                spellings[definition.field].push_back(spelling);
            }
        }
    }
    return spellings;
}

} // namespace

TEST_CASE("every field is found under all its spellings, shuffled and dirtied")
{
    Dirt dirt;
    int tried = 0;
    int right = 0;
    std::string wrong;
    for (const auto& [field, spellings] : unambiguous()) {
        for (const auto& spelling : spellings) {
            for (int kind = 0; kind < 7; ++kind) {
                const auto header = dirt.on(spelling, kind);
                const auto reading = readHeader(header);
                ++tried;
                const bool isRight = reading && reading->field == field;
                right += isRight;
                if (!isRight) {
                    wrong += field + ": \"" + header + "\" read as "
                        + (reading ? reading->field : "nothing") + '\n';
                }
            }
        }
    }
    std::cout << "header mapping, dirtied: " << right << " of " << tried << " right\n";
    INFO(wrong);
    CHECK(right * 1000 >= tried * 990);
}

TEST_CASE("whole tables of dirtied headers in any order are mapped")
{
    Dirt dirt;
    const auto all = unambiguous();
    int tried = 0;
    int right = 0;
    std::string wrong;
    for (int table = 0; table < 120; ++table) {
        std::vector<std::pair<std::string, std::string>> columns; // header, field
        for (const auto& [field, spellings] : all) {
            if (dirt.below(4) == 0) {
                columns.emplace_back(
                    dirt.on(spellings[dirt.below(spellings.size())], int(dirt.below(6))), field);
            }
        }
        std::shuffle(columns.begin(), columns.end(), dirt.random);
        std::vector<std::string> headers;
        for (const auto& [header, field] : columns) {
            headers.push_back(header);
        }
        const auto mapping = mapColumns(headers, {});
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto& mapped = mapping.columns[i];
            const auto& field = columns[i].second;
            // Columns of a person are those of the name before them; of two that are then the same,
            // one is left out, and says so.
            const bool isOfRole = mapped.field == fieldOfRole(field, mapped.role);
            const bool isPart = field == "full_name" && mapped.field == "given_name";
            const bool isNamesOrCount
                = mapped.field.ends_with("_count") && field.ends_with("_name");
            const bool isTaken = mapped.why == "mapping.taken";
            const bool isCount = mapped.field.ends_with("_name") && field.ends_with("_count");
            ++tried;
            const bool isRight = mapped.field == field || isOfRole || isPart || isNamesOrCount
                || isTaken || isCount;
            right += isRight;
            if (!isRight) {
                wrong += field + ": \"" + columns[i].first + "\" mapped to " + mapped.field + '\n';
            }
        }
    }
    std::cout << "header mapping, shuffled tables: " << right << " of " << tried << " right\n";
    INFO(wrong);
    CHECK(right * 1000 >= tried * 990);
}
