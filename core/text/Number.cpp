// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Number.h"

#include "base/Catalogue.h"
#include "text/Fold.h"
#include "text/internal/Letters.h"
#include "text/internal/NumberReader.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace tuyen {

static constexpr double largestCount = 9e15; // whole numbers are exact in a double up to here

/// Most cells are a few plain digits: read without a copy.
static std::optional<std::int64_t> plainDigits(std::string_view text)
{
    if (text.empty() || text.size() > 15) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

static bool isCurrency(std::string_view word)
{
    static constexpr std::string_view words[]
        = { "d", "dong", "vnd", "usd", "vn", "cny", "ndt", "thb", "kip", "baht" };
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::optional<double> parseNumber(std::string_view text, NumberStyle style)
{
    if (const auto digits = plainDigits(text)) {
        return static_cast<double>(*digits);
    }
    const std::string plain = letters::plain(trimmed(text));
    NumberReader reader(plain, style);
    const bool isNegative = reader.take('-');
    if (!isNegative) {
        reader.take('+');
    }
    reader.take('$');
    reader.skipBlanks();
    const auto amount = reader.amount();
    if (!amount) {
        return std::nullopt;
    }
    reader.skipBlanks();
    reader.take('$');
    while (isCurrency(reader.peekWord())) {
        reader.takeWord(reader.peekWord());
    }
    reader.skipBlanks();
    if (!reader.isAtEnd()) {
        return std::nullopt;
    }
    const double value = amount->value * amount->multiplier;
    return isNegative ? -value : value;
}

/// Whether any of the words below can begin so. Every cell of an import is asked, and nearly all
/// are done with here.
static bool mayMeanUnknown(std::string_view text)
{
    const char first = text[0];
    if (static_cast<unsigned char>(first) >= 0x80 || first == ' ' || first == '\t') {
        return true; // marks and blanks: look closer
    }
    const char second = text.size() > 1 ? text[1] : ' ';
    const auto isOneOf = [](char c, std::string_view some) {
        return some.find(c >= 'A' && c <= 'Z' ? char(c + 0x20) : c) != some.npos;
    };
    switch (first | 0x20) {
    case 'n':
        return isOneOf(second, "au/.o");
    case 'u':
        return isOneOf(second, "n");
    case 'k':
        return isOneOf(second, "h/x");
    case 'c':
        return isOneOf(second, "h");
    default:
        return std::string_view("#-?./(").find(first) != std::string_view::npos;
    }
}

/// Dashes, dots, question marks. Other signs stand for something: "½", "→".
static bool isOnlyDashes(std::string_view text)
{
    static constexpr std::string_view signs[] = { "-", "?", ".", " ", "/", "\u2010", "\u2011",
        "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\u2026", "\u00A0", "\uFF1F" };
    while (!text.empty()) {
        const auto* sign = std::find_if(std::begin(signs), std::end(signs),
            [&](std::string_view one) { return text.starts_with(one); });
        if (sign == std::end(signs)) {
            return false;
        }
        text.remove_prefix(sign->size());
    }
    return true;
}

bool meansUnknown(std::string_view text)
{
    if (text.empty() || text.size() > 80 || !mayMeanUnknown(text)) {
        return false;
    }
    const std::string plain = letters::plain(trimmed(text));
    if (!plain.empty() && plain.find_first_not_of("-?. /") == std::string::npos) {
        return plain != "/" && isOnlyDashes(trimmed(text));
    }
    static constexpr std::string_view words[]
        = { "na", "n/a", "n.a", "n.a.", "#n/a", "-99", "-99.0", "-999", "null", "none", "unknown",
              "unk", "not known", "not available", "no data", "khong ro", "chua ro", "khong biet",
              "chua biet", "khong xac dinh", "chua xac dinh", "khong co thong tin",
              "chua co thong tin", "khong co du lieu", "khong ro ngay", "khong ro lai lich",
              "chua ro lai lich", "khong ro danh tinh", "chua ro danh tinh", "chua xac dinh duoc",
              "khong xac dinh duoc", "khong nho", "k/r", "kxd", "(khong ro)", "(chua ro)" };
    return std::find(std::begin(words), std::end(words), plain) != std::end(words);
}

namespace {

bool takeAny(NumberReader& reader, std::initializer_list<std::string_view> words)
{
    return std::any_of(
        words.begin(), words.end(), [&](std::string_view word) { return reader.takeWord(word); });
}

bool takeTwo(NumberReader& reader, std::string_view first, std::string_view second)
{
    const auto start = reader.position();
    if (reader.takeWord(first) && reader.takeWord(second)) {
        return true;
    }
    reader.moveTo(start);
    return false;
}

/// What stands before the number: "gần", "hơn", "dưới", "khoảng", and words that change nothing.
Qualifier takeQualifier(NumberReader& reader)
{
    auto qualifier = Qualifier::Exact;
    for (bool isTaken = true; isTaken;) {
        reader.skipBlanks();
        isTaken = true;
        if (takeAny(reader, { "gan", "almost", "nearly" })) {
            qualifier = Qualifier::Almost;
        } else if (takeTwo(reader, "khong", "qua") || takeTwo(reader, "toi", "da")
            || takeTwo(reader, "nhieu", "nhat") || takeTwo(reader, "up", "to")
            || takeTwo(reader, "at", "most")) {
            qualifier = Qualifier::AtMost;
        } else if (takeTwo(reader, "khong", "duoi") || takeTwo(reader, "it", "nhat")
            || takeTwo(reader, "at", "least") || takeTwo(reader, "toi", "thieu")) {
            qualifier = Qualifier::AtLeast;
        } else if (takeAny(reader, { "hon", "tren", "over", "above" })
            || takeTwo(reader, "more", "than")) {
            qualifier = Qualifier::Over;
        } else if (takeAny(reader, { "duoi", "below", "under" })
            || takeTwo(reader, "less", "than") || takeTwo(reader, "fewer", "than")) {
            qualifier = Qualifier::Below;
        } else if (reader.take('>')) {
            qualifier = reader.take('=') ? Qualifier::AtLeast : Qualifier::Over;
        } else if (reader.take('<')) {
            qualifier = reader.take('=') ? Qualifier::AtMost : Qualifier::Below;
        } else if (takeAny(reader, { "khoang", "chung", "uoc", "about", "approximately", "around" })
            || takeTwo(reader, "xap", "xi") || takeTwo(reader, "uoc", "tinh") || reader.take('~')) {
            qualifier = Qualifier::About;
        } else {
            isTaken = takeTwo(reader, "tong", "so") || takeTwo(reader, "tong", "cong")
                || takeAny(reader, { "co", "tong", "gom", "tu", "total" }) || reader.take(':')
                || reader.take('=');
        }
    }
    return qualifier;
}

/// Words that are neither a number nor a link between two: the unit.
void skipUnit(NumberReader& reader)
{
    while (true) {
        reader.skipBlanks();
        const auto word = reader.peekWord();
        if (word.empty() || word == "den" || word == "toi" || word == "hoac" || word == "hay"
            || word == "to" || word == "or") {
            return;
        }
        reader.takeWord(word);
    }
}

/// The second end of a range, when one follows; the place stays when none does.
std::optional<NumberReader::Amount> takeUpper(NumberReader& reader)
{
    const auto start = reader.position();
    skipUnit(reader);
    const bool isLinked
        = reader.take('-') || takeAny(reader, { "den", "toi", "hoac", "hay", "to", "or" });
    reader.skipBlanks();
    auto upper = isLinked ? reader.amount() : std::nullopt;
    if (!upper) {
        reader.moveTo(start);
    }
    return upper;
}

std::optional<std::int64_t> asCount(double value)
{
    const double whole = std::round(value);
    if (!(value >= 0) || value > largestCount || std::abs(value - whole) > 1e-6) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(whole);
}

/// Words after the count may name what is counted, never a further number.
bool isOnlyUnit(std::string_view rest)
{
    return std::none_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "5 người (3 nữ)": what stands in brackets details the number before them.
std::string withoutBrackets(const std::string& plain)
{
    std::string out;
    int depth = 0;
    for (const char c : plain) {
        if (c == '(' && !out.empty()) {
            ++depth;
        } else if (c == ')' && depth > 0) {
            --depth;
        } else if (depth == 0) {
            out += c;
        }
    }
    return out;
}

bool isVague(const NumberReader& reader)
{
    const auto rest = reader.rest();
    return rest.starts_with("mot so") || rest.starts_with("mot vai") || rest.starts_with("khong ro")
        || rest.starts_with("mot it");
}

} // namespace

Quantity parseQuantity(std::string_view text, NumberStyle style)
{
    Quantity quantity;
    if (const auto digits = plainDigits(text)) {
        quantity.value = digits;
        return quantity;
    }
    const std::string tidy = trimmed(text);
    if (tidy.empty()) {
        return quantity;
    }
    quantity.raw = normalised(tidy);
    if (meansUnknown(tidy)) {
        return quantity;
    }
    const std::string plain = withoutBrackets(letters::plain(tidy));
    NumberReader reader(plain, style);
    const auto qualifier = takeQualifier(reader);
    if (isVague(reader)) {
        return quantity;
    }
    const auto first = reader.amount();
    if (!first) {
        return quantity;
    }
    const bool isJustNumber = reader.isAtEnd() && qualifier == Qualifier::Exact
        && plain.find_first_not_of("0123456789.,") == std::string::npos;
    const auto second = takeUpper(reader);
    const bool hasPlus = reader.take('+');
    if (!isOnlyUnit(reader.rest())) {
        return quantity;
    }
    // "20-25 nghìn": the word counts for both ends.
    const double lowerFactor = second && first->multiplier == 1 && first->value < second->value
        ? second->multiplier
        : first->multiplier;
    const auto value = asCount(first->value * lowerFactor);
    const auto upper = second ? asCount(second->value * second->multiplier) : std::nullopt;
    if (!value || (second && (!upper || *upper < *value))) {
        return quantity;
    }
    quantity.value = value;
    quantity.qualifier = qualifier;
    if (upper) {
        quantity.upper = upper;
        quantity.qualifier = Qualifier::Range;
    } else if (hasPlus || reader.rest().find("tro len") != std::string_view::npos) {
        quantity.qualifier = Qualifier::AtLeast;
    } else if (reader.rest().find("tro xuong") != std::string_view::npos) {
        quantity.qualifier = Qualifier::AtMost;
    }
    if (isJustNumber) {
        quantity.raw.clear();
    }
    return quantity;
}

static std::string grouped(const std::string& digits, char separator)
{
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            out += separator;
        }
        out += digits[i];
    }
    return out;
}

std::string formatNumber(std::int64_t value, Language language)
{
    const bool isNegative = value < 0;
    const auto size
        = isNegative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    return (isNegative ? "-" : "")
        + grouped(std::to_string(size), language == Language::Vietnamese ? '.' : ',');
}

std::string formatQuantity(const Quantity& quantity, Language language)
{
    if (!quantity.value) {
        return quantity.raw;
    }
    auto text = formatNumber(*quantity.value, language);
    if (quantity.upper) {
        text += "–" + formatNumber(*quantity.upper, language);
    }
    const bool isPlain
        = quantity.qualifier == Qualifier::Exact || quantity.qualifier == Qualifier::Range;
    const auto code = "number." + std::string(name(quantity.qualifier));
    return isPlain ? text : sentence(code, { { "number", text } }, language);
}

std::string formatNumber(double value, int decimals, Language language)
{
    char text[352];
    std::snprintf(text, sizeof text, "%.*f", std::clamp(decimals, 0, 15), std::abs(value));
    std::string whole(text);
    std::string fraction;
    if (const auto point = whole.find_first_of(".,"); point != std::string::npos) {
        fraction = whole.substr(point + 1);
        whole.resize(point);
    }
    const bool isZero = (whole + fraction).find_first_not_of('0') == std::string::npos;
    std::string out = value < 0 && !isZero ? "-" : "";
    out += grouped(whole, language == Language::Vietnamese ? '.' : ',');
    if (!fraction.empty()) {
        out += (language == Language::Vietnamese ? ',' : '.') + fraction;
    }
    return out;
}

} // namespace tuyen
