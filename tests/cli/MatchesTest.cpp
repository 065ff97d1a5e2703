// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records of one person, through the real program; all people are invented.
#include "Tuyen.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static const char* const suspects
    = "Mã vụ,Ngày xảy ra,Tỉnh,Đối tượng,Ngày sinh đối tượng,Nơi ở đối tượng,Mã người\n"
      "HC-1,14/01/2024,Tây Ninh,Trần Quốc Mẫu,12/03/1987,\"xã Thử, Tây Ninh\",A-1\n"
      "HC-2,15/01/2024,Lạng Sơn,Tran Quoc Mau,12/03/1987,Tây Ninh,A-2\n"
      "HC-3,16/01/2024,Lạng Sơn,Lò Văn Giả,01/09/1990,Sơn La,A-3\n"
      "HC-4,17/01/2024,Nghệ An,Vừ A Nháp,02/05/1979,Nghệ An,A-4\n";

TEST_CASE("matches give pairs with probability and reasons that add up")
{
    const NewStore made;
    tuyenJson({ "import", made.store(), made.write("bảng.csv", suspects) });
    const auto pairs = tuyenJson({ "matches", made.store() });
    REQUIRE(pairs.size() == 1);
    const auto& pair = pairs.at(0);
    CHECK(pair.at("a").at("label") == "Trần Quốc Mẫu");
    CHECK(pair.at("b").at("label") == "Tran Quoc Mau");
    CHECK(pair.at("probability").get<double>() >= 0.95);
    CHECK(pair.at("decision").is_null());
    double sum = 0;
    for (const auto& step : pair.at("why")) {
        sum += step.at("weight").get<double>();
    }
    CHECK(sum == Catch::Approx(pair.at("bits").get<double>()).margin(0.05));
    CHECK(pair.at("why").at(0).at("field") == "prior");
    CHECK(tuyenJson({ "matches", made.store(), "--threshold", "0.000001" }).size() >= 1);
    CHECK(runTuyen({ "matches", made.store(), "--threshold", "2" }).exitCode == 2);
    const auto words = runTuyen({ "matches", made.store(), "--explain", "--lang", "en" });
    CHECK(words.out.find("Before comparing") != std::string::npos);
    CHECK(words.out.find("Date of birth") != std::string::npos);
}

TEST_CASE(
    "merge, unmerge and decide are remembered, refused with a sentence, and leave nothing behind")
{
    const NewStore made;
    tuyenJson({ "import", made.store(), made.write("bảng.csv", suspects) });
    const auto digest = made.digest();
    const auto pair = tuyenJson({ "matches", made.store() }).at(0);
    const auto a = std::to_string(pair.at("a").at("id").get<int>());
    const auto b = std::to_string(pair.at("b").at("id").get<int>());
    const auto merged = tuyenJson({ "merge", made.store(), a, b, "--reason", "cùng ngày sinh" });
    CHECK(std::to_string(merged.at("person").get<int>()) == a);
    CHECK(merged.at("records").size() == 2);
    CHECK(merged.at("said").empty());
    const auto people = tuyenJson({ "people", made.store() });
    REQUIRE(people.size() == 3);
    CHECK(people.at(0).at("records").size() == 2);
    CHECK(people.at(0).at("incidents").size() == 2);
    CHECK(tuyenJson({ "search", made.store(), "mau" }).size() == 1);
    CHECK(tuyenJson({ "matches", made.store() }).empty());
    CHECK(tuyenJson({ "matches", made.store(), "--all" }).at(0).at("decision") == "one-person");
    CHECK(tuyenError({ "merge", made.store(), a, b }, 1) == "identity.already-one");
    CHECK(tuyenError({ "merge", made.store(), a, a }, 1) == "identity.same-record");
    tuyenJson({ "unmerge", made.store(), b, a });
    CHECK(made.digest() == digest);
    CHECK(tuyenError({ "unmerge", made.store(), a, b }, 1) == "identity.not-merged");
    tuyenJson({ "decide", made.store(), a, b, "not-one", "--reason", "hai anh em" });
    CHECK(tuyenJson({ "matches", made.store() }).empty());
    CHECK(tuyenError({ "merge", made.store(), a, b }, 1) == "identity.decided-apart");
    tuyenJson({ "decide", made.store(), a, b, "open" });
    CHECK(tuyenJson({ "matches", made.store() }).size() == 1);
    CHECK(made.digest() == digest);
    CHECK(runTuyen({ "decide", made.store(), a, b, "maybe" }).exitCode == 2);
}

