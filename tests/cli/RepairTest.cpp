// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waiting rows, updates, receipts and recipes on the real program. Everything in the files is
// invented, and says so.
#include "Tuyen.h"

#include "base/File.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using nlohmann::json;

static const std::string table = "Mã vụ (hư cấu),Ngày xảy ra,Tỉnh,Số NN\n"
                                 "A-1,14/01/2024,Lạng Sơn,3\n"
                                 "A-2,31/4/2024,Lạng Sơn,2\n"
                                 "A-3,31/4/2024,Hà Giang,9\n"
                                 "A-4,20/5/2024,Tây Ninh,2 hoặc 3\n"
                                 "A-1,15/01/2024,Lạng Sơn,4\n";

namespace {

struct Imported {
    NewStore made;
    std::string store = made.store();
    std::string csv = made.write("vụ.csv", table);
    json receipt = tuyenJson({ "import", store, csv }, 3).at("files").at(0);
    json waiting() const { return tuyenJson({ "quarantine", store }, 3); }
    std::string id(int index) const
    {
        return std::to_string(waiting().at(index).at("id").get<int>());
    }
};

}

TEST_CASE("quarantine fix repairs a row, and those alike, as part of the import")
{
    const Imported in;
    REQUIRE(in.receipt.at("quarantined") == 4);
    const auto before = in.made.digest();
    const auto look
        = tuyenJson({ "quarantine", "fix", in.store, in.id(0), "--suggested", "--dry-run" });
    CHECK(look.at("rows").at(0).at("result") == "stored");
    CHECK(in.made.digest() == before);

    const auto fixed = tuyenJson(
        { "quarantine", "fix", in.store, in.id(0), "--set", "ngay xay ra=30/4/2024", "--alike" });
    REQUIRE(fixed.at("rows").size() == 2);
    CHECK(fixed.at("rows").at(1).at("result") == "stored");
    CHECK(fixed.at("waiting") == 2);

    const auto still
        = tuyenJson({ "quarantine", "fix", in.store, in.id(0), "--set", "D=nhiều" }, 3);
    CHECK(still.at("rows").at(0).at("result") == "waits");
    CHECK_FALSE(still.at("rows").at(0).at("issues").empty());
    CHECK(in.waiting().at(0).at("fixes").at("Số NN") == "nhiều");
    CHECK(in.waiting().at(0).at("raw").at("Số NN") == "2 hoặc 3");

    const auto receipt = tuyenJson({ "receipt", in.store, "1" });
    CHECK(receipt.at("rowsRead") == 5);
    CHECK(receipt.at("stored") == 3);
    CHECK(receipt.at("quarantined") == 2);
    CHECK(receipt.at("repaired") == 2);
    CHECK(receipt.at("waiting") == 2);
    const auto repaired = in.made.digest();
    tuyenJson({ "undo", in.store, "1" });
    CHECK(tuyenJson({ "receipt", in.store, "1" }).at("undone") == true);
    tuyenJson({ "redo", in.store, "1" });
    CHECK(in.made.digest() == repaired);
    CHECK(tuyenJson({ "check", in.store }).at("ok") == true);
}

TEST_CASE("a recipe with repairs leaves the good cells of next month's file as they are, and says so")
{
    const Imported in;
    tuyenJson(
        { "quarantine", "fix", in.store, in.id(0), "--set", "ngay xay ra=30/4/2024", "--alike" });
    const auto recipe = in.made.file("a.recipe.json");
    tuyenJson({ "recipe", "save", in.store, "--batch", "1", "--out", recipe });
    NewStore again;
    const auto store = again.store();
    const auto first = tuyenJson({ "import", store, in.csv, "--recipe", recipe }, 3).at("files").at(0);
    CHECK(first.at("stored") == 3);
    CHECK(first.at("issueCounts").at("fix.applied") == 2);
    const auto next = again.write("vụ tháng sau.csv",
        "Mã vụ (hư cấu),Ngày xảy ra,Tỉnh,Số NN\n"
        "B-1,14/05/2024,Lạng Sơn,3\n"
        "B-2,15/05/2024,Lạng Sơn,2\n"
        "B-3,31/4/2024,Hà Giang,9\n");
    const auto told
        = runTuyen({ "import", store, next, "--recipe", recipe, "--lang", "en" });
    CHECK(told.err.find("cell B3: The fix “30/4/2024” is for a cell that says “31/4/2024”; here the "
                        "file says “15/05/2024”")
        != std::string::npos);
    // The same slip in the same cell is the same fix.
    CHECK(told.err.find("cell B4: This cell was fixed on the way in: the file says “31/4/2024”")
        != std::string::npos);
    std::string days;
    for (const auto& incident : tuyenJson({ "incidents", store })) {
        if (incident.at("code").get<std::string>().starts_with("B-")) {
            days += incident.at("date").at("raw").get<std::string>() + ' ';
        }
    }
    CHECK(days == "14/05/2024 15/05/2024 30/4/2024 ");
}

