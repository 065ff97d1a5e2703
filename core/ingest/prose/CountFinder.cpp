// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/internal/CountFinder.h"

#include "ingest/internal/UnitWords.h"
#include "text/Number.h"

#include <algorithm>
#include <array>

namespace tuyen::prose {

namespace {

bool isNumberWord(const Words& words, std::size_t at)
{
    static constexpr std::string_view numbers[] = { "một", "hai", "ba", "bốn", "năm", "sáu", "bảy",
        "bẩy", "tám", "chín", "mười", "one", "two", "three", "four", "five", "six", "seven",
        "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty" };
    if (std::ranges::find(numbers, words[at].exact) == std::end(numbers)) {
        return false;
    }
    // "năm" is five only where no word of time says it is a year.
    return words[at].exact != "năm"
        || !hasBefore(words, at, 1,
            { "trong", "đầu", "cuối", "giữa", "mỗi", "hằng", "hàng", "qua", "nhiều", "các", "những",
                "một", "hai", "ba", "mấy", "sau", "từ", "cả", "tháng" });
}

bool isMultiplier(const Word& word)
{
    return word.is("nghin") || word.is("ngan") || word.is("trieu") || word.is("tram")
        || word.is("thousand") || word.is("million") || word.is("hundred") || word.is("dozen");
}

/// Past the whole number: "hai mươi mốt", "25 nghìn", "2-3", "10 đến 15".
std::size_t numberEnd(const Words& words, std::size_t at)
{
    auto end = at + 1;
    if (words[at].kind == Word::Kind::Word) {
        static constexpr std::string_view more[] = { "mươi", "mốt", "lăm", "tư", "linh", "lẻ" };
        while (end < words.size()
            && (std::ranges::find(more, words[end].exact) != std::end(more)
                || (words[end - 1].exact == "mươi" && isNumberWord(words, end))
                || (words[at].exact == "mười" && end == at + 1 && isNumberWord(words, end)))) {
            ++end;
        }
    }
    while (end < words.size() && isMultiplier(words[end])) {
        ++end;
    }
    const bool isRange = end + 1 < words.size() && words[end + 1].isNumber()
        && (words[end].is("-") || words.exactPhraseAt(end, "đến") > 0 || words[end].is("to"));
    if (isRange) {
        end += 2;
        while (end < words.size() && isMultiplier(words[end])) {
            ++end;
        }
    }
    return end;
}

/// Where "gần", "không dưới", "more than" before the number begin.
std::size_t qualifierBegin(const Words& words, std::size_t at)
{
    for (const std::string_view phrase : { "không dưới", "không ít hơn", "ít nhất", "tối thiểu",
             "tối đa", "không quá", "nhiều nhất", "hơn", "trên", "dưới", "gần", "khoảng", "chừng", "ước tính", "xấp xỉ", "at least", "at most", "more than", "fewer than", "less than",
             "over", "nearly", "almost", "about", "around", "up to", "some", "approximately" }) {
        const auto count = std::size_t(std::ranges::count(phrase, ' ')) + 1;
        const bool isVerb = phrase == "over" && at >= 2
            && (words[at - 2].is("handed") || words[at - 2].is("turned") || words[at - 2].is("took"));
        if (at >= count && !isVerb && words.exactPhraseAt(at - count, phrase) == count) {
            return at - count;
        }
    }
    return at;
}

/// The number belongs to the word before it: a year, a month, an article, a place in a row.
bool isLabelled(const Words& words, std::size_t at)
{
    if (at == 0 || !words[at].isNumber()) {
        return false;
    }
    for (const std::string_view word : { "năm", "tháng", "ngày", "thứ", "điều", "khoản", "điểm",
             "quý", "tổ", "đội", "mốc", "km", "lần", "chương", "article", "no", "lúc", "đồn" }) {
        if (words.exactPhraseAt(at - 1, word) > 0) {
            // "trong ngày 5 đối tượng" is rare; "năm 2023 người dân" is not
            return word != "năm" || words[at].folded.size() == 4;
        }
    }
    const bool isLetterNumber
        = words[at - 1].kind == Word::Kind::Word && words[at - 1].end == words[at].begin; // IMM6
    const bool isNumber = words.exactPhraseAt(at - 1, "số") > 0 && !words.isBefore(at, "tong so");
    return isLetterNumber || isNumber;
}

/// Past words between the number and its unit: "9 nam thanh niên", "6 Vietnamese citizens".
std::size_t pastFillers(const Words& words, std::size_t at)
{
    static constexpr std::string_view fillers[] = { "vietnamese", "lao", "chinese", "cambodian",
        "thai", "young", "female", "male", "alleged", "other", "more", "foreign", "human",
        "trafficking", "official", "confirmed", "nam" };
    auto next = at;
    std::size_t length = 0;
    while (next < words.size() && next < at + 3 && unitAt(words, next, length) == nullptr
        && std::ranges::find(fillers, words[next].exact) != std::end(fillers)) {
        ++next;
    }
    return next;
}

/// The nearest verb says what people are: what was done to them behind ("were rescued", "bị lừa"),
/// else what somebody did before ("bắt 2 đối tượng đưa 3 phụ nữ": the three were taken).
CountUnit roleByVerb(const Words& words, const WordSpan& span)
{
    for (auto at = span.last; at < words.size() && at < span.last + 4; ++at) {
        for (const std::string_view verb :
            { "bị lừa", "bị bán", "bị lừa bán", "được giải cứu", "bị đưa", "bị dụ dỗ", "bị ép",
                "bị giam", "were lured", "were rescued", "were sold", "were trafficked",
                "were taken", "were freed", "was rescued", "was sold" }) {
            if (words.exactPhraseAt(at, verb) > 0) {
                return CountUnit::PresumedVictims;
            }
        }
        for (const std::string_view verb : { "bị bắt", "bị khởi tố", "bị tạm giữ", "were arrested",
                 "were charged", "was arrested" }) {
            if (words.exactPhraseAt(at, verb) > 0) {
                return CountUnit::Suspects;
            }
        }
    }
    const bool isAbducted = distanceBefore(words, span.first, 7, { "bắt cóc" }) > 0;
    const auto caught = isAbducted ? 0 : distanceBefore(words, span.first, 7,
        { "bắt giữ", "bắt", "bắt quả tang", "khởi tố", "tạm giữ", "tạm giam", "xét xử", "truy tố",
            "arrested", "charged", "detained", "prosecuted" });
    const auto taken = distanceBefore(words, span.first, 9,
        { "giải cứu", "giải thoát", "tiếp nhận", "trao trả", "lừa", "lừa bán", "bán", "đưa", "dẫn",
            "chở", "dụ dỗ", "rủ", "hồi hương", "bắt cóc", "đang giao", "mua", "lôi kéo", "tuyển",
            "rescued", "freed", "repatriated", "trafficked", "sold", "lured", "taken", "taking",
            "bringing", "smuggling", "transporting", "moving", "handed over", "received", "leading", "driving", "kidnapped",
            "abducted" });
    if (taken > 0 && (caught == 0 || taken < caught)) {
        return CountUnit::PresumedVictims;
    }
    return caught > 0 ? CountUnit::Suspects : CountUnit::People;
}

/// Whom the verbs before speak of, for people the text gives no role.
void settleRole(const Words& words, FoundCount& count, bool hasVictims)
{
    const bool isDetail = count.unit == CountUnit::Minors || count.unit == CountUnit::Females;
    const bool isPart = hasBefore(words, count.span.first, 3, { "trong đó", "including" });
    if (isDetail && (hasVictims || isPart)) {
        count.reason = "prose.count.of-these";
        return;
    }
    const auto role = roleByVerb(words, count.span);
    if (role == CountUnit::Suspects) {
        count.unit = CountUnit::Suspects;
        count.confidence = 0.7;
        count.reason = "prose.count.arrested-people";
    } else if (role == CountUnit::PresumedVictims) {
        count.unit = CountUnit::PresumedVictims;
        count.confidence = 0.55;
        count.reason = "prose.count.rescued-people";
    } else {
        count.unit = CountUnit::People;
        count.confidence = 0.4;
        count.reason = "prose.count.no-role";
    }
}

bool isMoneyAt(const Words& words, std::size_t at)
{
    static constexpr std::string_view units[] = { "đồng", "đ", "vnđ", "vnd", "tệ", "ndt", "cny",
        "usd", "đô", "la", "triệu", "tỷ", "tỉ", "baht", "kíp", "riel", "dollars", "dollar", "yuan",
        "dong", "rmb" };
    return std::ranges::any_of(units, [&](auto unit) { return words.exactPhraseAt(at, unit) > 0; });
}

/// "30 triệu đồng một người", "một người 2.000 nhân dân tệ", "giá một người là ...": the price of
/// each, which says nothing of how many there were.
bool isPerHead(const Words& words, const FoundCount& count)
{
    if (count.quantity.value != 1 || count.quantity.qualifier != Qualifier::Exact) {
        return false;
    }
    auto before = count.span.first;
    before -= before > 0
            && (words[before - 1].is("/") || words.exactPhraseAt(before - 1, "cho") > 0
                || words[before - 1].is("for"))
        ? 1
        : 0;
    if ((before > 0 && isMoneyAt(words, before - 1))
        || hasBefore(words, count.span.first, 2, { "giá", "tiền công", "giá mỗi", "price of" })) {
        return true;
    }
    auto next = count.span.last;
    while (next < words.size() && next < count.span.last + 2
        && (words[next].is("/") || words[next].is("=") || words.exactPhraseAt(next, "là") > 0)) {
        ++next;
    }
    const bool isRoleless = count.unit == CountUnit::People;
    return isRoleless && next + 1 < words.size() && words[next].isNumber()
        && (isMoneyAt(words, next + 1) || words.exactPhraseAt(next + 1, "nhân dân tệ") > 0
            || (isMultiplier(words[next + 1]) && next + 2 < words.size()
                && isMoneyAt(words, next + 2)));
}

/// "bán cho một người đàn ông": he bought.
bool isBuyer(const Words& words, const FoundCount& count)
{
    const bool isRoleless = count.unit == CountUnit::People || count.unit == CountUnit::Females;
    const auto at = count.span.first;
    if (isRoleless && at > 0 && words.exactPhraseAt(at - 1, "cho") > 0
        && hasBefore(words, at, 8, { "bán", "gả" })) {
        return true;
    }
    for (const std::string_view phrase :
        { "bán cho", "bán lại cho", "giao cho", "gả cho", "chuyển cho", "trả cho", "sold to" }) {
        const auto length = std::size_t(std::ranges::count(phrase, ' ')) + 1;
        if (at >= length && words.exactPhraseAt(at - length, phrase) == length) {
            return isRoleless;
        }
    }
    return false;
}

bool isLeftOut(
    const Words& words, const Context& context, const std::vector<WordSpan>& dates, WordSpan span)
{
    const bool isOver = words.exactPhraseAt(span.first, "không") > 0; // "không dưới 3"
    return Context::isIn(context.laws, span) || Context::isIn(dates, span)
        || Context::isIn(context.compared, span)
        || (Context::isIn(context.negated, span) && !isOver)
        || (span.last < words.size() && words.exactPhraseAt(span.last, "trở lên") > 0)
        || (span.last < words.size() && words.exactPhraseAt(span.last, "thứ") > 0);
}

bool readAt(const Words& words, std::size_t at, FoundCount& count, bool isEnglish)
{
    if (!words[at].isNumber() && !isNumberWord(words, at)) {
        return false;
    }
    if (isLabelled(words, at)) {
        return false;
    }
    const auto end = numberEnd(words, at);
    const auto unitBegin = pastFillers(words, end);
    std::size_t length = 0;
    const auto* unit = unitBegin < words.size() ? unitAt(words, unitBegin, length) : nullptr;
    if (unit == nullptr) {
        return false;
    }
    const auto begin = qualifierBegin(words, at);
    auto quantity = parseQuantity(
        words.text(at, end), isEnglish ? NumberStyle::English : NumberStyle::Vietnamese);
    if (!quantity.value && words[at].kind == Word::Kind::Word) {
        static constexpr std::string_view english[] = { "zero", "one", "two", "three", "four",
            "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" };
        const auto found = std::ranges::find(english, words[at].folded);
        if (found != std::end(english)) {
            quantity.value = found - std::begin(english);
        } else if (words[at].is("fifteen") || words[at].is("twenty")) {
            quantity.value = words[at].is("fifteen") ? 15 : 20;
        }
    }
    if (!quantity.value) {
        return false;
    }
    if (begin < at && quantity.qualifier == Qualifier::Exact) {
        quantity.qualifier = words.exactPhraseAt(begin, "không ít hơn") > 0 ? Qualifier::AtLeast
            : words[begin].is("some")
            ? Qualifier::About
            : parseQuantity(std::string(words.text(begin, at)) + " 1").qualifier;
    }
    count.span = { begin, unitBegin + length };
    count.quantity = quantity;
    count.quantity.raw = words.text(count.span.first, count.span.last);
    count.unit = unit->unit;
    count.reason = "prose.count.named";
    return true;
}

} // namespace

std::vector<FoundCount> countsIn(
    const Words& words, const Context& context, const std::vector<WordSpan>& dates)
{
    std::vector<FoundCount> found;
    if (context.isPlan || context.isHearsay || context.isLaw) {
        return found;
    }
    bool hasVictims = false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        FoundCount count;
        if (!readAt(words, at, count, context.isEnglish)
            || isLeftOut(words, context, dates, count.span) || isPerHead(words, count)
            || isBuyer(words, count)) {
            continue;
        }
        const bool isRoleless = count.unit == CountUnit::People || count.unit == CountUnit::Minors
            || count.unit == CountUnit::Females;
        if (isRoleless) {
            settleRole(words, count, hasVictims);
        }
        const auto first = count.span.first;
        const bool isRest = words.exactPhraseAt(count.span.last, "còn lại") > 0
            || words.exactPhraseAt(count.span.last, "khác") > 0;
        if (isRest || (first > 0 && words.exactPhraseAt(first - 1, "thêm") > 0)) {
            count.confidence = std::min(count.confidence, 0.5);
            count.reason = "prose.count.more";
        }
        hasVictims = hasVictims || count.unit == CountUnit::Victims
            || count.unit == CountUnit::PresumedVictims
            || count.unit == CountUnit::VictimsAndPresumed;
        if (words[at].kind == Word::Kind::Word && count.quantity.value == 1) {
            count.confidence = std::min(count.confidence, 0.6); // "một đối tượng": often told twice
        }
        at = count.span.last - 1;
        found.push_back(std::move(count));
    }
    return found;
}

} // namespace tuyen::prose
