// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

// Whether a number agrees with what its maker wrote into it against slips of the pen.
namespace tuyen {

/// IMEI, bank cards: ISO/IEC 7812-1, annex B. Digits only, the last one is the check digit.
bool hasLuhnDigit(std::string_view digits);
/// The digit that would have to follow.
char luhnDigit(std::string_view digits);

/// ISO 13616: the letters and digits without blanks, upper case; remainder 1 of 97.
bool isIban(std::string_view text);

/// The bytes of a Base58Check text without its checksum (Bitcoin, TRON): the first is the version.
/// Nothing when a letter is none of the alphabet or the checksum is another.
std::optional<std::string> base58Check(std::string_view text);

/// Bech32 (BIP 173) for witness version 0 and Bech32m (BIP 350) for the others: "bc1…", in one case.
bool isSegwitAddress(std::string_view text, std::string_view prefix);

/// EIP-55: the case of the letters of "0x" and forty hexadecimal digits is the checksum. Letters all
/// of one case carry none: nothing.
std::optional<bool> hasEthereumChecksum(std::string_view text);

} // namespace tuyen
