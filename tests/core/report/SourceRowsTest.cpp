// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/internal/SourceRows.h"
#include "report/internal/NameSearch.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("row numbers are written as a person would: runs of three and more with a dash")
{
    CHECK(ranges({}).empty());
    CHECK(ranges({ 7 }) == "7");
    CHECK(ranges({ 3, 4 }) == "3, 4");
    CHECK(ranges({ 3, 4, 5, 6, 7, 8, 11 }) == "3–8, 11");
    CHECK(ranges({ 1, 2, 3, 9, 10, 20, 21, 22 }) == "1–3, 9, 10, 20–22");
}

TEST_CASE("a province that is also a name is read as the province")
{
    const NameSearch search({ "tỉnh Hà Giang", "Bảng 2. Lê Văn Mẫu" });
    CHECK_FALSE(search.finds("Hà Giang"));
    CHECK(search.finds("Lê Văn Mẫu"));
    CHECK(search.finds("LÊ VĂN MẪU"));
    CHECK(search.finds("Le Van Mau")); // the store never had its marks
    CHECK_FALSE(search.finds("Lê Vân Mẫu"));
    CHECK_FALSE(search.finds("Mẫu")); // one word tells nothing
    CHECK_FALSE(search.finds(""));
}
