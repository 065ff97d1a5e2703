// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace tuyen {

/// The key of one store: 32 bytes in locked memory, wiped when the last copy goes. Never printed,
/// never kept on disk. Derived by Argon2id (libsodium MODERATE: 256 MiB, about 0.5 s) from the
/// passphrase and the 16 bytes at the head of the file, whose first byte names the parameter set.
class StoreKey {
public:
    /// For an existing file. Throws Error "file.missing", "store.not-a-store",
    /// "store.plain-sqlite", "store.newer-key".
    static StoreKey fromPassphrase(std::string_view passphrase, const std::filesystem::path& store);
    /// For a new file: draws a new salt.
    static StoreKey forNewStore(std::string_view passphrase);
    /// From the groups of a recovery sheet; checks their checksum. Throws Error "key.mistyped".
    static StoreKey fromRecovery(std::string_view groups, const std::filesystem::path& store);
    /// The key as groups of letters and digits with a checksum, for the recovery sheet.
    std::string recoveryGroups() const;

    const unsigned char* bytes() const; ///< 32
    const std::array<unsigned char, 16>& salt() const;

    struct Secret;
    explicit StoreKey(std::shared_ptr<const Secret> secret);

private:
    std::shared_ptr<const Secret> m_secret;
};

/// How hard a passphrase is to guess: 0–4, and the bits behind it. For the strength bar.
struct PassphraseStrength {
    int step = 0;
    double bits = 0;
};
PassphraseStrength passphraseStrength(std::string_view passphrase);
/// Six Vietnamese syllables without marks problems, drawn at random (libsodium).
std::string proposePassphrase();

} // namespace tuyen
