// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts and reports from the command line, where there is no display.
#include "Tuyen.h"

#include "base/File.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

using namespace tuyen;

static ProcessOptions noDisplay()
{
    ProcessOptions options;
    options.environment["QT_QPA_PLATFORM"] = "";
    options.environment["DISPLAY"] = "";
    options.environment["WAYLAND_DISPLAY"] = "";
    options.environment["XDG_RUNTIME_DIR"] = "";
    return options;
}

static std::vector<std::string> withDemo(const NewStore& made, int incidents)
{
    std::vector<std::string> import { "import", made.store() };
    const auto demo
        = tuyenJson({ "demo", made.file("mẫu"), "--incidents", std::to_string(incidents) });
    for (const auto& file : demo.at("files")) {
        import.push_back(file.get<std::string>());
    }
    return import;
}

TEST_CASE("a report and charts need no display")
{
    const NewStore made;
    tuyenJson(withDemo(made, 200), 3);
    const auto pdf = made.file("báo cáo.pdf");
    const auto result = runTuyen({ "report", made.store(), "--template", "year", "--year", "2024",
                                     "--lang", "vi", "--out", pdf, "--json", "--quiet" },
        noDisplay());
    INFO(result.err);
    REQUIRE(result.exitCode == 0);
    const auto value = nlohmann::json::parse(result.out);
    CHECK(value.at("file") == pdf);
    CHECK(value.at("pages").get<int>() >= 2);
    CHECK(value.at("figures").get<int>() > 5);
    CHECK(value.at("fingerprint").get<std::string>().size() == 64);
    CHECK(readFile(pathFromUtf8(pdf)).starts_with("%PDF-1.4"));
    CHECK(std::system("command -v pdftotext >/dev/null") == 0);
    const auto text = runProcess("/usr/bin/pdftotext", { "-layout", pdf, "-" });
    CHECK(text.out.find("BÁO CÁO") != std::string::npos);
    CHECK(text.out.find("2024") != std::string::npos);

    CHECK(result.err.empty()); // no word of Qt's about the missing desktop
    const std::pair<const char*, const char*> charts[] { { "biểu đồ.svg", "<?xml" },
        { "biểu đồ.png", "\x89PNG" }, { "biểu đồ.pdf", "%PDF" } };
    for (const auto& [name, head] : charts) {
        INFO(name);
        const auto chart = made.file(name);
        CHECK(runTuyen({ "trends", made.store(), "--chart", chart }, noDisplay()).exitCode == 0);
        CHECK(readFile(pathFromUtf8(chart)).starts_with(head));
    }
    CHECK(tuyenError({ "trends", made.store(), "--chart", made.file("biểu đồ.doc") }, 2)
        == "cli.bad-chart");
    CHECK(tuyenError({ "report", made.store(), "--template", "no-such", "--out", pdf }, 1)
        == "report.unknown-template");
}

TEST_CASE("the templates are listed without a store")
{
    const auto list = tuyenJson({ "report", "--list" });
    REQUIRE_FALSE(list.empty());
    CHECK(list.at(0).at("template") == "year");
    CHECK_FALSE(list.at(0).at("description").get<std::string>().empty());
}

TEST_CASE("a report needs a store and a file to write")
{
    CHECK(tuyenError({ "report", "--template", "year" }, 2) == "cli.usage.missing");
}

TEST_CASE("a new store comes with a recovery sheet when asked")
{
    const TemporaryFolder folder;
    const auto store = utf8(folder.path() / "s.tuyen");
    const auto sheet = utf8(folder.path() / "phiếu.pdf");
    CHECK(tuyenJson({ "new", store, "--recovery-sheet", sheet }).at("recoverySheet") == sheet);
    CHECK(readFile(pathFromUtf8(sheet)).starts_with("%PDF"));
}
