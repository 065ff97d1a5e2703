// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts and people below are invented.
#include "Said.h"

#include "IngestFiles.h"
#include "base/Catalogue.h"
#include "ingest/prose/ProposalImport.h"
#include "ingest/prose/ProposalValue.h"
#include "ingest/prose/PushedOut.h"
#include "store/FigureStore.h"
#include "store/IncidentStore.h"
#include "store/SourceStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

static constexpr std::string_view text = "Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng lừa "
                                         "bán 3 nạn nhân sang Trung Quốc theo đường "
                                         "mòn. Các đối tượng dùng số điện thoại 0900 000 317.\n\n"
                                         "Năm 2023, cả nước phát hiện 1.604 vụ.\n";

static std::vector<Incident> incidentsOf(Store& store)
{
    std::vector<IncidentId> ids;
    const IncidentStore incidents(store);
    incidents.forEachFacts(
        [&](const IncidentFacts& facts) { ids.push_back(facts.id); }, silentProgress());
    std::vector<Incident> all;
    for (const auto id : ids) {
        all.push_back(*incidents.find(id));
    }
    return all;
}

static std::vector<Proposal> where(const ProseReading& reading, ProposalKind kind)
{
    std::vector<Proposal> found;
    for (const auto& proposal : reading.proposals) {
        if (proposal.kind == kind) {
            found.push_back(proposal);
        }
    }
    return found;
}

TEST_CASE("reading a document changes no store and an empty acceptance stores nothing", "[prose]")
{
    const Files files;
    const auto file = files.write("tin.txt", text);
    TestStore test;
    const auto reading = readProse(file);
    CHECK(reading.proposals.size() > 5);
    CHECK(BatchStore(test.store).list().empty());
    CHECK(codeThrown([&] { storeProposals(test.store, file, reading, {}); })
        == "prose.nothing-accepted");
    CHECK(BatchStore(test.store).list().empty());
}

TEST_CASE(
    "what is accepted becomes one batch with a receipt that adds up and names the rest", "[prose]")
{
    const Files files;
    const auto file = files.write("tin.txt", text);
    TestStore test;
    const auto reading = readProse(file);
    const auto receipt = storeProposals(test.store, file, reading, reading.proposals);
    CHECK(receipt.counts.addsUp());
    CHECK(receipt.counts.rowsRead == 2);
    CHECK(receipt.counts.stored == 2);
    CHECK(receipt.counts.notRows == 0);
    CHECK(receipt.created.figures == 1);
    CHECK(receipt.created.incidents == 1);
    CHECK(receipt.created.routes == 1);
    CHECK(receipt.issues.empty());
    const auto figures = FigureStore(test.store).list();
    REQUIRE(figures.size() == 1);
    CHECK(figures.front().figure.quantity.value == 1604);
    CHECK(figures.front().batch == receipt.batch);
    const auto kept = BatchStore(test.store).list();
    REQUIRE(kept.size() == 1);
    CHECK(keptProposals(kept.front().recipe).find("1604") != std::string::npos);
}

TEST_CASE(
    "an accepted incident holds its values, and its sentences are its original row", "[prose]")
{
    const Files files;
    const auto file = files.write("tin.txt", text);
    TestStore test;
    const auto reading = readProse(file);
    storeProposals(test.store, file, reading, reading.proposals);
    const auto rows = incidentsOf(test.store);
    REQUIRE(rows.size() == 1);
    const auto& incident = rows.front();
    CHECK(incident.date.earliest == PartialDate::day(2024, 3, 5).earliest);
    CHECK(incident.place.unit == "VN-lang-son");
    CHECK(incident.victims.value == 3);
    CHECK(incident.suspects.value == 2);
    CHECK(incident.neighbour == "CN");
    const auto evidence = SourceStore(test.store).evidence(EntityId(incident.id.value));
    REQUIRE(evidence.size() == 1);
    REQUIRE(evidence.front().cells.size() == 1);
    CHECK(evidence.front().cells.front().second.starts_with("Ngày 5/3/2024"));
}

