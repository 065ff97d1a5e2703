// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts of services and wallets.
#include "gazetteer/internal/IdentifierParts.h"

#include "text/CheckDigits.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tuyen {

namespace {

struct Service {
    std::string_view name;
    std::string_view word; ///< folded, a whole word or a part of one
    bool isWholeWord = false;
};
constexpr Service services[] = {
    { "facebook", "facebook" },
    { "facebook", "messenger" },
    { "facebook", "fb", true },
    { "facebook", "m me", true },
    { "zalo", "zalo" },
    { "telegram", "telegram" },
    { "telegram", "t me", true },
    { "telegram", "tele", true },
    { "tiktok", "tiktok" },
    { "wechat", "wechat" },
    { "wechat", "we chat", true },
    { "wechat", "weixin" },
    { "wechat", "微信" },
    { "viber", "viber" },
    { "whatsapp", "whatsapp" },
    { "whatsapp", "wa me", true },
    { "instagram", "instagram" },
    { "line", "line", true },
    { "qq", "qq", true },
    { "kakaotalk", "kakaotalk" },
    { "signal", "signal", true },
};

bool hasWord(std::string_view folded, std::string_view word, bool isWhole)
{
    for (auto at = folded.find(word); at != folded.npos; at = folded.find(word, at + 1)) {
        const auto end = at + word.size();
        const bool isAlone = (at == 0 || folded[at - 1] == ' ')
            && (end == folded.size() || folded[end] == ' ');
        if (isAlone || !isWhole) {
            return true;
        }
    }
    return false;
}

std::string_view serviceIn(std::string_view folded)
{
    const auto found = std::ranges::find_if(services, [folded](const Service& service) {
        return hasWord(folded, service.word, service.isWholeWord);
    });
    return found == std::end(services) ? std::string_view() : found->name;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(
        lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c; });
    return lower;
}

/// The name in an address of the web: what follows the host, without what browsers add.
std::optional<std::string> nameInAddress(std::string_view text)
{
    auto lower = lowered(text);
    static constexpr std::array<std::string_view, 10> hosts { "facebook.com/", "fb.com/", "m.me/",
        "fb.me/", "zalo.me/", "t.me/", "telegram.me/", "wa.me/", ".com/", ".me/" };
    for (const auto host : hosts) {
        const auto at = lower.find(host);
        if (at == lower.npos) {
            continue;
        }
        auto name = std::string(text.substr(at + host.size()));
        if (const auto id = name.find("?id="); id != name.npos) {
            name.erase(0, id + 4);
            name.resize(std::min(name.find('&'), name.size()));
        }
        name.resize(std::min(name.find_first_of("?#"), name.size()));
        while (name.ends_with('/')) {
            name.pop_back();
        }
        return name;
    }
    return std::nullopt;
}

/// What stands behind the name of the service: "Zalo: 0900…", "facebook Vi Du".
std::string nameBehindService(std::string_view text)
{
    if (const auto colon = text.find(':'); colon != text.npos) {
        return trimmed(text.substr(colon + 1));
    }
    const auto blank = text.find(' ');
    const auto first = fold(text.substr(0, std::min(blank, text.size())));
    return blank != text.npos && !serviceIn(first).empty() ? trimmed(text.substr(blank + 1))
                                                           : trimmed(text);
}

bool isHandle(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '_' || c == '-' || c == '/';
    });
}

/// Whether the service would give such a name: its own rules, where it publishes them.
bool isAllowed(std::string_view service, std::string_view name)
{
    const bool beginsWithLetter = !name.empty() && name[0] >= 'a' && name[0] <= 'z';
    const auto hasOnly = [name](std::string_view signs) {
        return std::ranges::all_of(name, [signs](char c) {
            return isDigit(c) || (c >= 'a' && c <= 'z') || signs.find(c) != signs.npos;
        });
    };
    if (service == "telegram") {
        return (beginsWithLetter && name.size() >= 5 && name.size() <= 32 && hasOnly("_"))
            || name.starts_with("joinchat/");
    }
    if (service == "wechat") {
        return beginsWithLetter && name.size() >= 6 && name.size() <= 28 && hasOnly("_-");
    }
    if (service == "facebook") {
        return areDigits(name) || name.find('/') != name.npos || (name.size() >= 5 && hasOnly("."));
    }
    if (service == "qq") {
        return areDigits(name) && name.size() >= 5 && name.size() <= 11;
    }
    return true;
}

bool isByPhone(std::string_view service)
{
    return service == "zalo" || service == "viber" || service == "whatsapp" || service == "signal";
}

