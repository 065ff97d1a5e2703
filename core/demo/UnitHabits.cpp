// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/UnitSheet.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace tuyen {

/// Spellings of headers.csv that name one field only.
static const std::map<std::string, std::vector<std::string>>& spellings()
{
    static const auto found = [] {
        const ReferenceTable table(resource("reference/headers.csv"));
        std::map<std::string, int> uses;
        for (std::size_t row = 0; row < table.size(); ++row) {
            for (const auto& spelling : table.list(row, "vi")) {
                ++uses[spelling];
            }
        }
        std::map<std::string, std::vector<std::string>> result;
        for (std::size_t row = 0; row < table.size(); ++row) {
            for (const auto& spelling : table.list(row, "vi")) {
                if (uses[spelling] == 1) {
                    result[std::string(table.text(row, "field"))].push_back(spelling);
                }
            }
        }
        return result;
    }();
    return found;
}

static std::string spelled(Prng& prng, const std::string& field)
{
    // One word says too little beside other columns of the same kind: units that use these say
    // more.
    static const std::map<std::string, std::vector<std::string>> preferred {
        { "suspect_name",
            { "Họ tên đối tượng", "Họ và tên đối tượng", "Đối tượng", "Tên đối tượng" } },
        { "victim_name", { "Họ tên nạn nhân", "Họ và tên nạn nhân", "Tên nạn nhân" } },
        { "victim_count", { "Số nạn nhân", "Số NN", "Số lượng nạn nhân" } },
        { "suspect_count", { "Số đối tượng", "Số lượng đối tượng", "Tổng số đối tượng" } },
        { "incident_date",
            { "Ngày xảy ra", "Ngày, tháng xảy ra", "Thời gian xảy ra",
                "Ngày, tháng, năm xảy ra" } },
        { "case_id", { "Mã vụ", "Mã vụ án", "Mã vụ việc", "Mã hồ sơ" } },
        { "location", { "Địa bàn", "Địa bàn xảy ra", "Nơi xảy ra", "Địa điểm xảy ra" } },
        { "case_status", { "Kết quả xử lý", "Tình trạng xử lý", "Tiến độ" } },
        { "exploitation", { "Hình thức bóc lột", "Mục đích mua bán", "Hình thức mua bán" } },
        { "destination_country", { "Nước đến", "Quốc gia đến", "Nước bị bán đến" } },
        { "border_gate", { "Cửa khẩu", "Tên cửa khẩu", "Cửa khẩu/Lối mở" } },
        { "note", { "Ghi chú" } },
    };
    const auto it = preferred.find(field);
    return prng.pick(it != preferred.end() ? it->second : spellings().at(field));
}

static std::vector<std::string> fieldsOf(int shape)
{
    switch (shape) {
    case 0:
        return { "row_no", "case_id", "incident_date", "province", "commune", "suspect_name",
            "suspect_birth_year", "suspect_phone", "suspect_role", "victim_count",
            "presumed_victim_count", "exploitation", "recruitment_channel", "modus_operandi",
            "border_gate", "destination_country", "case_status", "reliability", "note" };
    case 1:
        return { "row_no", "case_id", "incident_date", "location", "suspect_count", "suspect_name",
            "suspect_birth_year", "suspect_phone", "victim_count", "presumed_victim_count",
            "victim_name", "modus_operandi", "exploitation", "recruitment_channel", "border_gate",
            "crossing_type", "transport", "destination_country", "case_status", "reliability" };
    default:
        return { "case_id", "province", "incident_date", "suspect_name", "suspect_birth_year",
            "suspect_phone", "suspect_count", "victim_count", "presumed_victim_count",
            "person_times", "exploitation", "recruitment_channel", "modus_operandi", "border_gate",
            "destination_country", "case_status", "reliability", "note" };
    }
}

static std::uint64_t mixed(const std::string& text, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ seed; // FNV-1a: std::hash differs between systems
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return hash;
}

static SheetColumn column(Prng& prng, const std::string& field, bool isGrouped)
{
    static const std::map<std::string, std::vector<std::string>> below {
        { "suspect_name", { "Họ tên", "Họ và tên" } },
        { "suspect_birth_year", { "NS", "Năm sinh" } },
        { "suspect_phone", { "SĐT", "Điện thoại", "Số điện thoại" } },
        { "suspect_role", { "Vai trò" } },
    };
    const auto it = below.find(field);
    if (isGrouped && it != below.end()) {
        return { field, "Đối tượng", prng.pick(it->second) };
    }
    return { field, "", spelled(prng, field) };
}

UnitHabits habitsOf(const std::string& unit, std::uint64_t seed)
{
    Prng prng(mixed(unit, seed));
    UnitHabits habits;
    const int shape = prng.between(0, 2);
    habits.hasTwoHeaderRows = shape != 1 || prng.chance(30);
    habits.dateStyle = prng.chance(45) ? 1 : prng.chance(12) ? 2 : 0;
    habits.breaksLines = prng.chance(40);
    for (const auto& field : fieldsOf(shape)) {
        habits.columns.push_back(column(prng, field, habits.hasTwoHeaderRows));
    }
    // Drawn from nothing, so that the other columns and cells stay as they were.
    if (shape == 0) {
        const auto phone = std::ranges::find(habits.columns, "suspect_phone", &SheetColumn::field);
        const bool isGrouped = habits.hasTwoHeaderRows;
        habits.columns.insert(phone + 1,
            { "suspect_account", isGrouped ? "Đối tượng" : "",
                isGrouped ? "Số TK" : "Số tài khoản" });
    } else if (shape == 1) {
        habits.columns.push_back({ "plate", "", "Biển số xe" });
    } else {
        const auto phone = std::ranges::find(habits.columns, "suspect_phone", &SheetColumn::field);
        const bool isGrouped = habits.hasTwoHeaderRows;
        const SheetColumn more[] { { "suspect_id_number", isGrouped ? "Đối tượng" : "",
                                       isGrouped ? "Số giấy tờ" : "Giấy tờ đối tượng" },
            { "suspect_residence", isGrouped ? "Đối tượng" : "",
                isGrouped ? "Nơi ở" : "Nơi ở đối tượng" } };
        habits.columns.insert(phone + 1, std::begin(more), std::end(more));
    }
    habits.numbersRows = habits.columns.front().field == "row_no";
    return habits;
}

static std::string provinceText(const std::string& code, const char* what)
{
    static const ReferenceTable table(resource("reference/provinces.csv"));
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.text(row, "code") == code) {
            return std::string(table.text(row, what));
        }
    }
    throw std::logic_error("no province " + code);
}

std::string unitName(const std::string& code) { return provinceText(code, "name_vi"); }
std::string unitFileName(const std::string& code) { return provinceText(code, "name_en"); }

} // namespace tuyen
