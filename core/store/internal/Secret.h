// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreKey.h"

#include <cstddef>
#include <optional>

namespace tuyen {

/// Bytes in memory that is locked, guarded and wiped (sodium_malloc).
class LockedBytes {
public:
    explicit LockedBytes(std::size_t size);
    ~LockedBytes();
    LockedBytes(const LockedBytes&) = delete;
    LockedBytes& operator=(const LockedBytes&) = delete;
    unsigned char* data() { return m_bytes; }
    const unsigned char* data() const { return m_bytes; }
    std::size_t size() const { return m_size; }

private:
    unsigned char* m_bytes;
    std::size_t m_size;
};

struct StoreKey::Secret {
    LockedBytes key { 32 };
    std::array<unsigned char, 16> salt {};
};

using Salt = std::array<unsigned char, 16>;

/// The first byte of the salt. A file with another one was made by a newer program.
enum class KeyParameters : unsigned char {
    Test = 0,    ///< next to no work: refused unless this process asked for it
    Moderate = 1 ///< Argon2id, libsodium MODERATE
};

/// For the tests of this repository alone: from here on this process derives keys with next to no
/// work and opens stores made so. No argument, variable or setting reaches it; the programs never
/// call it.
void allowTestKeys();

/// The salt at the head of a file. Throws as StoreKey::fromPassphrase does.
Salt readSalt(const std::filesystem::path& store);
StoreKey deriveKey(std::string_view passphrase, const Salt& salt);
/// A key for a new file, or for the salt of one that is.
Salt drawSalt();
void startSodium();

} // namespace tuyen
