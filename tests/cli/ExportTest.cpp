// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tuyen.h"

#include "base/File.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace tuyen;
using nlohmann::json;

static const char* const table
    = "Mã vụ,Ngày xảy ra,Tỉnh,Số nạn nhân,Đối tượng,SĐT đối tượng,Nạn nhân,Mã nạn nhân\n"
      "TN-1/26,5/3/2023,Lạng Sơn,2,Người Thử Một,0900 000 317,Người Giả Kín,NN-KÍN-1\n"
      "TN-2/26,6/4/2024,Nghệ An,14,Người Thử Ba,0900 000 317,Người Giả Ẩn,NN-KÍN-2\n";

static json exported(const NewStore& kho, std::vector<std::string> more)
{
    more.insert(more.begin(), { "export", kho.store() });
    return tuyenJson(std::move(more));
}

static std::string bytesOf(const std::string& file) { return readFile(pathFromUtf8(file)); }

TEST_CASE("export writes the network in each format, through the profile, with what was lost")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(), kho.write("bang.csv", table) });
    for (const auto* format : { "graphml", "gexf", "anx", "csv" }) {
        for (const auto* profile : { "internal", "partner", "public" }) {
            INFO(format << ' ' << profile);
            const auto file = kho.file(std::string("so do.") + format);
            const auto out = exported(kho, { "--format", format, "--profile", profile, "--what",
                                               "network", "--out", file });
            CHECK(out["file"] == file);
            CHECK(out["rows"].get<int>() >= 12); // 7 nodes, 6 lines at least
            CHECK_FALSE(out["lost"].empty());
            for (const auto& loss : out["lost"]) {
                CHECK(loss["count"].get<int>() > 0);
                CHECK(loss["field"].is_string());
            }
            std::string bytes;
            for (const auto& one : out["files"]) {
                bytes += bytesOf(one.get<std::string>());
            }
            CHECK(bytes.find("Kín") == bytes.npos);
            CHECK(bytes.find("KÍN") == bytes.npos);
            CHECK(bytes.find("Người Giả") == bytes.npos);
            CHECK((bytes.find("Người Thử Một") != bytes.npos)
                == (std::string(profile) != "public"));
        }
    }
}

TEST_CASE("a chart goes out and comes in again as links with their sources")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(),
        kho.write("mang.csv", "source,target,weight,kind,grade\nP1,P2,3,called,A1\nP2,P3,1,met,B2\n") });
    const auto file = kho.file("so do.graphml");
    CHECK(exported(kho, { "--format", "graphml", "--out", file })["rows"] == 5);
    const NewStore other;
    const auto in = tuyenJson({ "import", other.store(), file });
    CHECK(in["files"][0]["created"]["links"] == 2);
    CHECK(in["files"][0]["created"]["people"] == 3);
    CHECK(in["files"][0]["quarantined"] == 0);
    const auto near = tuyenJson({ "links", other.store(), "label:P2" });
    CHECK(near["nodes"].size() == 3);
    for (const auto& link : near["links"]) {
        CHECK((link["kind"] == "called" || link["kind"] == "met"));
        CHECK(link["weight"] == (link["kind"] == "called" ? 3.0 : 1.0));
        CHECK(link["grade"] == (link["kind"] == "called" ? "A1" : "B2"));
    }
}

TEST_CASE("an export is whole unless a limit is asked for, and then says that it is cut")
{
    const NewStore kho;
    std::string rows = "source,target\n";
    for (int i = 0; i < 2'500; ++i) { // more than a picture would hold
        rows += "N" + std::to_string(i) + ",N" + std::to_string(i + 1) + '\n';
    }
    for (int i = 0; i < 1'500; ++i) {
        rows += "H,L" + std::to_string(i) + '\n';
    }
    tuyenJson({ "import", kho.store(), kho.write("dai.csv", rows) });
    const auto isCut = [](const json& out) {
        for (const auto& loss : out["lost"]) {
            if (loss["field"] == "cut") {
                return true;
            }
        }
        return false;
    };
    const auto whole = exported(kho, { "--format", "graphml", "--out", kho.file("ca.graphml") });
    CHECK(whole["rows"] == 2'501 + 2'500 + 1'501 + 1'500);
    CHECK_FALSE(isCut(whole));
    const auto around = exported(kho, { "--format", "graphml", "--node", "H", "--guard", "9000",
                                          "--out", kho.file("quanh.graphml") });
    CHECK(around["rows"] == 1'501 + 1'500);
    CHECK_FALSE(isCut(around));
    const auto part = exported(
        kho, { "--format", "graphml", "--limit", "100", "--out", kho.file("phan.graphml") });
    CHECK(part["rows"].get<int>() < 200);
    CHECK(isCut(part));
}

