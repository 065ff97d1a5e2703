// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/NameShape.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"
#include "text/Fold.h"
#include "text/Number.h"
#include "text/internal/NameWords.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace tuyen {

using Words = std::unordered_set<std::string>;

static bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// A word with marks has to be the very word; one typed without them need not.
static bool has(const Words& exact, const Words& folded, std::string_view word)
{
    return isAscii(word) ? folded.contains(fold(word)) : exact.contains(foldExact(word));
}

namespace {

struct NameParts {
    Words middle;
    Words given;
    Words peoples; ///< folded: peoples, countries and sexes, which stand behind a name

    NameParts()
    {
        const ReferenceTable names(resource("reference/names.csv"));
        for (std::size_t row = 0; row < names.size(); ++row) {
            const auto kind = names.text(row, "kind");
            auto* list = kind.starts_with("middle_") ? &middle
                : kind.starts_with("given_")         ? &given
                                                     : nullptr;
            if (list) {
                list->insert(foldExact(names.text(row, "name")));
            }
            peoples.insert(fold(names.text(row, "ethnicity")));
        }
        const ReferenceTable countries(resource("reference/countries.csv"));
        for (std::size_t row = 0; row < countries.size(); ++row) {
            peoples.insert(fold(countries.text(row, "name_vi")));
            peoples.insert(fold(countries.text(row, "name_en")));
        }
        peoples.insert({ "nam", "nu", "vn", "tq", "nn", "m", "f", "h mong", "mong", "dao", "pa then",
            "lo lo", "san chay", "san diu", "cao lan", "kho me", "lao", "campuchia" });
    }
};

} // namespace

static const NameParts& nameParts()
{
    static const NameParts parts;
    return parts;
}

/// Places, offices and what is said of a person, at the head of some words.
static bool opensOther(const std::vector<std::string_view>& words)
{
    static const Words exact { "huyện", "xã", "tỉnh", "thôn", "bản", "phường", "quận", "tp",
        "thành", "khu", "ấp", "tổ", "chợ", "buôn", "làng", "phố", "ngõ", "ngách", "cửa", "khóm", "sóc",
        "đồn", "trạm", "đội", "công", "nhà", "chi", "cục", "sở", "viện", "bộ", "phòng", "trường",
        "trại", "tòa", "toà", "quê", "trú", "tức", "bí", "biệt", "tên", "còn", "hay", "tự", "đường",
        "cầu", "sông", "núi", "quán", "khách", "bệnh", "ủy", "uỷ", "hội", "đảo", "vùng", "miền",
        "alias", "aka", "nguyên", "dân", "giới", "quốc", "nghề", "trước", "ở", "tại", "sinh", "nơi" };
    static const Words folded { "huyen", "xa", "tinh", "thon", "phuong", "quan", "tp", "thanh",
        "cho", "buon", "pho", "ngo", "cua", "don", "tram", "doi", "cong", "nha", "cuc", "so", "vien",
        "bo", "phong", "truong", "trai", "toa", "que", "tru", "tuc", "biet", "ten", "con", "hay",
        "alias", "aka", "duong", "cau", "song", "quoc", "nghe", "dan", "sinh", "noi" };
    const auto first = words.front().substr(0, words.front().find('.'));
    const auto next = words.size() > 1 ? fold(words[1]) : std::string();
    return has(exact, folded, first) || (fold(first) == "thi" && (next == "xa" || next == "tran"));
}

bool isShapedAsPerson(const std::vector<std::string_view>& words)
{
    // No Vietnamese word but these is the second of three in names and hardly ever in places.
    static const Words sureExact { "văn", "thị", "a", "mí", "seo" };
    static const Words sureFolded { "van", "thi", "a" };
    if (words.size() < 3 || words.size() > 5 || !std::ranges::all_of(words, startsUpper)
        || opensOther(words)) {
        return false;
    }
    const auto& parts = nameParts();
    return has(sureExact, sureFolded, words[1])
        || (parts.middle.contains(foldExact(words[1]))
            && parts.given.contains(foldExact(words.back())));
}

bool mayBePerson(std::string_view text)
{
    const auto tidy = trimmed(text);
    const auto words = wordsOf(tidy);
    return !words.empty() && words.size() <= 5
        && tidy.find_first_of("0123456789:/?!@#%*=_([\"") == std::string::npos
        && std::ranges::all_of(words, startsUpper) && !meansUnknown(tidy) && !opensOther(words)
        && rankLength(tidy + " X") == 0 && !nameParts().peoples.contains(fold(tidy));
}

} // namespace tuyen
