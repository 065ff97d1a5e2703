// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CheckDigits.h"

#include "base/Keccak256.h"
#include "base/Sha256.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tuyen {

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// From the right, every second digit doubled, beginning with the last when a check digit is to come.
static int luhnSum(std::string_view digits, bool isLastDoubled)
{
    int sum = 0;
    bool isDoubled = isLastDoubled;
    for (auto it = digits.rbegin(); it != digits.rend(); ++it) {
        const int value = (*it - '0') * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        isDoubled = !isDoubled;
    }
    return sum;
}

bool hasLuhnDigit(std::string_view digits)
{
    return digits.size() > 1 && std::ranges::all_of(digits, isDigit)
        && luhnSum(digits, false) % 10 == 0;
}

char luhnDigit(std::string_view digits)
{
    return static_cast<char>('0' + (10 - luhnSum(digits, true) % 10) % 10);
}

bool isIban(std::string_view text)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (text.size() < 15 || text.size() > 34 || !isUpper(text[0]) || !isUpper(text[1])
        || !isDigit(text[2]) || !isDigit(text[3])) {
        return false;
    }
    unsigned rest = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[(i + 4) % text.size()];
        if (!isDigit(c) && !isUpper(c)) {
            return false;
        }
        rest = isDigit(c) ? (rest * 10 + unsigned(c - '0')) % 97
                          : (rest * 100 + unsigned(c - 'A') + 10) % 97;
    }
    return rest == 1;
}

static std::string sha256Bytes(std::string_view bytes)
{
    Sha256 sum;
    sum.add(bytes);
    const auto digits = sum.finish();
    const auto value = [](char c) { return isDigit(c) ? c - '0' : c - 'a' + 10; };
    std::string digest;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        digest += static_cast<char>(value(digits[i]) * 16 + value(digits[i + 1]));
    }
    return digest;
}

std::optional<std::string> base58Check(std::string_view text)
{
    static constexpr std::string_view alphabet
        = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    if (text.empty() || text.size() > 64) {
        return std::nullopt;
    }
    std::vector<std::uint8_t> number; // of base 256, lowest first
    for (const char c : text) {
        const auto digit = alphabet.find(c);
        if (digit == alphabet.npos) {
            return std::nullopt;
        }
        auto carry = static_cast<unsigned>(digit);
        for (auto& byte : number) {
            carry += unsigned(byte) * 58U;
            byte = static_cast<std::uint8_t>(carry & 0xFFU);
            carry >>= 8U;
        }
        if (carry > 0) {
            number.push_back(static_cast<std::uint8_t>(carry));
        }
    }
    for (std::size_t i = 0; i < text.size() && text[i] == '1'; ++i) {
        number.push_back(0);
    }
    std::string bytes(number.rbegin(), number.rend());
    if (bytes.size() < 5) {
        return std::nullopt;
    }
    const auto checksum = bytes.substr(bytes.size() - 4);
    bytes.resize(bytes.size() - 4);
    return sha256Bytes(sha256Bytes(bytes)).starts_with(checksum) ? std::optional(bytes)
                                                                  : std::nullopt;
}

/// The checksum polynomial of BIP 173.
static std::uint32_t bech32Rest(const std::vector<std::uint8_t>& values)
{
    static constexpr std::uint32_t generator[]
        = { 0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3 };
    std::uint32_t rest = 1;
    for (const auto value : values) {
        const auto top = rest >> 25U;
        rest = (rest & 0x1FFFFFFU) << 5U ^ value;
        for (unsigned bit = 0; bit < 5; ++bit) {
            rest ^= (top >> bit & 1U) != 0 ? generator[bit] : 0U;
        }
    }
    return rest;
}

bool isSegwitAddress(std::string_view text, std::string_view prefix)
{
    static constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const bool hasUpper = std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool hasLower = std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    std::string lower(text);
    std::ranges::transform(
        lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c; });
    const auto begin = prefix.size() + 1;
    if ((hasUpper && hasLower) || lower.size() < begin + 8 || lower.size() > 90
        || !lower.starts_with(prefix) || lower[prefix.size()] != '1') {
        return false;
    }
    std::vector<std::uint8_t> values;
    for (const char c : prefix) {
        values.push_back(static_cast<std::uint8_t>(static_cast<unsigned char>(c) >> 5U));
    }
    values.push_back(0);
    for (const char c : prefix) {
        values.push_back(static_cast<std::uint8_t>(c & 31));
    }
    for (const char c : std::string_view(lower).substr(begin)) {
        const auto value = alphabet.find(c);
        if (value == alphabet.npos) {
            return false;
        }
        values.push_back(static_cast<std::uint8_t>(value));
    }
    const auto version = values[2 * prefix.size() + 1];
    return version <= 16 && bech32Rest(values) == (version == 0 ? 1U : 0x2bc830a3U);
}

std::optional<bool> hasEthereumChecksum(std::string_view text)
{
    const auto digits = text.substr(std::min<std::size_t>(2, text.size()));
    std::string lower;
    bool hasUpper = false;
    bool hasLower = false;
    for (const char c : digits) {
        const bool isUpper = c >= 'A' && c <= 'F';
        hasUpper = hasUpper || isUpper;
        hasLower = hasLower || (c >= 'a' && c <= 'f');
        lower += isUpper ? char(c + 0x20) : c;
    }
    if (!hasUpper || !hasLower) {
        return std::nullopt;
    }
    const auto sum = keccak256(lower);
    for (std::size_t i = 0; i < lower.size() && i < sum.size(); ++i) {
        const bool isLetter = lower[i] >= 'a' && lower[i] <= 'f';
        if (isLetter && (digits[i] < 'a') != (sum[i] >= '8')) {
            return false;
        }
    }
    return true;
}

} // namespace tuyen
