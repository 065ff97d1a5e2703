// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The straight line on the real program: fictional files in, figures out, and everything back
// again.
#include "Tuyen.h"

#include "base/File.h"
#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

using namespace tuyen;
using nlohmann::json;

static void checkAddsUp(const json& counts)
{
    CHECK(counts.at("rowsRead").get<int>()
        == counts.at("stored").get<int>() + counts.at("duplicates").get<int>()
            + counts.at("quarantined").get<int>() + counts.at("notRows").get<int>());
}

static int sum(const json& files, const char* key)
{
    int total = 0;
    for (const auto& file : files) {
        total += file.at(key).get<int>();
    }
    return total;
}

TEST_CASE("a fictional store gets a watch list, any other store none")
{
    const NewStore made;
    CHECK(tuyenError({ "demo", "--watch", made.store() }, 1) == "demo.not-fictional");
    CHECK(tuyenError({ "demo" }, 2) == "cli.usage.missing");
    CHECK(tuyenError({ "demo", made.file("x"), "--watch", made.store() }, 2).starts_with("cli.usage"));
    std::vector<std::string> import { "import", made.store() };
    const auto demo = tuyenJson({ "demo", made.file("mẫu"), "--incidents", "300" });
    for (const auto& file : demo.at("files")) {
        import.push_back(file.get<std::string>());
    }
    tuyenJson(import, 3);
    CHECK(tuyenJson({ "demo", "--watch", made.store() }).at("watched").size() == 3);
    CHECK(tuyenJson({ "check", made.store() }).at("ok") == true);
}

TEST_CASE("fictional files go in, are counted, and can all be taken back")
{
    const NewStore made;
    const auto empty = made.digest();
    const auto demo
        = tuyenJson({ "demo", made.file("tệp mẫu"), "--incidents", "500", "--seed", "3" });
    REQUIRE(demo.at("incidents") == 500);
    std::vector<std::string> import { "import", made.store() };
    for (const auto& file : demo.at("files")) {
        import.push_back(file.get<std::string>());
    }
    const auto receipt = tuyenJson(import, 3);
    REQUIRE(receipt.at("files").size() == demo.at("files").size());
    json files = json::array(); // the lists of cases; the network beside them has links alone
    for (const auto& file : receipt.at("files")) {
        if (file.at("format") == "graphml") {
            checkAddsUp(file);
            CHECK(file.at("quarantined") == 0);
            CHECK(file.at("created").at("links").get<int>() > 0);
        } else {
            files.push_back(file);
        }
    }
    REQUIRE(files.size() + 1 == demo.at("files").size());
    for (const auto& file : files) {
        INFO(file.at("file"));
        checkAddsUp(file);
        CHECK(file.at("sha256").get<std::string>().size() == 64);
        CHECK(file.at("batch").get<int>() > 0);
        CHECK(file.at("rowsRead").get<int>() > 0);
        json sheets { { "rowsRead", 0 }, { "stored", 0 }, { "duplicates", 0 }, { "quarantined", 0 },
            { "notRows", 0 } };
        for (const auto& sheet : file.at("sheets")) {
            checkAddsUp(sheet);
            CHECK(sheet.at("headerRow").get<int>() == 3);
            for (auto& [key, value] : sheets.items()) {
                value = value.get<int>() + sheet.at(key).get<int>();
            }
        }
        CHECK(sheets.at("rowsRead") == file.at("rowsRead"));
        CHECK(sheets.at("stored") == file.at("stored"));
    }
    const int stored = sum(files, "stored");
    const int waiting = sum(files, "quarantined");
    CHECK(stored + waiting >= 500);
    CHECK(stored > 400);
    CHECK(waiting > 0);
    CHECK(sum(files, "duplicates") > 0);

    const auto check = tuyenJson({ "check", made.store() });
    CHECK(check.at("counts").at("incidents") == stored);
    CHECK(check.at("counts").at("people").get<int>() > stored / 2);
    CHECK(check.at("counts").at("organisations").get<int>() > 0);
    CHECK(check.at("counts").at("places").get<int>() > 0);
    const auto documents = tuyenJson({ "things", made.store(), "--kind", "document" });
    REQUIRE_FALSE(documents.empty());
    for (const auto& document : documents) { // nobody's: no country begins its passports so
        CHECK(document.at("label").get<std::string>().starts_with("XX"));
    }
    CHECK(check.at("digest") != empty);

    const auto quarantine = tuyenJson({ "quarantine", made.store() }, 3);
    CHECK(static_cast<int>(quarantine.size()) == waiting);
    for (const auto& row : quarantine) {
        CHECK_FALSE(row.at("issues").empty());
        CHECK_FALSE(row.at("raw").empty());
        CHECK(row.at("row").get<int>() > 3);
    }

    const auto trends = tuyenJson({ "trends", made.store(), "--measure", "incidents" });
    CHECK(trends.at("total") == stored);
    CHECK(sum(trends.at("rows"), "value") == stored);

    const auto batches = tuyenJson({ "batches", made.store() });
    REQUIRE(batches.size() == demo.at("files").size());
    for (const auto& batch : batches) {
        CHECK(tuyenJson({ "undo", made.store(), std::to_string(batch.at("batch").get<int>()) })
                  .at("undone")
            == true);
    }
    CHECK(made.digest() == empty);
    CHECK(tuyenJson({ "incidents", made.store() }).empty());

    for (auto it = batches.rbegin(); it != batches.rend(); ++it) {
        CHECK(tuyenJson({ "redo", made.store(), std::to_string(it->at("batch").get<int>()) })
                  .at("undone")
            == false);
    }
    CHECK(made.digest() == check.at("digest").get<std::string>());
}

