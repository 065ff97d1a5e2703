// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/TermMatcher.h"
#include "ingest/prose/internal/Finders.h"

#include <algorithm>

namespace tuyen::prose {

/// Terms that say nothing about a way of working where a sentence happens to hold their words.
static bool isTooCommon(std::string_view code)
{
    return code.ends_with(".unknown") || code.ends_with(".other") || code.ends_with(".other-trick")
        || code == "exploitation.payment-only" || code == "means.none-minor";
}

/// Words the authorities' own work is told in: "tiếp nhận nạn nhân", "thu 3 điện thoại".
static bool isOfAuthorities(const Words& words, const WordSpan& span, std::string_view code)
{
    if (code == "control.restricts-movement") {
        return hasBefore(words, span.first, 1, { "tạm", "bắt" })
            || (words.exactPhraseAt(span.first, "detained") > 0
                && hasBefore(words, span.first, 6,
                    { "police", "guards", "authorities", "officers", "suspects", "suspect" }));
    }
    return (code == "act.receive" && words.exactPhraseAt(span.first, "tiếp nhận") > 0)
        || (code == "recruitment_channel.phone"
            && !hasBefore(words, span.first, 1, { "qua", "bằng", "by", "gọi" }));
}

/// A family, a tavern, a bus station are where somebody was recruited only where the sentence tells
/// of recruiting; else they are whom a victim went back to and where she was found.
static bool isNoChannel(const Words& words, const WordSpan& span, std::string_view code)
{
    if (code == "recruitment_channel.family") {
        return !hasBefore(
            words, span.first, 2, { "do", "bị", "qua", "là", "một", "chính", "trong", "by", "through" });
    }
    const bool isPlace = code == "recruitment_channel.business"
        || code == "recruitment_channel.market" || code == "recruitment_channel.school"
        || code == "recruitment_channel.workplace";
    if (isPlace && hasBefore(words, span.first, 3, { "chủ", "bán cho", "sold to" })) {
        return true; // who bought
    }
    return isPlace
        && !hasAny(words,
            { "rủ", "dụ", "dụ dỗ", "lôi kéo", "tuyển", "mời", "giới thiệu", "quen", "làm quen",
                "hứa", "tiếp cận", "gặp gỡ", "gạ gẫm", "recruited", "lured", "approached", "met",
                "introduced" });
}

std::vector<FoundTerm> termsIn(const Words& words, const Context& context)
{
    std::vector<FoundTerm> found;
    std::vector<bool> isTaken(words.size());
    for (const std::string_view group :
        { "means", "exploitation", "control", "recruitment_channel", "act" }) {
        std::fill(isTaken.begin(), isTaken.end(), false);
        for (const auto& phrase : TermMatcher::phrases(group)) { // longest first
            if (phrase.words.size() < 3 || isTooCommon(phrase.code)) {
                continue;
            }
            for (std::size_t at = 0; at < words.size(); ++at) {
                const auto count = isTaken[at] ? 0 : words.exactPhraseAt(at, phrase.exactWords);
                const WordSpan span { at, at + count };
                if (count == 0 || Context::isIn(context.negated, span)
                    || Context::isIn(context.laws, span)
                    || isOfAuthorities(words, span, phrase.code)
                    || isNoChannel(words, span, phrase.code)) {
                    continue;
                }
                std::fill(isTaken.begin() + std::ptrdiff_t(at),
                    isTaken.begin() + std::ptrdiff_t(at + count), true);
                const bool isKnown = std::ranges::any_of(
                    found, [&](const FoundTerm& term) { return term.code == phrase.code; });
                if (!isKnown) {
                    found.push_back({ span, phrase.code });
                }
            }
        }
    }
    // "lừa đảo trực tuyến" is one thing: its "lừa đảo" is no second one.
    const auto all = found;
    std::erase_if(found, [&](const FoundTerm& term) {
        return std::ranges::any_of(all, [&](const FoundTerm& other) {
            return other.span.first <= term.span.first && term.span.last <= other.span.last
                && other.span.last - other.span.first > term.span.last - term.span.first;
        });
    });
    std::ranges::stable_sort(found, {}, [](const FoundTerm& term) { return term.span.first; });
    return found;
}

} // namespace tuyen::prose
