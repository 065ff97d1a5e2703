// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tuyen {

/// One row as it was and as it is, JSON objects by column; none: there was, or is, no such row.
struct RowChange {
    std::string table;
    std::int64_t row = 0;
    std::int64_t entity = 0; ///< whose history this is
    std::int64_t other = 0;  ///< a second one, 0: none
    std::optional<std::string> before;
    std::optional<std::string> after;
};

struct NewEntry {
    std::int64_t atMs = 0;
    std::string actor; ///< Store::actor()
    std::string action;
    std::string reason;
    BatchId batch;
    std::int64_t target = 0;
    std::vector<std::int64_t> entities;
    std::string digest;           ///< of what was done, when it is not in `changes`
    std::int64_t changeCount = 0; ///< the same
};

/// Adds an entry with its changes to the chain, inside the caller's transaction. Returns its
/// sequence number. hash = BLAKE2b-256(previous hash, canonical entry); the entry holds the digest
/// of its changes, each of which is BLAKE2b-256 keyed with the salt of the change: texts enter the
/// chain by their digests alone.
std::int64_t appendToChain(
    sql::Connection& connection, const NewEntry& entry, const std::vector<RowChange>& changes = {});

/// The first sequence number at which the chain is broken; 0: it is whole.
std::int64_t firstBreak(sql::Connection& connection, const Progress& progress);

std::string blake2b(std::string_view bytes, std::string_view key = {});

} // namespace tuyen
