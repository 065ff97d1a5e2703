// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// One paragraph of a document: UTF-8, without a line break at its end.
struct DocumentParagraph {
    std::string text;
    std::int64_t offset = 0; ///< of its first byte in DocumentText::whole()
    int page = 0;            ///< from 1; 0: the format has no pages (DOCX, TXT)
    bool isInTable = false;  ///< a row of a table, its cells parted by tabs

    friend bool operator==(const DocumentParagraph&, const DocumentParagraph&) = default;
};

/// The words of a document in reading order. Lines that were only wrapped are joined, so that a
/// sentence is not cut by the width of a page.
struct DocumentText {
    std::string format;   ///< "txt", "docx", "pdf"
    std::string encoding; ///< "utf-8", "utf-16le" …
    std::vector<DocumentParagraph> paragraphs;

    void add(std::string text, int page = 0, bool isInTable = false);
    /// All paragraphs with "\n" between them: what the offsets count in.
    std::string whole() const;
};

/// Whether a line goes on in the next one: it is long, no sentence ends with it, and the next
/// begins as the middle of one does.
bool goesOn(std::string_view line, std::string_view next);

/// The text of a DOCX, TXT or PDF, found by content. DOCX and PDF are read by the separate reader
/// process. Throws Error "file.missing", "file.no-text" (a scanned PDF), "file.encrypted",
/// "file.no-prose" (a format that holds tables only), "encoding.unknown" …, and Cancelled.
/// `encoding` as in ReadOptions: empty finds it.
DocumentText readDocumentText(const std::filesystem::path& file, const std::string& encoding = {},
    const Progress& progress = silentProgress());

} // namespace tuyen
