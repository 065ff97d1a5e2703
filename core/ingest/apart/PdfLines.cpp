// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/PdfLines.h"

#include <algorithm>

namespace tuyen {

/// Of a line's height: blanks between words are about a quarter, between columns more than half.
static constexpr double gapOfColumns = 0.6;
static constexpr double gapOfWords = 0.08;

std::string PdfLine::text(const char* between) const
{
    std::string text;
    for (const auto& run : runs) {
        text += (text.empty() ? "" : between) + run.text;
    }
    return text;
}

static void addWord(PdfLine& line, PdfWord word)
{
    const auto gap = line.runs.empty() ? 0 : word.left - line.runs.back().right;
    const auto height = std::max(word.bottom - word.top, 1.0);
    if (line.runs.empty() || gap > gapOfColumns * height) {
        line.runs.push_back({ word.left, word.right, word.text, {} });
    } else {
        auto& run = line.runs.back();
        const bool isParted = gap > gapOfWords * height;
        run.text += (isParted ? " " : "") + word.text;
        run.right = std::max(run.right, word.right);
        if (!isParted) { // pieces of one word
            run.words.back().text += word.text;
            run.words.back().right = run.right;
            return;
        }
    }
    line.runs.back().words.push_back(std::move(word));
}

std::vector<PdfLine> linesOf(std::vector<PdfWord> words)
{
    const auto centre = [](const PdfWord& word) { return (word.top + word.bottom) / 2; };
    std::ranges::sort(words, {}, centre);
    std::vector<PdfLine> lines;
    for (std::size_t first = 0; first < words.size();) {
        const auto from = centre(words[first]);
        const auto height = words[first].bottom - words[first].top;
        auto last = first;
        while (last < words.size() && centre(words[last]) - from <= height / 2) {
            ++last;
        }
        std::sort(words.begin() + std::ptrdiff_t(first), words.begin() + std::ptrdiff_t(last),
            [](const auto& a, const auto& b) { return a.left < b.left; });
        PdfLine line;
        line.top = words[first].top;
        line.bottom = words[first].bottom;
        for (; first < last; ++first) {
            line.top = std::min(line.top, words[first].top);
            line.bottom = std::max(line.bottom, words[first].bottom);
            addWord(line, std::move(words[first]));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

bool beginsItem(std::string_view text)
{
    return text.starts_with("-") || text.starts_with("+") || text.starts_with("•")
        || (text.size() > 1 && text[0] >= '1' && text[0] <= '9'
            && (text[1] == '.' || text[1] == ')'));
}

static bool isPageNumber(const PdfLine& line)
{
    const auto text = line.text(" ");
    return text.size() <= 9 && text.find_first_not_of("0123456789 -/") == std::string::npos;
}

void addParagraphs(const std::vector<PdfLine>& lines, int page, DocumentText& document)
{
    double right = 0;
    for (const auto& line : lines) {
        right = std::max(right, line.runs.back().right);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        if ((i == 0 || i + 1 == lines.size()) && isPageNumber(line)) {
            continue;
        }
        const bool isRow = line.runs.size() > 2;
        auto text = line.text(isRow ? "\t" : " ");
        auto* const last = document.paragraphs.empty() ? nullptr : &document.paragraphs.back();
        bool isSame = last && !isRow && !last->isInTable;
        if (isSame && last->page == page && i > 0) {
            const bool isFull = lines[i - 1].runs.back().right > right * 0.9;
            const bool isNear = line.top - lines[i - 1].bottom < line.height() * 0.8;
            isSame = isFull && isNear && !beginsItem(text);
        } else if (isSame) {
            isSame = goesOn(last->text, text);
        }
        if (isSame) {
            last->text += ' ' + text;
        } else {
            document.add(std::move(text), page, isRow);
        }
    }
}

} // namespace tuyen
