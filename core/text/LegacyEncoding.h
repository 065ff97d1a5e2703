// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tuyen {

/// The encodings Vietnamese offices used before Unicode, beside it in old files to this day.
enum class LegacyEncoding : std::uint8_t {
    Tcvn3, ///< "ABC": one byte a letter, capitals with tone only by a font (.VnTimeH), so their
           ///< case is lost
    Vni,   ///< "VNI-Windows": a letter, then a byte for its marks
    Viscii,
    Windows1258, ///< letters, then combining tones
    Windows1252, ///< Western Europe: what is left when the letters are not Vietnamese
};

inline constexpr std::array legacyEncodings { LegacyEncoding::Tcvn3, LegacyEncoding::Vni,
    LegacyEncoding::Viscii, LegacyEncoding::Windows1258, LegacyEncoding::Windows1252 };

/// "tcvn3", "vni", "viscii", "windows-1258", "windows-1252": the names in options, recipes and
/// receipts.
std::string_view name(LegacyEncoding encoding);

/// UTF-8, NFC. Every byte gives something: one that means nothing in the encoding becomes U+FFFD.
/// Tables: TCVN 5712:1993 (VN1), RFC 1456 (VISCII), Microsoft code page 1258, VNI for Windows.
std::string decodeLegacy(std::string_view bytes, LegacyEncoding encoding);

/// Letters that were read as Windows-1252 when they were another encoding ("ViÖt Nam" in a workbook
/// typed in .VnTime), put right. What is no letter of Windows-1252 stays as it is.
std::string redecodeLegacy(std::string_view utf8, LegacyEncoding encoding);

} // namespace tuyen
