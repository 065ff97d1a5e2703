// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tuyen.h"

#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <set>

using namespace tuyen;
using nlohmann::json;

static const char* const list = "source,target,weight,kind,grade\n"
                                "P1,P2,3,called,A1\n"
                                "P2,P3,1,called,A1\n"
                                "P1,P3,1,met,D5\n"
                                "P3,P4,1,met,\n"
                                "P5,P6,1,met,\n";

TEST_CASE("links, path, groups and centrality answer over an imported list")
{
    const NewStore kho;
    const auto imported = tuyenJson({ "import", kho.store(), kho.write("mang.csv", list) });
    CHECK(imported["files"][0]["created"]["links"] == 5);
    CHECK(imported["files"][0]["rowsRead"] == 5);

    const auto near = tuyenJson({ "links", kho.store(), "P1", "--places" });
    REQUIRE(near["nodes"].size() == 3);
    REQUIRE(near["links"].size() == 3); // with the one between the two others
    CHECK(near["nodes"][0]["label"] == "P1");
    CHECK(near["nodes"][0]["kind"] == "person");
    CHECK(near["nodes"][0].contains("x"));
    CHECK(near["cut"] == false);
    for (const auto& link : near["links"]) {
        REQUIRE(link["sources"].size() == 1);
        CHECK(link["sources"][0]["file"] == "mang.csv");
        CHECK(link["suggested"] == false);
    }
    CHECK(near["links"][0]["sources"][0]["row"] == 2);
    CHECK(near["links"][0]["certainty"] == "verified");
    CHECK(near["links"][0]["weight"] == 3.0);
    CHECK(tuyenJson({ "links", kho.store(), "P1", "--depth", "2" })["nodes"].size() == 4);
    CHECK(tuyenJson({ "links", kho.store(), "P1", "--kind", "met" })["links"].size() == 1);
    CHECK(tuyenJson({ "links", kho.store(), "P1", "--guard", "1" })["held"][0]["counts"]["called"]
        == 1);
    CHECK(tuyenJson({ "links", kho.store(), std::to_string(near["nodes"][1]["id"].get<int>()) })
              ["nodes"][0]["id"]
        == near["nodes"][1]["id"]);

    const auto way = tuyenJson({ "path", kho.store(), "P1", "P4" });
    CHECK(way["best"]["length"] == 3); // by two verified calls, not by one doubtful meeting
    REQUIRE(way["shortest"].size() == 1);
    CHECK(way["shortest"][0]["length"] == 2);
    CHECK(way["links"].size() == 4);
    CHECK(way["nodes"].size() == 4);
    const auto none = tuyenJson({ "path", kho.store(), "P1", "P6" });
    CHECK(none["best"].is_null());
    CHECK(none["nodes"].empty());

    const auto groups = tuyenJson({ "groups", kho.store() });
    CHECK(groups["nodes"].size() == 6);
    CHECK(groups["links"].size() == 5);
    CHECK(groups["criterion"] == "modularity");
    CHECK(groups["groups"].size() >= 2);

    const auto measures = tuyenJson({ "centrality", kho.store() });
    CHECK(measures["components"] == 2);
    CHECK(measures["sampled"] == false);
    for (const auto& node : measures["nodes"]) {
        if (node["label"] == "P3") {
            CHECK(node["degree"] == 3);
            CHECK(node["betweenness"] == 2.0);
            CHECK(node["cutNode"] == true);
        }
    }
    CHECK(measures["bridges"].size() == 2);
}

TEST_CASE("path says its ways in sentences, the most certain first, and when there is none or more")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(), kho.write("mang.csv", list) });
    const auto said = [&kho](std::vector<std::string> more) {
        more.insert(more.begin(), { "path", kho.store() });
        const auto result = runTuyen(more);
        CHECK(result.exitCode == 0);
        return result;
    };
    const auto vi = said({ "P1", "P4", "--lang", "vi" });
    CHECK(vi.out.starts_with("Chắc chắn nhất (36 %): P1 – P2 – P3 – P4\nNgắn (16 %): P1 – P3 – P4\n"));
    const auto en = said({ "P1", "P4", "--lang", "en" });
    CHECK(en.out.starts_with("Most certain (36 %): P1 – P2 – P3 – P4\nShort (16 %): P1 – P3 – P4\n"));
    const auto none = said({ "P1", "P6", "--lang", "en" });
    CHECK(none.out.empty());
    CHECK(none.err.find("Nothing joins the two under this filter.") != std::string::npos);
    const auto cut = said({ "P1", "P4", "--longer", "1", "--limit", "1", "--lang", "en" });
    CHECK(cut.err.find("only 1 ways are listed") != std::string::npos);
}

TEST_CASE("a route without words of its own is called in the language of who asks")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(),
        kho.write("vu.csv",
            "Mã vụ,Ngày xảy ra,Nước đến,Họ tên đối tượng\nVA-1,5/3/2023,Lào,Vàng Văn Giả\n") });
    const auto said = [&kho](const char* verb, std::vector<std::string> more) {
        more.insert(more.begin(), { verb, kho.store() });
        return runTuyen(more).out;
    };
    const auto nodes = tuyenJson({ "links", kho.store(), "VA-1" })["nodes"];
    std::string route;
    for (const auto& node : nodes) {
        route = node["kind"] == "route" ? std::to_string(node["id"].get<int>()) : route;
    }
    REQUIRE_FALSE(route.empty());
    const auto has = [](const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    };
    CHECK(has(said("links", { "VA-1", "--lang", "en" }), "Laos ("));
    CHECK(has(said("links", { "VA-1", "--lang", "vi" }), "Lào ("));
    CHECK(has(said("path", { "Vàng Văn Giả", route, "--lang", "en" }), "Vàng Văn Giả – VA-1 – Laos\n"));
    CHECK(has(said("path", { "Vàng Văn Giả", route, "--lang", "vi" }), "Vàng Văn Giả – VA-1 – Lào\n"));
}