/// Four cases in one small table, one of them with a day that does not exist.
static const char* const smallTable
    = "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên đối tượng,Số nạn nhân,Họ tên nạn nhân,SĐT đối tượng\n"
      "HC-1,14/01/2024,Tây Ninh,Trần Văn Mẫu,3,Lò Thị Thử,0900 000 317\n"
      "HC-2,tháng 5/2023,Lạng Sơn,Phạm Văn Bịa,gần 20,,0900 000 318\n"
      "HC-3,31/4/2024,Tây Ninh,Hồ Văn Giả,1,,\n"
      "HC-4,2022,Nghệ An,=cmd|'x',2,,0900 000 317\n";

TEST_CASE("the encoding is found, shown with its score, and overruled for a file or a column")
{
    const NewStore made;
    // "Mã vụ,Tỉnh / A-1,Nghệ An" in TCVN3.
    const auto file
        = made.write("cũ.csv", "M\xB7 v\xF4,Ng\xB5y x\xB6y ra,T\xD8nh\nA-1,1/2/2024,Ngh\xD6 An\n");
    const auto found = tuyenJson({ "import", made.store(), file, "--dry-run" }).at("files").at(0);
    CHECK(found.at("encoding") == "tcvn3");
    CHECK(found.at("encodingScore") == 1.0);
    CHECK(found.at("encodingSample") == "A-1,1/2/2024,Nghệ An");
    const auto told = tuyenJson({ "import", made.store(), file, "--dry-run", "--encoding",
                                    "windows-1252", "--column-encoding", "A=tcvn3",
                                    "--column-encoding", "B=tcvn3", "--column-encoding", "C=ABC" })
                          .at("files")
                          .at(0);
    CHECK(told.at("encoding") == "windows-1252");
    CHECK(told.at("sheets").at(0).at("columnEncodings").size() == 3);
    CHECK(told.at("sheets").at(0).at("mapping").at(2).at("field") == "province");
    const std::vector<std::vector<std::string>> mistakes { { "--encoding", "ebcdic" },
        { "--column-encoding", "C" }, { "--column-encoding", "C=?" } };
    for (const auto& wrong : mistakes) {
        std::vector<std::string> arguments { "import", made.store(), file };
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        CHECK(tuyenError(arguments, 2).starts_with("cli.bad-"));
    }
}

