// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Issue.h"
#include "domain/Identifier.h"
#include "domain/Incident.h"
#include "domain/Person.h"
#include "domain/Route.h"

namespace tuyen {

/// A person of one row, before there is a store row for them.
struct PersonDraft {
    Person person;
    Involvement involvement; ///< role, status, part …; its ids are empty
    std::vector<Identifier> identifiers;
};

/// What one row of a file says, read and understood but not stored. Made by core/ingest, stored by
/// core/store's BatchWriter.
struct RowDraft {
    std::int64_t row = 0; ///< as a person sees it, from 1
    std::int64_t offset = 0; ///< of its bytes, text files only
    std::int64_t length = 0;
    std::vector<std::string> cells; ///< as in the file, where no range of bytes holds the row
    Incident incident;
    std::vector<PersonDraft> people;
    std::vector<Identifier> identifiers; ///< of the incident: a plate, an account
    std::vector<Route> routes;
    std::vector<Issue> issues; ///< LookAt issues that went in with it
    std::uint64_t fingerprint = 0; ///< of its normalised content: equal rows are duplicates
};

/// A row that could not go in, exactly as it was.
struct QuarantinedRow {
    QuarantineId id;
    BatchId batch;
    std::string sheet;
    std::int64_t row = 0;
    std::int64_t offset = 0;
    std::int64_t length = 0;
    std::vector<std::string> columns; ///< headers as in the file
    std::vector<std::string> cells; ///< raw texts, as many as the row had
    std::vector<Issue> issues;
    std::string state = "waiting"; ///< "waiting", "repaired", "dismissed"
};

} // namespace tuyen
