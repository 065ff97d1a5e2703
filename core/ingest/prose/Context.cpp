// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/internal/Context.h"

#include <algorithm>

namespace tuyen::prose {

bool Context::isIn(const std::vector<WordSpan>& spans, std::size_t at)
{
    return std::ranges::any_of(spans, [at](const WordSpan& span) { return span.holds(at); });
}

bool Context::isIn(const std::vector<WordSpan>& spans, const WordSpan& span)
{
    return std::ranges::any_of(spans, [&](const WordSpan& other) { return other.meets(span); });
}

bool hasAny(const Words& words, std::initializer_list<std::string_view> phrases)
{
    return std::ranges::any_of(phrases, [&](auto phrase) { return words.hasExact(phrase); });
}

static bool endsClause(const Words& words, std::size_t at)
{
    const auto& word = words[at];
    const bool isInitial = word.is(".") && at > 0 && words[at - 1].isUpper
        && words[at - 1].folded.size() == 1; // "giải cứu anh H. cùng 2 người"
    return word.is(";") || word.is(":") || (word.is(".") && !isInitial) || word.is("(")
        || word.is(")");
}

std::size_t distanceBefore(const Words& words, std::size_t at, std::size_t reach,
    std::initializer_list<std::string_view> phrases)
{
    for (std::size_t back = 1; back <= reach && back <= at; ++back) {
        if (endsClause(words, at - back)) {
            return 0;
        }
        for (const auto phrase : phrases) {
            const auto count = words.exactPhraseAt(at - back, phrase);
            if (count > 0 && at - back + count <= at) {
                return back;
            }
        }
    }
    return 0;
}

bool hasBefore(const Words& words, std::size_t at, std::size_t reach,
    std::initializer_list<std::string_view> phrases)
{
    return distanceBefore(words, at, reach, phrases) > 0;
}

namespace {

using Phrases = std::initializer_list<std::string_view>;

/// Spans that begin with one of the phrases and go on to the end of the clause.
std::vector<WordSpan> clausesFrom(const Words& words, Phrases phrases, bool endsAtComma)
{
    std::vector<WordSpan> spans;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool begins = std::ranges::any_of(
            phrases, [&](auto phrase) { return words.exactPhraseAt(at, phrase) > 0; });
        if (!begins) {
            continue;
        }
        auto end = at + 1;
        while (end < words.size() && !endsClause(words, end)
            && !(endsAtComma && (words[end].is(",") || words[end].is("nhung")))) {
            ++end;
        }
        spans.push_back({ at, end });
        at = end - 1;
    }
    return spans;
}

bool isLawWord(const Word& word)
{
    static constexpr std::string_view words[]
        = { "dieu", "khoan", "diem", "bo", "luat", "hinh", "su", "to", "tung", "nam", "so", "va",
              "sua", "doi", "bo sung", "nghi", "dinh", "quyet", "thong", "tu", "hien", "phap",
              "cua", "chuong", "muc", "blhs", "bltths", "chi", "thi", "article", "section",
              "clause", "law", "decree", "code", "penal", "criminal", "of", "no", "the" };
    return word.isNumber() || word.is("/") || word.is("-")
        || std::ranges::find(words, word.folded) != std::end(words);
}

/// "Điều 150", "khoản 2 Điều 151 Bộ luật Hình sự năm 2015", "Luật số 53/2024/QH15", "130/CP".
std::vector<WordSpan> lawsIn(const Words& words)
{
    std::vector<WordSpan> spans;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool isNamed = std::ranges::any_of(
            Phrases { "điều", "khoản", "bộ luật", "luật", "nghị định", "nghị quyết", "thông tư",
                "chỉ thị", "article", "articles", "clause", "penal code", "decree", "law no" },
            [&](auto phrase) { return words.exactPhraseAt(at, phrase) > 0; });
        const bool isSigned = words[at].isNumber() && at + 2 < words.size() && words[at + 1].is("/")
            && words[at + 2].isUpper;
        const bool isDated = words[at].isNumber() && at + 4 < words.size() && words[at + 1].is("/")
            && words[at + 2].isNumber() && words[at + 3].is("/") && words[at + 4].isUpper;
        const bool isAccount = at > 0 && words.exactPhraseAt(at - 1, "tài khoản") > 0;
        if ((!isNamed && !isSigned && !isDated) || isAccount) {
            continue;
        }
        auto end = at + (isDated ? 5 : isSigned ? 3 : 1);
        bool hasNumber = isDated || isSigned;
        while (end < words.size()
            && (isLawWord(words[end]) || (words[end].isUpper && words[end - 1].is("/")))) {
            hasNumber = hasNumber || words[end].isNumber();
            ++end;
        }
        // The name of a person or of the next thing said does not belong to the law.
        while (end > at + 1
            && (words[end - 1].is("va") || words[end - 1].is("cua") || words[end - 1].is("the")
                || words[end - 1].is("tu"))) {
            --end;
        }
        if (hasNumber) {
            spans.push_back({ at, end });
            at = end - 1;
        }
    }
    return spans;
}

