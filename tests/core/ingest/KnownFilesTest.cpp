// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files whose layout the program knows. All people and rows here are invented.
#include "IngestFiles.h"
#include "base/Resource.h"
#include "domain/Vocabulary.h"
#include "ingest/ImportRun.h"
#include "store/IncidentStore.h"
#include "store/PersonStore.h"
#include "support/Paths.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

/// Every column a shipped recipe knows, in its order.
static std::vector<std::string> columnsOf(const std::string& recipe)
{
    std::vector<std::string> columns;
    const auto shipped = shippedRecipe(recipe);
    REQUIRE(shipped);
    for (const auto& [column, field] : shipped->mapping) {
        columns.push_back(column);
    }
    return columns;
}

static std::string csvLine(const std::vector<std::string>& cells)
{
    std::string line;
    for (const auto& cell : cells) {
        line += (line.empty() ? "\"" : ",\"") + cell + '"';
    }
    return line + '\n';
}

static std::string cellsFor(const std::vector<std::string>& columns,
    const std::vector<std::pair<std::string, std::string>>& values, const std::string& otherwise)
{
    std::vector<std::string> cells;
    for (const auto& column : columns) {
        const auto found
            = std::ranges::find(values, column, &std::pair<std::string, std::string>::first);
        cells.push_back(found == values.end() ? otherwise : found->second);
    }
    return csvLine(cells);
}

TEST_CASE("the shipped recipes are readable, find themselves and name terms that exist")
{
    for (const std::string name :
        { "missing-migrants", "htcds-template", "htcds-fields", "ctdc-2021", "ctdc-2024" }) {
        INFO(name);
        const auto recipe = shippedRecipe(name);
        REQUIRE(recipe);
        CHECK(shippedRecipeFor(columnsOf(name)) == name);
        const auto back = readRecipe(writeRecipe(*recipe));
        CHECK(back.flags == recipe->flags);
        CHECK(back.constants == recipe->constants);
        CHECK(back.keepsEqualRows == recipe->keepsEqualRows);
    }
    CHECK(columnsOf("ctdc-2021").size() == 63);
    CHECK(columnsOf("ctdc-2024").size() == 27);
    CHECK(shippedRecipeFor({ "Mã vụ", "Tỉnh" }).empty());
}

TEST_CASE("the HTCDS template is read by its labels, not by the hidden names that disagree")
{
    const Files files;
    const std::string text
        = "\"\",cas_CaseOwner,prs_FirstName,prs_SecondName,prs_Birthdate,prs_Gender,"
          "prs_Citizenship,prs_Email,prs_MailingCity,prs_MailingCountry,prs_MailingState,"
          "prs_MailingStreet,prs_MailingPostalCode,vic_TraffickingStatus,vic_MethodsOfControl,"
          "vic_TypeOfExploitation,vic_ForcedLabourIndustry,cas_IncomingReferralDate\n"
          "\"\",Case Owner,First Name,Second Name,Birthdate,Gender,Citizenship,Email,Mailing "
          "Street,"
          "Mailing City,Mailing State/Province,Mailing Zip/Postal Code,Mailing Country,"
          "Trafficking Status,Methods of Control,Type of Exploitation,Forced Labour Industry,"
          "Incoming Referral Date\n"
          "1,Invented Office,Thử,Lò Thị,2001-05-04,Feminine,Viet Nam,Thu@Example.org,1 Made Up "
          "Road,"
          "Điện Biên Phủ,Điện Biên,38000,Viet Nam,Possible victim of trafficking,"
          "Debt bondage ;False promises,Forced labour,Construction,2024-03-05\n"
          "2,,,,,,,,,,,,,,,,,\n3,,,,,,,,,,,,,,,,,\n";
    const auto file = files.write("htcds.csv", text);
    const auto preview = ImportRun(file).preview(nullptr, true);
    REQUIRE(preview.sheets.size() == 1);
    CHECK(preview.recipeName == "htcds-template");
    CHECK(preview.sheets[0].headerRow == 2);
    CHECK(preview.sheets[0].counts.notRows == 3);
    for (const auto& column : preview.sheets[0].mapping.columns) {
        INFO(column.header);
        CHECK((column.header.empty() || !column.field.empty()));
    }
    TestStore test;
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(receipt.counts.stored == 1);
    CHECK(receipt.created.people == 1);
    const auto people = PersonStore(test.store).rows(0, 10);
    REQUIRE(people.size() == 1);
    const auto person = PersonStore(test.store).find(people[0].id);
    CHECK(person->name == "Lò Thị Thử");
    CHECK(person->nationality == "VN");
    CHECK(person->residence.unit == "VN-dien-bien");
    CHECK(person->birth.year() == 2001);
    IncidentStore incidents(test.store);
    incidents.forEachFacts(
        [&](const IncidentFacts& facts) {
            const auto incident = incidents.find(facts.id);
            CHECK(incident->victims.value == 1);
            CHECK(std::ranges::count(incident->terms, "control.debt-bondage") == 1);
            CHECK(std::ranges::count(incident->terms, "control.false-promises") == 1);
            CHECK(std::ranges::count(incident->terms, "exploitation.labour") == 1);
            CHECK(std::ranges::count(incident->terms, "labour_sector.f") == 1);
        },
        silentProgress());
}

