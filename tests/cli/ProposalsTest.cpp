// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text below is invented.
#include "Tuyen.h"

#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using nlohmann::json;

static constexpr std::string_view text
    = "Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng lừa bán 3 nạn nhân.\n\n"
      "Năm 2023, cả nước phát hiện 1.604 vụ.\n";

static const json& ofKind(const json& proposals, const char* kind)
{
    for (const auto& proposal : proposals) {
        if (proposal.at("kind") == kind) {
            return proposal;
        }
    }
    static const json none;
    return none;
}

TEST_CASE("proposals are listed with their sentences and nothing is stored")
{
    const NewStore made;
    const auto file = made.write("tin.txt", text);
    const auto before = made.digest();
    const auto listed = tuyenJson({ "proposals", made.store(), file });
    CHECK(listed == tuyenJson({ "proposals", file }));
    const auto& proposals = listed.at("proposals");
    const auto& date = ofKind(proposals, "date");
    CHECK(date.at("value").at("earliest") == "2024-03-05");
    CHECK(date.at("raw") == "Ngày 5/3/2024");
    CHECK(date.at("offset") == 0);
    CHECK(date.at("sentence").get<std::string>().ends_with("nạn nhân."));
    CHECK(date.at("confidence").get<double>() > 0.5);
    CHECK_FALSE(date.at("message").get<std::string>().empty());
    const auto& figure = ofKind(proposals, "figure");
    CHECK(figure.at("value").at("value") == 1604);
    CHECK(figure.at("value").at("unit") == "incidents");
    CHECK(figure.at("value").at("area").at("country") == "VN");
    CHECK(figure.at("incident").is_null());
    CHECK(listed.at("incidents").size() == 1);
    CHECK(made.digest() == before);
    CHECK(tuyenJson({ "batches", made.store() }).empty());
}

TEST_CASE("people read proposals as a table, each beside the sentence it was read from")
{
    const NewStore made;
    const auto file = made.write("tin.txt", text);
    const auto line = [](const std::string& out, const std::string& raw) {
        const auto at = out.find(raw);
        REQUIRE(at != std::string::npos);
        const auto from = out.rfind('\n', at) + 1;
        return out.substr(from, out.find('\n', from) - from);
    };
    const auto vi = runTuyen({ "proposals", file, "--lang", "vi" });
    CHECK(vi.exitCode == 0);
    const auto figure = line(vi.out, "1.604");
    CHECK(figure.find("Số liệu chính thức") != std::string::npos);
    CHECK(figure.ends_with("Năm 2023, cả nước phát hiện 1.604 vụ."));
    CHECK(line(vi.out, "05/03/2024")
              .ends_with("Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng lừa bán 3 nạn nhân."));
    CHECK(vi.err.find("Chưa ghi gì.") != std::string::npos);
    const auto en = runTuyen({ "proposals", file, "--lang", "en" });
    CHECK(en.out.starts_with("Id  Incident  Kind"));
    CHECK(line(en.out, "1,604").ends_with("Năm 2023, cả nước phát hiện 1.604 vụ."));
}

TEST_CASE("accepting makes one batch that can be taken back, and tells what it was made of")
{
    const NewStore made;
    const auto file = made.write("tin.txt", text);
    const auto before = made.digest();
    const auto receipt = tuyenJson({ "proposals", file, "--accept", "all", made.store() });
    CHECK(receipt.at("stored") == 2);
    CHECK(receipt.at("rowsRead") == 2);
    CHECK(receipt.at("notRows") == 0);
    CHECK(receipt.at("created").at("figures") == 1);
    const auto figures = tuyenJson({ "figures", made.store() });
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].at("value") == 1604);
    CHECK(figures[0].at("inStore") == 0);
    CHECK(figures[0].at("unexplained") == 1604);
    const auto incidents = tuyenJson({ "incidents", made.store() });
    REQUIRE(incidents.size() == 1);
    CHECK(incidents[0].at("victims") == 3);
    CHECK(incidents[0].at("suspects") == 2);
    CHECK(incidents[0].at("province") == "VN-lang-son");
    const auto kept = tuyenJson({ "proposals", made.store() });
    REQUIRE(kept.size() == 1);
    CHECK(ofKind(kept[0].at("accepted"), "figure").at("value").at("value") == 1604);
    CHECK(kept[0].at("rejected").empty());
    tuyenJson({ "undo", made.store(), receipt.at("batch").dump() });
    CHECK(tuyenJson({ "incidents", made.store() }).empty());
    CHECK(made.digest() == before);
}