TEST_CASE("quarantine retry updates a known incident when asked to, field by field")
{
    const Imported in;
    const auto same = in.id(3);
    CHECK(tuyenJson({ "quarantine", "retry", in.store, same }, 3).at("rows").at(0).at("result")
        == "waits");
    const auto done = tuyenJson({ "quarantine", "retry", in.store, same, "--on-duplicate", "update",
        "--fields", "victim_count" });
    CHECK(done.at("rows").at(0).at("result") == "updated");
    const auto incidents = tuyenJson({ "incidents", in.store });
    REQUIRE(incidents.size() == 1);
    CHECK(incidents.at(0).at("victims") == 4);
    CHECK(incidents.at(0).at("date").at("raw") == "14/01/2024");
    CHECK(tuyenError({ "quarantine", "retry", in.store, same, "--on-duplicate", "update" }, 1)
        == "quarantine.unknown");
    CHECK(tuyenError({ "quarantine", "retry", in.store, "--fields", "note" }, 2)
        == "cli.usage.fields");
    CHECK(tuyenError({ "import", in.store, in.csv, "--fields", "note" }, 2) == "cli.usage.fields");
    CHECK(tuyenError({ "import", in.store, in.csv, "--on-duplicate", "skip", "--fields", "note" }, 2)
        == "cli.usage.fields");
}

TEST_CASE("rows are dismissed with a reason, listed, and restored")
{
    const Imported in;
    CHECK(tuyenError({ "quarantine", "dismiss", in.store, in.id(0) }, 2) == "cli.usage.missing");
    const auto done = tuyenJson(
        { "quarantine", "dismiss", in.store, in.id(0), "--alike", "--reason", "ghi nhầm" });
    CHECK(done.at("dismissed").size() == 2);
    const auto aside = tuyenJson({ "quarantine", in.store, "--dismissed" });
    REQUIRE(aside.size() == 2);
    CHECK(aside.at(0).at("reason") == "ghi nhầm");
    CHECK(aside.at(0).at("state") == "dismissed");
    CHECK(aside.at(0).at("by") == "analyst");
    CHECK(aside.at(0).at("when").get<std::string>().ends_with("Z"));
    const auto id = std::to_string(aside.at(0).at("id").get<int>());
    CHECK(tuyenJson({ "quarantine", "restore", in.store, id }).at("waiting") == 3);
    CHECK(tuyenError({ "quarantine", "restore", in.store, id }, 1) == "quarantine.not-dismissed");
    CHECK(tuyenError({ "quarantine" }, 2) == "cli.usage.missing");
    CHECK(tuyenError({ "quarantine", "fix", in.store, id, "--set", "Z=1" }, 2) == "cli.bad-set");
}