TEST_CASE("CTDC's 27 columns: flags become terms, composites stay words, equal rows are people")
{
    const Files files;
    TestStore test;
    const auto columns = columnsOf("ctdc-2024");
    const auto row = cellsFor(columns,
        { { "yearOfRegistration", "2019" }, { "gender", "Woman" }, { "ageBroad", "9--17" },
            { "citizenship", "VNM" }, { "CountryOfExploitation", "CHN" },
            { "traffickMonths", "0--12 (0-1 yr)" }, { "meansThreats", "1" },
            { "meansAbusePsyPhySex", "1" }, { "isSexualExploit", "1" },
            { "sectorOfSexProstitution", "1" } },
        "0");
    const auto file = files.write("ctdc.csv", csvLine(columns) + row + row + row);
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(receipt.counts.stored == 3);
    CHECK(receipt.counts.duplicates == 0);
    CHECK(receipt.sheets.front().mapping.size() == 27);
    IncidentStore incidents(test.store);
    int seen = 0;
    incidents.forEachFacts(
        [&](const IncidentFacts& facts) {
            const auto incident = incidents.find(facts.id);
            ++seen;
            CHECK(incident->date.year() == 2019);
            CHECK(incident->victims.value == 1);
            CHECK(incident->neighbour == "CN");
            auto terms = incident->terms;
            std::ranges::sort(terms);
            CHECK(terms
                == std::vector<std::string> {
                    "control.threats", "exploitation.sexual", "exploitation.sexual-prostitution" });
            CHECK(incident->note.find("ageBroad") == std::string::npos);
            CHECK(incident->note.find("meansAbusePsyPhySex: 1") != std::string::npos);
        },
        silentProgress());
    CHECK(seen == 3);
    const auto people = PersonStore(test.store).rows(0, 10);
    REQUIRE(people.size() == 3);
    for (const auto& one : people) {
        const auto person = PersonStore(test.store).find(one.id);
        CHECK(person->name.empty());
        CHECK_FALSE(person->pseudonym.empty());
        CHECK(person->gender == Gender::Female);
        CHECK(person->nationality == "VN");
        CHECK(person->birth.raw == "9--17");
        CHECK(person->birth.precision == DatePrecision::Range);
        CHECK(isoDate(person->birth.earliest) == "2001-01-01"); // 17 all the year, or 18 at its end
        CHECK(isoDate(person->birth.latest) == "2010-12-31");
    }
    CHECK(ImportRun(file).commit(test.store).counts.duplicates == 3); // the same bytes
}

TEST_CASE("CTDC's 63 columns are read too")
{
    const Files files;
    TestStore test;
    const auto columns = columnsOf("ctdc-2021");
    const auto receipt = ImportRun(
        files.write("ctdc.csv",
            csvLine(columns)
                + cellsFor(columns,
                    { { "yearOfRegistration", "-99" }, { "gender", "Male" }, { "ageBroad", "48+" },
                        { "citizenship", "PH" }, { "CountryOfExploitation", "KHM" },
                        { "meansOfControlWithholdsDocuments", "1" },
                        { "typeOfLabourIllicitActivities", "1" }, { "isForcedLabour", "1" } },
                    "")))
                             .commit(test.store);
    CHECK(receipt.counts.stored == 1);
    IncidentStore incidents(test.store);
    incidents.forEachFacts(
        [&](const IncidentFacts& facts) {
            const auto incident = incidents.find(facts.id);
            CHECK(incident->neighbour == "KH");
            CHECK(incident->terms
                == std::vector<std::string> { "control.withholds-documents", "exploitation.labour",
                    "exploitation.criminality" });
        },
        silentProgress());
    const auto people = PersonStore(test.store).rows(0, 10);
    REQUIRE(people.size() == 1);
    const auto person = PersonStore(test.store).find(people[0].id);
    CHECK(person->gender == Gender::Male);
    CHECK(person->nationality == "PH");
    CHECK(person->birth.raw == "48+"); // the year is not known: only the words
    CHECK_FALSE(person->birth.isKnown());
}

