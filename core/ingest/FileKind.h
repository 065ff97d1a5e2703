// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace tuyen {

/// What a file is by its first bytes, whatever its name says.
enum class FileKind : std::uint8_t {
    Text,
    Zip,       ///< xlsx, ods, docx: told apart by what is inside
    OldOffice, ///< OLE2: xls, or a document of that age
    EncryptedOffice,
    Database,
    Pdf,
    Image,
    Archive,
    Markup, ///< HTML or XML, often a report saved under the name .xls
    Json,
    RichText,
    Binary
};

/// Throws as ByteStream does for a file that cannot be opened.
FileKind fileKind(const std::filesystem::path& file);

/// The code of the sentence that says why a table cannot be read from such a file; empty when it
/// can.
std::string_view refusal(FileKind kind);

/// Whether the name's ending promises another format than the one found ("csv", "xlsx", "ods" …).
bool nameDiffers(const std::filesystem::path& file, std::string_view format);

} // namespace tuyen
