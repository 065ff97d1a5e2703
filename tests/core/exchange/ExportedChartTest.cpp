// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing hidden leaves: every file of every profile is searched for names and numbers.
#include "exchange/ExportedChart.h"

#include "base/File.h"
#include "core/store/StoreDrafts.h"
#include "exchange/ChartFile.h"
#include "exchange/IncidentTable.h"
#include "store/ProtectedNames.h"
#include "gazetteer/IdentifierText.h"
#include "links/GraphBuilder.h"
#include "store/IdentityStore.h"
#include "store/PersonStore.h"
#include "support/TestStore.h"
#include "text/Fold.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace tuyen;
using namespace tuyen::test;

namespace {

const std::vector<std::string> hiddenWords { "Trần Thị Kín", "Kín Thị Trần", "Bé Kín Giả",
    "001187000123", "0912345678", "+84912345678", "MÃ-KÍN-7" };

/// A victim with everything that could give her away, a suspect, and words that name her.
RowDraft tellingDraft()
{
    auto row = draft(1, "Trần Thị Kín", "Người Thử Hai");
    row.incident.title = "Vụ lừa bán Trần Thị Kín sang bên kia";
    auto& victim = row.people.front();
    victim.person.aliases = { "Bé Kín Giả" };
    victim.person.nameRaw = "Kín Thị Trần";
    victim.person.code = "MÃ-KÍN-7";
    victim.identifiers = { readDocument("001187000123").identifier,
        readPhone("0912345678").identifier };
    auto account = readSocialAccount("Zalo: Trần Thị Kín", "").identifier;
    row.identifiers = { account };
    return row;
}

struct Files {
    TestStore made;
    LinkGraph graph;
    Files()
    {
        auto other = draft(2, "Người Thử Ba", "Người Thử Hai");
        other.incident.code.clear();
        other.incident.title.clear();
        importDrafts(made.store, { tellingDraft(), other });
        const auto network = GraphBuilder(made.store).network();
        graph = GraphBuilder(made.store).among(network.ids);
    }
    /// All files of a profile, one after the other.
    std::string bytes(Profile profile)
    {
        const auto chart
            = exportedChart(made.store, graph, profile, Language::Vietnamese);
        std::string all;
        for (const auto format : { ChartFormat::Csv, ChartFormat::GraphMl, ChartFormat::Gexf,
                 ChartFormat::Anx }) {
            const auto out = writeChart(chart, format, made.file("so do." + std::string(name(format))));
            for (const auto& file : out.files) {
                all += readFile(file);
            }
        }
        std::vector<IncidentId> incidents;
        for (const auto& node : graph.nodes) {
            if (node.kind == EntityKind::Incident) {
                incidents.emplace_back(node.id.value);
            }
        }
        writeIncidentsCsv(
            made.store, incidents, profile, Language::Vietnamese, made.file("bang.csv"));
        return all + readFile(made.file("bang.csv"));
    }
};

bool holds(const std::string& bytes, std::string_view text) { return bytes.find(text) != bytes.npos; }

} // namespace

TEST_CASE("no file of any profile holds a protected name, code, document or number of the store")
{
    Files files;
    REQUIRE(files.graph.nodes.size() >= 8);
    for (const auto profile : { Profile::Internal, Profile::Partner, Profile::Public }) {
        INFO(std::string(name(profile)));
        const auto bytes = files.bytes(profile);
        for (const auto& word : hiddenWords) {
            if (profile == Profile::Internal && word.find("912345678") != word.npos) {
                continue; // inside the office the phone is what joins incidents
            }
            INFO(word);
            CHECK_FALSE(holds(bytes, word));
            CHECK_FALSE(holds(fold(bytes), fold(word)));
        }
        CHECK_FALSE(holds(bytes, "V-00")); // made of the number of the store
        CHECK_FALSE(holds(bytes, "mau.csv"));
        CHECK_FALSE(holds(bytes, files.made.store.id()));
        CHECK(holds(bytes, "NN-0001") == (profile == Profile::Internal));
        CHECK(holds(bytes, "Người Thử Hai") == (profile != Profile::Public));
        CHECK(holds(bytes, "TN-1/26") == (profile != Profile::Public));
        CHECK_FALSE(holds(bytes, "Người Thử Ba"));
    }
}