TEST_CASE("a text accepted before is said to be that incident, and goes in again only when asked to")
{
    const NewStore made;
    const auto file = made.write("tin.txt", text);
    const auto first = tuyenJson({ "proposals", made.store(), file, "--accept", "all" });
    const auto code = tuyenJson({ "incidents", made.store() })[0].at("code").get<std::string>();
    const auto date = ofKind(tuyenJson({ "proposals", file }).at("proposals"), "date").at("id").dump();
    for (const auto* name : { "tin.txt", "bản khác.txt" }) { // the same sentence in another text too
        const bool isSame = name == std::string("tin.txt");
        const auto again
            = made.write(name, std::string(text) + (isSame ? "" : "\n\nHết bài viết này.\n"));
        CHECK(tuyenError({ "proposals", made.store(), again, "--accept", date }, 1)
            == "prose.accepted-before");
        const auto said
            = runTuyen({ "proposals", made.store(), again, "--accept", date, "--lang", "vi" });
        CHECK(said.err.find("thành vụ " + code) != std::string::npos);
    }
    CHECK(tuyenJson({ "incidents", made.store() }).size() == 1);
    tuyenJson({ "proposals", made.store(), file, "--accept", date, "--again" });
    CHECK(tuyenJson({ "incidents", made.store() }).size() == 2);
    for (const auto& batch : tuyenJson({ "batches", made.store() })) {
        tuyenJson({ "undo", made.store(), batch.at("batch").dump() });
    }
    CHECK(first.at("batch") == 1);
    tuyenJson({ "proposals", made.store(), file, "--accept", date }); // what was taken back is not there
    CHECK(tuyenError({ "proposals", file, "--again" }, 2) == "cli.usage.proposals");
}

TEST_CASE("what another accepted value pushes out of its field is said")
{
    const NewStore made;
    const auto file = made.write("hai ngày.txt",
        "Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng. Trước đó, ngày 28/2/2024, nhóm này dụ "
        "dỗ 3 phụ nữ.");
    const auto said
        = runTuyen({ "proposals", made.store(), file, "--accept", "all", "--lang", "en" });
    CHECK(said.err.find("Incident 1: “Ngày 5/3/2024” goes into its field. “ngày 28/2/2024” was")
        != std::string::npos);
    const auto receipt = tuyenJson({ "receipt", made.store(), "1" });
    CHECK(receipt.at("issueCounts").at("prose.pushed-out") == 1);
}

TEST_CASE("people read of what day a date is")
{
    const NewStore made;
    const auto file = made.write("tin.txt",
        "Ngày 15/3/2024, Công an tỉnh Lạng Sơn cho biết vừa bắt 2 đối tượng. Chủ mưu bị bắt ngày "
        "12/3/2024.");
    const auto listed = runTuyen({ "proposals", file, "--lang", "en" });
    CHECK(listed.out.find("Date reported") != std::string::npos);
    CHECK(listed.out.find("Date detected") != std::string::npos);
    CHECK(listed.out.find("Date of the event") == std::string::npos);
}

TEST_CASE("only the numbers named are accepted, with the value given")
{
    const NewStore made;
    const auto file = made.write("tin.txt", text);
    const auto listed = tuyenJson({ "proposals", file });
    const auto date = ofKind(listed.at("proposals"), "date").at("id").dump();
    const auto count = ofKind(listed.at("proposals"), "count").at("id").dump();
    tuyenJson({ "proposals", made.store(), file, "--accept", date + "," + count, "--set",
        date + "=6/3/2024" });
    const auto incidents = tuyenJson({ "incidents", made.store() });
    REQUIRE(incidents.size() == 1);
    CHECK(incidents[0].at("date").at("earliest") == "2024-03-06");
    CHECK(incidents[0].at("victims").is_null());
    CHECK(incidents[0].at("province").is_null());
}