TEST_CASE("of two accepted for one field the other is said and kept in the note", "[prose]")
{
    const Files files;
    const auto file = files.write("tin.txt",
        "Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng đưa 3 phụ nữ sang Trung Quốc. Trước "
        "đó, ngày 28/2/2024, tại Nghệ An, nhóm này dụ dỗ 4 phụ nữ.");
    TestStore test;
    const auto reading = readProse(file);
    REQUIRE(reading.incidents == 1);
    const auto pairs = pushedOut(reading.proposals);
    std::vector<std::string> words;
    for (const auto& pair : pairs) {
        words.push_back(pair.out.raw + " < " + pair.stays.raw);
    }
    CHECK(words
        == std::vector<std::string> { "ngày 28/2/2024 < Ngày 5/3/2024", "Nghệ An < Lạng Sơn",
            "4 phụ nữ < 3 phụ nữ" });
    const auto receipt = storeProposals(test.store, file, reading, reading.proposals);
    CHECK(receipt.counts.addsUp());
    REQUIRE(receipt.issues.size() == 3);
    CHECK(receipt.issues.front().code == "prose.pushed-out");
    CHECK(sentence("prose.pushed-out", receipt.issues.front().args, Language::English)
        == sentence("prose.pushed-out", argsOf(pairs.front()), Language::English));
    const auto incident = incidentsOf(test.store).front();
    CHECK(incident.date.earliest == PartialDate::day(2024, 3, 5).earliest);
    CHECK(incident.place.unit == "VN-lang-son");
    CHECK(incident.presumedVictims.value == 3);
    for (const char* kept : { "ngày 28/2/2024", "Nghệ An", "4 phụ nữ" }) {
        CHECK(incident.note.find(kept) != std::string::npos);
    }
}

TEST_CASE("what says the same or less is not pushed out, what was typed stays", "[prose]")
{
    auto reading = proseOf("Đầu tháng 7/2024, Công an tỉnh Thanh Hóa phát hiện một nhóm. Ngày "
                           "16/7/2024, tại xã Mẫu Sơn, tỉnh Thanh Hóa, tổ công tác bắt 2 đối tượng.");
    CHECK(reading.incidents == 1);
    std::vector<std::string> out;
    for (const auto& pair : pushedOut(reading.proposals)) {
        out.push_back(pair.out.raw);
    }
    CHECK(out == std::vector<std::string> { "Đầu tháng 7/2024" }); // the 16th is not within
    auto accepted = reading.proposals;
    for (auto& proposal : accepted) {
        proposal = proposal.raw == "Đầu tháng 7/2024" ? withValue(proposal, "tháng 7/2024") : proposal;
    }
    const auto pairs = pushedOut(accepted);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().stays.isEdited);
    CHECK(pairs.front().out.raw == "Ngày 16/7/2024");
}

TEST_CASE("days of a report, an arrest and a charge go into fields of their own", "[prose]")
{
    const Files files;
    const auto file = files.write("tin.txt",
        "Ngày 15/3/2024, Công an tỉnh Lào Cai cho biết vừa bắt 2 đối tượng lừa bán 3 nạn nhân. "
        "Chủ mưu bị bắt ngày 12/3/2024. Vụ án được khởi tố ngày 14/3/2024.");
    TestStore test;
    const auto reading = readProse(file);
    storeProposals(test.store, file, reading, reading.proposals);
    const auto incidents = incidentsOf(test.store);
    REQUIRE(incidents.size() == 1);
    CHECK_FALSE(incidents.front().date.isKnown());
    CHECK(incidents.front().reported.earliest == PartialDate::day(2024, 3, 15).earliest);
    CHECK(incidents.front().detected.earliest == PartialDate::day(2024, 3, 12).earliest);
    CHECK(incidents.front().prosecuted.earliest == PartialDate::day(2024, 3, 14).earliest);
    CHECK(incidents.front().place.unit == "VN-lao-cai"); // the province of that time, not of today
}

