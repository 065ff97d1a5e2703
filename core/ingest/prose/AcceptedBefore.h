// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "ingest/prose/Proposal.h"
#include "store/Store.h"

#include <string>
#include <vector>

namespace tuyen {

/// A proposed incident of which a sentence was accepted before, and what it became.
struct AcceptedBefore {
    int proposed = 0; ///< number of the proposed incident, as Proposal::incident
    BatchId batch;    ///< the import it was accepted with
    std::string file; ///< of that import
    IncidentId incident;
    std::string code; ///< of that incident
};

/// Of the proposed incidents that `accepted` would make, those that stand in the store already: with
/// the same sentence, of this text or of another one. Imports that were taken back and incidents that
/// are gone do not count, nor do official figures, which are told apart by themselves. Reads each
/// incident once when there is something to look for. Throws Cancelled.
std::vector<AcceptedBefore> acceptedBefore(Store& store, const ProseReading& reading,
    const std::vector<Proposal>& accepted, Progress& progress = silentProgress());

/// "V-000001, TN-02": the codes of the incidents, each once.
std::string namesOf(const std::vector<AcceptedBefore>& before);

} // namespace tuyen
