// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The day something happened, the day it was told of, the day of an arrest, of a charge and of a
// trial all stand in one report. Only the words round a date say which is which.
#include "ingest/prose/internal/DateFinder.h"

#include <algorithm>

namespace tuyen::prose {

namespace {

using Phrases = std::initializer_list<std::string_view>;

constexpr std::size_t longestSubject = 30; // words: an office with its name in full, a rank, a post

std::size_t lengthOf(const Words& words, std::size_t at, Phrases phrases)
{
    std::size_t longest = 0;
    for (const auto phrase : phrases) {
        longest = std::max(longest, words.exactPhraseAt(at, phrase));
    }
    return longest;
}

/// Whether one of the phrases ends right before `at`.
bool endsAt(const Words& words, std::size_t at, Phrases phrases)
{
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        const auto count = std::size_t(std::ranges::count(phrase, ' ')) + 1;
        return at >= count && words.exactPhraseAt(at - count, phrase) == count;
    });
}

/// A full stop inside a sentence is that of an abbreviation: "TP. Hà Nội", "chị Vàng Thị M."
bool endsPart(const Word& word) { return word.is(";") || word.is(":"); }

bool isWorkAt(const Words& words, std::size_t at)
{
    return lengthOf(words, at,
               { "phát hiện", "bắt", "giải cứu", "giải thoát", "tiếp nhận", "trao trả", "triệt phá",
                   "ngăn chặn", "tạm giữ", "khởi tố", "lừa", "nhận được", "khám xét", "xảy ra",
                   "xét xử", "kiểm tra", "chặn", "arrested", "rescued", "freed", "detained",
                   "stopped", "found", "discovered", "intercepted", "charged", "lured", "sold",
                   "trafficked", "returned" })
        > 0
        && words.exactPhraseAt(at, "bắt đầu") == 0;
}

bool isAuthorityAt(const Words& words, std::size_t at)
{
    return lengthOf(words, at,
               { "công an", "biên phòng", "bđbp", "cảnh sát", "cục", "viện kiểm sát", "vksnd",
                   "tand", "tòa án", "toà án", "ubnd", "sở", "lãnh đạo", "đại diện", "đại tá",
                   "thượng tá", "trung tá", "thiếu tá", "thiếu tướng", "đại úy", "đại sứ quán",
                   "cơ quan", "nguồn tin", "hải quan", "police", "ministry", "authorities",
                   "official", "officials", "border guard", "border guards", "spokesperson",
                   "spokesman", "spokeswoman", "embassy", "department", "prosecutors" })
        > 0;
}

/// "cho biết"; and "thông tin" where it is what somebody does, not what somebody has.
bool isSayingAt(const Words& words, std::size_t at)
{
    if (words.exactPhraseAt(at, "thông tin") > 0) {
        return !endsAt(words, at,
            { "tin", "nhận", "được", "có", "theo", "từ", "các", "những", "qua", "nghệ", "nguồn",
                "khai thác", "xác minh", "mạng" });
    }
    return lengthOf(words, at,
               { "cho biết", "cho hay", "thông báo", "công bố", "xác nhận", "phát đi", "họp báo",
                   "said", "announced", "reported", "confirmed", "told" })
        > 0;
}

/// "Ngày 15/3, Công an tỉnh … cho biết": nothing but who speaks stands between.
bool isToldOf(const Words& words, std::size_t after)
{
    bool hasAuthority = false;
    const auto end = std::min(words.size(), after + longestSubject);
    for (auto at = after; at < end && !endsPart(words[at]); ++at) {
        if (hasAuthority && isSayingAt(words, at)) {
            return true;
        }
        if (isWorkAt(words, at)) {
            return false;
        }
        hasAuthority = hasAuthority || isAuthorityAt(words, at);
    }
    return false;
}

