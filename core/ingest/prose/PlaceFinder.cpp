// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/internal/PlaceFinder.h"

#include "text/Fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace tuyen::prose {

namespace {

/// Names of units and countries, folded, with the exact spellings of those too short to be taken
/// without their marks.
struct Names {
    std::set<std::string, std::less<>> folded;
    std::set<std::string, std::less<>> exactOnly; ///< lower case with marks: "lào", "huế", "mỹ"
    std::size_t longest = 1;

    void add(const std::string& name)
    {
        auto key = fold(name);
        if (key.empty()) {
            return;
        }
        const auto count = std::size_t(std::ranges::count(key, ' ')) + 1;
        longest = std::max(longest, count);
        if (key.size() <= 4 && count == 1) {
            exactOnly.insert(foldExact(name));
        } else {
            folded.insert(std::move(key));
        }
    }
    Names()
    {
        const auto& gazetteer = Gazetteer::standard();
        for (const auto& unit : gazetteer.provinces()) {
            add(unit.nameVi);
            add(unit.nameEn);
            for (const auto& alias : unit.aliases) {
                add(alias);
            }
        }
        for (const auto& country : gazetteer.countries()) {
            add(country.nameVi);
            add(country.nameEn);
            for (const auto& alias : country.aliases) {
                const bool isAbbreviation = alias.size() <= 3;
                if (!isAbbreviation) {
                    add(alias);
                }
            }
        }
    }
    static const Names& standard()
    {
        static const Names names;
        return names;
    }
};

bool isKeyword(const Words& words, std::size_t at, std::size_t& length)
{
    for (const std::string_view word :
        { "xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tp", "tỉnh", "thôn",
            "bản", "đặc khu", "khu phố", "ấp", "cửa khẩu", "commune", "district" }) {
        const auto count = words.exactPhraseAt(at, word);
        if (count > 0) {
            length = count;
            return true;
        }
    }
    return false;
}

bool isGateWord(const Words& words, std::size_t at)
{
    return words.exactPhraseAt(at, "cửa khẩu") > 0;
}

/// Past "cửa khẩu quốc tế", "TP.", "thành phố"; the name begins there.
std::size_t pastKeyword(const Words& words, std::size_t at, std::size_t length)
{
    auto next = at + length;
    for (const std::string_view kind : { "quốc tế", "quốc gia", "chính", "phụ", "song phương" }) {
        const auto count = words.exactPhraseAt(next, kind);
        next += isGateWord(words, at) ? count : 0;
    }
    return next < words.size() && words[next].is(".") ? next + 1 : next;
}

/// The end of the run of capitalised words from `at` on; numbers too for "phường 5".
std::size_t properEnd(const Words& words, std::size_t at, std::size_t most)
{
    auto end = at;
    while (end < words.size() && end < at + most
        && ((words[end].kind == Word::Kind::Word && words[end].isUpper)
            || (end == at && words[end].isNumber()))) {
        ++end;
    }
    return end;
}

/// The longest known name that begins here; at when there is none.
std::size_t knownEnd(const Words& words, std::size_t at)
{
    const auto& names = Names::standard();
    if (words[at].kind != Word::Kind::Word || !words[at].isUpper) {
        return at;
    }
    for (auto count = std::min(names.longest, words.size() - at); count > 0; --count) {
        std::string key, exact;
        bool isWhole = true;
        for (auto i = at; i < at + count; ++i) {
            const bool isJoint = words[i].is("-") || words[i].is("'");
            isWhole = isWhole && (words[i].kind == Word::Kind::Word || isJoint);
            key += isJoint || key.empty() ? "" : " ";
            key += isJoint ? "" : words[i].folded;
            exact += isJoint || exact.empty() ? "" : " ";
            exact += isJoint ? "" : words[i].exact;
        }
        if (!isWhole || words[at + count - 1].is("-")) {
            continue;
        }
        const bool isShort = count == 1 && key.size() <= 4;
        if (isShort ? names.exactOnly.contains(exact)
                    : names.folded.contains(key) && words[at + count - 1].isUpper) {
            return at + count;
        }
    }
    return at;
}

/// Short names of countries are also names of people: only behind a word of place.
bool isAmbiguousHere(const Words& words, const WordSpan& span)
{
    static const std::set<std::string, std::less<>> doubtful { "anh", "mỹ", "đức", "nga", "ý",
        "hàn", "pháp", "phi", "thái", "hung", "my", "duc", "y", "úc", "ấn", "nhật", "áo", "bỉ" };
    return span.last - span.first == 1 && doubtful.contains(words[span.first].exact)
        && !hasBefore(words, span.first, 1,
            { "sang", "tại", "từ", "nước", "ở", "qua", "tới", "đến", "in", "to", "from" });
}

std::size_t agencyDistance(const Words& words, std::size_t at)
{
    return distanceBefore(words, at, 7,
        { "công an", "bộ đội biên phòng", "bđbp", "biên phòng tỉnh", "biên phòng", "đồn", "tòa án",
            "toà án", "tand", "viện kiểm sát", "vksnd", "ubnd", "ủy ban", "uỷ ban", "bộ chỉ huy",
            "cảnh sát hình sự", "phòng cảnh sát", "phòng nghiệp vụ", "cục", "sở", "hội liên hiệp", "police", "border guard",
            "court" });
}

PlaceRole roleOf(const Words& words, const Context& context, const FoundPlace& place)
{
    const auto at = place.span.first;
    const auto has = [&](std::size_t reach, std::initializer_list<std::string_view> phrases) {
        return hasBefore(words, at, reach, phrases);
    };
    const bool isCountry = place.isAbroad() && place.reading.place.unit.empty() && !place.isGate();
    if (isCountry || words.exactPhraseAt(at, "việt nam") > 0) {
        if (has(4, { "biên giới", "hai nước", "border" }) && !place.isGate()) {
            return PlaceRole::Border;
        }
        if (has(2,
                { "người", "công dân", "quốc tịch", "phụ nữ", "tiếng", "đối tượng", "citizen",
                    "national", "nationals" })
            && !has(1, { "sang", "tại", "từ", "qua" })) {
            return PlaceRole::Nationality;
        }
    }
    if (has(4,
            { "trú", "quê", "trú tại", "thường trú", "ngụ", "hktt", "quê quán", "đăng ký",
                "from the town", "resident of", "living in", "cư trú", "sinh sống tại",
                "người dân tộc" })) {
        return PlaceRole::Residence;
    }
    // "(SN 1995, ở TP. Hồ Chí Minh)": distance stops at the bracket
    if (has(1, { "ở" }) && has(6, { "sn", "sinh năm", "sinh" })) {
        return PlaceRole::Residence;
    }
    if (!place.isGate() && !context.tellsOfWork && has(1, { "qua", "via", "through" })) {
        return PlaceRole::Transit;
    }
    const auto agency = agencyDistance(words, at);
    const bool isOffice = agency > 0 && agency < 4; // "đến Công an tỉnh Lào Cai"
    if (!place.isGate() && !isOffice
        && has(3, { "sang", "tới", "đến", "về phía", "into", "to", "bán sang", "đưa sang" })
        && !has(1, { "từ", "from", "tại" })) {
        return PlaceRole::Destination;
    }
    if (has(1, { "từ", "from", "từ tỉnh" }) || has(2, { "từ" })) {
        return PlaceRole::Origin;
    }
    const bool isCrossed = place.isGate() && has(1, { "qua", "through", "via" });
    if (agency > 0 && !isCrossed && !has(2, { "tại", "ở", "địa bàn", "in", "at" })) {
        return PlaceRole::Agency;
    }
    const bool isOpening = at <= 1 && place.span.last < words.size()
        && (words[place.span.last].is("-") || words[place.span.last].is(")")
            || (words[place.span.last].is(",") && place.span.last + 1 < words.size()
                && words[place.span.last + 1].is("ngay")));
    return isOpening ? PlaceRole::Dateline : PlaceRole::Event;
}

} // namespace