TEST_CASE("import applies the choice for what is there already")
{
    const NewStore made;
    tuyenJson({ "import", made.store(),
        made.write(
            "a.csv", "Mã vụ (hư cấu),Ngày xảy ra,Tỉnh,Số NN\nA-1,14/01/2024,Lạng Sơn,3\n") });
    const auto digest = made.digest();
    const auto later
        = made.write("b.csv", "Mã vụ (hư cấu),Ngày xảy ra,Tỉnh,Số NN\nA-1,14/01/2024,Lạng Sơn,5\n");
    CHECK(tuyenJson({ "import", made.store(), later, "--dry-run" }, 3)
              .at("files")
              .at(0)
              .at("quarantined")
        == 1);
    const auto receipt = tuyenJson({ "import", made.store(), later, "--on-duplicate", "update" });
    CHECK(receipt.at("files").at(0).at("updated") == 1);
    CHECK(receipt.at("files").at(0).at("onDuplicate") == "update");
    CHECK(tuyenJson({ "incidents", made.store() }).at(0).at("victims") == 5);
    tuyenJson({ "undo", made.store(), "2" });
    CHECK(made.digest() == digest);
    const auto kept = tuyenJson({ "import", made.store(), later, "--on-duplicate", "keep" });
    CHECK(kept.at("files").at(0).at("stored") == 1);
    CHECK(tuyenJson({ "incidents", made.store() }).size() == 2);
}

TEST_CASE("a recipe is saved, shown, used by itself, refused, and replayed from a file")
{
    const NewStore made;
    const auto odd = made.write("a.csv",
        "Mã vụ (hư cấu),Cột lạ,Ngày xảy ra,Tỉnh\nA-1,ghi thêm,14/01/2024,Lạng "
        "Sơn\nA-2,,31/4/2024,Lạng Sơn\n");
    tuyenJson(
        { "import", made.store(), odd, "--mapping", made.write("m.json", R"({"Cột lạ": "note"})") },
        3);
    const auto saved
        = tuyenJson({ "recipe", "save", made.store(), "--batch", "1", "--name", "mẫu đồn" });
    REQUIRE(saved.size() == 1);
    CHECK(saved.at(0).at("headers").at(1) == "cot la");
    CHECK(tuyenJson({ "recipe", "list", made.store() }).at(0).at("name") == "mẫu đồn");
    const auto shown = tuyenJson({ "recipe", "show", made.store(), "mẫu đồn" });
    CHECK(shown.at("mapping").at(1).at("field") == "note");

    const auto next = made.write(
        "b.csv", "Mã vụ (hư cấu),Cột lạ,Ngày xảy ra,Tỉnh\nB-1,nữa,14/02/2024,Lạng Sơn\n");
    const auto used = tuyenJson({ "import", made.store(), next, "--dry-run" }).at("files").at(0);
    CHECK(used.at("recipe") == "mẫu đồn");
    CHECK(used.at("sheets").at(0).at("mapping").at(1).at("field") == "note");
    const auto refused
        = tuyenJson({ "import", made.store(), next, "--dry-run", "--no-recipe" }).at("files").at(0);
    CHECK(refused.at("recipe").is_null());

    tuyenJson({ "quarantine", "fix", made.store(), "1", "--suggested" });
    const auto file = made.file("công thức.json");
    tuyenJson({ "recipe", "save", made.store(), "--batch", "1", "--out", file });
    const NewStore other;
    const auto replayed = tuyenJson({ "import", other.store(), odd, "--recipe", file });
    CHECK(replayed.at("files").at(0).at("stored") == 2);
    CHECK(other.digest() == made.digest());

    tuyenJson({ "recipe", "remove", made.store(), "mẫu đồn" });
    CHECK(tuyenError({ "recipe", "show", made.store(), "mẫu đồn" }, 1) == "recipe.unknown");
    CHECK(tuyenError({ "recipe", "save", made.store(), "--batch", "9" }, 1) == "batch.unknown");
}

TEST_CASE("a receipt is read by people in both languages")
{
    const Imported in;
    const auto vi = runTuyen({ "receipt", in.store, "1", "--lang", "vi" });
    CHECK(vi.out.find("5 dòng đọc = 1 nhận + 0 trùng + 4 chờ xử lý") != std::string::npos);
    const auto en = runTuyen({ "receipt", in.store, "1", "--lang", "en" });
    CHECK(en.out.find("5 rows read = 1 stored + 0 duplicates + 4 waiting + 0 not data") != std::string::npos);
    // Its facts and its reasons are tables: a word, then its value in one column.
    const auto value = [&en](const std::string& word) {
        const auto line = en.out.find("\n" + word + "  ");
        REQUIRE(line != std::string::npos);
        const auto at = en.out.find_first_not_of(' ', line + 1 + word.size());
        return en.out.substr(at, en.out.find('\n', at) - at);
    };
    CHECK(value("File") == "vụ.csv");
    CHECK(value("SHA-256") == in.receipt.at("sha256").get<std::string>());
    CHECK(value("Format") == "csv, utf-8");
    CHECK(value("Rows still waiting") == "4");
    CHECK(value("No such day") == "2");
    CHECK(tuyenError({ "receipt", in.store, "9" }, 1) == "batch.unknown");
}

