// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SourceStore.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/internal/ByteKeeper.h"
#include "store/internal/OriginalRow.h"
#include "store/internal/ReceiptJson.h"
#include "store/internal/Sql.h"

#include <algorithm>

namespace tuyen {

SourceStore::SourceStore(Store& store)
    : m_store(&store)
{
}

static std::string chunk(sql::Connection& connection, SourceId source, std::int64_t number)
{
    auto row = connection.prepare("SELECT bytes FROM source_chunks WHERE id = ?1");
    if (!row.with((source.value << 24) | number).step()) {
        throw Error("store.damaged", { { "file", connection.file() } });
    }
    return inflated(row.view(0), chunkSize);
}

std::string SourceStore::bytes(SourceId id) const
{
    auto& connection = m_store->connection();
    auto size = connection.prepare("SELECT size FROM sources WHERE id = ?1");
    const auto total = size.with(id.value).step() ? size.integer(0) : 0;
    std::string bytes;
    for (std::int64_t number = 0; static_cast<std::int64_t>(bytes.size()) < total; ++number) {
        bytes += chunk(connection, id, number);
    }
    return bytes;
}

/// The bytes of one row: at most a few pieces are inflated.
static std::string rowBytes(
    sql::Connection& connection, const Source& source, std::int64_t offset, std::int64_t length)
{
    const auto end = std::min(offset + length, source.size);
    const auto size = static_cast<std::int64_t>(chunkSize);
    std::string bytes;
    for (auto number = offset / size; offset < end && number * size < end; ++number) {
        const auto piece = chunk(connection, source.id, number);
        const auto from = std::max<std::int64_t>(offset - number * size, 0);
        bytes.append(piece, static_cast<std::size_t>(from),
            static_cast<std::size_t>(std::min(end - number * size, size) - from));
    }
    return bytes;
}

/// The columns of the table the row stands in, as written, and what each was read as: a sheet may
/// hold several tables, one below the other.
static std::vector<std::pair<std::string, std::string>> columnsOf(
    const Receipt& receipt, const SourceRow& row)
{
    const SheetReceipt* table = nullptr;
    for (const auto& known : receipt.sheets) {
        if (known.name == row.sheet && (!table || known.headerRow <= row.row)) {
            table = &known;
        }
    }
    return table ? table->mapping : std::vector<std::pair<std::string, std::string>>();
}

static std::vector<std::string> headersOf(
    const std::vector<std::pair<std::string, std::string>>& columns)
{
    std::vector<std::string> headers;
    for (const auto& [column, field] : columns) {
        headers.push_back(column);
    }
    return headers;
}

/// Where two columns have one header and were read as different things, nobody knows which is
/// meant.
static std::string fieldOf(
    const std::vector<std::pair<std::string, std::string>>& columns, const std::string& header)
{
    std::string found;
    bool isFirst = true;
    for (const auto& [column, field] : columns) {
        if (column == header) {
            found = isFirst || found == field ? field : std::string();
            isFirst = false;
        }
    }
    return found;
}

/// Of a statement, its file and its batch; the grade of the statement comes last.
static Evidence readEvidence(
    sql::Connection& connection, const sql::Statement& row, bool withCells = true)
{
    Evidence evidence;
    auto& source = evidence.source;
    source.id = SourceId(row.integer(0));
    source.fileName = row.text(1);
    source.sha256 = row.text(2);
    source.size = row.integer(3);
    source.format = row.text(4);
    source.encoding = row.text(5);
    source.importedAtMs = row.integer(6);
    auto& place = evidence.row;
    place.id = SourceRowId(row.integer(7));
    place.source = source.id;
    place.sheet = row.text(8);
    place.row = row.integer(9);
    place.offset = row.integer(10);
    place.length = row.integer(11);
    evidence.batch = BatchId(row.integer(12));
    if (!withCells) {
        return evidence;
    }
    const auto columns = columnsOf(receiptFromJson(row.view(13)), place);
    if (place.length > 0) {
        const auto bytes = rowBytes(connection, source, place.offset, place.length);
        evidence.cells = originalCells(bytes, source.encoding, headersOf(columns));
    } else if (const auto cells = row.view(14); !cells.empty()) {
        evidence.cells = besideHeaders(textsFromJson(cells), headersOf(columns));
    }
    for (const auto& [header, text] : evidence.cells) {
        evidence.fields.push_back(fieldOf(columns, header));
    }
    evidence.gradeSource = static_cast<char>(row.integer(15));
    evidence.gradeInformation = static_cast<int>(row.integer(16));
    return evidence;
}

static constexpr const char* evidenceColumns
    = "SELECT s.id, s.file_name, s.sha256, s.size, s.format, s.encoding, s.imported_at,"
      " r.id, h.name, r.row, r.byte_offset, r.byte_length, b.id, b.receipt, c.cells";
static constexpr const char* evidenceTables
    = " JOIN sheets h ON h.id = r.sheet JOIN sources s ON s.id = h.source"
      " JOIN batches b ON b.source = s.id AND b.parent IS NULL"
      " LEFT JOIN source_cells c ON c.source_row = r.id";

std::vector<Evidence> SourceStore::evidence(EntityId entity) const
{
    auto& connection = m_store->connection();
    auto row = connection.prepare(std::string(evidenceColumns)
        + ", v.grade_source, v.grade_information FROM all_evidence v"
          " JOIN source_rows r ON r.id = v.source_row"
        + evidenceTables + " WHERE v.entity = ?1 AND b.is_undone = 0 ORDER BY r.id");
    row.with(entity.value);
    std::vector<Evidence> found;
    while (row.step()) {
        found.push_back(readEvidence(connection, row));
    }
    return found;
}

static std::vector<Evidence> evidenceOf(
    sql::Connection& connection, std::span<const SourceRowId> ids, bool withCells)
{
    auto row = connection.prepare(std::string(evidenceColumns) + ", NULL, NULL FROM source_rows r"
        + evidenceTables + " WHERE r.id = ?1 AND b.is_undone = 0");
    std::vector<Evidence> found;
    for (const auto id : ids) {
        if (row.with(id.value).step()) {
            found.push_back(readEvidence(connection, row, withCells));
        }
        row.reset();
    }
    return found;
}

std::vector<Evidence> SourceStore::rows(std::span<const SourceRowId> ids) const
{
    return evidenceOf(m_store->connection(), ids, true);
}

std::vector<Evidence> SourceStore::places(std::span<const SourceRowId> ids) const
{
    return evidenceOf(m_store->connection(), ids, false);
}

} // namespace tuyen
