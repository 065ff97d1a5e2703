// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The places and words the cases are put together from. Communes are invented and say so.
#include "demo/FictionalIncidents.h"

#include "base/PartialDate.h"
#include "base/ReferenceTable.h"
#include "base/Resource.h"

#include <map>

namespace tuyen {

const std::vector<FictionalUnit>& fictionalUnits()
{
    static const std::vector<FictionalUnit> units {
        { "VN-quang-ninh", "QN", "CN", 120 },
        { "VN-lang-son", "LS", "CN", 187 },
        { "VN-cao-bang", "CB", "CN", 71 },
        { "VN-ha-giang", "HG", "CN", 119 },
        { "VN-lao-cai", "LC", "CN", 212 },
        { "VN-lai-chau", "LCH", "CN", 80 },
        { "VN-dien-bien", "DB", "CN", 102 },
        { "VN-son-la", "SL", "LA", 64 },
        { "VN-thanh-hoa", "TH", "LA", 55 },
        { "VN-nghe-an", "NA", "LA", 131 },
        { "VN-ha-tinh", "HT", "LA", 44 },
        { "VN-quang-binh", "QB", "LA", 27 },
        { "VN-quang-tri", "QT", "LA", 31 },
        { "VN-thua-thien-hue", "TTH", "LA", 12 },
        { "VN-quang-nam", "QNA", "LA", 23 },
        { "VN-kon-tum", "KT", "LA", 26 },
        { "VN-gia-lai", "GL", "KH", 36 },
        { "VN-dak-lak", "DL", "KH", 30 },
        { "VN-dak-nong", "DN", "KH", 13 },
        { "VN-binh-phuoc", "BP", "KH", 48 },
        { "VN-tay-ninh", "TN", "KH", 124 },
        { "VN-long-an", "LA", "KH", 50 },
        { "VN-dong-thap", "DT", "KH", 35 },
        { "VN-an-giang", "AG", "KH", 113 },
        { "VN-kien-giang", "KG", "KH", 45 },
        { "VN-ha-noi", "HN", "", 18 },
        { "VN-bac-giang", "BG", "", 9 },
        { "VN-hai-phong", "HP", "", 10 },
        { "VN-ho-chi-minh", "HCM", "", 22 },
        { "VN-can-tho", "CT", "", 8 },
    };
    return units;
}

const std::vector<int>& yearShares(std::string_view neighbour)
{
    static const std::vector<int> china { 83, 89, 107, 86, 88, 84, 76, 51, 33, 17, 25, 40, 44, 35,
        33 };
    static const std::vector<int> laos { 20, 26, 28, 21, 15, 29, 20, 29, 14, 12, 38, 41, 45, 44,
        31 };
    static const std::vector<int> cambodia { 14, 11, 14, 7, 14, 12, 20, 22, 9, 22, 64, 62, 98, 74,
        51 };
    static const std::vector<int> inland { 4, 4, 5, 4, 5, 5, 5, 4, 2, 2, 5, 6, 7, 6, 4 };
    if (neighbour == "CN") {
        return china;
    }
    if (neighbour == "LA") {
        return laos;
    }
    return neighbour == "KH" ? cambodia : inland;
}

std::string unitOfTheDay(const std::string& oldUnit, std::chrono::sys_days day)
{
    static const auto later = [] {
        const ReferenceTable table(resource("reference/provinces.csv"));
        std::map<std::string, std::pair<std::chrono::sys_days, std::string>> found;
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (const auto last = parseIsoDate(table.text(row, "valid_to"))) {
                found[std::string(table.text(row, "code"))]
                    = { *last, std::string(table.text(row, "successor")) };
            }
        }
        return found;
    }();
    const auto it = later.find(oldUnit);
    return it != later.end() && day > it->second.first ? it->second.second : oldUnit;
}

const std::vector<std::string>& gatesOf(const std::string& oldUnit)
{
    static const auto gates = [] {
        const ReferenceTable table(resource("reference/border_gates.csv"));
        std::map<std::string, std::vector<std::string>> found;
        for (std::size_t row = 0; row < table.size(); ++row) {
            found[std::string(table.text(row, "province_pre2025"))].emplace_back(
                table.text(row, "name_vi"));
        }
        return found;
    }();
    static const std::vector<std::string> none;
    const auto it = gates.find(oldUnit);
    return it == gates.end() ? none : it->second;
}

