// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns that say the same thing. Everybody here is invented.
#include "IngestFiles.h"
#include "ingest/ImportRun.h"
#include "store/IncidentStore.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tuyen;
using namespace tuyen::test;

TEST_CASE("a choice for a header that two columns have is for the first; each of two for its own")
{
    const Files files;
    const auto file = files.write("hai tỉnh.csv",
        "Mã vụ,Ngày xảy ra,Tỉnh,Tỉnh,Ghi chú,Ghi chú\n"
        "F1,03/11/2023,Lạng Sơn,Cao Bằng,một,hai\n");
    ImportOptions options;
    const auto fields = [&] {
        std::string text;
        for (const auto& column : ImportRun(file, options).preview(nullptr, false).sheets.at(0).mapping.columns) {
            text += (column.field.empty() ? "-" : column.field)
                + (column.takenField.empty() ? " " : "(" + column.takenField + ") ");
        }
        return text;
    };
    CHECK(fields() == "case_id incident_date province -(province) note note ");
    options.mapping = { { "Tỉnh", "origin" } };
    CHECK(fields() == "case_id incident_date origin -(origin) note note ");
    options.mapping = { { "Tỉnh", "province" }, { "Tỉnh", "destination" } };
    CHECK(fields() == "case_id incident_date province destination note note ");
    options.mapping = { { "Tỉnh", "" } };
    CHECK(fields() == "case_id incident_date - - note note ");
    options.mapping = { { "Ghi chú", "summary" } };
    CHECK(fields() == "case_id incident_date province -(province) summary summary ");
}

TEST_CASE("a column whose field another one has is kept in the note, and said")
{
    const Files files;
    TestStore test;
    const auto receipt = ImportRun(files.write("hai tỉnh.csv",
                                       "Mã vụ,Ngày xảy ra,Tỉnh,Tỉnh,Đối tượng,Nghi phạm\n"
                                       "F1,03/11/2023,Lạng Sơn,Cao Bằng,Vi Văn Giả,Lò Văn Giả\n"
                                       "F1,03/11/2023,Lạng Sơn,Hà Giang,Vi Văn Giả,Lò Văn Giả\n"))
                             .commit(test.store);
    const auto said = [&](std::string_view code) {
        return std::ranges::count(receipt.issues, code, &Issue::code);
    };
    CHECK(said("column.in-note") == 1);
    CHECK(said("column.in-original") == 1);
    REQUIRE(receipt.counts.stored >= 1);
    IncidentStore incidents(test.store);
    std::string notes;
    incidents.forEachFacts(
        [&](const IncidentFacts& facts) { notes += incidents.find(facts.id)->note; },
        silentProgress());
    CHECK(notes.find("Tỉnh: Cao Bằng") != notes.npos);
    CHECK(notes.find("Lò Văn Giả") == notes.npos);
    CHECK(receipt.counts.duplicates == 0); // the rows differ in what the note says
}