/// Of a name that has digits only, with the signs people put between them.
bool isNumber(std::string_view name)
{
    return digitsOf(name).size() >= 8 && std::ranges::all_of(name, [](char c) {
        return isDigit(c) || c == ' ' || c == '.' || c == '-' || c == '+' || c == '(' || c == ')';
    });
}

} // namespace

IdentifierReading readSocialAccount(std::string_view text, std::string_view service)
{
    auto reading = readingOf(IdentifierKind::SocialAccount, text);
    auto& identifier = reading.identifier;
    const auto& raw = identifier.raw;
    const auto named = serviceIn(fold(raw)); // what the text says goes before its column's header
    identifier.detail = named.empty() ? serviceIn(fold(service)) : named;
    auto name = nameInAddress(raw).value_or(nameBehindService(raw));
    const bool isCalled = name.starts_with('@');
    name.erase(0, isCalled ? 1 : 0);
    if (isNumber(name) && (isByPhone(identifier.detail) || identifier.detail == "telegram")) {
        auto phone = readPhone(identifier.detail == "whatsapp" && name[0] != '0' && name[0] != '+'
                ? '+' + name
                : name);
        identifier.value = identifier.detail + ':' + phone.identifier.value;
        reading.findings = std::move(phone.findings);
        return reading;
    }
    auto handle = lowered(name);
    if (!isHandle(handle)) {
        identifier.value = identifier.detail + ':' + foldExact(name);
        note(reading, "account.display-name");
        return reading;
    }
    if (identifier.detail == "facebook" && handle.find('/') == handle.npos) {
        std::erase(handle, '.'); // Facebook takes no notice of them
    }
    if (!isAllowed(identifier.detail, handle)) {
        note(reading, "account.handle");
    }
    identifier.value = identifier.detail + ':' + handle;
    return reading;
}

/// The longest run of ASCII letters and digits: the address in "Ví USDT (TRC20): T…".
static std::string longestRun(std::string_view text)
{
    std::string_view longest;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const bool isOf = at < text.size()
            && (isDigit(text[at]) || (text[at] >= 'a' && text[at] <= 'z')
                || (text[at] >= 'A' && text[at] <= 'Z'));
        if (!isOf) {
            const auto run = text.substr(begin, at - begin);
            longest = run.size() > longest.size() ? run : longest;
            begin = at + 1;
        }
    }
    return std::string(longest);
}

static bool isHex(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// Money on the phone: the account is the number.
static bool readPhoneWallet(IdentifierReading& reading)
{
    static constexpr std::array<std::string_view, 6> names { "momo", "zalopay", "viettelpay",
        "viettel money", "vnpay", "shopeepay" };
    auto& identifier = reading.identifier;
    const auto folded = fold(identifier.raw);
    for (const auto name : names) {
        if (hasWord(folded, name, false) && digitsOf(identifier.raw).size() >= 9) {
            auto phone = readPhone(digitsOf(identifier.raw));
            identifier.detail = name;
            identifier.value = std::string(name) + ':' + phone.identifier.value;
            reading.findings = std::move(phone.findings);
            return true;
        }
    }
    return false;
}

IdentifierReading readWallet(std::string_view text)
{
    auto reading = readingOf(IdentifierKind::Wallet, text);
    if (readPhoneWallet(reading)) {
        return reading;
    }
    auto& identifier = reading.identifier;
    const auto address = longestRun(identifier.raw);
    const auto lower = lowered(address);
    identifier.value = address;
    std::optional<bool> isRight;
    if (address.size() == 34 && address[0] == 'T') {
        identifier.detail = "tron";
        const auto bytes = base58Check(address);
        isRight = bytes && bytes->size() == 21 && (*bytes)[0] == '\x41';
    } else if (lower.size() == 42 && lower.starts_with("0x") && isHex(lower.substr(2))) {
        identifier.detail = "ethereum";
        identifier.value = lower;
        isRight = hasEthereumChecksum(address).value_or(true);
    } else if (lower.starts_with("bc1") && lower.size() >= 14 && lower.size() <= 90) {
        identifier.detail = "bitcoin";
        identifier.value = lower;
        isRight = isSegwitAddress(address, "bc");
    } else if (address.size() >= 25 && address.size() <= 35
        && (address[0] == '1' || address[0] == '3')) {
        identifier.detail = "bitcoin";
        const auto bytes = base58Check(address);
        isRight = bytes && bytes->size() == 21 && ((*bytes)[0] == '\0' || (*bytes)[0] == '\x05');
    }
    if (!isRight) {
        identifier.value = address.size() >= 20 ? address : identifier.raw;
        note(reading, "wallet.odd");
    } else if (!*isRight) {
        note(reading, "wallet.checksum");
    }
    return reading;
}

} // namespace tuyen
