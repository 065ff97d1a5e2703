// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/IdentifierFacts.h"
#include "ingest/prose/internal/Finders.h"

#include <algorithm>

namespace tuyen::prose {

namespace {

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(
        text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// Groups of digits that belong together: "0900 000 317", "0900.000.317", "+84 900-000-317".
WordSpan digitsAt(const Words& words, std::size_t at)
{
    auto end = at + 1;
    while (end < words.size()) {
        const bool isJoint = (words[end].is("-") || words[end].is(".")) && end + 1 < words.size()
            && words[end + 1].isNumber() && words[end].begin == words[end - 1].end
            && words[end + 1].begin == words[end].end;
        const bool isGroup = words[end].isNumber() && words[end].folded.size() >= 2
            && words[end].folded.size() <= 4 && words[end].begin == words[end - 1].end + 1;
        if (!isJoint && !isGroup) {
            break;
        }
        end += isJoint ? 2 : 1;
    }
    return { at, end };
}

bool isBehind(const Words& words, std::size_t at, std::initializer_list<std::string_view> phrases)
{
    return hasBefore(words, at, 5, phrases);
}

/// Digits by what stands before them, and by their number.
bool readDigits(const Words& words, std::size_t at, FoundIdentifier& found)
{
    const bool hasPlus = at > 0 && words[at - 1].is("+") && words[at - 1].end == words[at].begin;
    auto span = digitsAt(words, at);
    span.first -= hasPlus ? 1 : 0;
    const auto text = words.text(span.first, span.last);
    const auto digits = digitsOf(text);
    if (digits.size() < 8 || digits.size() > 16) {
        return false;
    }
    IdentifierReading reading;
    const bool isAccount = isBehind(
        words, span.first, { "tài khoản", "stk", "số tài khoản", "account", "bank account" });
    const bool isPaper = isBehind(words, span.first,
        { "cccd", "cmnd", "cmt", "căn cước", "căn cước công dân", "chứng minh", "id card" });
    const bool isPhoneWord = isBehind(words, span.first,
        { "điện thoại", "sđt", "đt", "số máy", "số thuê bao", "phone", "zalo", "viber",
            "whatsapp" });
    if (isBehind(words, span.first, { "imei", "số imei" })) {
        reading = readImei(text);
        found.reason = "prose.identifier.imei";
    } else if (isAccount && !isPhoneWord) {
        reading = readBankAccount(text);
        found.reason = "prose.identifier.account";
    } else if (isPaper) {
        reading = readDocument(text);
        found.reason = "prose.identifier.paper";
    } else if (isPhoneWord || hasPlus
        || (digits[0] == '0' && digits.size() >= 10 && digits.size() <= 11)) {
        reading = readPhone(text);
        found.reason = isPhoneWord ? "prose.identifier.phone" : "prose.identifier.looks-like-phone";
        found.confidence = isPhoneWord ? 0.95 : 0.7;
    } else {
        return false;
    }
    if (validityOf(reading.identifier, reading.findings) == Validity::Odd) {
        found.confidence = 0.5;
    }
    found.identifier = std::move(reading.identifier);
    found.span = span;
    return true;
}

/// "29A-123.45", "73LD-001.02".
bool readPlateAt(const Words& words, std::size_t at, FoundIdentifier& found)
{
    const auto& first = words[at];
    if (!first.isNumber() || first.folded.size() != 2 || at + 2 >= words.size()) {
        return false;
    }
    auto end = at + 1;
    const bool isSeries = words[end].kind == Word::Kind::Word && words[end].isUpper
        && words[end].begin == first.end && words[end].folded.size() <= 2;
    if (!isSeries) {
        return false;
    }
    ++end;
    if (words[end].isNumber() && words[end].folded.size() == 1
        && words[end].begin == words[end - 1].end) {
        ++end; // "29H1"
    }
    if (end < words.size() && words[end].is("-")) {
        ++end;
    }
    if (end >= words.size() || !words[end].isNumber()) {
        return false;
    }
    const auto digits = digitsOf(words[end].folded);
    if (digits.size() < 4 || digits.size() > 5) {
        return false;
    }
    found.span = { at, end + 1 };
    found.identifier = readPlate(words.text(at, end + 1)).identifier;
    found.reason = "prose.identifier.plate";
    return true;
}

/// "hộ chiếu số B1234567": a letter or two and digits behind the word, as one word or as two.
bool readPassport(const Words& words, std::size_t at, FoundIdentifier& found)
{
    const bool isDivided = at + 1 < words.size() && words[at + 1].isNumber()
        && words[at + 1].begin == words[at].end;
    const auto end = at + (isDivided ? 2 : 1);
    const auto& folded = words[at].folded;
    const bool beginsWithLetter = !folded.empty() && folded[0] >= 'a' && folded[0] <= 'z';
    if (!beginsWithLetter || digitsOf(words.text(at, end)).size() < 6
        || !isBehind(words, at, { "hộ chiếu", "passport" })) {
        return false;
    }
    auto reading = readDocument(words.text(at, end));
    if (reading.identifier.kind != IdentifierKind::Passport) {
        return false;
    }
    found.identifier = std::move(reading.identifier);
    found.span = { at, end };
    found.reason = "prose.identifier.paper";
    return true;
}

/// The run of signs without a blank that holds word `at`.
WordSpan unbroken(const Words& words, std::size_t at)
{
    WordSpan span { at, at + 1 };
    while (span.first > 0 && words[span.first - 1].end == words[span.first].begin
        && !words[span.first - 1].is("(") && !words[span.first - 1].is("\"")) {
        --span.first;
    }
    while (span.last < words.size() && words[span.last].begin == words[span.last - 1].end) {
        ++span.last;
    }
    while (span.last > span.first + 1
        && (words[span.last - 1].is(".") || words[span.last - 1].is(",")
            || words[span.last - 1].is(")") || words[span.last - 1].is(";")
            || words[span.last - 1].is("\"") || words[span.last - 1].is(":"))) {
        --span.last;
    }
    return span;
}

/// An address of a wallet is long, has letters and digits only, and mostly proves itself.
bool readWalletAt(const Words& words, std::size_t at, FoundIdentifier& found)
{
    const bool isBegin = at == 0 || words[at - 1].end != words[at].begin || words[at - 1].is("(")
        || words[at - 1].is(":") || words[at - 1].is("\"");
    if (!isBegin) {
        return false;
    }
    WordSpan span { at, at + 1 };
    while (span.last < words.size() && words[span.last].begin == words[span.last - 1].end
        && (words[span.last].kind == Word::Kind::Word || words[span.last].isNumber())) {
        ++span.last;
    }
    const auto text = words.text(span.first, span.last);
    if (text.size() < 25 || text.size() > 90) {
        return false;
    }
    auto reading = readWallet(text);
    if (reading.has("wallet.odd") || reading.identifier.raw != text) {
        return false;
    }
    found.confidence = reading.findings.empty() ? 0.95 : 0.5;
    found.identifier = std::move(reading.identifier);
    found.span = span;
    found.reason = "prose.identifier.wallet";
    return true;
}

/// "WeChat: vidu_88", "Telegram ID: …": a handle behind the name of the service and a colon.
bool readNamedHandle(const Words& words, std::size_t at, WordSpan& span)
{
    auto next = at + 1;
    if (next < words.size() && words[next].is("id")) {
        ++next;
    }
    if (next + 1 >= words.size() || !words[next].is(":") || words[next + 1].folded.empty()) {
        return false;
    }
    span = { next + 1, next + 2 };
    while (span.last < words.size() && words[span.last].begin == words[span.last - 1].end
        && !words[span.last].is(",") && !words[span.last].is(";") && !words[span.last].is(")")
        && !words[span.last].is(".")) {
        ++span.last;
    }
    const auto reading = readSocialAccount(words.text(span.first, span.last), words[at].folded);
    const bool isPhone = words[span.first].isNumber() || words[span.first].is("+")
        || words[span.first].is("0");
    return !isPhone && reading.findings.empty() && reading.identifier.value.size() > 9;
}

/// An e-mail address, "facebook.com/…", "t.me/…", a handle behind the name of a service.
bool readOnline(const Words& words, std::size_t at, FoundIdentifier& found)
{
    static constexpr std::string_view services[]
        = { "facebook", "fb", "telegram", "tiktok", "wechat", "zalo", "instagram", "t", "wa", "m" };
    const bool isHostOnly = words[at].is("t") || words[at].is("wa") || words[at].is("m");
    const bool isAt = words[at].is("@");
    if (isAt && at > 0 && at + 2 < words.size() && words[at - 1].end == words[at].begin
        && words[at + 1].begin == words[at].end) {
        found.span = unbroken(words, at);
        found.identifier
            = readEmail(words.text(found.span.first, found.span.last)).identifier;
        found.reason = "prose.identifier.email";
        return true;
    }
    const bool isService = std::ranges::find(services, words[at].folded) != std::end(services);
    const auto last = std::min(words.size(), at + 5);
    if (isService && at + 3 < words.size() && words[at + 1].is(".")
        && (words[at + 2].is("com") || words[at + 2].is("me")) && words[at + 3].is("/")) {
        found.span = unbroken(words, at);
        found.identifier = readSocialAccount(
            words.text(found.span.first, found.span.last), words[at].is("t") ? "telegram" : words[at].is("wa") ? "whatsapp" : "")
                               .identifier;
        found.reason = "prose.identifier.link";
        return true;
    }
    if (isService && !isHostOnly && readNamedHandle(words, at, found.span)) {
        found.identifier = readSocialAccount(
            words.text(found.span.first, found.span.last), words[at].folded)
                               .identifier;
        found.reason = "prose.identifier.handle";
        return true;
    }
    for (auto next = at + 1; isService && !isHostOnly && next + 1 < last; ++next) {
        if (words[next].is("@") && words[next + 1].begin == words[next].end) {
            auto span = unbroken(words, next + 1);
            found.span = { next, span.last };
            found.identifier
                = readSocialAccount(words.text(next, span.last), words[at].folded).identifier;
            found.reason = "prose.identifier.handle";
            return true;
        }
        if (words[next].is("\"")) {
            auto end = next + 1;
            while (end < words.size() && end < next + 7 && !words[end].is("\"")) {
                ++end;
            }
            if (end < words.size() && words[end].is("\"") && end > next + 1) {
                found.span = { next + 1, end };
                found.identifier
                    = readSocialAccount(words.text(next + 1, end), words[at].folded).identifier;
                found.confidence = 0.8;
                found.reason = "prose.identifier.handle";
                return true;
            }
        }
    }
    return false;
}

} // namespace

std::vector<FoundIdentifier> identifiersIn(const Words& words, const Context& context)
{
    std::vector<FoundIdentifier> all;
    for (std::size_t at = 0; at < words.size(); ++at) {
        FoundIdentifier found;
        const bool isFound = readWalletAt(words, at, found) || readPassport(words, at, found)
            || readPlateAt(words, at, found)
            || (words[at].isNumber() && readDigits(words, at, found))
            || readOnline(words, at, found);
        if (!isFound || Context::isIn(context.laws, found.span)) {
            continue;
        }
        at = std::max(at, found.span.last - 1);
        if (!Context::isIn(context.hotlines, found.span) && !found.identifier.value.empty()) {
            all.push_back(std::move(found));
        }
    }
    return all;
}

} // namespace tuyen::prose
