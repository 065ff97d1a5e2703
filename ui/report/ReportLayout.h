// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

namespace tuyen {

class PageComposer;

// The parts of a document after Decree 30/2020/NĐ-CP, Appendix I, Part I and its samples: what is
// said is in the Report, these say where it stands and in which letters.
void layOutHead(PageComposer& page); ///< boxes 1–5a of page 1
void layOutBlock(PageComposer& page, const Block& block);
void layOutTable(PageComposer& page, const TableBlock& table);
void layOutSignature(PageComposer& page); ///< boxes 7 and 9b
void layOutAppendix(PageComposer& page);
void layOutProvenance(PageComposer& page);

} // namespace tuyen
