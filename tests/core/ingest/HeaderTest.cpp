// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ColumnMapping.h"
#include "ingest/HeaderFinder.h"
#include "ingest/HeaderWords.h"
#include "ingest/RowSorter.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>

using namespace tuyen;

using Rows = std::vector<std::vector<std::string>>;

/// "field/role" a column, "-" for what is left out.
static std::string mapped(
    const std::vector<std::string>& headers, const Rows& sample = {}, std::string_view title = {})
{
    std::string text;
    for (const auto& column : mapColumns(headers, sample, title).columns) {
        text += (text.empty() ? "" : " ") + (column.field.empty() ? "-" : column.field);
        text += column.role.empty() ? "" : "/" + column.role;
    }
    return text;
}

TEST_CASE("a header stands under title lines")
{
    const auto place = findHeader({ { "CÔNG AN TỈNH X" }, { "DANH SÁCH VỤ NĂM 2024", "", "" }, {},
        { "STT", "Mã vụ", "Ngày xảy ra" }, { "1", "A-1", "3/2/2024" } });
    REQUIRE(place);
    CHECK(place->first == 3);
    CHECK(place->count == 1);
    CHECK(place->title == "CÔNG AN TỈNH X\nDANH SÁCH VỤ NĂM 2024");
}

TEST_CASE("two header rows are joined, group by group")
{
    const Rows rows { { "STT", "Đối tượng", "", "Số NN" }, { "", "Họ tên", "NS", "" },
        { "1", "Trần Văn Mẫu", "1987", "2" } };
    const auto place = findHeader(rows);
    REQUIRE(place);
    CHECK(place->count == 2);
    CHECK(place->headers
        == std::vector<std::string> { "STT", "Đối tượng / Họ tên", "Đối tượng / NS", "Số NN" });
    CHECK(mapped(place->headers)
        == "row_no suspect_name/suspect suspect_birth_year/suspect victim_count");
    // The same, with cells merged and filled as a spreadsheet has them.
    const auto merged = findHeader({ { "STT", "Đối tượng", "Đối tượng", "Số NN" },
        { "STT", "Họ tên", "NS", "Số NN" }, rows[2] });
    REQUIRE(merged);
    CHECK(merged->headers == place->headers);
}

TEST_CASE("a row of data is not taken for a second header row")
{
    const auto place = findHeader(
        { { "Loại", "Họ tên" }, { "Nạn nhân", "Lò Thị Thử" }, { "Đối tượng", "Hồ Văn Giả" } });
    REQUIRE(place);
    CHECK(place->first == 0);
    CHECK(place->count == 1);
}

TEST_CASE("a header the user points at is taken, words known or not")
{
    const Rows rows { { "x", "y" }, { "Mã vụ", "Tỉnh" }, { "1", "2" } };
    CHECK(findHeader(rows, 0, 1)->headers == std::vector<std::string> { "x", "y" });
    CHECK(findHeader(rows, 1, 1)->first == 1);
    CHECK_FALSE(findHeader({ { "một dòng chữ" } }));
    CHECK_FALSE(findHeader({}));
}

TEST_CASE("every spelling of headers.csv is read, however it is dressed")
{
    // Words that name two fields are decided by what stands around them.
    std::map<std::string, std::set<std::string>> fields;
    for (const auto& definition : fieldDefinitions()) {
        for (const auto& spelling : definition.spellings) {
            fields[spelling].insert(definition.field);
        }
    }
    int tried = 0;
    int right = 0;
    for (const auto& [spelling, names] : fields) {
        if (names.size() > 1) {
            continue;
        }
        std::string upper;
        for (const char c : spelling) {
            upper += c >= 'a' && c <= 'z' ? char(c - 0x20) : c;
        }
        for (const auto& dressed : { spelling, upper, "  " + spelling + " ", spelling + ":",
                 spelling + " (ghi rõ)", "3. " + spelling }) {
            const auto reading = readHeader(dressed);
            ++tried;
            const bool isRight = reading && names.contains(reading->field);
            right += isRight;
            INFO(dressed << " read as " << (reading ? reading->field : "nothing"));
            CHECK((isRight || spelling.size() <= 3));
        }
    }
    INFO(right << " of " << tried);
    CHECK(right * 100 >= tried * 99);
}