TEST_CASE("an encoding for a column that is not there is refused, with the columns there are")
{
    const NewStore made;
    const auto file = made.write("vụ.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nA-1,1/2/2024,Nghệ An\n");
    for (const auto* wrong : { "Họ tên=vni", "Z=vni" }) {
        const auto result = runTuyen(
            { "import", made.store(), file, "--column-encoding", wrong, "--lang", "vi" });
        CHECK(result.exitCode == 1);
        CHECK(result.err.find("A Mã vụ; B Ngày xảy ra; C Tỉnh") != std::string::npos);
    }
    CHECK(tuyenJson({ "batches", made.store() }).empty());
    tuyenJson({ "import", made.store(), file, "--column-encoding", "ngày xảy ra=utf-8" });
}

TEST_CASE("columns nobody mapped are named where people look")
{
    const NewStore made;
    const auto file = made.write(
        "vụ.csv", "Mã vụ,Ngày xảy ra,Tỉnh,Cột lạ\nA-1,1/2/2024,Nghệ An,x\n");
    const auto said = runTuyen({ "import", made.store(), file, "--lang", "vi" });
    CHECK(said.err.find("“Cột lạ”") != std::string::npos);
    const auto receipt = runTuyen({ "receipt", made.store(), "1", "--lang", "en" });
    CHECK(receipt.out.find("kept in the original row only  “Cột lạ”") != std::string::npos);
    // A line of letters nobody doubts may name somebody: it is not repeated on paper.
    CHECK(receipt.out.find("Nghệ An,x") == std::string::npos);
    CHECK(tuyenJson({ "receipt", made.store(), "1" }).at("sheets").at(0).at("notMapped") == nlohmann::json::array({ "Cột lạ" }));
}

TEST_CASE("what became of known cases is told while importing")
{
    const NewStore made;
    tuyenJson({ "import", made.store(),
        made.write("một.csv", "Mã vụ,Ngày,Tỉnh\nA-1,3/2024,Lạng Sơn\n") });
    const auto second = made.write("hai.csv", "Mã vụ,Ngày,Tỉnh\nA-1,14/03/2024,Lạng Sơn\n");
    const auto said = runTuyen({ "import", made.store(), second, "--lang", "en" });
    CHECK(said.exitCode == 0);
    CHECK(said.err.find("Look at: hai.csv, row 2: Case “A-1” is in the store; this row says it more "
                        "precisely")
        != std::string::npos);
}

TEST_CASE("a broken recipe is named with the place and what is wrong, in the language asked for")
{
    const NewStore made;
    const auto table = made.write("vụ.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nA-1,1/2/2024,Nghệ An\n");
    const auto said = [&](const std::string& recipe, const char* language) {
        const auto result = runTuyen({ "import", made.store(), table, "--recipe",
            made.write("công thức.json", recipe), "--lang", language });
        CHECK(result.exitCode == 1);
        CHECK(result.err.find("công thức.json") != std::string::npos);
        return result.err;
    };
    CHECK(said("{\"yearHint\": 2024,\n \"sheet\" \"x\"}", "vi").find("dòng 2, cột 12") != std::string::npos);
    CHECK(said("{\"yearHint\": 2024,\n \"sheet\" \"x\"}", "en").find("line 2, column 12") != std::string::npos);
    CHECK(said("[]", "vi").find("một đối tượng JSON") != std::string::npos);
    CHECK(said("{\"headerRow\": \"ba\"}", "vi").find("mục “headerRow” phải là số") != std::string::npos);
    CHECK(said("{\"Mã vụ\": \"case_id\"}", "en").find("--mapping") != std::string::npos);
    CHECK(tuyenJson({ "batches", made.store() }).empty());
}

TEST_CASE("a text given to import is pointed to its proposals")
{
    const NewStore made;
    const auto text = made.write("bản tin.txt",
        "Ngày 5/3/2024, tại tỉnh Lạng Sơn phát hiện 3 nạn nhân.\n\n"
        "Công an bắt giữ 2 đối tượng, thu giữ 15 triệu đồng, xe máy và điện thoại.\n"
        "Vụ án đang được điều tra, làm rõ.\n");
    CHECK(tuyenError({ "import", made.store(), text }, 1) == "file.text-no-table");
    const auto said = runTuyen({ "import", made.store(), text, "--lang", "vi" });
    CHECK(said.err.find("tuyen proposals \"") != std::string::npos);
}