TEST_CASE("only what was accepted goes in", "[prose]")
{
    const Files files;
    const auto file = files.write("tin.txt", text);
    TestStore test;
    const auto reading = readProse(file);
    const auto receipt
        = storeProposals(test.store, file, reading, where(reading, ProposalKind::Date));
    CHECK(receipt.counts.stored == 1);
    CHECK(receipt.issueCounts.front().first == "prose.not-accepted");
    const auto rows = incidentsOf(test.store);
    REQUIRE(rows.size() == 1);
    CHECK_FALSE(rows.front().victims.isKnown());
    CHECK(rows.front().place.isEmpty());
    CHECK(rows.front().terms.empty());
}

TEST_CASE(
    "an accepted batch is taken back and brought back; the same again is a duplicate", "[prose]")
{
    const Files files;
    const auto file = files.write("tin.txt", text);
    TestStore test;
    const auto reading = readProse(file);
    const auto receipt = storeProposals(test.store, file, reading, reading.proposals);
    BatchStore(test.store).undo(receipt.batch);
    CHECK(incidentsOf(test.store).empty());
    BatchStore(test.store).redo(receipt.batch);
    CHECK(incidentsOf(test.store).size() == 1);
    const auto again = storeProposals(test.store, file, reading, reading.proposals);
    CHECK(again.counts.duplicates == 2); // the incident and the figure
    CHECK(again.counts.stored == 0);
}

TEST_CASE("a file that changed since it was read is refused and nothing is stored", "[prose]")
{
    const Files files;
    const auto file = files.write("tin.txt", text);
    TestStore test;
    const auto reading = readProse(file);
    files.write("tin.txt", std::string(text) + "Thêm.");
    CHECK(codeThrown([&] { storeProposals(test.store, file, reading, reading.proposals); })
        == "file.changed");
    CHECK(BatchStore(test.store).list().empty());
}

TEST_CASE("a value can be typed before it is accepted", "[prose]")
{
    const auto reading
        = proseOf("Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng lừa bán 3 nạn nhân "
                  "sang Trung Quốc.");
    for (const auto& proposal : reading.proposals) {
        switch (proposal.kind) {
        case ProposalKind::Date:
            CHECK(saying(withValue(proposal, "6/3/2024")) == "date incident_date 2024-03-06");
            CHECK(codeThrown([&] { withValue(proposal, "hôm nào"); }) == "prose.value-unreadable");
            break;
        case ProposalKind::Place:
            CHECK(saying(withValue(proposal, "Nghệ An")) == "place VN-nghe-an");
            break;
        case ProposalKind::Count:
            CHECK(saying(withValue(proposal, "4 người nghi là nạn nhân"))
                == "count presumed-victims =4");
            CHECK(withValue(proposal, "7").unit == proposal.unit);
            break;
        case ProposalKind::Route:
            CHECK(saying(withValue(proposal, "Nghệ An – Lào – Thái Lan"))
                == "route recruitment:VN-nghe-an transit:LA exploitation:TH");
            break;
        case ProposalKind::Method:
            CHECK(saying(withValue(proposal, "Bắt cóc")) != saying(proposal));
            break;
        default:
            break;
        }
        CHECK(withValue(proposal,
            proposal.kind == ProposalKind::Method      ? "means.force"
                : proposal.kind == ProposalKind::Count ? "5"
                : proposal.kind == ProposalKind::Date  ? "1/1/2020"
                                                       : "Sơn La")
                  .isEdited);
    }
}

TEST_CASE(
    "every reason, verdict and unit a reading uses has a sentence in both languages", "[prose]")
{
    const auto reading
        = proseOf("05/03/2024 10:15\nXem thêm\nNgày 22/2, tại Nghệ An, bắt 2 đối tượng đưa 3 "
                  "phụ nữ qua cửa khẩu Cầu Treo. Năm 2023, cả nước có 45 vụ.");
    for (const auto& proposal : reading.proposals) {
        INFO(proposal.reason);
        CHECK(hasSentence(proposal.reason));
        CHECK_FALSE(valueText(proposal, Language::English).empty());
    }
    for (const auto& sentence : reading.sentences) {
        INFO(sentence.kind);
        CHECK(hasSentence(sentence.kind));
    }
    for (const auto& left : reading.leftOut) {
        INFO(left.code);
        CHECK(hasSentence(left.code));
    }
    for (int unit = 0; unit <= int(CountUnit::Staff); ++unit) {
        CHECK(hasSentence("prose.unit." + std::string(name(CountUnit(unit)))));
    }
}