TEST_CASE("a letter wrong or missing is a guess and says so")
{
    const auto reading = readHeader("Phuơng thức thủ đọan");
    REQUIRE(reading);
    CHECK(reading->field == "modus_operandi");
    const auto typo = readHeader("Số nạn nhan trong vu an");
    REQUIRE(typo);
    CHECK(typo->field == "victim_count");
    CHECK(typo->confidence < 0.8);
    CHECK_FALSE(readHeader("Màu sắc yêu thích"));
}

TEST_CASE("names or a count: the values decide")
{
    CHECK(mapped({ "Mã vụ", "Nạn nhân" }, { { "1", "2" }, { "2", "hơn 10" } })
        == "case_id victim_count");
    CHECK(mapped({ "Mã vụ", "Nạn nhân" }, { { "1", "Lò Thị Thử" }, { "2", "Hồ Thị Ví" } })
        == "case_id victim_name/victim");
    CHECK(mapped({ "Case ID", "Victims" }, { { "1", "Lo Thi Thu" }, { "2", "Ho Thi Vi" } })
        == "case_id victim_name/victim");
    const auto guess = mapColumns({ "Mã vụ", "Nạn nhân" }, {});
    CHECK(guess.columns[1].confidence < 0.8);
}

TEST_CASE("a role and an attribute are the attribute of the role, in any order and dress")
{
    const std::vector<std::pair<std::string, std::vector<std::string>>> meanings {
        { "suspect_id_number/suspect",
            { "Đối tượng - CMND", "CMND (đối tượng)", "Đối tượng: số CCCD", "doi_tuong.cmnd",
                "doi tuong cmnd", "Số CMND của đối tượng", "vu.doi_tuong.cccd", "Nghi phạm [CMND]",
                "Đối tượng / CMND", "Suspect - national ID", "suspect.id_number" } },
        { "suspect_phone/suspect",
            { "Đối tượng (SĐT)", "ĐỐI TƯỢNG - SĐT", "sdt doi tuong", "Suspect - phone",
                "phone (suspect)", "Offender: phone number", "suspects.phone", "suspectPhone",
                "2. Đối tượng (SĐT)", "Đối tượng – điện thoại" } },
        { "suspect_birth_year/suspect", { "Bị can - năm sinh", "doi_tuong.nam_sinh" } },
        { "suspect_name/suspect", { "doi_tuong.ho_ten", "Đối tượng - họ và tên" } },
        { "suspect_status/suspect", { "Trạng thái (đối tượng)", "Đối tượng: tình trạng" } },
        { "bank_account/suspect", { "Đối tượng - STK", "số tài khoản của đối tượng" } },
        { "victim_birth_year/victim",
            { "Nạn nhân năm sinh", "nan_nhan.nam_sinh", "Năm sinh (nạn nhân)",
                "victim (year of birth)", "Year of birth of the victim", "NN: NS" } },
        { "victim_birth_date/victim", { "Victim (D.O.B.)", "nan_nhan.ngay_sinh" } },
        { "victim_phone/victim",
            { "nan_nhan.sdt", "Nạn nhân - SĐT", "Victim's phone", "ĐT nạn nhân", "nạn nhân, sđt",
                "Số điện thoại của nạn nhân (nếu có)" } },
        { "id_number/victim",
            { "nan_nhan.cccd", "CMND nạn nhân", "Nạn nhân (hộ chiếu)", "victim: passport no" } },
        { "age/victim", { "Tuổi nạn nhân", "victim - age" } },
        { "id_number/presumed-victim", { "Nghi nạn nhân - CCCD", "Presumed victim (passport)" } },
        { "victim_code/victim", { "nan_nhan.ma", "Nạn nhân - mã số" } },
    };
    const Rows numbers { { "1", "0851234567" }, { "2", "85123456" }, { "3", "1987" } };
    for (const auto& [meaning, headers] : meanings) {
        for (const auto& header : headers) {
            INFO(header);
            CHECK(mapped({ "Mã vụ", header }, numbers) == "case_id " + meaning);
            CHECK(mapped({ "Mã vụ", header }) == "case_id " + meaning);
        }
    }
    CHECK(mapped({ "Nạn nhân (năm sinh)" }, { { "Nguyễn Thị Thử (1990)" } })
        == "victim_name/victim");
}