TEST_CASE("of one row the worst is said first, then from left to right")
{
    const NewStore made;
    const auto file = made.write("vụ.csv",
        "Mã vụ,SĐT đối tượng,Ngày xảy ra,Tỉnh,Số NN\nA-1,123,31/4/2024,Nghệ An,2 hoặc 3\n");
    std::vector<std::string> columns;
    const auto issues
        = tuyenJson({ "import", made.store(), file }, 3).at("files").at(0).at("issues");
    for (const auto& issue : issues) {
        columns.push_back(issue.at("column").get<std::string>());
    }
    CHECK(columns == std::vector<std::string> { "C", "E", "B" });
    const auto waiting = tuyenJson({ "quarantine", made.store() }, 3).at(0).at("issues");
    CHECK(waiting.at(0).at("column") == "C");
    CHECK(waiting.at(1).at("column") == "E");
}

TEST_CASE("a small table is understood cell by cell")
{
    const NewStore made;
    const auto receipt
        = tuyenJson({ "import", made.store(), made.write("nhỏ.csv", smallTable) }, 3);
    const auto& file = receipt.at("files").at(0);
    CHECK(file.at("rowsRead") == 4);
    CHECK(file.at("stored") == 3);
    CHECK(file.at("quarantined") == 1);
    CHECK(file.at("format") == "csv");
    CHECK(file.at("encoding") == "utf-8");
    CHECK(file.at("created").at("incidents") == 3);
    bool hasDate = false;
    for (const auto& issue : file.at("issues")) {
        if (issue.at("raw") == "31/4/2024") {
            hasDate = true;
            CHECK(issue.at("row") == 4);
            CHECK(issue.at("column") == "B");
            CHECK(issue.at("field") == "incident_date");
        }
    }
    CHECK(hasDate);

    const auto incidents = tuyenJson({ "incidents", made.store() });
    REQUIRE(incidents.size() == 3);
    const auto& second = incidents.at(1);
    CHECK(second.at("code") == "HC-2");
    CHECK(second.at("date").at("earliest") == "2023-05-01");
    CHECK(second.at("date").at("latest") == "2023-05-31");
    CHECK(second.at("date").at("precision") == "month");
    CHECK(second.at("province") == "VN-lang-son");
    CHECK(second.at("victims") == 20);
    CHECK(second.at("quantities").at("victims").at("qualifier") == "almost");
    CHECK(second.at("row") == 3);
    for (const char* key : { "provinceRaw", "place", "lat", "lon", "presumedVictims", "suspects",
             "personTimes", "batch" }) {
        CHECK(second.contains(key));
    }
    CHECK(tuyenJson({ "incidents", made.store(), "--province", "tay ninh" }).size() == 1);
    CHECK(tuyenJson({ "incidents", made.store(), "--year", "2022", "--year", "2023" }).size() == 2);
    CHECK(tuyenJson({ "incidents", made.store(), "--neighbour", "KH" }).size() == 1);
    CHECK(tuyenJson({ "incidents", made.store(), "--limit", "2" }).size() == 2);

    const auto csv = runTuyen({ "incidents", made.store(), "--format", "csv", "--lang", "en" });
    CHECK(csv.exitCode == 0);
    CHECK(csv.out.starts_with("\xEF\xBB\xBFId,Code,Date,"));
    CHECK(csv.out.find("almost 20") != std::string::npos);
    CHECK(csv.out.find("gần") == std::string::npos);
    CHECK(runTuyen({ "incidents", made.store(), "--lang", "vi" }).out.find("gần 20")
        != std::string::npos);
    CHECK(second.at("quantities").at("victims").at("raw") == "gần 20"); // as written
}