TEST_CASE("ids of a file are its own, whatever numbers the store has")
{
    // The same network in two stores whose numbers differ: the files are the same, byte for byte.
    Files first;
    TestStore other;
    for (int i = 0; i < 5; ++i) {
        importDrafts(other.store, { draft(100 + i, "", "Người Thử Chín") },
            "khac" + std::to_string(i) + ".csv");
    }
    const auto before = GraphBuilder(other.store).network().ids.back();
    auto second = draft(2, "Người Thử Ba", "Người Thử Hai");
    second.incident.code.clear();
    second.incident.title.clear();
    importDrafts(other.store, { tellingDraft(), second }, "mau.csv");
    std::vector<EntityId> ids;
    for (const auto id : GraphBuilder(other.store).network().ids) {
        if (before < id) {
            ids.push_back(id);
        }
    }
    const auto graph = GraphBuilder(other.store).among(ids);
    REQUIRE(graph.nodes.size() == first.graph.nodes.size());
    for (const auto profile : { Profile::Partner, Profile::Public }) {
        const auto text = [profile](Store& store, const LinkGraph& part) {
            std::string bytes;
            writeGraphMl(exportedChart(store, part, profile, Language::English),
                [&bytes](std::string_view piece) { bytes += piece; });
            return bytes;
        };
        CHECK(text(first.made.store, first.graph) == text(other.store, graph));
    }
}

TEST_CASE("what a profile holds back is counted")
{
    Files files;
    const auto lost = [&files](Profile profile, const char* field) {
        const auto chart = exportedChart(files.made.store, files.graph, profile, Language::English);
        const auto found = std::ranges::find(chart.lost, field, &Loss::field);
        return found == chart.lost.end() ? 0 : int(found->count);
    };
    CHECK(lost(Profile::Internal, "label") == 2); // the title and the account that name her
    CHECK(lost(Profile::Internal, "document") == 1);
    CHECK(lost(Profile::Internal, "code") == 1);
    CHECK(lost(Profile::Partner, "label") > lost(Profile::Internal, "label"));
    CHECK(lost(Profile::Public, "date") > 0);
    CHECK(lost(Profile::Internal, "sources") > 0);
    auto graph = files.graph;
    graph.isCut = true;
    graph.held.push_back({ 0, { { "called", 12 } } });
    const auto chart
        = exportedChart(files.made.store, graph, Profile::Internal, Language::English);
    CHECK(std::ranges::find(chart.lost, Loss { "held-line", 12 }) != chart.lost.end());
    CHECK(std::ranges::find(chart.lost, Loss { "cut", 1 }) != chart.lost.end());
}

TEST_CASE("who was merged with somebody protected goes by the pseudonym too")
{
    TestStore made;
    importDrafts(made.store, { draft(1, "Trần Thị Kín", ""), draft(2, "", "Trần Thị Kín Hai") });
    const auto rows = PersonStore(made.store).rows(0, 10);
    REQUIRE(rows.size() == 2);
    IdentityStore(made.store).merge({ rows[0].id, rows[1].id, "", std::nullopt, {} });
    const auto network = GraphBuilder(made.store).network();
    const auto graph = GraphBuilder(made.store).among(network.ids);
    std::string bytes;
    writeGraphMl(exportedChart(made.store, graph, Profile::Internal, Language::English),
        [&bytes](std::string_view piece) { bytes += piece; });
    CHECK_FALSE(holds(bytes, "Kín"));
}

TEST_CASE("small counts of victims leave as below eleven, and names never in a file's name")
{
    Files files;
    CHECK(holds(files.bytes(Profile::Partner), ",<11,"));
    CHECK_FALSE(holds(files.bytes(Profile::Internal), "<11"));
    CHECK(namesSomebodyProtected(files.made.store, "so do tran_thi_kin.csv"));
    CHECK(namesSomebodyProtected(files.made.store, "Vụ Trần Thị Kín.graphml"));
    CHECK_FALSE(namesSomebodyProtected(files.made.store, "so do 2024.csv"));
}