TEST_CASE("a role and words nobody knows are no count")
{
    const Rows numbers { { "1", "0851234567" }, { "2", "85123456" }, { "3", "12" }, { "4", "7" } };
    for (const auto* header : { "Nạn nhân - mã bệnh án", "Nạn nhân (số hiệu chứng nhận)",
             "nan_nhan.ho_so", "nan_nhan.sbh", "Victim document number", "Suspect - badge",
             "suspects (fax)", "Đối tượng - biển hiệu", "Số hồ sơ nạn nhân", "Hồ sơ nạn nhân", "doi_tuong.x",
             "Nạn nhân / Số bệnh án", "Ngày cấp CMND đối tượng" }) {
        INFO(header);
        CHECK(mapped({ "Mã vụ", header }, numbers) == "case_id -");
        CHECK(mapped({ "Mã vụ", header }) == "case_id -");
    }
    CHECK(mapped({ "Mã vụ", "Đối tượng cầm đầu" }, { { "1", "Nguyễn Văn Giả" } })
        == "case_id suspect_name/suspect");
}

TEST_CASE("what counts people still does, unless its values are telephones or documents")
{
    const Rows counts { { "1", "2" }, { "2", "10" } };
    const Rows phones { { "1", "0901 234 567" }, { "2", "012345678901" }, { "3", "2" } };
    const std::vector<std::pair<std::string, std::vector<std::string>>> meanings {
        { "victim_count",
            { "Nạn nhân", "Nạn nhân (người)", "Nạn nhân: số lượng", "nan_nhan.so_luong",
                "Nạn nhân trong vụ", "Nạn nhân được giải cứu", "Victims (persons)", "victims.total",
                "Tổng số nạn nhân", "Nạn nhân 2024" } },
        { "suspect_count", { "Đối tượng", "Số đối tượng", "Đối tượng bị bắt", "Suspects" } },
        { "victim_female_count", { "Nạn nhân - nữ" } },
        { "victim_minor_count", { "Nạn nhân dưới 16 tuổi" } },
    };
    for (const auto& [meaning, headers] : meanings) {
        for (const auto& header : headers) {
            INFO(header);
            CHECK(mapped({ "Mã vụ", header }, counts) == "case_id " + meaning);
            CHECK(mapped({ "Mã vụ", header }, phones) == "case_id -");
        }
    }
}

TEST_CASE("person columns are about whoever the sheet, or the name before them, is about")
{
    CHECK(mapped({ "Họ tên", "Năm sinh", "Quê quán" }, {}, "DANH SÁCH NẠN NHÂN")
        == "victim_name/victim victim_birth_year/victim hometown/victim");
    CHECK(mapped({ "Họ tên", "Năm sinh" }, {}, "Danh sách đối tượng truy nã")
        == "suspect_name/suspect suspect_birth_year/suspect");
    CHECK(mapped({ "Tên đối tượng", "Năm sinh", "SĐT", "Số NN" })
        == "suspect_name/suspect suspect_birth_year/suspect suspect_phone/suspect victim_count");
    CHECK(mapped({ "Nạn nhân / Tổng số", "Nạn nhân / Nữ", "Nạn nhân / Dưới 18 tuổi" })
        == "victim_count victim_female_count victim_minor_count");
}

TEST_CASE("two columns of one field: the surer one has it")
{
    CHECK(mapped({ "Mã vụ", "Mã vụ", "Ghi chú", "Ghi chú khác" }) == "case_id - note note");
}

TEST_CASE("the same layout has the same fingerprint, whatever its marks")
{
    CHECK(mapColumns({ "Mã vụ", "Tỉnh" }, {}).fingerprint()
        == mapColumns({ "MA VU", "tỉnh" }, {}).fingerprint());
    CHECK(mapColumns({ "Mã vụ", "Tỉnh" }, {}).fingerprint()
        != mapColumns({ "Tỉnh", "Mã vụ" }, {}).fingerprint());
}

namespace {

/// Rows as text, through the sorter.
struct Sorted {
    std::vector<std::string> headers { "STT", "Mã vụ", "Tỉnh", "Ngày xảy ra", "Số NN", "Nội dung" };
    RowSorter sorter { headers, mapColumns(headers, {}) };

