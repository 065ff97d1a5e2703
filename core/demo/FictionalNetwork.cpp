// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/FictionalNetwork.h"

#include "base/File.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace tuyen {

namespace {

struct Named {
    const char* kind; ///< as the import knows it
    const char* name;
};

/// Nobody and nowhere in particular, and every name says so.
constexpr std::array<Named, 14> things { {
    { "ring", "Đường dây Gió Mùa (hư cấu)" },
    { "ring", "Đường dây Trăng Khuyết (hư cấu)" },
    { "ring", "Đường dây Thuyền Giấy (hư cấu)" },
    { "company", "Công ty Lao động Mây Trắng (hư cấu)" },
    { "company", "Công ty Du lịch Diều Giấy (hư cấu)" },
    { "company", "Trung tâm Môi giới Hạt Sương (hư cấu)" },
    { "place", "Nhà nghỉ Bóng Cau (hư cấu)" },
    { "place", "Quán nước Ngã Ba Gió (hư cấu)" },
    { "place", "Khu nhà Hoa Giấy (hư cấu)" },
    { "place", "Bến xe Đồi Sim (hư cấu)" },
    { "place", "Lán rừng Suối Trong (hư cấu)" },
    { "place", "Phòng trọ Mưa Rào (hư cấu)" },
    { "place", "Kho hàng Cánh Diều (hư cấu)" },
    { "place", "Chợ phiên Mù Sương (hư cấu)" },
} };
constexpr std::uint32_t ringCount = 3;
constexpr std::uint32_t companyCount = 3;
constexpr std::size_t phonesAtMost = 45;

/// Numbers of the suspects of the last years, for they are what an analyst looks at.
std::vector<std::string> phonesOf(const std::vector<FictionalIncident>& incidents)
{
    std::vector<std::string> phones;
    std::set<std::string> known;
    for (auto it = incidents.rbegin(); it != incidents.rend(); ++it) {
        for (const auto& suspect : it->suspects) {
            if (phones.size() < phonesAtMost && !suspect.phone.empty()
                && known.insert(suspect.phone).second) {
                phones.push_back(suspect.phone);
            }
        }
    }
    return phones;
}

std::string node(const std::string& id, std::string_view kind, std::string_view label)
{
    return "  <node id=\"" + id + "\"><data key=\"label\">" + std::string(label)
        + "</data><data key=\"kind\">" + std::string(kind) + "</data></node>\n";
}

std::string edge(const std::string& from, const std::string& to, std::string_view kind, int weight)
{
    return "  <edge source=\"" + from + "\" target=\"" + to + "\"><data key=\"how\">"
        + std::string(kind) + "</data><data key=\"weight\">" + std::to_string(weight)
        + "</data></edge>\n";
}

std::string thingId(std::uint32_t thing) { return "t" + std::to_string(thing); }
std::string phoneId(std::uint32_t phone) { return "p" + std::to_string(phone); }

} // namespace

void writeFictionalNetwork(const std::filesystem::path& path,
    const std::vector<FictionalIncident>& incidents, std::uint64_t seed)
{
    const auto phones = phonesOf(incidents);
    Prng prng(seed ^ 0x6e6574ULL);
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<!-- DỮ LIỆU HƯ CẤU: không có người, nơi hay tổ chức nào như vậy. -->\n"
                       "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                       " <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
                       " <key id=\"kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n"
                       " <key id=\"how\" for=\"edge\" attr.name=\"label\" attr.type=\"string\"/>\n"
                       " <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"int\"/>\n"
                       " <graph edgedefault=\"directed\">\n";
    for (std::uint32_t i = 0; i < things.size(); ++i) {
        text += node(thingId(i), things[i].kind, things[i].name);
    }
    const auto count = static_cast<std::uint32_t>(phones.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        text += node(phoneId(i), "phone", phones[i]);
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto ring = i % ringCount;
        text += edge(phoneId(i), thingId(ring), "linked", 1);
        if (i >= ringCount) { // within the ring, mostly: that is what makes it one
            const auto other = prng.chance(85) ? i - ringCount * (1 + prng.below(i / ringCount))
                                               : prng.below(i);
            text += edge(phoneId(i), phoneId(other), "called", prng.between(1, 24));
        }
    }
    for (std::uint32_t i = 0; i < things.size(); ++i) {
        if (i >= ringCount) {
            const bool isCompany = i < ringCount + companyCount;
            text += edge(
                thingId(isCompany ? i : i % ringCount), thingId(isCompany ? i % ringCount : i),
                isCompany ? "related-to" : "met", 1);
        }
    }
    writeFile(path, text + " </graph>\n</graphml>\n");
}

} // namespace tuyen