/// "Ngày 9/1, chị M. đến Công an tỉnh … tố giác", "tiếp nhận đơn trình báo": unless those who were
/// told went and found something, which then happened that day.
bool isComplaint(const Words& words, std::size_t after)
{
    bool isTold = false;
    for (auto at = after; at < words.size() && !(endsPart(words[at]) && !isTold); ++at) {
        const auto told = lengthOf(words, at,
            { "tiếp nhận đơn", "tiếp nhận tin", "tiếp nhận nguồn tin", "tiếp nhận trình báo",
                "nhận được đơn", "nhận được tin", "nhận được trình báo", "nhận được nguồn tin",
                "nhận đơn", "nhận tin", "trình báo", "cầu cứu", "kêu cứu", "tố giác", "tố cáo", "làm đơn",
                "filed a complaint", "complained", "reported to the police", "told the police",
                "went to the police" });
        if (told > 0) {
            isTold = isTold || at < after + longestSubject;
            at += told - 1;
            continue;
        }
        const bool isFound = lengthOf(words, at,
                                 { "phát hiện", "bắt", "giải cứu", "giải thoát", "ngăn chặn",
                                     "tạm giữ", "chặn", "arrested", "rescued", "freed", "stopped" })
            > 0;
        if (isFound || (!isTold && isWorkAt(words, at))) {
            return false;
        }
    }
    return isTold;
}

/// "cho biết ngày 15/3", "đơn trình báo ngày 4/6", "said on 14 August"; but "cho biết ngày 3/4, tại
/// Sơn La, ..." goes on to tell what happened that day.
bool isReported(const Words& words, const WordSpan& date)
{
    if (endsAt(words, date.first,
            { "thông tin", "tin báo", "trình báo", "tố giác", "tố cáo", "thông cáo", "statement",
                "press release", "briefing" })) {
        return true;
    }
    if (endsAt(words, date.first,
            { "cho biết", "cho hay", "thông báo", "công bố", "xác nhận", "said", "announced",
                "reported", "confirmed", "told reporters" })) {
        auto next = date.last;
        next += next < words.size() && words[next].is(",") ? 1 : 0;
        const bool isPlaced = next < words.size() && lengthOf(words, next, { "tại", "ở", "in" }) > 0
            && lengthOf(words, next + 1, { "buổi", "cuộc", "họp" }) == 0;
        return !isPlaced;
    }
    return isToldOf(words, date.last) || isComplaint(words, date.last);
}

/// Whether one of the phrases follows, before somebody is found or caught.
bool isFollowedBy(const Words& words, std::size_t after, Phrases phrases)
{
    constexpr std::size_t reach = 14;
    for (auto next = after; next < words.size() && next < after + reach; ++next) {
        if (lengthOf(words, next, phrases) > 0) {
            return true;
        }
        if (lengthOf(words, next, { "phát hiện", "bắt" }) > 0) {
            return false;
        }
    }
    return false;
}

/// "khởi tố ngày 3/5", "khởi tố vụ án ngày 3/5", but not "khởi tố vụ án xảy ra ngày 3/5".
bool isOfCharge(const Words& words, std::size_t at)
{
    constexpr std::size_t reach = 6;
    for (std::size_t back = 1; back <= reach && back <= at; ++back) {
        const auto before = at - back;
        if (lengthOf(words, before, { "khởi tố", "charged", "indicted" }) > 0) {
            return true;
        }
        if (words[before].kind == Word::Kind::Sign
            || lengthOf(words, before, { "xảy ra", "bắt", "phát hiện", "từ", "lừa" }) > 0) {
            return false;
        }
    }
    return false;
}

bool isTrialAt(const Words& words, std::size_t at)
{
    return lengthOf(words, at,
               { "xét xử", "phiên tòa", "phiên toà", "mở phiên", "tuyên phạt", "tuyên án",
                   "xử sơ thẩm", "xử phúc thẩm", "hđxx", "sentenced", "convicted", "trial" })
        > 0;
}

/// "TAND tỉnh … ngày 27/11 xét xử", "phiên tòa ngày 27/11".
bool isOfTrial(const Words& words, const WordSpan& date)
{
    constexpr std::size_t reach = 5;
    for (std::size_t back = 1; back <= reach && back <= date.first; ++back) {
        if (endsPart(words[date.first - back])) {
            break;
        }
        if (isTrialAt(words, date.first - back)) {
            return true;
        }
    }
    constexpr std::size_t ahead = 14;
    for (auto next = date.last; next < words.size() && next < date.last + ahead; ++next) {
        if (isTrialAt(words, next)) {
            return true;
        }
        if (lengthOf(words, next, { "phát hiện", "bắt", "khởi tố" }) > 0) {
            return false;
        }
    }
    return false;
}