TEST_CASE("what was imported is found, and no victim by name")
{
    const NewStore made;
    tuyenJson({ "import", made.store(), made.write("nhỏ.csv", smallTable) }, 3);
    CHECK_FALSE(tuyenJson({ "search", made.store(), "tran van mau" }).empty());
    CHECK(tuyenJson({ "search", made.store(), "Lò Thị Thử" }).empty());

    const auto people = tuyenJson({ "people", made.store() });
    const auto victimOf = [](const json& rows) {
        for (const auto& row : rows) {
            if (row.at("roles") == json { "victim" }) {
                return row.at("label").get<std::string>();
            }
        }
        return std::string();
    };
    CHECK(victimOf(people).starts_with("NN-"));
    CHECK(victimOf(tuyenJson({ "people", made.store(), "--reveal", "Kiểm tra hồ sơ hư cấu" }))
        == "Lò Thị Thử");
    CHECK(victimOf(tuyenJson({ "people", made.store() })).starts_with("NN-"));
    CHECK(tuyenError({ "people", made.store(), "--reveal", " " }, 2) == "cli.bad-value");
}

TEST_CASE("a dry run says the same and changes nothing")
{
    const NewStore made;
    const auto file = made.write("nhỏ.csv", smallTable);
    const auto before = made.digest();
    const auto dry = tuyenJson({ "import", made.store(), file, "--dry-run" }, 3).at("files").at(0);
    CHECK(dry.at("batch").is_null());
    CHECK(made.digest() == before);
    CHECK(tuyenJson({ "batches", made.store() }).empty());
    const auto wet = tuyenJson({ "import", made.store(), file }, 3).at("files").at(0);
    for (const char* key : { "rowsRead", "stored", "duplicates", "quarantined", "notRows" }) {
        CHECK(dry.at(key) == wet.at(key));
    }
}

TEST_CASE("the same bytes again are duplicates")
{
    const NewStore made;
    const auto file = made.write("nhỏ.csv", smallTable);
    tuyenJson({ "import", made.store(), file }, 3);
    const auto before = made.digest();
    const auto again = tuyenJson({ "import", made.store(), file }).at("files").at(0);
    CHECK(again.at("stored") == 0);
    CHECK(again.at("duplicates") == again.at("rowsRead"));
    CHECK(made.digest() == before);
}

TEST_CASE("a file that was read before is named with its import, and with what waits of it")
{
    const NewStore made;
    const auto file = made.write("a.csv",
        "Mã vụ,Ngày xảy ra,Tỉnh\nHC-1,5/3/2023,Lạng Sơn\nHC-2,31/4/2023,Lạng Sơn\n");
    tuyenJson({ "import", made.store(), file }, 3);
    const auto again = runTuyen({ "import", made.store(), file, "--lang", "en" });
    CHECK(again.err.find("the file of import 1") != std::string::npos);
    CHECK(again.err.find("rows that still wait: 1.") != std::string::npos);
}

TEST_CASE("a printed receipt says what links were taken for")
{
    const NewStore made;
    tuyenJson({ "import", made.store(), made.write("e.csv", "source,target\nP1,P2\nP2,P3\n") });
    const auto text = runTuyen({ "receipt", made.store(), "1", "--lang", "en" }).out;
    CHECK(text.find("links were taken for “linked”, their ends for “person”") != std::string::npos);
    CHECK(text.find("“”") == std::string::npos);
}

TEST_CASE("a mapping file says what a column means")
{
    const NewStore made;
    const auto file = made.write("lạ.csv", "Cột một,Cột hai,Tỉnh\nHC-9,14/01/2024,Tây Ninh\n");
    const auto mapping
        = made.write("cột.json", R"({"Cột một": "case_id", "Cột hai": "incident_date"})");
    tuyenJson({ "import", made.store(), file, "--mapping", mapping });
    const auto incidents = tuyenJson({ "incidents", made.store() });
    REQUIRE(incidents.size() == 1);
    CHECK(incidents.at(0).at("code") == "HC-9");
    CHECK(incidents.at(0).at("date").at("earliest") == "2024-01-14");
    CHECK(tuyenError({ "import", made.store(), file, "--mapping",
                         made.write("sai.json", R"({"x": "no_such_field"})") },
              1)
        == "mapping.unknown-field");
    CHECK(tuyenError({ "import", made.store(), file, "--mapping", made.write("hỏng.json", "{") }, 1)
        == "mapping.unreadable");
}