TEST_CASE("names in columns of their parts, and a state that is none of ours, belong to the person")
{
    const Files files;
    TestStore test;
    const auto file = files.write("febrl.csv",
        "rec_id, given_name, surname, street_number, address_1, suburb, postcode, state, "
        "date_of_birth, soc_sec_id\n"
        "rec-1-org, lachlan, madeup, 69, fiction street, nowhere, 4814, qld, 19990219, 7364009\n"
        "rec-2-org, , invented, 6, invented street, st nobody, 4011, wa, 19081209, 6988048\n");
    const auto mapping = ImportRun(file).preview(nullptr, true).sheets.front().mapping;
    std::string fields;
    for (const auto& column : mapping.columns) {
        fields += (fields.empty() ? "" : " ") + column.field;
    }
    CHECK(fields
        == "person_code given_name family_name residence residence residence residence residence "
           "birth_date id_number");
    const auto receipt = ImportRun(file).commit(test.store);
    CHECK(receipt.counts.stored == 2);
    CHECK(receipt.created.people == 2);
}

TEST_CASE("family, middle and given names are put together in the order of the country")
{
    const Files files;
    const auto names = [&](const std::string& csv) {
        TestStore test;
        std::string all;
        ImportRun(files.write("n.csv", csv)).commit(test.store);
        for (const auto& person : PersonStore(test.store).rows(0, 100)) {
            all += (all.empty() ? "" : "; ") + PersonStore(test.store).find(person.id)->name;
        }
        return all;
    };
    CHECK(
        names("Mã vụ,Ngày xảy ra,Họ,Tên đệm,Tên\nA,1/2/2024,Nguyễn,Văn,Mẫu\n") == "Nguyễn Văn Mẫu");
    CHECK(names("Mã vụ,Ngày xảy ra,Họ và tên đệm,Tên\nA,1/2/2024,Lò Thị,Thử\n") == "Lò Thị Thử");
    CHECK(names("Case ID,Date,First name,Last name\nA,1/2/2024,Lachlan,Madeup\n")
        == "Lachlan Madeup");
}

TEST_CASE("the standard's own Excel template is mapped whole")
{
    const auto file
        = std::filesystem::path(TUYEN_SHARED_DATA) / "htcds" / "htcds-spreadsheet-2.0.xlsx";
    if (!std::filesystem::exists(file)) {
        SKIP("the public file is not beside the project: " + utf8(file));
    }
    const auto preview = ImportRun(file).preview(nullptr, true);
    REQUIRE(preview.sheets.size() == 1);
    const auto& sheet = preview.sheets.front();
    CHECK(preview.recipeName == "htcds-template");
    CHECK(sheet.headerRow == 2);
    CHECK(sheet.mapping.columns.size() == 39);
    for (const auto& column : sheet.mapping.columns) {
        INFO(column.header);
        CHECK((column.header.empty() || !column.field.empty()));
    }
    CHECK(sheet.counts.stored == 0);
    CHECK(sheet.counts.quarantined == 0);
    CHECK(sheet.counts.addsUp());
}

TEST_CASE("Febrl's persons are all read with name, birth and address")
{
    const auto file = std::filesystem::path(TUYEN_SHARED_DATA) / "febrl" / "dataset1.csv";
    if (!std::filesystem::exists(file)) {
        SKIP("the public file is not beside the project: " + utf8(file));
    }
    const auto preview = ImportRun(file).preview(nullptr, true);
    const auto& sheet = preview.sheets.front();
    CHECK(sheet.counts.rowsRead == 1000);
    CHECK(sheet.counts.stored + sheet.counts.quarantined == 1000);
    CHECK(sheet.counts.quarantined < 40); // births in 1080 or on the 31st of June
    CHECK(sheet.mapping.columnOf("province") == -1);
}