bool isOfPaper(const Words& words, const Context& context, const WordSpan& date)
{
    constexpr std::size_t farthest = 14; // words: "số 45/2023/HS-ST"
    return Context::isIn(context.laws, date)
        || hasBefore(words, date.first, farthest,
            { "bản án số", "bản án hình sự", "quyết định số", "cáo trạng số", "công văn số",
                "kết luận điều tra số" })
        || hasBefore(words, date.first, 7,
            { "luật", "nghị định", "nghị quyết", "quyết định", "chỉ thị", "thông tư", "công văn",
                "kế hoạch số", "báo cáo số", "văn bản", "hiệp định", "ban hành", "ký ngày",
                "ký kết", "hiệu lực", "bản án", "decree", "resolution", "agreement", "in force" });
}

/// A date behind "trước đó", "sau đó", "theo điều tra": of what is told already, unless the
/// sentence begins something else.
bool isOfSame(const Words& words, const Context& context, const WordSpan& date)
{
    const bool isPlaced = date.last + 1 < words.size()
        && (words.exactPhraseAt(date.last, "tại") > 0
            || (words[date.last].is(",")
                && lengthOf(words, date.last + 1, { "tại", "ở", "in", "at" }) > 0));
    const bool isOther
        = context.beginsOther && !context.refersBack && (context.tellsOfWork || isPlaced);
    return date.first <= 6 && !isOther
        && (endsAt(words, date.first, { "đến" })
            || hasAny(words,
                { "trước đó", "sau đó", "tiếp đó", "sau khi", "đến nay", "theo điều tra",
                    "qua điều tra", "khai nhận", "theo lời khai", "theo cáo trạng",
                    "cáo trạng nêu", "earlier", "later", "afterwards" }));
}

} // namespace

DateRole roleOf(const Words& words, const Context& context, const FoundDate& date)
{
    const auto at = date.span.first;
    if (isOfCharge(words, at)) {
        return DateRole::Prosecution;
    }
    if (isOfPaper(words, context, date.span)) {
        return DateRole::Document;
    }
    if (hasBefore(words, at, 3, { "sinh", "sn", "born" }) || (at > 0 && words[at - 1].is("sn"))) {
        return DateRole::Birth;
    }
    if (Context::isIn(context.compared, date.span)) {
        return DateRole::Compared;
    }
    if (hasBefore(words, at, 4,
            { "đăng", "đăng ngày", "cập nhật", "xuất bản", "published", "updated", "posted",
                "đưa tin" })) {
        return DateRole::Published;
    }
    if (context.isPlan) {
        return DateRole::Plan;
    }
    const auto precision = date.reading.date.precision;
    const bool isLong = precision == DatePrecision::Year || precision == DatePrecision::Quarter
        || (precision == DatePrecision::Range
            && date.reading.date.latest - date.reading.date.earliest > std::chrono::days(45));
    if (isLong && !date.reading.date.isAbout) {
        return DateRole::Period;
    }
    if (isReported(words, date.span)) {
        return DateRole::Reported;
    }
    if (isOfTrial(words, date.span)) {
        return DateRole::Trial;
    }
    if (isFollowedBy(words, date.span.last, { "khởi tố", "charged", "indicted" })) {
        return DateRole::Prosecution;
    }
    if (endsAt(words, at, { "bắt", "bắt giữ", "bắt tạm giam", "arrested" })) {
        return DateRole::Arrest;
    }
    if (!isOfSame(words, context, date.span)) {
        return DateRole::Event;
    }
    for (auto next = date.span.last; next < words.size() && next < date.span.last + 14; ++next) {
        if (lengthOf(words, next, { "bắt", "arrested" }) > 0) {
            return DateRole::Arrest;
        }
    }
    return DateRole::Further;
}

} // namespace tuyen::prose
