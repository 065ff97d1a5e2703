// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/internal/PlaceWords.h"

#include "text/Fold.h"

#include <algorithm>

namespace tuyen {

namespace {

using Kind = PlaceSegment::Kind;

struct UnitWord {
    std::string_view exact; ///< foldExact of the word as Vietnamese writes it
    Kind kind;
};

/// Longer ones first. A word with other marks is no unit word: "Tịnh Biên" is no "tỉnh Biên".
constexpr UnitWord unitWords[] = { { "cửa khẩu quốc tế", Kind::Gate },
    { "cửa khẩu song phương", Kind::Gate }, { "cửa khẩu chính", Kind::Gate },
    { "cửa khẩu phụ", Kind::Gate }, { "cửa khẩu", Kind::Gate }, { "lối thông quan", Kind::Gate },
    { "lối mở", Kind::Gate }, { "cặp chợ", Kind::Gate }, { "ck quốc tế", Kind::Gate },
    { "ck chính", Kind::Gate }, { "ck phụ", Kind::Gate }, { "ckqt", Kind::Gate },
    { "ck", Kind::Gate }, { "thị trấn", Kind::Commune }, { "đặc khu", Kind::Commune },
    { "phường", Kind::Commune }, { "xã", Kind::Commune }, { "tt", Kind::Commune },
    { "thị xã", Kind::District }, { "huyện", Kind::District }, { "quận", Kind::District },
    { "tx", Kind::District }, { "thành phố", Kind::City }, { "tp", Kind::City },
    { "tỉnh", Kind::Province }, { "thôn", Kind::Village }, { "xóm", Kind::Village },
    { "ấp", Kind::Village }, { "buôn", Kind::Village }, { "bản", Kind::Village },
    { "khu phố", Kind::Village }, { "tổ dân phố", Kind::Village } };

bool isAscii(std::string_view text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::size_t countWords(std::string_view text)
{
    return text.empty() ? 0
                        : 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

struct Word {
    std::string_view text; ///< in the segment
    std::string exact;
    std::string folded;
};

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto start = text.find_first_not_of(" .", at);
        if (start == std::string_view::npos) {
            break;
        }
        const auto end = std::min(text.find_first_of(" .", start), text.size());
        const auto word = text.substr(start, end - start);
        words.push_back({ word, foldExact(word), fold(word) });
        at = end;
    }
    return words;
}

/// The unit word at `from` and how many words it has; nullptr for none.
const UnitWord* unitWordAt(const std::vector<Word>& words, std::size_t from, std::size_t& count)
{
    for (const auto& unit : unitWords) {
        count = countWords(unit.exact);
        if (from + count >= words.size()) {
            continue; // a unit word alone names nothing
        }
        std::string exact;
        std::string folded;
        bool areAscii = true;
        for (std::size_t i = from; i < from + count; ++i) {
            exact += (exact.empty() ? "" : " ") + words[i].exact;
            folded += (folded.empty() ? "" : " ") + words[i].folded;
            areAscii = areAscii && isAscii(words[i].text);
        }
        if (exact == unit.exact || (areAscii && folded == fold(unit.exact))) {
            return &unit;
        }
    }
    return nullptr;
}

bool startsLower(std::string_view word)
{
    return foldExact(word).substr(0, 1) == word.substr(0, 1);
}

void addSegment(std::vector<PlaceSegment>& segments, std::string_view text)
{
    static constexpr std::string_view leads[]
        = { "ở ", "tại ", "thuộc ", "khu vực ", "địa bàn ", "địa phận ", "trên địa bàn ", "từ ",
              "đến ", "sang ", "qua ", "vùng ", "giáp ", "ranh giới ", "ranh ", "giữa ", "về ",
              "gần " };
    std::string tidy = trimmed(text);
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const auto lead : leads) {
            if (tidy.starts_with(lead)) {
                tidy.erase(0, lead.size());
                isCut = true;
            }
        }
    }
    while (!tidy.empty() && (tidy.back() == '.' || tidy.back() == ':' || tidy.back() == '-')) {
        tidy.pop_back();
    }
    PlaceSegment segment;
    segment.folded = fold(tidy);
    if (segment.folded.empty()) {
        return;
    }
    segment.text = trimmed(tidy);
    segment.name = segment.folded;
    for (const std::string_view old :
        { " cu", " truoc day", " truoc sap nhap", " truoc khi sap nhap" }) {
        if (segment.name.ends_with(old)) {
            segment.isOld = true;
            segment.name.resize(segment.name.size() - old.size());
        }
    }
    for (const std::string_view now : { " moi", " sau sap nhap" }) {
        if (segment.name.ends_with(now)) {
            segment.isNew = true;
            segment.name.resize(segment.name.size() - now.size());
        }
    }
    const bool isOldOfLast = segment.folded == "cu" || segment.folded == "truoc sap nhap"
        || segment.folded == "truoc day" || segment.folded == "former";
    if (isOldOfLast || segment.folded == "moi") {
        if (!segments.empty()) { // "Hà Giang (cũ)"
            (isOldOfLast ? segments.back().isOld : segments.back().isNew) = true;
        }
        return;
    }
    std::size_t count = 0;
    if (const auto* unit = unitWordAt(wordsOf(segment.text), 0, count)) {
        segment.kind = unit->kind;
        for (; count > 0; --count) {
            segment.name.erase(0, segment.name.find(' ') + 1);
        }
    }
    for (const std::string_view gate :
        { " border gate", " gate", " border crossing", " checkpoint" }) {
        if (segment.name.ends_with(gate)) {
            segment.kind = Kind::Gate;
            segment.name.resize(segment.name.size() - gate.size());
        }
    }
    segments.push_back(std::move(segment));
}

/// Parts "xã A huyện B tỉnh C", which has no commas.
void splitAtUnitWords(std::vector<PlaceSegment>& segments, std::string_view text)
{
    const auto words = wordsOf(text);
    std::size_t start = 0;
    std::size_t afterUnit = 0; ///< the first word behind the last unit word: part of its name
    std::size_t count = 0;
    const auto offset = [&](std::size_t word) {
        return static_cast<std::size_t>(words[word].text.data() - text.data());
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto* unit = unitWordAt(words, i, count);
        if (unit == nullptr || (i == afterUnit && i > 0)) {
            continue;
        }
        const bool mayBeName = unit->kind == Kind::Village || isAscii(words[i].text);
        const bool isAbbreviation
            = words[i].folded == "tp" || words[i].folded == "ck" || words[i].folded == "ckqt";
        if (i > 0 && mayBeName && !isAbbreviation && !startsLower(words[i].text)) {
            continue; // "Bản Lầu", "Xa Mát"
        }
        if (i > start) {
            addSegment(segments, text.substr(offset(start), offset(i) - offset(start)));
            start = i;
        }
        afterUnit = i + count;
        i += count - 1;
    }
    addSegment(segments, words.empty() ? text : text.substr(offset(start)));
}

} // namespace

std::vector<PlaceSegment> placeSegments(std::string_view text)
{
    std::vector<PlaceSegment> segments;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const std::string_view here = text.substr(std::min(i, text.size()));
        const std::string_view dashes[] = { " - ", " – ", " — " };
        std::size_t length
            = here.empty() || std::string_view(",;()/|\n\r").find(here[0]) != std::string::npos ? 1
                                                                                                : 0;
        for (const auto dash : dashes) {
            length = here.starts_with(dash) ? dash.size() : length;
        }
        if (length > 0) {
            splitAtUnitWords(segments, text.substr(from, i - from));
            from = std::min(i + length, text.size());
            i += length - 1;
        }
    }
    return segments;
}

} // namespace tuyen
