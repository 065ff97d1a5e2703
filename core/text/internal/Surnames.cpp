// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/internal/Surnames.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"
#include "text/Fold.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace tuyen {

/// Peoples of the Central Highlands, who put no family name first.
static bool isWholePeople(std::string_view people)
{
    static constexpr std::string_view peoples[]
        = { "Gia Rai", "Ê Đê", "Xơ Đăng", "Bru - Vân Kiều" };
    return std::find(std::begin(peoples), std::end(peoples), people) != std::end(peoples);
}

namespace {

struct Kinds {
    std::unordered_map<std::string, SurnameKind> exact;
    std::unordered_map<std::string, SurnameKind> folded;

    void add(std::string_view name, SurnameKind kind)
    {
        for (auto* known : { &exact[foldExact(name)], &folded[fold(name)] }) {
            *known = *known == SurnameKind::Surname ? *known : kind;
        }
    }

    /// A word with marks must have the family's own ("Lạng" is no "Lang"); one typed without need
    /// not.
    SurnameKind find(std::string_view name) const
    {
        const bool isAscii = std::all_of(
            name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        const auto& names = isAscii ? folded : exact;
        const auto it = names.find(isAscii ? fold(name) : foldExact(name));
        return it == names.end() ? SurnameKind::None : it->second;
    }
};

} // namespace

static Kinds load()
{
    Kinds kinds;
    const ReferenceTable table(resource("reference/names.csv"));
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.text(row, "kind") == "surname") {
            const bool isWhole = isWholePeople(table.text(row, "ethnicity"));
            kinds.add(table.text(row, "name"), isWhole ? SurnameKind::Whole : SurnameKind::Surname);
        }
    }
    // Families too rare for that table, and what men and women of the Highlands put first.
    for (const char* name :
        { "Phùng", "Tống", "Ninh", "Nghiêm", "Thạch", "Tiêu", "Tôn", "Liễu", "Khuất", "Khúc", "Đàm",
            "Mạc", "Vi", "Văn", "Ung", "Bàng", "Cù", "Đậu", "Diệp", "Đới", "Giáp", "Hàn", "Hứa",
            "Khổng", "Khương", "Lại", "Lục", "Luyện", "Ngụy", "Nhữ", "Ông", "Quản", "Tân", "Thi",
            "Trang", "Âu", "Bành", "Doãn", "Đường", "Hầu", "Lều", "Nhâm", "Phí", "Sầm", "Tưởng" }) {
        kinds.add(name, SurnameKind::Surname);
    }
    // Families along the borders. Typed in small letters and without marks they are other words too
    // ("leo", "su"), so only the marked name counts.
    for (const char* name : { "Lèo", "Chìu", "Tằng", "Voòng", "Sú", "Chẻo", "Thèn", "Sèn" }) {
        kinds.exact.try_emplace(foldExact(name), SurnameKind::Surname);
    }
    for (const char* name : { "Điểu", "Rmah", "Kpă", "Rcom", "Rahlan" }) {
        kinds.exact.try_emplace(foldExact(name), SurnameKind::Whole);
    }
    kinds.folded.try_emplace("rmah", SurnameKind::Whole);
    kinds.folded.try_emplace("rcom", SurnameKind::Whole);
    kinds.folded.try_emplace("rahlan", SurnameKind::Whole);
    for (const char* name : { "Y", "H", "A" }) {
        kinds.exact[foldExact(name)] = kinds.folded[fold(name)] = SurnameKind::Whole;
    }
    return kinds;
}

static const Kinds& kindsOfSurnames()
{
    static const auto kinds = load();
    return kinds;
}

bool mayOpenDoubleSurname(std::string_view word)
{
    const auto& names = kindsOfSurnames().folded;
    const auto start = fold(word) + ' ';
    return std::any_of(
        names.begin(), names.end(), [&](const auto& name) { return name.first.starts_with(start); });
}

SurnameKind surnameKind(std::string_view word, std::string_view nextWord)
{
    const auto& kinds = kindsOfSurnames();
    if (!nextWord.empty()
        && kinds.find(std::string(word) + ' ' + std::string(nextWord)) != SurnameKind::None) {
        return SurnameKind::Whole;
    }
    return kinds.find(word.substr(0, word.find('\'')));
}

} // namespace tuyen