/// "tăng 20 %", "giảm 5 vụ", "tăng thêm 3 đối tượng".
void addChanges(const Words& words, std::vector<WordSpan>& spans)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool isChange = std::ranges::any_of(
            Phrases { "tăng", "giảm", "increased", "decreased", "rose", "fell", "increase of",
                "decrease of", "up by", "down by", "rise of", "drop of" },
            [&](auto phrase) { return words.exactPhraseAt(at, phrase) > 0; });
        if (!isChange) {
            continue;
        }
        auto end = at + 1;
        while (end < words.size() && end < at + 9 && !words[end].is(",") && !endsClause(words, end)
            && words.exactPhraseAt(end, "lên") == 0) {
            ++end;
        }
        spans.push_back({ at, end });
    }
}

/// The first word that is none of a list's dash, number or quote.
std::size_t headOf(const Words& words)
{
    std::size_t at = 0;
    while (at < words.size() && words[at].kind == Word::Kind::Sign) {
        ++at;
    }
    return at;
}

std::size_t longestAt(const Words& words, std::size_t at, Phrases phrases)
{
    std::size_t longest = 0;
    for (const auto phrase : phrases) {
        longest = std::max(longest, words.exactPhraseAt(at, phrase));
    }
    return longest;
}

/// "nhóm này", "hai đối tượng trên", "chị được": people of whom was told before.
bool hasPronoun(const Words& words)
{
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const auto named = longestAt(words, at,
            { "đối tượng", "nhóm", "bị can", "bị cáo", "nạn nhân", "người", "đường dây", "chị",
                "anh", "phụ nữ", "cô gái", "vụ án", "vụ việc", "bé gái", "cháu bé" });
        const auto next = at + named;
        if (named > 0 && next < words.size()) {
            // "trên" is "on" as often: "đối tượng trên xe khách"
            const bool isAbove = words[next].exact == "trên"
                && (next + 1 == words.size() || words[next + 1].kind == Word::Kind::Sign
                    || longestAt(words, next + 1,
                           { "đã", "bị", "được", "để", "khai", "về", "ra", "cùng", "và" })
                        > 0);
            if (isAbove || longestAt(words, next, { "này", "nói trên", "kể trên" }) > 0) {
                return true;
            }
        }
        const bool isHe = longestAt(words, at, { "chị", "anh", "cô", "ông", "bà", "em", "cháu" }) > 0
            && longestAt(words, at + 1,
                   { "được", "bị", "đã", "trốn", "về", "trở về", "không", "cùng", "với", "sang",
                       "cho", "từ", "đi", "ra" })
                > 0;
        if (isHe || longestAt(words, at, { "hắn", "bọn chúng" }) > 0) {
            return true;
        }
    }
    return false;
}

} // namespace

/// Whether the sentence begins something else, or goes on about the same people.
static void readJoint(const Words& words, Context& context)
{
    const auto head = headOf(words);
    const auto sameDay = longestAt(words, head,
        { "cùng ngày", "cũng trong ngày", "cũng ngày", "on the same day", "the same day",
            "also on the same day" });
    const bool isDated = head + sameDay < words.size() && words[head + sameDay].isNumber();
    if (sameDay > 0 && !isDated) {
        context.sameDay = { head, head + sameDay };
    }
    context.beginsOther = sameDay > 0
        || longestAt(words, head,
               { "trước đó", "tiếp đó", "ngoài ra", "bên cạnh đó", "cũng trong tháng", "cũng tại",
                   "cũng trong thời gian", "trong một vụ", "trong vụ", "ở một vụ", "ở vụ",
                   "một vụ", "vụ khác", "earlier", "in a separate", "in another", "separately",
                   "also on", "also in", "in addition", "another case" })
            > 0;
    const bool goesOn = hasAny(words, { "mở rộng điều tra", "mở rộng chuyên án", "tiếp tục mở rộng",
                            "tiếp tục điều tra mở rộng", "mở rộng vụ án" })
        || (!context.beginsOther
            && hasAny(words, { "bắt thêm", "giải cứu thêm", "khởi tố thêm", "phát hiện thêm" }))
        || (!context.tellsOfWork && hasAny(words, { "bàn giao" }));
    context.refersBack = goesOn || hasPronoun(words)
        || longestAt(words, head,
               { "các nạn nhân", "nạn nhân", "các đối tượng", "các bị can", "các bị cáo", "she",
                   "he", "they", "her", "his", "their", "the victims", "the suspects", "the women",
                   "the girls", "the men", "the ring", "all of them" })
            > 0;
}