    RowKind operator()(const std::vector<std::string>& cells)
    {
        RawRow row;
        for (const auto& cell : cells) {
            row.cells.push_back({ cell, cell.empty() ? CellKind::Empty : CellKind::Text, 0 });
        }
        return sorter.sort(row);
    }
};

} // namespace

TEST_CASE("what stands between the rows of a table is told from rows")
{
    Sorted sort;
    CHECK(sort({ "1", "A-1", "Lạng Sơn", "1/2/2024", "2", "" }) == RowKind::Data);
    CHECK(sort({ "", "", " ", "" }) == RowKind::Empty);
    CHECK(sort({ "STT", "Mã vụ", "Tỉnh", "Ngày xảy ra", "Số NN", "Nội dung" })
        == RowKind::RepeatedHeader);
    CHECK(sort({ "(1)", "(2)", "(3)", "(4)", "(5)", "(6)" }) == RowKind::Numbering);
    CHECK(sort({ "Tổng cộng", "", "", "", "35", "" }) == RowKind::Total);
    CHECK(sort({ "", "Cộng:", "", "", "12", "" }) == RowKind::Total);
    CHECK(sort({ "Ghi chú: số liệu chưa đủ" }) == RowKind::Note);
    CHECK(sort({ "Người lập biểu" }) == RowKind::Note);
    CHECK(sort({ "12", "Công", "Lạng Sơn", "1/2/2024", "1", "" }) == RowKind::Data);
    CHECK(sort({ "13", "", "", "", "", "" }) == RowKind::Empty); // a form numbered in advance
    CHECK(sort({ "", "Lò Thị Thử", "", "", "", "" }) == RowKind::Data);
}

TEST_CASE("a section gives its province or year to the rows after it")
{
    Sorted sort;
    CHECK(sort({ "I. Tỉnh Lạng Sơn" }) == RowKind::Section);
    CHECK(sort.sorter.context().province == "Tỉnh Lạng Sơn");
    CHECK(sort({ "Năm 2023", "Năm 2023", "Năm 2023" }) == RowKind::Section);
    CHECK(sort.sorter.context().year == 2023);
    CHECK(sort.sorter.context().province == "Tỉnh Lạng Sơn");
    CHECK(sort({ "II. Các vụ khác" }) == RowKind::Section);
    CHECK(sort.sorter.context().province.empty());
}

TEST_CASE("a row with numbers where the rows beside it have them is no header, whatever its words")
{
    const Rows rows { { "Số hiệu", "Thời điểm", "Nơi", "Ai" },
        { "E1", "03/11/2023", "Lạng Sơn", "Vi Văn Giả" },
        { "E2", "04/11/2023", "Cao Bằng", "Lò Văn Giả" },
        { "E3", "05/11/2023", "Tỉnh", "Đối tượng" },
        { "E4", "05/11/2023", "Lai Châu", "Hồ Văn Giả" } };
    const auto place = findHeader(rows);
    REQUIRE(place);
    CHECK(place->first == 0);
    CHECK(dataAbove(rows, *place).empty());
    CHECK(dataAbove(rows, headerAt(rows, 3, 1)) == std::vector<std::size_t> { 1, 2 });
}

TEST_CASE("named columns say which row is the header")
{
    const Rows rows { { "Danh sách (hư cấu)", "", "", "" }, { "Tỉnh", "Đối tượng", "Năm", "Loại" },
        { "Số hiệu", "Thời điểm", "Nơi", "Ai" }, { "E1", "03/11/2023", "Tỉnh", "Vi Văn Giả" } };
    CHECK(headerNamed(rows, { "so hieu", "Thời điểm", "Nơi" })->first == 2);
    CHECK(headerNamed(rows, { "Nơi" })->first == 2);
    CHECK(headerNamed(rows, { "Tỉnh", "Đối tượng" })->first == 1);
    CHECK_FALSE(headerNamed(rows, { "Không có" }));
    CHECK_FALSE(headerNamed(rows, { "Nơi", "Bốn", "Năm người", "Sáu" })); // a word of a row
    const Rows two { { "TT", "Đối tượng", "", "Tỉnh" }, { "", "Họ tên", "NS", "" },
        { "1", "Vi Văn Giả", "1990", "Lạng Sơn" } };
    CHECK(headerNamed(two, { "Đối tượng / Họ tên", "Tỉnh" })->count == 2);
}
