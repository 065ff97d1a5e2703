// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/prose/internal/Words.h"

#include <string>
#include <vector>

namespace tuyen::prose {

/// What kind of thing a sentence says, before anybody looks at its numbers. A number is only as
/// good as the sentence round it: a target, a comparison or an article of a law counts nobody.
struct Context {
    bool isPlan = false;       ///< a target or something still to come
    bool isGeneral = false;    ///< advice, awareness, what offenders "usually" do
    bool isHearsay = false;    ///< "nếu", "có thể": nothing that happened
    bool speaksOfAll = false;  ///< the whole country, province or force over a time
    bool tellsOfEvent = false; ///< somebody was found, caught, rescued, deceived ...
    bool tellsOfWork = false;  ///< the authorities found, caught, stopped, freed somebody
    bool beginsOther = false;  ///< "Trước đó", "Ngoài ra", "Cũng trong ngày" at its head
    bool refersBack = false;   ///< "nhóm này", "các đối tượng trên", "She was ..."
    bool isLaw = false;        ///< quotes what a law says
    bool isEnglish = false;
    std::vector<WordSpan> laws; ///< "Điều 150 Bộ luật Hình sự năm 2015", "53/2024/QH15"
    std::vector<WordSpan> compared; ///< "so với cùng kỳ năm 2022", "tăng 20 %"
    std::vector<WordSpan> negated;  ///< "không phát hiện ..." up to the next comma
    std::vector<WordSpan> hotlines; ///< "đường dây nóng 111"
    WordSpan sameDay; ///< "Cũng trong ngày" at its head, where no date of its own follows

    static bool isIn(const std::vector<WordSpan>& spans, std::size_t at);
    static bool isIn(const std::vector<WordSpan>& spans, const WordSpan& span);
};

Context contextOf(const Words& words);

/// Whether any of the phrases stands there, with its marks.
bool hasAny(const Words& words, std::initializer_list<std::string_view> phrases);
/// Whether one of them stands in the `reach` words before `at`, with no full clause between.
bool hasBefore(const Words& words, std::size_t at, std::size_t reach,
    std::initializer_list<std::string_view> phrases);
/// How many words before `at` the nearest of them begins; 0: none within reach.
std::size_t distanceBefore(const Words& words, std::size_t at, std::size_t reach,
    std::initializer_list<std::string_view> phrases);

} // namespace tuyen::prose