TEST_CASE("a date that is the number of a spreadsheet is told as the day it is")
{
    const NewStore made;
    const auto file = made.write("số.csv", "Mã vụ,Ngày xảy ra,Tỉnh\nHC-9,45306,Tây Ninh\n");
    const auto told = [&](std::initializer_list<const char*> more) {
        std::vector<std::string> words { "import", made.store(), file };
        words.insert(words.end(), more.begin(), more.end());
        const auto receipt = tuyenJson(words);
        std::string text;
        for (const auto& issue : receipt.at("files").at(0).at("issues")) {
            if (issue.at("code") == "date.serial") {
                text += issue.at("message").get<std::string>();
            }
        }
        return text;
    };
    const auto dry = told({ "--dry-run" });
    CHECK(dry.find("2024-01-15") != std::string::npos);
    CHECK(told({}) == dry);
    const auto kept = tuyenJson({ "receipt", made.store(), "1" });
    CHECK(kept.at("issues").at(0).at("message") == dry);
}

TEST_CASE("rows that wait go into a file a spreadsheet opens safely")
{
    const NewStore made;
    tuyenJson({ "import", made.store(), made.write("nhỏ.csv", smallTable) }, 3);
    const auto out = made.file("chờ.csv");
    CHECK(runTuyen({ "quarantine", made.store(), "--csv", out }).exitCode == 3);
    const auto text = readFile(pathFromUtf8(out));
    CHECK(text.starts_with("\xEF\xBB\xBF"));
    CHECK(text.find("31/4/2024") != std::string::npos);
}

TEST_CASE("the public file of missing migrants is accounted for row by row")
{
    const std::string file = TUYEN_SHARED_DATA "/missing-migrants/2026-01-to-05.csv";
    if (!std::filesystem::exists(file)) {
        SKIP("the public file is not beside the project: " << file);
    }
    const NewStore made;
    const auto result = runTuyen({ "import", made.store(), file, "--json" });
    CHECK((result.exitCode == 0 || result.exitCode == 3));
    const auto receipt = json::parse(result.out).at("files").at(0);
    CHECK(
        receipt.at("rowsRead") == 238); // its last line has no line end: a count of lines says 237
    checkAddsUp(receipt);
    CHECK(receipt.at("stored").get<int>() > 200);
    const auto incidents = tuyenJson({ "incidents", made.store() });
    int located = 0;
    int dated = 0;
    for (const auto& incident : incidents) {
        located += incident.at("lat").is_number() ? 1 : 0;
        dated += incident.at("date").is_object() && incident.at("date").at("earliest").is_string()
            ? 1
            : 0;
    }
    CHECK(located > 200);
    CHECK(dated == static_cast<int>(incidents.size()));
}

TEST_CASE("a table without a header goes in when it is said to have none")
{
    const NewStore made;
    const auto table = made.write("bảng.csv",
        "E1,03/11/2023,Lạng Sơn,Nguyễn Văn Giả\nE2,04/11/2023,Cao Bằng,Trần Văn Bịa\n");
    const auto mapping
        = made.write("cột.json", "{\"A\": \"case_id\", \"D\": \"suspect_name\"}");
    CHECK(tuyenError({ "import", made.store(), table }, 1) == "file.no-table");
    const auto receipt
        = tuyenJson({ "import", made.store(), table, "--no-header", "--mapping", mapping });
    const auto& file = receipt.at("files").at(0);
    checkAddsUp(file);
    CHECK(file.at("stored") == 2);
    CHECK(file.at("notRows") == 0);
    CHECK(file.at("created").at("people") == 2);
    CHECK(runTuyen({ "import", made.store(), table, "--no-header", "--header-row", "1" }).exitCode == 2);
}
