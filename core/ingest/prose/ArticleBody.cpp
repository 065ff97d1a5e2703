// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/ArticleBody.h"

#include "ingest/prose/internal/DateFinder.h"
#include "text/Fold.h"

#include <algorithm>

namespace tuyen::prose {

namespace {

constexpr std::size_t longestHeading = 18; // words

struct Line {
    std::string folded;
    std::size_t words = 0;
    bool endsSentence = false; ///< or goes on in the next line, as an item of a list does
    bool isItem = false;       ///< begins with a dash, a bullet
    bool hasDigit = false;
};

Line lineOf(std::string_view text)
{
    Line line;
    line.folded = fold(text);
    line.words = line.folded.empty() ? 0 : std::size_t(std::ranges::count(line.folded, ' ')) + 1;
    const auto last = text.find_last_not_of(" \t\"”’)]");
    line.endsSentence = last != std::string_view::npos
        && (std::string_view(".!?;").find(text[last]) != std::string_view::npos
            || text.substr(0, last + 1).ends_with("…"));
    const auto first = text.find_first_not_of(" \t");
    const auto rest = first == std::string_view::npos ? std::string_view() : text.substr(first);
    line.isItem = rest.starts_with("- ") || rest.starts_with("+ ") || rest.starts_with("* ")
        || rest.starts_with("• ") || rest.starts_with("– ");
    line.hasDigit = std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return line;
}

bool beginsWithAny(const std::string& folded, std::initializer_list<std::string_view> phrases)
{
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        return folded.starts_with(phrase)
            && (folded.size() == phrase.size() || folded[phrase.size()] == ' ');
    });
}

bool holdsAny(const std::string& folded, std::initializer_list<std::string_view> phrases)
{
    const auto padded = ' ' + folded + ' ';
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        return padded.find(' ' + std::string(phrase) + ' ') != std::string::npos;
    });
}

bool isOfPage(const Line& line, std::string_view text)
{
    const bool isShort = line.words <= 14;
    return (isShort
               && beginsWithAny(line.folded,
                   { "xem them", "doc them", "chia se", "binh luan", "gui binh luan", "dang nhap",
                       "dang ky", "trang chu", "tu khoa", "tags", "tag", "theo doi", "in bai",
                       "luu bai", "copy link", "sao chep", "facebook twitter", "read more", "share",
                       "subscribe", "sign in", "log in", "home", "follow us", "comments",
                       "duong day nong", "lien he quang cao", "ve dau trang", "anh minh hoa",
                       "nghe doc bai", "a a a", "print", "email this", "skip to", "menu", "search",
                       "tim kiem", "ban doc", "gui phan hoi", "cookie", "cookies" }))
        || (isShort && (text.starts_with("Ảnh:") || text.starts_with("Photo:")))
        || holdsAny(line.folded,
            { "ghi ro nguon", "all rights reserved", "privacy policy", "terms of use",
                "bai viet lien quan" });
}

bool isLinkHeading(const Line& line)
{
    return line.words <= 6
        && beginsWithAny(line.folded,
            { "tin lien quan", "tin bai lien quan", "bai lien quan", "bai viet lien quan",
                "tin cung chuyen muc", "cung chuyen muc", "tin khac", "cac tin khac", "tin moi",
                "tin noi bat", "doc nhieu", "xem nhieu", "related", "more stories", "most read",
                "see also", "tin cu hon", "co the ban quan tam", "chuyen muc" });
}

bool isFooter(const Line& line, std::string_view text)
{
    return text.find("©") != std::string_view::npos
        || beginsWithAny(line.folded,
            { "ban quyen", "copyright", "tong bien tap", "giay phep so", "giay phep hoat dong",
                "co quan chu quan", "toa soan", "tru so toa soan", "editor in chief" });
}

bool isBreadcrumb(std::string_view text)
{
    const auto bars = std::ranges::count(text, '|') + std::ranges::count(text, '>');
    std::size_t arrows = 0;
    for (auto at = text.find("›"); at != text.npos; at = text.find("›", at + 1)) {
        ++arrows;
    }
    for (auto at = text.find("»"); at != text.npos; at = text.find("»", at + 1)) {
        ++arrows;
    }
    return bars >= 2 || arrows >= 2;
}