TEST_CASE("the name of somebody protected is found in a path, written together and in a folder too")
{
    Files files;
    const auto names = [&files](const char* path) {
        return namesSomebodyProtected(files.made.store, pathFromUtf8(path));
    };
    CHECK(names("TranThiKin.gexf"));
    CHECK(names("sodo-tranthikin2024.csv"));
    CHECK(names("TrầnThịKín.gexf"));
    CHECK(names("BéKínGiả_1.csv"));
    CHECK(names("Trần Thị Kín/so do.gexf"));
    CHECK(names("ho so/tran.thi.kin/2024/so do.gexf"));
    CHECK(names("/ho so/TRANTHIKIN/so do.gexf"));
    CHECK_FALSE(names("TrầnThịKỉn.gexf")); // somebody else
    CHECK_FALSE(names("TranThiHai.gexf"));
    CHECK_FALSE(names("NguoiThuHai/so do.gexf")); // a suspect
    const auto atHome = [&files](const char* path) {
        const auto home = std::filesystem::current_path().root_path() / "users" / "tranthikin";
        return namesSomebodyProtected(files.made.store, home / path, home);
    };
    CHECK_FALSE(atHome("so do.gexf")); // whoever is at work may be called so
    CHECK(atHome("TranThiKin/so do.gexf"));
    CHECK(atHome("../tranthikin.gexf"));
}

TEST_CASE("who may be a victim that nobody marked leaves without a name, a namesake with theirs")
{
    Files files;
    auto& store = files.made.store;
    auto row = draft(5, "", "Trần Thị Kín"); // no victim in her record
    row.people.front().person.code = "DT-5";
    auto other = draft(6, "", "Trần Thị Kín");
    other.people.front().person.birth = PartialDate::ofYear(1960);
    auto third = draft(7, "", "TRẦN THỊ KÍN");
    third.people.front().person.gender = Gender::Female;
    importDrafts(store, { row, other, third });
    const auto graph = GraphBuilder(store).among(GraphBuilder(store).network().ids);
    std::vector<PersonId> open;
    PersonId victim;
    for (const auto& person : PersonStore(store).rows(0, 20)) {
        const auto named = PersonStore(store).find(person.id)->name;
        if (fold(named) == "tran thi kin") {
            person.isProtected ? void(victim = person.id) : open.push_back(person.id);
        }
    }
    REQUIRE(open.size() == 3);
    const auto shown = [&](Profile profile) {
        int count = 0;
        for (const auto& node : exportedChart(store, graph, profile, Language::Vietnamese).nodes) {
            count += fold(node.label) == "tran thi kin" ? 1 : 0;
            CHECK(node.code != "DT-5");
        }
        return count;
    };
    CHECK(shown(Profile::Internal) == 1); // born 41 years before the victim
    CHECK(shown(Profile::Partner) == 1);
    CHECK(shown(Profile::Public) == 0);
    IdentityStore(store).decide(victim, open.back(), Verdict::NotOne);
    CHECK(shown(Profile::Internal) == 2); // somebody looked, and they are two
}

TEST_CASE("names are found in sentences with their marks, and without any")
{
    const ProtectedNames names({ "Lê Thị Hưng", "Bé Tí", "Lan" });
    CHECK(names.areIn("vụ của Lê Thị Hưng, năm 2024"));
    CHECK(names.areIn("le thi hung"));
    CHECK(names.areIn("LÊ THỊ HƯNG"));
    CHECK(names.areIn("le_thi_hung.csv"));
    CHECK_FALSE(names.areIn("Lê Thị Hùng"));
    CHECK(names.areIn("Lan"));
    CHECK_FALSE(names.areIn("tỉnh Lan Giả"));
    CHECK_FALSE(names.areIn(""));
}
