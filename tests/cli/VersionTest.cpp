// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

TEST_CASE("the command line program starts")
{
    REQUIRE(std::system("\"" TUYEN_BINARY_DIR "/tuyen\" --version") == 0);
}
