// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "domain/Batch.h"
#include "ingest/prose/Proposal.h"
#include "store/Store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tuyen {

/// Stores what was accepted, and nothing else: one batch with its receipt, to be undone as any
/// import. Each incident has its sentences as its original row, each official figure its sentence.
/// What was proposed and not accepted is counted and named as left out. `accepted` are proposals of the
/// reading, edited or not. Throws Error "prose.nothing-accepted", "file.changed" when the file is
/// no longer the one that was read, and what BatchWriter throws.
Receipt storeProposals(Store& store, const std::filesystem::path& file, const ProseReading& reading,
    const std::vector<Proposal>& accepted, Progress& progress = silentProgress());

/// The proposals a batch was made of, as JSON: {"accepted": […], "rejected": […]}; empty for a
/// batch of another kind. `recipe` is BatchSummary::recipe.
std::string keptProposals(std::string_view recipe);

} // namespace tuyen
