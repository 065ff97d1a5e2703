// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreKey.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/internal/Secret.h"
#include "text/Fold.h"

#include <sodium.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <new>

namespace tuyen {

static std::atomic<bool> testKeysAllowed { false };

void allowTestKeys() { testKeysAllowed = true; }

void startSodium()
{
    if (sodium_init() < 0) {
        throw Error("store.no-cipher");
    }
}

LockedBytes::LockedBytes(std::size_t size)
    : m_size(size)
{
    startSodium();
    m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_bytes == nullptr) {
        throw std::bad_alloc();
    }
}

LockedBytes::~LockedBytes() { sodium_free(m_bytes); }

StoreKey::StoreKey(std::shared_ptr<const Secret> secret)
    : m_secret(std::move(secret))
{
}

const unsigned char* StoreKey::bytes() const { return m_secret->key.data(); }
const std::array<unsigned char, 16>& StoreKey::salt() const { return m_secret->salt; }

Salt readSalt(const std::filesystem::path& store)
{
    const Args where { { "file", utf8(store) } };
    std::error_code error;
    if (!std::filesystem::exists(store, error)) {
        throw Error("file.missing", where);
    }
    if (!std::filesystem::is_regular_file(store, error)) {
        throw Error("store.not-a-store", where);
    }
    std::ifstream in(store, std::ios::binary);
    if (!in) {
        throw Error("file.unreadable", where);
    }
    Salt salt {};
    in.read(reinterpret_cast<char*>(salt.data()), static_cast<std::streamsize>(salt.size()));
    if (in.gcount() < static_cast<std::streamsize>(salt.size())) {
        throw Error("store.not-a-store", where);
    }
    constexpr std::string_view plain("SQLite format 3\0", 16);
    if (std::equal(plain.begin(), plain.end(), salt.begin(),
            [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; })) {
        throw Error("store.plain-sqlite", where);
    }
    const auto parameters = static_cast<KeyParameters>(salt[0]);
    if (parameters != KeyParameters::Moderate
        && !(parameters == KeyParameters::Test && testKeysAllowed)) {
        // A file of the next few parameter sets is a store of a newer program; anything else is
        // none.
        throw Error(salt[0] > 1 && salt[0] < 16 ? "store.newer-key" : "store.not-a-store", where);
    }
    return salt;
}

Salt drawSalt()
{
    startSodium();
    Salt salt {};
    randombytes_buf(salt.data(), salt.size());
    salt[0] = static_cast<unsigned char>(
        testKeysAllowed ? KeyParameters::Test : KeyParameters::Moderate);
    return salt;
}

/// Zeroes a copy of a secret when its scope ends.
struct Wiped {
    std::string& text;
    ~Wiped() { sodium_memzero(text.data(), text.size()); }
};

StoreKey deriveKey(std::string_view typed, const Salt& salt)
{
    auto secret = std::make_shared<StoreKey::Secret>();
    secret->salt = salt;
    const bool isTest = static_cast<KeyParameters>(salt[0]) == KeyParameters::Test;
    const auto work = isTest ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_MODERATE;
    const auto memory = isTest ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_MODERATE;
    static_assert(crypto_pwhash_SALTBYTES == 16);
    // The same words typed on another system may come decomposed: one form opens the store on both.
    std::string passphrase = normalised(typed);
    const Wiped wiped { passphrase };
    if (crypto_pwhash(secret->key.data(), secret->key.size(), passphrase.data(), passphrase.size(),
            salt.data(), work, memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        throw std::bad_alloc();
    }
    return StoreKey(std::move(secret));
}

StoreKey StoreKey::fromPassphrase(std::string_view passphrase, const std::filesystem::path& store)
{
    startSodium();
    return deriveKey(passphrase, readSalt(store));
}

StoreKey StoreKey::forNewStore(std::string_view passphrase)
{
    return deriveKey(passphrase, drawSalt());
}

// The recovery sheet: 32 bytes of key and 3 bytes of checksum are 56 signs of 5 bits, in 14 groups
// of 4. Crockford's alphabet leaves out I, L, O and U; what people write for them is read as 1, 1,
// 0 and V.
static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
static constexpr std::size_t checksumSize = 3;
static constexpr std::size_t recoverySize = 32 + checksumSize;

static std::array<unsigned char, 16> checksum(const unsigned char* key)
{
    std::array<unsigned char, 16> sum {};
    static constexpr unsigned char context[] = "tuyen recovery 1";
    crypto_generichash(sum.data(), sum.size(), key, 32, context, sizeof context - 1);
    return sum;
}

std::string StoreKey::recoveryGroups() const
{
    LockedBytes all(recoverySize);
    std::copy_n(bytes(), 32, all.data());
    std::copy_n(checksum(bytes()).data(), checksumSize, all.data() + 32);
    std::string text;
    unsigned buffer = 0;
    int bits = 0;
    int written = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        buffer = (buffer << 8) | all.data()[i];
        for (bits += 8; bits >= 5; bits -= 5) {
            if (written > 0 && written % 4 == 0) {
                text += '-';
            }
            text += alphabet[(buffer >> (bits - 5)) & 31];
            ++written;
        }
    }
    return text;
}

/// 0–31, -1 for a sign that is none, -2 for one that only divides.
static int signValue(char sign)
{
    switch (sign) {
    case ' ':
    case '-':
    case '\t':
    case '\r':
    case '\n':
    case '.':
    case ',':
        return -2;
    case 'i':
    case 'I':
    case 'l':
    case 'L':
        return 1;
    case 'o':
    case 'O':
        return 0;
    case 'u':
    case 'U':
        return static_cast<int>(alphabet.find('V'));
    default:
        break;
    }
    const char upper = sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign;
    const auto at = alphabet.find(upper);
    return at == alphabet.npos ? -1 : static_cast<int>(at);
}

StoreKey StoreKey::fromRecovery(std::string_view groups, const std::filesystem::path& store)
{
    startSodium();
    const Salt salt = readSalt(store);
    LockedBytes all(recoverySize);
    std::size_t size = 0;
    unsigned buffer = 0;
    int bits = 0;
    for (const char sign : groups) {
        const int value = signValue(sign);
        if (value == -2) {
            continue;
        }
        buffer = (buffer << 5) | static_cast<unsigned>(std::max(value, 0));
        bits += 5;
        if (value < 0 || (bits >= 8 && size == recoverySize)) {
            throw Error("key.mistyped");
        }
        if (bits >= 8) {
            bits -= 8;
            all.data()[size++] = static_cast<unsigned char>(buffer >> bits);
        }
    }
    if (size != recoverySize || bits != 0
        || sodium_memcmp(checksum(all.data()).data(), all.data() + 32, checksumSize) != 0) {
        throw Error("key.mistyped");
    }
    auto secret = std::make_shared<Secret>();
    secret->salt = salt;
    std::copy_n(all.data(), 32, secret->key.data());
    return StoreKey(std::move(secret));
}

} // namespace tuyen