static const std::vector<FictionalMethod> methods {
    { "CN", "Cưỡng ép kết hôn", "Trung Quốc",
        "Làm quen qua mạng, hứa cưới rồi đưa sang Trung Quốc bán làm vợ" },
    { "CN", "Cưỡng ép kết hôn", "Trung Quốc",
        "Rủ đi chơi chợ phiên rồi đưa qua đường mòn biên giới" },
    { "CN", "Bóc lột tình dục", "Trung Quốc", "Hứa việc làm lương cao tại quán ăn, ép bán dâm" },
    { "CN", "Mua bán trẻ sơ sinh", "Trung Quốc",
        "Móc nối sản phụ có hoàn cảnh khó khăn, đưa sang sinh con rồi bán" },
    { "CN", "Cưỡng bức lao động", "Trung Quốc",
        "Lừa đi làm thuê mùa vụ, giữ giấy tờ, không trả công" },
    { "LA", "Cưỡng bức lao động", "Lào", "Hứa việc nhẹ lương cao tại công trường, giữ giấy tờ" },
    { "LA", "Bóc lột tình dục", "Lào", "Tuyển nhân viên quán karaoke rồi ép trả nợ" },
    { "LA", "Cưỡng ép kết hôn", "Trung Quốc", "Đưa qua Lào rồi sang nước thứ ba bán làm vợ" },
    { "LA", "Cưỡng bức lừa đảo trực tuyến", "Mi-an-ma",
        "Đăng tin tuyển nhân viên máy tính, đưa qua Lào sang Mi-an-ma ép lừa đảo trên mạng" },
    { "KH", "Cưỡng bức lừa đảo trực tuyến", "Campuchia",
        "Đăng tin việc nhẹ lương cao, ép lừa đảo trên mạng, đòi tiền chuộc" },
    { "KH", "Cưỡng bức lừa đảo trực tuyến", "Campuchia",
        "Bán qua lại giữa các công ty lừa đảo, ép nộp tiền chuộc" },
    { "KH", "Cưỡng bức làm việc tại sòng bạc, cơ sở game", "Campuchia",
        "Cho vay đánh bạc, giữ người ép làm việc trả nợ" },
    { "KH", "Bóc lột tình dục", "Campuchia", "Hứa việc làm tại nhà hàng gần cửa khẩu, ép bán dâm" },
    { "KH", "Cưỡng bức lao động", "Campuchia",
        "Lừa đi làm thuê, giữ hộ chiếu, bắt làm việc không công" },
    { "", "Mua bán trẻ em làm con nuôi", "Việt Nam",
        "Lập hội nhóm cho nhận con nuôi trên mạng để mua bán trẻ" },
    { "", "Bóc lột tình dục", "Việt Nam", "Tuyển nhân viên quán cà phê rồi ép bán dâm" },
    { "", "Cưỡng bức lao động trên tàu cá", "Việt Nam",
        "Môi giới đi biển, giữ người trên tàu, không trả công" },
};

const FictionalMethod& fictionalMethod(Prng& prng, std::string_view neighbour, int year)
{
    using Key = std::pair<std::string_view, bool>;
    static const auto fitting = [] {
        std::map<Key, std::vector<const FictionalMethod*>> found;
        for (const auto& method : methods) {
            const bool isOnline = std::string_view(method.exploitation).find("trực tuyến")
                != std::string_view::npos;
            found[{ method.neighbour, true }].push_back(&method);
            if (!isOnline) { // unheard of before 2020
                found[{ method.neighbour, false }].push_back(&method);
            }
        }
        return found;
    }();
    return *prng.pick(fitting.at({ neighbour, year >= 2020 }));
}

const char* fictionalChannel(Prng& prng, int year)
{
    static const char* const online[] { "Facebook", "Zalo", "Telegram", "TikTok",
        "Ứng dụng hẹn hò" };
    static const char* const offline[] { "Người quen, bạn bè", "Người thân, họ hàng",
        "Người cùng bản, cùng xã", "Giả yêu đương", "Môi giới hôn nhân", "Điện thoại", "Chưa rõ" };
    return prng.chance(year >= 2020 ? 65 : 20) ? prng.pick(online) : prng.pick(offline);
}

std::string fictionalCommune(Prng& prng)
{
    static const char* const first[] { "Tân", "Bản", "Nà", "Mường", "Phước", "Hòa", "Vĩnh",
        "Long" };
    static const char* const second[] { "Mẫu", "Thử", "Ví Dụ", "Hư Cấu", "Bịa Đặt", "Tạm", "Nháp" };
    return std::string(prng.pick(first)) + ' ' + prng.pick(second);
}

} // namespace tuyen
