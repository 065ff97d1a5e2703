// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/RouteParts.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tuyen {

/// "Nghệ An – Lào – Thái Lan", "Hà Nội -> Mộc Bài -> Campuchia", "Iran to Türkiye".
static std::vector<std::string> stops(const std::string& route)
{
    static constexpr std::array<std::string_view, 11> dividers { " – ", " — ", " - ", " → ", "→",
        " -> ", "->", " => ", " > ", " to ", "–" };
    std::vector<std::string> parts;
    std::string_view rest = route;
    while (!rest.empty()) {
        std::size_t cut = rest.npos;
        std::size_t length = 0;
        for (const auto divider : dividers) {
            const auto at = rest.find(divider);
            if (at < cut) {
                cut = at;
                length = divider.size();
            }
        }
        const auto part = trimmed(rest.substr(0, cut));
        if (!part.empty()) {
            parts.push_back(part);
        }
        rest = cut == rest.npos ? std::string_view() : rest.substr(cut + length);
    }
    return parts;
}

namespace {

struct PartWord {
    std::string_view word; ///< with its blank behind
    PartKind kind;
};
constexpr PartWord partWords[] = {
    { "từ ", PartKind::Stop },
    { "đến ", PartKind::Stop },
    { "tới ", PartKind::Stop },
    { "sang ", PartKind::Stop },
    { "rồi ", PartKind::Stop },
    { "qua ", PartKind::Via },
    { "trở về ", PartKind::Back },
    { "về ", PartKind::Back },
    { "theo ", PartKind::Manner },
    { "bằng ", PartKind::Manner },
    { "với giá ", PartKind::Fee },
    { "chi phí ", PartKind::Fee },
    { "phí ", PartKind::Fee },
    { "tiền công ", PartKind::Fee },
};

/// The word a part begins with; a capital at the beginning of a text is none of a name.
const PartWord* beginningOf(std::string_view text)
{
    const auto found = std::ranges::find_if(partWords, [text](const PartWord& part) {
        const auto word = part.word.substr(0, part.word.size() - 1);
        return text.size() > part.word.size() && text[word.size()] == ' '
            && (part.word == "từ " ? text.starts_with(word) // "Từ Sơn" is a place
                                   : foldExact(text.substr(0, word.size())) == word);
    });
    return found == std::end(partWords) ? nullptr : found;
}

/// Where the next such word begins, behind a blank and outside of brackets.
std::size_t nextPart(std::string_view text)
{
    const auto open = std::min(text.find('('), text.size());
    const auto outside = text.substr(0, open + (open < text.size() ? 1 : 0));
    auto first = text.npos;
    for (const auto& part : partWords) {
        first = std::min(first, outside.find(' ' + std::string(part.word)));
    }
    const auto close = text.find(')', open);
    if (first != text.npos || close == text.npos) {
        return first;
    }
    const auto behind = nextPart(text.substr(close + 1));
    return behind == text.npos ? behind : close + 1 + behind;
}

/// "Nghệ An qua cửa khẩu Cầu Treo sang Lào theo đường mòn" in its parts.
void addRouteParts(std::string_view stop, std::vector<RoutePart>& parts)
{
    auto kind = PartKind::Stop;
    while (!stop.empty()) {
        if (const auto* begin = beginningOf(stop)) {
            // "rồi sang": the last word says how.
            kind = begin->kind;
            stop.remove_prefix(begin->word.size());
            continue;
        }
        const auto end = std::min(nextPart(stop), stop.size());
        if (auto words = trimmed(stop.substr(0, end)); !words.empty()) {
            parts.push_back({ kind, std::move(words) });
        }
        stop.remove_prefix(std::min(end + 1, stop.size()));
        kind = PartKind::Stop;
    }
}

} // namespace

std::vector<RoutePart> routeParts(const std::string& words)
{
    std::vector<RoutePart> parts;
    for (const auto& stop : stops(words)) {
        addRouteParts(stop, parts);
    }
    return parts;
}

} // namespace tuyen
