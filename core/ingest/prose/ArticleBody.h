// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/DocumentText.h"

#include <string>
#include <vector>

namespace tuyen::prose {

/// What a paragraph of a document is. `code` is empty for a paragraph of the article itself.
struct ParagraphVerdict {
    std::string code;
    bool isMeta = false; ///< a line with the date of the page or the name of its author
};

/// Tells the article from what a page puts round it, by rules a person can check:
/// "prose.left-out.table": a row of a table, which is imported as a table;
/// "prose.left-out.page": a phrase only pages have ("Xem thêm", "Chia sẻ", "©", "Đường dây nóng:");
/// "prose.left-out.links": lines without a full stop behind a heading such as "Tin liên quan";
/// "prose.left-out.menu": three or more short lines without a full stop in a row, or a line of
/// words parted by "|" or "›"; "prose.left-out.meta": the date and author of the page;
/// "prose.left-out.heading": one short line without a full stop and without a number;
/// "prose.left-out.footer": what stands behind the name of the publisher.
/// A document of short lines only keeps them all but those of a page.
std::vector<ParagraphVerdict> verdictsOf(const std::vector<DocumentParagraph>& paragraphs);

} // namespace tuyen::prose
