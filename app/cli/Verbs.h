// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cli.h"

namespace tuyen::cli {

/// One file a verb: each adds its options and, when its verb is asked for, sets Cli::run.
void addNew(CLI::App& app, Cli& cli);
void addImport(CLI::App& app, Cli& cli);
void addBatches(CLI::App& app, Cli& cli);
void addUndo(CLI::App& app, Cli& cli);
void addRedo(CLI::App& app, Cli& cli);
void addQuarantine(CLI::App& app, Cli& cli);
void addReceipt(CLI::App& app, Cli& cli);
void addRecipe(CLI::App& app, Cli& cli);
void addProposals(CLI::App& app, Cli& cli);
void addIncidents(CLI::App& app, Cli& cli);
void addFigures(CLI::App& app, Cli& cli);
void addSearch(CLI::App& app, Cli& cli);
void addPeople(CLI::App& app, Cli& cli);
void addThings(CLI::App& app, Cli& cli);
void addMatches(CLI::App& app, Cli& cli);
void addMerge(CLI::App& app, Cli& cli);
void addUnmerge(CLI::App& app, Cli& cli);
void addDecide(CLI::App& app, Cli& cli);
void addLinks(CLI::App& app, Cli& cli);
void addPath(CLI::App& app, Cli& cli);
void addGroups(CLI::App& app, Cli& cli);
void addCentrality(CLI::App& app, Cli& cli);
void addRoutes(CLI::App& app, Cli& cli);
void addTrends(CLI::App& app, Cli& cli);
void addReport(CLI::App& app, Cli& cli);
void addExport(CLI::App& app, Cli& cli);
void addCheck(CLI::App& app, Cli& cli);
void addBackup(CLI::App& app, Cli& cli);
void addRestore(CLI::App& app, Cli& cli);
void addPassphrase(CLI::App& app, Cli& cli);
void addDemo(CLI::App& app, Cli& cli);

} // namespace tuyen::cli
