// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/Digest.h"

#include "base/File.h"
#include "base/Sha256.h"
#include "store/internal/Secret.h"

#include <algorithm>
#include <array>
#include <bit>
#include <set>
#include <string_view>
#include <vector>

namespace tuyen {

static constexpr std::array<const char*, 14> tables { "incidents", "incident_details", "persons",
    "person_details", "organisations", "identifiers", "places", "routes", "involvements",
    "identifier_uses", "links", "same_as", "identity_decisions",
    "official_figures" };

namespace {

enum class Part : std::uint8_t { Value, Code, Entity, Skip };

class Sum {
public:
    void add(std::string_view bytes)
    {
        m_buffer += bytes;
        if (m_buffer.size() > 60000) {
            flush();
        }
    }
    void number(std::uint64_t value)
    {
        for (int shift = 0; shift < 64; shift += 8) {
            m_buffer += static_cast<char>((value >> shift) & 0xff);
        }
    }
    std::string finish()
    {
        flush();
        return m_sum.finish();
    }

private:
    void flush()
    {
        m_sum.add(m_buffer);
        m_buffer.clear();
    }
    Sha256 m_sum;
    std::string m_buffer;
};

} // namespace

static std::vector<Part> partsOf(sql::Connection& connection, std::string_view table)
{
    static const std::set<std::string, std::less<>> entityColumns { "incident", "person", "entity",
        "identifier", "from_entity", "to_entity", "other" };
    static const std::set<std::string, std::less<>> skipped { "batch", "origin", "pseudonym", "decided_at",
        "actor", "shown", "fingerprint" };
    static const std::set<std::string, std::less<>> ownIds { "involvements", "identifier_uses",
        "links", "same_as", "identity_decisions", "official_figures" };
    std::vector<Part> parts;
    auto column = connection.prepare("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid");
    column.with(table);
    while (column.step()) {
        const auto name = column.view(0);
        if (name == "id") {
            parts.push_back(ownIds.contains(table) ? Part::Skip : Part::Entity);
        } else if (skipped.contains(name)) {
            parts.push_back(Part::Skip);
        } else if (entityColumns.contains(name)) {
            parts.push_back(Part::Entity);
        } else {
            parts.push_back(column.view(1) == "ANY" ? Part::Code : Part::Value);
        }
    }
    return parts;
}

static void addValue(Sum& sum, const sql::Statement& row, int column, Part part, Codes& codes)
{
    int type = row.type(column);
    std::string_view text;
    if (type == sql::typeInteger && part == Part::Code) {
        type = sql::typeText;
        text = codes.view(row, column);
    } else if (type == sql::typeText) {
        text = row.view(column);
    }
    sum.add(std::string_view("0123456789").substr(static_cast<std::size_t>(type), 1));
    if (type == sql::typeInteger) {
        sum.number(static_cast<std::uint64_t>(row.integer(column)));
    } else if (type == sql::typeReal) {
        sum.number(std::bit_cast<std::uint64_t>(row.real(column)));
    } else if (type == sql::typeText) {
        sum.number(text.size());
        sum.add(text);
    }
}

std::string contentDigest(sql::Connection& connection, Codes& codes, Progress& progress)
{
    startSodium();
    std::vector<std::int64_t> ids;
    auto id = connection.prepare("SELECT id FROM entities ORDER BY id");
    while (id.step()) {
        ids.push_back(id.integer(0));
    }
    const auto place = [&ids](std::int64_t entity) {
        return static_cast<std::uint64_t>(
            std::lower_bound(ids.begin(), ids.end(), entity) - ids.begin());
    };
    Sum sum;
    sum.add("tuyen content 3");
    std::uint64_t done = 0;
    for (const char* table : tables) {
        progress.report("digest", done++, tables.size());
        const auto parts = partsOf(connection, table);
        auto row = connection.prepare(std::string("SELECT * FROM ") + table + " ORDER BY id");
        std::uint64_t count = 0;
        while (row.step()) {
            if (count++ % 4096 == 0) {
                checkpoint(progress);
            }
            sum.add(table);
            for (int column = 0; column < row.columns(); ++column) {
                const auto part = parts[static_cast<std::size_t>(column)];
                if (part == Part::Entity) {
                    sum.number(place(row.integer(column)));
                } else if (part != Part::Skip) {
                    addValue(sum, row, column, part, codes);
                }
            }
        }
    }
    return sum.finish();
}

} // namespace tuyen