TEST_CASE("a column of narratives gives proposals by row", "[prose]")
{
    const Files files;
    const auto file = files.write("vu.csv",
        "Mã vụ,Địa bàn,Nội dung vụ việc\n"
        "V1,Lạng Sơn,\"Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng.\"\n"
        "V2,Nghệ An,\"Ngày 9/5/2024, tại Nghệ An, Công an bắt 4 đối tượng.\"\n");
    for (const char* column : { "", "Nội dung vụ việc", "noi dung vu viec", "C" }) {
        ProseOptions options;
        options.column = column;
        const auto reading = readProse(file, options);
        INFO(column);
        CHECK(reading.column == "Nội dung vụ việc");
        REQUIRE(reading.parts.size() == 2);
        CHECK(reading.parts[1].row == 3);
        CHECK(reading.incidents == 2);
    }
    ProseOptions wrong;
    wrong.column = "Không có";
    CHECK(codeThrown([&] { readProse(file, wrong); }) == "prose.no-column");
    TestStore test;
    const auto reading = readProse(file);
    const auto receipt = storeProposals(test.store, file, reading, reading.proposals);
    CHECK(receipt.counts.stored == 2);
    CHECK(receipt.counts.addsUp());
}

TEST_CASE("narratives of every table of a sheet are read", "[prose]")
{
    const Files files;
    const auto file = files.write("vu.csv",
        "Mã vụ,Địa bàn,Nội dung vụ việc\n"
        "V1,Lạng Sơn,\"Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng.\"\n"
        ",,\n"
        "Mã vụ,Tỉnh,Ngày xảy ra,Nội dung vụ việc\n"
        "V2,Nghệ An,9/5/2024,\"Ngày 9/5/2024, tại Nghệ An, Công an bắt 4 đối tượng.\"\n");
    const auto reading = readProse(file);
    REQUIRE(reading.parts.size() == 2);
    CHECK(reading.parts[1].row == 5);
}

TEST_CASE("a DOCX gives the same proposals as its text", "[prose]")
{
    const Files files;
    const auto file = files.zip("bài viết.docx",
        { { "[Content_Types].xml", "<Types/>" },
            { "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Ngày 5/3/2024, tại Lạng Sơn, "
                "Công an bắt 2 "
                "đối tượng.</w:t></w:r></w:p></w:body></w:document>" } });
    TestStore test;
    const auto reading = readProse(file);
    CHECK(reading.format == "docx");
    CHECK(reading.incidents == 1);
    const auto receipt = storeProposals(test.store, file, reading, reading.proposals);
    CHECK(receipt.counts.stored == 1);
    CHECK(receipt.format == "docx");
    const auto source
        = SourceStore(test.store).evidence(EntityId(incidentsOf(test.store).front().id.value));
    REQUIRE(source.size() == 1);
    CHECK(SourceStore(test.store).bytes(source.front().source.id) == readFile(file));
}

TEST_CASE("a document without a sentence of interest gives no proposal and hostile bytes no crash",
    "[prose]")
{
    CHECK(said("Trời hôm nay đẹp và nắng.").empty());
    std::string noise;
    for (int i = 0; i < 3000; ++i) {
        noise += char(32 + (i * 37) % 95);
        noise += i % 7 == 0 ? "\xE1\xBA" : "";
    }
    CHECK_NOTHROW(said(noise));
    CHECK_NOTHROW(said(std::string(20000, '1') + " nạn nhân. " + std::string(20000, '/')));
}