static std::string sheet(const std::string& name, const std::string& code)
{
    const auto row = [](const std::vector<std::string>& cells) {
        std::string text = "<Row>";
        for (const auto& cell : cells) {
            text += "<Cell><Data ss:Type=\"String\">" + cell + "</Data></Cell>";
        }
        return text + "</Row>";
    };
    return "<Worksheet ss:Name=\"" + name + "\"><Table>" + row({ "BÁO CÁO NĂM " + name })
        + row({ "Mã vụ (hư cấu)", "Ngày xảy ra", "Tỉnh", "Số NN" })
        + row({ code, "14/01/" + name, "Lạng Sơn", "3" }) + "</Table></Worksheet>";
}

TEST_CASE("a receipt names each kind of row left out once, with the rows of every sheet")
{
    const NewStore made;
    const auto book = made.write("sổ.xml",
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
        " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + sheet("2023", "A-1") + sheet("2024", "A-2") + "</Workbook>");
    tuyenJson({ "import", made.store(), book });
    const auto out = runTuyen({ "receipt", made.store(), "1", "--lang", "en" }).out;
    const auto title = out.find("Rows left out because");
    REQUIRE(title != std::string::npos);
    const auto first = out.find("Title line", title);
    REQUIRE(first != std::string::npos);
    CHECK(out.find("Title line", first + 1) == std::string::npos);
    const auto line = out.substr(first, out.find('\n', first) - first);
    CHECK(line.find("2023: 1; 2024: 1") != std::string::npos);
    CHECK(line.find("“BÁO CÁO NĂM 2023”; “BÁO CÁO NĂM 2024”") != std::string::npos);
}

TEST_CASE("a repair names file, row and cell of what still waits")
{
    const Imported in;
    const auto tried = runTuyen({ "quarantine", "retry", in.store, "--lang", "vi" });
    CHECK(tried.out.find("vụ.csv") != std::string::npos);
    CHECK(tried.out.find("B (Ngày xảy ra): Ngày này không có trong lịch.") != std::string::npos);
    const auto fixed = runTuyen(
        { "quarantine", "fix", in.store, in.id(2), "--set", "D=nhiều", "--lang", "en" });
    CHECK(fixed.out.find("vụ.csv") != std::string::npos);
    CHECK(fixed.out.find("D (Số NN): The number is not clear.") != std::string::npos);
}

TEST_CASE("waiting rows are written under their own headers and come back repaired")
{
    const Imported in;
    for (const auto* language : { "vi", "en" }) {
        const auto out = in.made.file("chờ.csv");
        REQUIRE(runTuyen({ "quarantine", in.store, "--csv", out, "--lang", language }).exitCode == 3);
        auto text = readFile(pathFromUtf8(out));
        CHECK(text.find("Mã vụ (hư cấu),Ngày xảy ra,Tỉnh,Số NN,") != std::string::npos);
        CHECK(text.find("\nA-2,31/4/2024,Lạng Sơn,2,") != std::string::npos);
        for (auto at = text.find("31/4/2024"); at != text.npos; at = text.find("31/4/2024")) {
            text.replace(at, 9, "30/4/2024");
        }
        const NewStore other;
        const auto again
            = tuyenJson({ "import", other.store(), other.write("lại.csv", text) }, 3).at("files").at(0);
        CHECK(again.at("stored") == 3); // A-2, A-3 and A-1 as the first of its code
        CHECK(again.at("quarantined") == 1);
        for (const auto& column : again.at("sheets").at(0).at("mapping")) {
            const auto header = column.at("column").get<std::string>();
            CAPTURE(header);
            CHECK((header.find(": ") != std::string::npos) == column.at("field").is_null());
        }
    }
}