TEST_CASE("a path that holds the name of a victim is refused, in one word or a folder too")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(), kho.write("bang.csv", table) });
    std::filesystem::create_directory(pathFromUtf8(kho.file("Người Giả Kín")));
    for (const auto* name : { "NguoiGiaKin.gexf", "nguoi_gia_kin.gexf", "Người Giả Kín/so do.gexf" }) {
        CHECK(tuyenError({ "export", kho.store(), "--format", "gexf", "--out", kho.file(name) }, 1)
            == "export.name-in-file-name");
        CHECK_FALSE(std::filesystem::exists(pathFromUtf8(kho.file(name))));
    }
}

TEST_CASE("no verb writes its file over a store")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(), kho.write("bang.csv", table) });
    const auto other = kho.file("khác.tuyen");
    const std::vector<std::vector<std::string>> tries {
        { "export", kho.store(), "--format", "csv", "--out", kho.store() },
        { "export", kho.store(), "--format", "graphml", "--out", other },
        { "quarantine", kho.store(), "--csv", kho.store() },
        { "recipe", "save", kho.store(), "--batch", "1", "--out", kho.store() },
        { "report", kho.store(), "--year", "2023", "--out", kho.store() },
    };
    for (const auto& words : tries) {
        INFO(words[0]);
        CHECK(tuyenError(words, 1) == "file.is-store");
    }
    CHECK(tuyenJson({ "check", kho.store() })["ok"] == true);
    CHECK_FALSE(std::filesystem::exists(pathFromUtf8(other)));
}

TEST_CASE("export around a node, of the incidents a filter keeps, and as a table")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(), kho.write("bang.csv", table) });
    const auto file = kho.file("so do.graphml");
    const auto near
        = exported(kho, { "--format", "graphml", "--node", "code:TN-1/26", "--out", file });
    CHECK(near["rows"].get<int>() < exported(kho, { "--format", "graphml", "--out", file })["rows"]);
    exported(kho, { "--format", "graphml", "--year", "2024", "--depth", "2", "--out", file });
    CHECK(bytesOf(file).find("TN-2/26") != std::string::npos);
    CHECK(bytesOf(file).find("TN-1/26") == std::string::npos);

    const auto csv = kho.file("vu.csv");
    CHECK(exported(kho, { "--format", "csv", "--out", csv })["rows"] == 2);
    CHECK(exported(kho, { "--format", "csv", "--province", "Nghệ An", "--out", csv })["rows"] == 1);
    CHECK(bytesOf(csv).find("TN-2/26,2024-04-06,Nghệ An") != std::string::npos);
    exported(kho, { "--format", "csv", "--profile", "partner", "--out", csv });
    CHECK(bytesOf(csv).find(",<11,") != std::string::npos); // two victims
    CHECK(bytesOf(csv).find(",14,") != std::string::npos);
    // The table is one our own import reads.
    const NewStore other;
    exported(kho, { "--format", "csv", "--out", csv });
    CHECK(tuyenJson({ "import", other.store(), csv })["files"][0]["stored"] == 2);
}

TEST_CASE("an export that cannot be is a sentence, and leaves nothing behind")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(), kho.write("bang.csv", table) });
    CHECK(tuyenError({ "export", kho.store(), "--format", "htcds", "--out", kho.file("a") }, 2)
        == "cli.bad-export-format");
    CHECK(tuyenError({ "export", kho.store(), "--format", "gexf", "--what", "incidents", "--out",
                         kho.file("a") },
              2)
        == "cli.bad-value");
    CHECK(tuyenError({ "export", kho.store(), "--format", "gexf", "--out",
                         kho.file("nguoi_gia_kin.gexf") },
              1)
        == "export.name-in-file-name");
    CHECK(tuyenError({ "export", kho.store(), "--format", "gexf", "--node", "code:KHÔNG", "--out",
                         kho.file("a") },
              1)
        == "link.node-unknown");
    CHECK(tuyenError({ "export", kho.store(), "--format", "gexf", "--out",
                         kho.file("không có/a.gexf") },
              1)
        == "file.unwritable");
    CHECK_FALSE(std::filesystem::exists(pathFromUtf8(kho.file("a"))));
}