TEST_CASE("a node that is not there, or could be several, is named in a sentence")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(), kho.write("mang.csv", list) });
    CHECK(tuyenError({ "links", kho.store(), "P99" }, 1) == "link.node-unknown");
    CHECK(tuyenError({ "path", kho.store(), "P1", "chẳng ai" }, 1) == "link.node-unknown");
    CHECK(tuyenError({ "links", kho.store(), "P1", "--certainty", "sure" }, 2) == "cli.bad-value");
    CHECK(tuyenError({ "import", kho.store(), kho.write("b.csv", list), "--node-kind", "dragon" }, 2)
        == "cli.bad-value");
}

TEST_CASE("victims stand in links under their pseudonym, in every verb")
{
    const NewStore kho;
    tuyenJson({ "import", kho.store(),
        kho.write("vu.csv",
            "Mã vụ,Ngày xảy ra,Tỉnh,Họ tên nạn nhân,Họ tên đối tượng\n"
            "A-1,14/01/2024,Lạng Sơn,Lò Thị Bịa,Trần Văn Ảo\n") });
    for (const auto& arguments : { std::vector<std::string> { "links", kho.store(), "A-1" },
             { "path", kho.store(), "NN-0001", "Trần Văn Ảo" }, { "groups", kho.store() },
             { "centrality", kho.store() } }) {
        const auto text = tuyenJson(arguments).dump();
        CHECK(text.find("Bịa") == std::string::npos);
        CHECK(text.find("NN-0001") != std::string::npos);
    }
    CHECK(tuyenError({ "links", kho.store(), "Lò Thị Bịa" }, 1) == "link.node-unknown");
}

TEST_CASE("the Montagna files go in together, and each gives its own network")
{
    const std::string folder = TUYEN_SHARED_DATA "/montagna";
    if (!std::filesystem::exists(folder)) {
        SKIP("the Montagna files are not beside the project");
    }
    const NewStore kho;
    const auto imported = tuyenJson({ "import", kho.store(), folder + "/meetings_edgelist.txt",
        folder + "/phonecalls_edgelist.txt" });
    CHECK(imported["files"][0]["stored"] == 289);
    CHECK(imported["files"][1]["stored"] == 150);
    const auto meetings = tuyenJson({ "centrality", kho.store(), "--batch", "1" });
    CHECK(meetings["nodes"].size() == 101);
    CHECK(meetings["pairs"] == 256);
    const auto calls = tuyenJson({ "centrality", kho.store(), "--kind", "called" });
    CHECK(calls["nodes"].size() == 100);
    CHECK(calls["pairs"] == 124);
}

TEST_CASE("slips on the command line of the network are said, and nothing steers the terminal")
{
    const NewStore made;
    tuyenJson({ "import", made.store(),
        made.write("vic.graphml",
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"
            "<key id=\"l\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>"
            "<graph edgedefault=\"undirected\"><node id=\"y\"><data key=\"l\">Mẫu "
            "\xE2\x80\xAE"
            "ngược</data></node><node id=\"z\"/><node id=\"lone\"/>"
            "<edge source=\"y\" target=\"z\"/></graph></graphml>") });
    CHECK(tuyenError({ "groups", made.store(), "--kind", "bogus" }, 2) == "cli.bad-link-kind");
    CHECK(tuyenError({ "links", made.store(), "y", "--from", "2024", "--to", "2020" }, 2)
        == "cli.bad-period");
    CHECK(tuyenError({ "merge", made.store(), "0", "3" }, 2) == "cli.usage.out-of-range");
    CHECK(tuyenError({ "decide", made.store(), "2", "2", "later" }, 1) == "identity.same-record");
    const auto alone = runTuyen({ "links", made.store(), "lone", "--lang", "en" });
    CHECK(alone.out.empty());
    CHECK(alone.err.find("has no links") != std::string::npos);
    const auto shown = runTuyen({ "links", made.store(), "y" });
    CHECK(shown.out.find("\xE2\x80\xAE") == std::string::npos);
    CHECK(shown.out.find("\\u202e") != std::string::npos);
    CHECK(tuyenJson({ "links", made.store(), "y" }).at("nodes").at(0).at("label")
        == "Mẫu \xE2\x80\xAE"
           "ngược");
    CHECK(tuyenError({ "import", made.store(),
              made.write("trống.graphml",
                  "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"></graphml>") },
              1)
        == "graph.empty");
    // What nobody asked to be written over stays.
    const auto mine = made.write("so-do-nodes.csv", "của tôi\n");
    const auto out = mine.substr(0, mine.size() - std::string("-nodes.csv").size()) + ".csv";
    CHECK(tuyenError({ "export", made.store(), "--format", "csv", "--what", "network", "--out", out }, 1)
        == "export.beside-exists");
}