TEST_CASE("a column of narratives is read row by row")
{
    const NewStore made;
    const auto file = made.write("vu.csv",
        "Mã vụ,Địa bàn,Nội dung vụ việc\n"
        "V1,Lạng Sơn,\"Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng.\"\n"
        "V2,Nghệ An,\"Ngày 9/5/2024, tại Nghệ An, Công an bắt 4 đối tượng.\"\n");
    const auto listed = tuyenJson({ "proposals", file, "--column", "Nội dung vụ việc" });
    CHECK(listed.at("incidents").size() == 2);
    CHECK(listed.at("proposals").back().at("row") == 3);
    CHECK(tuyenError({ "proposals", file, "--column", "Không có" }, 1) == "prose.no-column");
}

TEST_CASE("what cannot be accepted is refused in words and the store stays as it was")
{
    const NewStore made;
    const auto file = made.write("tin.txt", text);
    const auto before = made.digest();
    CHECK(
        tuyenError({ "proposals", made.store(), file, "--accept", "99" }, 1) == "prose.unknown-id");
    CHECK(
        tuyenError({ "proposals", made.store(), file, "--accept", "x" }, 2) == "cli.bad-proposal");
    CHECK(tuyenError({ "proposals", made.store(), file, "--accept", "1", "--set", "2=x" }, 2)
        == "cli.bad-proposal");
    CHECK(tuyenError({ "proposals", made.store(), file, "--accept", "1", "--set", "1=hôm nào" }, 1)
        == "prose.value-unreadable");
    CHECK(tuyenError({ "proposals", file, "--accept", "all" }, 2) == "cli.usage.proposals");
    CHECK(tuyenError({ "proposals", made.file("không có.txt") }, 1) == "file.missing");
    CHECK(made.digest() == before);
}

TEST_CASE("a document with a table has its table imported and its text proposed, each on its own")
{
    const NewStore made;
    const std::string file = TUYEN_TEST_DATA "/import/invented-table-and-text.docx";
    const auto receipt = tuyenJson({ "import", made.store(), file }, 3).at("files").at(0);
    CHECK(receipt.at("stored") == 2);
    CHECK(receipt.at("quarantined") == 1);
    const auto& issues = receipt.at("issues");
    const auto said = std::ranges::find_if(
        issues, [](const json& issue) { return issue.at("code") == "document.prose-too"; });
    REQUIRE(said != issues.end());
    CHECK(said->at("severity") == "note");
    const auto proposals = tuyenJson({ "proposals", file });
    CHECK(proposals.at("incidents").size() == 1);
    CHECK(said->at("message").get<std::string>().find(
              std::to_string(proposals.at("proposals").size()))
        != std::string::npos);
    for (const auto& proposal : proposals.at("proposals")) { // what the table says is left to it
        CHECK(proposal.at("sentence").get<std::string>().find("HC-01") == std::string::npos);
    }
    const auto accepted = tuyenJson({ "proposals", made.store(), file, "--accept", "all" });
    CHECK(accepted.at("created").at("incidents") == 1);
    const auto again = tuyenJson({ "import", made.store(), file }).at("files").at(0);
    CHECK(again.at("batch").is_null());
    CHECK(again.at("issueCounts").contains("file.same-bytes"));
}

TEST_CASE("what was accepted of a text does not stand for the table of the same document")
{
    const NewStore made;
    const std::string file = TUYEN_TEST_DATA "/import/invented-table-and-text.docx";
    tuyenJson({ "proposals", made.store(), file, "--accept", "all" });
    const auto receipt = tuyenJson({ "import", made.store(), file }, 3).at("files").at(0);
    CHECK(receipt.at("stored") == 2);
    CHECK_FALSE(receipt.at("batch").is_null());
}