TEST_CASE("victims are compared under their pseudonyms, without their values")
{
    const NewStore made;
    tuyenJson({ "import", made.store(),
        made.write("nạn nhân.csv",
            "Mã vụ,Ngày xảy ra,Tỉnh,Nạn nhân,Ngày sinh nạn nhân\n"
            "HC-1,14/01/2024,Tây Ninh,Trần Thị Mẫu,12/03/2001\n"
            "HC-2,15/01/2024,Lạng Sơn,Tran Thi Mau,12/03/2001\n"
            "HC-3,16/01/2024,Lạng Sơn,Lò Thị Giả,01/09/1999\n") });
    const auto run = runTuyen({ "matches", made.store(), "--threshold", "0.000001", "--json" });
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.find("NN-0001") != std::string::npos);
    for (const char* secret : { "Mẫu", "Mau", "2001-03-12", "12/03/2001" }) {
        CHECK(run.out.find(secret) == std::string::npos);
    }
}

TEST_CASE("after a merge every verb of the network speaks of the person, whichever record is named")
{
    const NewStore made;
    tuyenJson({ "import", made.store(),
        made.write("bảng.csv",
            std::string(suspects)
                + "HC-5,18/01/2024,Lạng Sơn,Trần Quốc Mẫu,12/03/1987,Tây Ninh,A-5\n") });
    const auto all = tuyenJson({ "matches", made.store(), "--threshold", "0.01" });
    REQUIRE(all.size() == 3); // each of the three with each other
    const auto id = [&](const char* code) {
        for (const auto& node : tuyenJson({ "people", made.store() })) {
            if (node.at("code") == code) {
                return std::to_string(node.at("id").get<int>());
            }
        }
        return std::string();
    };
    const auto a = id("A-1");
    const auto b = id("A-2");
    const auto c = id("A-5");
    const auto before = tuyenJson({ "centrality", made.store() });
    const auto apart = runTuyen({ "path", made.store(), "HC-1", "HC-2", "--lang", "en" });
    CHECK(apart.out.find(" – ") == std::string::npos);
    tuyenJson({ "merge", made.store(), a, b });

    // Two pairs of records ask one question now.
    const auto left = tuyenJson({ "matches", made.store(), "--threshold", "0.01" });
    REQUIRE(left.size() == 1);
    CHECK(std::to_string(left.at(0).at("a").at("person").get<int>()) == a);
    CHECK(std::to_string(left.at(0).at("b").at("person").get<int>()) == c);
    const auto links = tuyenJson({ "links", made.store(), b });
    CHECK(std::to_string(links.at("nodes").at(0).at("id").get<int>()) == a);
    CHECK(links.at("nodes").at(0).at("records").size() == 2);
    CHECK(links.at("nodes").at(0).at("otherNames").at(0) == "Tran Quoc Mau");
    CHECK(links.at("links").size() == 2); // both incidents
    CHECK(links == tuyenJson({ "links", made.store(), a }));
    const auto said = runTuyen({ "links", made.store(), b, "--lang", "en" });
    CHECK(said.err.find("one person of the records " + a + ", " + b) != std::string::npos);
    CHECK(tuyenJson({ "path", made.store(), "HC-1", "HC-2" }).at("best").at("length") == 2);
    CHECK(tuyenJson({ "groups", made.store() }).at("nodes").size() + 1
        == before.at("nodes").size());
    CHECK(tuyenJson({ "centrality", made.store() }).at("nodes").size() + 1
        == before.at("nodes").size());
    // What was said of one record goes for the person.
    tuyenJson({ "decide", made.store(), b, c, "not-one" });
    CHECK(tuyenJson({ "matches", made.store(), "--threshold", "0.01" }).empty());
    tuyenJson({ "decide", made.store(), b, c, "open" });
    tuyenJson({ "unmerge", made.store(), a, b });
    CHECK(tuyenJson({ "matches", made.store(), "--threshold", "0.01" }) == all);
    CHECK(tuyenJson({ "centrality", made.store() }) == before);
}