static void readMood(const Words& words, Context& context)
{
    context.isPlan = hasAny(words,
        { "theo kế hoạch", "dự kiến", "phấn đấu", "chỉ tiêu", "mục tiêu", "sẽ", "đặt mục tiêu",
            "according to the plan", "is expected", "are expected", "planned", "plans to",
            "target of", "will" });
    context.isHearsay = hasAny(words,
        { "nếu", "giả sử", "tin đồn", "có thể bị phạt", "bị phạt tù từ", "trở lên thì", "if",
            "rumour", "rumours" });
    context.isLaw = hasAny(words,
        { "quy định tại", "theo quy định", "luật quy định", "bị phạt tù từ", "khung hình phạt",
            "người nào", "shall be punished", "provides that" });
    context.isGeneral = hasAny(words,
        { "cảnh báo", "khuyến cáo", "cảnh giác", "phổ biến là", "các đối tượng thường",
            "thường lợi dụng", "thường dùng", "thủ đoạn phổ biến", "nâng cao nhận thức",
            "người dân cần", "usually", "often", "are advised", "raise awareness", "awareness of",
            "beware" });
    context.tellsOfEvent = hasAny(words,
        { "phát hiện", "bắt", "bắt giữ", "bắt quả tang", "khởi tố", "triệt phá", "giải cứu",
            "giải thoát", "tiếp nhận", "trao trả", "lừa", "lừa bán", "dụ dỗ", "rủ", "đưa", "dẫn",
            "bán", "ép", "vượt biên", "xảy ra", "ngăn chặn", "trình báo", "tố giác", "chuyên án",
            "vụ án", "vụ việc", "đánh đập", "bỏ trốn", "tạm giữ", "xuất cảnh", "nhập cảnh",
            "arrested", "rescued", "freed", "detained", "trafficked", "sold", "lured", "deceived",
            "charged", "stopped", "found", "discovered", "intercepted", "taken", "escaped",
            "repatriated", "recruited", "tuyển người", "tuyển lao động", "đăng tin", "hứa hẹn",
            "môi giới", "lôi kéo", "cưỡng ép", "nhốt", "giam", "trốn về", "mất liên lạc",
            "dismantled", "broken up", "broke up", "smuggled" });
    context.tellsOfWork = hasAny(words,
        { "phát hiện", "bắt", "giải cứu", "giải thoát", "tiếp nhận", "triệt phá", "ngăn chặn",
            "tạm giữ", "chặn", "kiểm tra", "arrested", "rescued", "freed", "detained", "stopped",
            "found", "discovered", "intercepted", "dismantled", "broke up" });
    context.speaksOfAll = hasAny(words,
        { "cả nước", "toàn quốc", "toàn tỉnh", "trên địa bàn tỉnh", "trên địa bàn cả nước",
            "trên phạm vi", "toàn lực lượng", "lực lượng biên phòng đã", "các đơn vị",
            "các lực lượng chức năng đã phát hiện", "tổng số", "tổng cộng", "tính đến",
            "từ đầu năm", "tháng đầu năm", "nationwide", "countrywide", "in total", "a total of",
            "across the country", "bình quân", "trung bình", "giai đoạn", "hai bên đã",
            "hai nước đã" });
    int english = 0;
    for (const std::string_view word : { "the", "of", "and", "were", "was", "in", "on", "by" }) {
        english += words.hasExact(word) ? 1 : 0;
    }
    context.isEnglish = english > 1
        && !(words.hasMarks()
            && hasAny(words, { "và", "của", "các", "ngày", "tại", "năm", "đã", "bị", "người" }));
}

Context contextOf(const Words& words)
{
    Context context;
    readMood(words, context);
    readJoint(words, context);
    context.laws = lawsIn(words);
    context.compared = clausesFrom(words,
        { "so với", "cùng kỳ", "nhiều hơn", "ít hơn so", "compared with", "compared to",
            "more than in", "fewer than in", "against the same" },
        true);
    addChanges(words, context.compared);
    context.negated = clausesFrom(words,
        { "không có", "không phát hiện", "chưa phát hiện", "chưa có", "không ghi nhận",
            "chưa ghi nhận", "không xảy ra", "không để xảy ra", "không bị", "không phải",
            "chưa xảy ra", "không còn", "không hề", "no", "not", "never", "without", "neither" },
        true);
    context.hotlines = clausesFrom(words,
        { "đường dây nóng", "tổng đài", "hotline", "liên hệ", "gọi số", "helpline", "contact",
            "cung cấp thông tin qua" },
        false);
    return context;
}

} // namespace tuyen::prose
