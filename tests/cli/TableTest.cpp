// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Table.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen::cli;

TEST_CASE("columns line up by what is seen, not by bytes")
{
    Table table({ "Tỉnh", "Vụ" });
    table.alignRight(1);
    table.add({ "Đắk Lắk", "5" });
    table.add({ "Hà Nội", "120" });
    CHECK(table.text() == "Tỉnh      Vụ\nĐắk Lắk    5\nHà Nội   120\n");
}

TEST_CASE("a combining mark takes no column")
{
    CHECK(width("Lạng Sơn") == 8);
    CHECK(width("La\xCC\xA3ng") == 4);
    CHECK(width("") == 0);
}

TEST_CASE("a line end inside a cell does not break the table")
{
    Table table({ "A" });
    table.add({ "x\ny" });
    CHECK(table.text() == "A\nx y\n");
}

TEST_CASE("no cell of a CSV is a formula")
{
    CHECK(csvLine({ "=1+1", "+84", "-5", "@x", "\tx", "＝1", "bình thường" })
        == "'=1+1,+84,-5,'@x,'\tx,'＝1,bình thường\r\n");
}

TEST_CASE("quotes and commas survive a CSV")
{
    CHECK(csvLine({ "a,b", "c\"d", "e\nf" }) == "\"a,b\",\"c\"\"d\",\"e\nf\"\r\n");
}

TEST_CASE("a CSV begins with the mark that tells spreadsheets it is UTF-8")
{
    Table table({ "A" });
    table.add({ "b" });
    CHECK(table.csv()
        == "\xEF\xBB\xBF"
           "A\r\nb\r\n");
}
