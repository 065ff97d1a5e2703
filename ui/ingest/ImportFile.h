// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportOptions.h"
#include "ingest/ImportRun.h"
#include "ingest/prose/Proposal.h"

#include <QCoreApplication>
#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace tuyen {

/// One file of the list, as a value: where it stands, how it is read, what was seen in it. The jobs
/// of ImportQueue replace it whole; list, preview and issues only show it.
struct ImportFile {
    Q_DECLARE_TR_FUNCTIONS(tuyen::ImportFile)
public:
    enum class State {
        Waiting,
        Reading,
        Ready,
        LookAt,
        SameBytes,
        Broken,
        Importing,
        Imported,
        Document
    };

    int key = 0; ///< stays while the file is in the list
    std::filesystem::path path;
    ImportOptions options;
    State state = State::Waiting;
    std::shared_ptr<const Preview> preview;    ///< of the last reading; null until there is one
    std::shared_ptr<const ProseReading> prose; ///< of a text, also beside tables; null without
    std::vector<std::string> sheetNames;       ///< all of the file, also when one alone is read
    int sheet = 0;                             ///< the sheet shown
    int percent = -1;               ///< of the reading or import under way; -1: not known
    QString problem;                ///< why it broke, in words
    std::int64_t sameBytesAtMs = 0; ///< when the same bytes were imported
    BatchId batch;                  ///< made by this list
    BatchId textBatch;              ///< the same, of what was accepted of the text

    QString name() const;
    bool isScanned() const; ///< counts and issues speak of all rows
    bool canBeImported() const;   ///< also when all its rows would wait
    bool isReadyToImport() const; ///< some of its rows go in
    bool hasNoTable() const;      ///< no sheet of it has one
    bool isText() const { return prose && !preview; }   ///< and no table
    bool isTextToo() const { return prose && preview; } ///< beside its tables
    RowCounts counts() const;                           ///< of all sheets read
    const SheetPreview* shownSheet() const;
    bool hasSeveralSheets() const { return sheetNames.size() > 1; }
    /// A fix names row and column only, so it is offered where one sheet alone is read.
    bool canFix() const;
    QString subtitle() const;  ///< "412 dòng · UTF-8 · 15 dòng chờ"
    QString stateName() const; ///< for a screen reader
};

/// Counts and issues speak of all rows.
bool isScanned(const Preview& preview);
/// None of its sheets has a row of names with rows below it.
bool hasNoTable(const Preview& preview);
/// State after a reading: same bytes, to look at, ready.
ImportFile::State stateOf(const Preview& preview);

} // namespace tuyen
