// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/BenchmarkFile.h"

#include "base/Error.h"
#include "base/File.h"
#include "demo/FictionalIncidents.h"
#include "demo/UnitSheet.h"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <system_error>

namespace tuyen {

using namespace std::chrono;

namespace {
/// A file that is there under its name only when it is whole.
class PartFile {
public:
    explicit PartFile(const std::filesystem::path& path)
        : m_path(path)
        , m_part(path)
    {
        m_part += ".part";
        m_out.open(m_part, std::ios::binary | std::ios::trunc);
        if (!m_out) {
            throw Error("file.unwritable", { { "file", utf8(m_path.filename()) } });
        }
    }
    ~PartFile()
    {
        m_out.close();
        std::error_code ignored; // it is there only after a failure
        std::filesystem::remove(m_part, ignored);
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    void write(const std::string& bytes)
    {
        m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!m_out) {
            throw Error("file.disk-full", { { "file", utf8(m_path.filename()) } });
        }
    }
    void finish()
    {
        m_out.close();
        std::error_code failed;
        std::filesystem::rename(m_part, m_path, failed);
        if (!m_out || failed) {
            throw Error("file.unwritable", { { "file", utf8(m_path.filename()) } });
        }
    }

private:
    std::filesystem::path m_path;
    std::filesystem::path m_part;
    std::ofstream m_out;
};

/// A unit with what its rows repeat.
struct Place {
    std::string oldName;
    std::string newName;
    sys_days lastDayOfOld;
    std::string neighbour;
    std::vector<std::string> gates;
    std::vector<int> yearShares; ///< cumulative
};
}

static std::vector<Place> places()
{
    std::vector<Place> found;
    for (const auto& unit : fictionalUnits()) {
        Place place;
        place.oldName = unitName(unit.code);
        place.newName = unitName(unitOfTheDay(unit.code, year(2026) / 1 / 1));
        place.lastDayOfOld = std::string_view(unit.code) == "VN-thua-thien-hue"
            ? sys_days(year(2024) / 12 / 31)
            : sys_days(year(2025) / 6 / 30);
        place.neighbour = unit.neighbour;
        place.gates = gatesOf(unit.code);
        place.yearShares.resize(yearShares(unit.neighbour).size());
        std::partial_sum(yearShares(unit.neighbour).begin(), yearShares(unit.neighbour).end(),
            place.yearShares.begin());
        found.push_back(std::move(place));
    }
    return found;
}

static void appendNumber(std::string& out, int value, int digits)
{
    char text[12];
    for (int i = digits; i-- > 0; value /= 10) {
        text[i] = static_cast<char>('0' + value % 10);
    }
    out.append(text, static_cast<std::size_t>(digits));
}

static void appendDate(std::string& out, year_month_day date)
{
    appendNumber(out, static_cast<int>(unsigned(date.day())), 2);
    out += '/';
    appendNumber(out, static_cast<int>(unsigned(date.month())), 2);
    out += '/';
    appendNumber(out, int(date.year()), 4);
}

static void appendSuspects(
    std::string& out, Prng& prng, const FictionalPeople& people, const Place& place, int y)
{
    const bool areTwo = prng.chance(25);
    const int birth = y - prng.between(19, 55);
    out += people.name(prng, prng.chance(40), place.neighbour);
    if (areTwo) {
        out += " (";
        appendNumber(out, birth, 4);
        out += "); ";
        out += people.name(prng, prng.chance(40), place.neighbour);
        out += " (";
        appendNumber(out, birth + 2, 4);
        out += "),";
    } else {
        out += ',';
        appendNumber(out, birth, 4);
    }
    out += ",0900 ";
    const int phone = prng.between(0, 999999);
    appendNumber(out, phone / 1000, 3);
    out += ' ';
    appendNumber(out, phone % 1000, 3);
}

static void appendRow(std::string& out, Prng& prng, const FictionalPeople& people,
    const Place& place, std::int64_t number)
{
    const int drawn = prng.between(0, place.yearShares.back() - 1);
    const int y = firstFictionalYear
        + static_cast<int>(std::upper_bound(place.yearShares.begin(), place.yearShares.end(), drawn)
            - place.yearShares.begin());
    const sys_days day
        = sys_days(year(y) / 1 / 1) + days(prng.between(0, y == lastFictionalYear ? 322 : 364));
    const auto& name = day > place.lastDayOfOld ? place.newName : place.oldName;
    const auto& method = fictionalMethod(prng, place.neighbour, y);
    const int victims = prng.between(0, 4);
    out += "HC-";
    appendNumber(out, static_cast<int>(number), 7);
    out += ',';
    appendDate(out, year_month_day(day));
    out += ',';
    out += name;
    out += ',';
    out += fictionalCommune(prng);
    out += ',';
    const auto* gate = place.gates.empty() ? nullptr : &prng.pick(place.gates);
    out += gate ? *gate : std::string();
    out += ',';
    appendSuspects(out, prng, people, place, y);
    out += ',';
    out += static_cast<char>('0' + victims);
    out += ',';
    out += static_cast<char>('0' + prng.between(0, 2));
    out += ",\"";
    out += method.method;
    out += "\",";
    out += name;
    if (gate) {
        out += " – ";
        out += *gate;
    }
    out += ',';
    out += method.country;
    out += ",Hư cấu số ";
    appendNumber(out, static_cast<int>(number), 7);
    out += '\n';
}

void writeBenchmarkFile(const std::filesystem::path& path, std::int64_t incidents,
    std::uint64_t seed, Progress& progress)
{
    constexpr std::size_t piece = 1 << 20;
    Prng prng(seed);
    const FictionalPeople people;
    const auto all = places();
    std::vector<std::size_t> draw; // a unit as often as its weight says
    for (std::size_t i = 0; i < all.size(); ++i) {
        draw.insert(draw.end(), static_cast<std::size_t>(fictionalUnits()[i].weight), i);
    }
    PartFile file(path);
    std::string out
        = "Mã vụ,Ngày xảy ra,Tỉnh,Xã,Cửa khẩu,Họ tên đối tượng,Năm sinh đối tượng,SĐT đối tượng,"
          "Số nạn nhân,Số nghi nạn nhân,Phương thức thủ đoạn,Tuyến đường,Nước đến,Nội dung\n";
    out.reserve(piece + 4096);
    for (std::int64_t number = 1; number <= incidents; ++number) {
        appendRow(out, prng, people, all[prng.pick(draw)], number);
        if (out.size() >= piece || number == incidents) {
            checkpoint(progress);
            file.write(out);
            out.clear();
            progress.report(
                "write", static_cast<std::uint64_t>(number), static_cast<std::uint64_t>(incidents));
        }
    }
    file.finish();
}

} // namespace tuyen