/// "Thứ Hai, 15/01/2026 - 12:00", "Cập nhật: 5/3/2024", "05/03/2024 10:15 GMT+7".
bool isMeta(const Line& line, std::string_view text)
{
    if (line.words > 12 || line.endsSentence || !line.hasDigit) {
        return false;
    }
    const Words words(text);
    const auto context = contextOf(words);
    const auto dates = datesIn(words, context, {});
    const bool isDated
        = !dates.empty() && dates.front().reading.date.precision == DatePrecision::Day;
    return isDated && !context.tellsOfEvent
        && line.words <= (dates.front().span.last - dates.front().span.first) + 7;
}

/// The head of a letter is a table too: "CÔNG AN TỈNH …", "Lạng Sơn, ngày 5 tháng 3 năm 2024". A
/// day of a row of figures is none of the page.
bool isHeadOfLetter(const Line& line)
{
    return holdsAny(line.folded, { "ngay" }) && holdsAny(line.folded, { "thang" })
        && holdsAny(line.folded, { "nam" });
}

/// Short lines in a row, none of which ends a sentence.
void markMenus(const std::vector<Line>& lines, std::vector<ParagraphVerdict>& verdicts)
{
    constexpr std::size_t least = 3;
    for (std::size_t i = 0; i < lines.size();) {
        auto end = i;
        while (end < lines.size() && !lines[end].endsSentence && !lines[end].isItem
            && lines[end].words <= 9 && verdicts[end].code != "prose.left-out.table") {
            ++end;
        }
        if (end - i >= least) {
            for (auto line = i; line < end; ++line) {
                auto& code = verdicts[line].code;
                code = code.empty() || code == "prose.left-out.heading" ? "prose.left-out.menu"
                                                                        : code;
            }
        }
        i = std::max(end, i + 1);
    }
}

} // namespace

std::vector<ParagraphVerdict> verdictsOf(const std::vector<DocumentParagraph>& paragraphs)
{
    std::vector<ParagraphVerdict> verdicts(paragraphs.size());
    std::vector<Line> lines;
    bool hasBody = false; // a whole sentence that is no line of a page
    for (const auto& paragraph : paragraphs) {
        lines.push_back(lineOf(paragraph.text));
        hasBody = hasBody
            || (lines.back().endsSentence && lines.back().words > 6 && !paragraph.isInTable);
    }
    bool isAmongLinks = false;
    bool isBehindEnd = false;
    bool isInside = false; // the article has begun
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const std::string_view text = paragraphs[i].text;
        auto& verdict = verdicts[i];
        const bool isSentence = line.endsSentence && line.words > 6;
        if (isLinkHeading(line)) {
            isAmongLinks = true;
        } else if (isSentence) {
            isAmongLinks = false;
        }
        isBehindEnd = isBehindEnd || (isInside && isFooter(line, text));
        verdict.isMeta = isMeta(line, text) && (!paragraphs[i].isInTable || isHeadOfLetter(line));
        if (paragraphs[i].isInTable) {
            verdict.code = "prose.left-out.table";
        } else if (isBehindEnd || isFooter(line, text)) {
            verdict.code = "prose.left-out.footer";
        } else if (isAmongLinks && hasBody) {
            verdict.code = "prose.left-out.links";
        } else if (isOfPage(line, text)) {
            verdict.code = "prose.left-out.page";
        } else if (isBreadcrumb(text) && !isSentence) {
            verdict.code = "prose.left-out.menu";
        } else if (verdict.isMeta) {
            verdict.code = "prose.left-out.meta";
        } else if (hasBody && !isSentence && !line.isItem && line.words <= longestHeading
            && !line.endsSentence && (!line.hasDigit || !isInside)) {
            verdict.code = "prose.left-out.heading";
        }
        isInside = isInside || (isSentence && verdict.code.empty());
    }
    if (hasBody) {
        markMenus(lines, verdicts);
    }
    return verdicts;
}

} // namespace tuyen::prose