/// "xã Tân Mẫu, huyện Văn Lãng, tỉnh Lạng Sơn": keyword and name by turns, then a known name.
static bool readChain(const Words& words, std::size_t at, WordSpan& span)
{
    auto end = at;
    bool hasKnown = false;
    while (end < words.size()) {
        auto next = end;
        if (end > at && (words[next].is(",") || words[next].is("("))) {
            ++next;
        }
        std::size_t length = 0;
        std::size_t stop = next;
        if (next < words.size() && isKeyword(words, next, length)) {
            const auto name = pastKeyword(words, next, length);
            stop = name < words.size() ? std::max(knownEnd(words, name), properEnd(words, name, 4))
                                       : name;
            hasKnown = hasKnown || (name < words.size() && knownEnd(words, name) > name)
                || isGateWord(words, next);
            stop = stop > name ? stop : next;
        } else if (next < words.size()) {
            stop = knownEnd(words, next);
            hasKnown = hasKnown || stop > next;
        }
        if (stop == next) {
            break;
        }
        end = stop;
    }
    bool isInBrackets = false;
    for (auto i = at; i < end; ++i) {
        isInBrackets = words[i].is("(") || (isInBrackets && !words[i].is(")"));
    }
    end += isInBrackets && end < words.size() && words[end].is(")") ? 1 : 0;
    span = { at, end };
    return end > at && hasKnown;
}

std::vector<FoundPlace> placesIn(const Words& words, const Context& context,
    const PlaceResolver& resolver, const PartialDate& on)
{
    std::vector<FoundPlace> found;
    for (std::size_t at = 0; at < words.size(); ++at) {
        FoundPlace place;
        if (!readChain(words, at, place.span) || isAmbiguousHere(words, place.span)) {
            continue;
        }
        const auto text = words.text(place.span.first, place.span.last);
        const auto country = resolver.country(text);
        place.reading = country.place.country.empty() ? resolver.place(text, on) : country;
        place.reading.place.raw = text;
        const auto& known = place.reading.place;
        if (known.unit.empty() && known.candidates.empty() && known.country.empty()
            && known.gate.empty()) {
            continue;
        }
        at = place.span.last - 1;
        if (!Context::isIn(context.hotlines, place.span)) {
            place.role = roleOf(words, context, place);
            found.push_back(std::move(place));
        }
    }
    return found;
}

} // namespace tuyen::prose
