// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Issue.h"
#include "base/Language.h"
#include "domain/Batch.h"
#include "domain/Ids.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>

namespace tuyen {

/// The words this folder shares: numbers, moments, names of batches, what an issue says. All of
/// them follow the translation in force, so that a change of language needs nothing but a repaint.
class IngestText {
    Q_DECLARE_TR_FUNCTIONS(tuyen::IngestText)
public:
    static Language language();
    static QString number(std::int64_t value); ///< "1.649"
    static QString count(std::int64_t value);  ///< the same, "–" for nothing
    static QString moment(std::int64_t ms);    ///< "21/11/2026 09:47", local time
    static QString day(std::int64_t ms);
    static QString seconds(double seconds); ///< "11 giây"
    static QString bytes(std::int64_t size);
    static QString batchName(BatchId id);         ///< "N-0031"
    static QString hash(std::string_view sha256); ///< first 16 digits in fours

    static QString issueTitle(std::string_view code); ///< "Ngày không có thật"
    static QString issueSentence(const Issue& issue);
    static QString cellName(const Issue& issue); ///< "ô B9", "dòng 9" when the whole row is meant
    static QString fieldName(
        std::string_view field); ///< in the window's language; the code when unknown
    static QString encodingName(std::string_view encoding); ///< "UTF-8"
    /// "CSV UTF-8"; "XLSX" alone, as a spreadsheet has no choice of encoding.
    static QString formatName(std::string_view format, std::string_view encoding);

    /// int of a %n plural: counts above two thousand million are shown by number() anyway.
    static int plural(std::int64_t value)
    {
        return static_cast<int>(std::min<std::int64_t>(value, 2'000'000'000));
    }
};

} // namespace tuyen
