// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "base/Language.h"
#include "ingest/prose/Proposal.h"

#include <string>
#include <vector>

namespace tuyen {

/// Two accepted proposals for one field of one incident: the field takes one, the words of the
/// other are kept in the note of the incident.
struct PushedOut {
    Proposal out;
    Proposal stays;
};

/// What would not get into its field if these were stored, in their order. What says the same as
/// the one that stays, or less ("tháng 7" beside "16/7", the province beside the commune), is not
/// among them: nothing is lost.
std::vector<PushedOut> pushedOut(const std::vector<Proposal>& accepted);

/// Of the sentence "prose.pushed-out", in the words of the text, which need no translation.
Args argsOf(const PushedOut& pair);

/// What a person typed stands before what was read, then the surer one.
bool isSurer(const Proposal& a, const Proposal& b);

/// "Ngày xảy ra", "Ngày báo tin", "Nơi": what a proposal is for, as a person calls it.
std::string fieldText(const Proposal& proposal, Language language);

} // namespace tuyen
