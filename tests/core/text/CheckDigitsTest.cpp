// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against the examples the specifications themselves print.
#include "text/CheckDigits.h"

#include "base/Keccak256.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace tuyen;

TEST_CASE("Keccak-256 gives the digests its authors print, over more than one block too")
{
    CHECK(keccak256("") == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    CHECK(keccak256("abc") == "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    CHECK(keccak256(std::string(136, 'a')) != keccak256(std::string(135, 'a')));
}

TEST_CASE("a check digit sees every single digit that was copied wrongly")
{
    const std::string imei = "490154203237518";
    CHECK(hasLuhnDigit(imei));
    CHECK(luhnDigit(imei.substr(0, 14)) == '8');
    for (std::size_t at = 0; at < imei.size(); ++at) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            auto other = imei;
            other[at] = digit;
            CHECK(hasLuhnDigit(other) == (other == imei));
        }
    }
    CHECK_FALSE(hasLuhnDigit(""));
    CHECK_FALSE(hasLuhnDigit("49015420323751x"));
    CHECK(isIban("GB82WEST12345698765432"));
    CHECK_FALSE(isIban("GB82WEST12345698765433"));
    CHECK_FALSE(isIban("8282WEST12345698765432"));
}

TEST_CASE("addresses of wallets prove themselves, and one letter changed is seen")
{
    const std::string bitcoin = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
    REQUIRE(base58Check(bitcoin));
    CHECK(base58Check(bitcoin)->size() == 21);
    CHECK(base58Check("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t")->front() == '\x41');
    for (std::size_t at = 0; at < bitcoin.size(); ++at) {
        auto other = bitcoin;
        other[at] = other[at] == 'x' ? 'y' : 'x';
        CHECK_FALSE(base58Check(other));
    }
    CHECK_FALSE(base58Check("0OIl"));
    CHECK_FALSE(base58Check(""));
    CHECK(isSegwitAddress("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bc"));
    CHECK(isSegwitAddress("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc"));
    CHECK(isSegwitAddress("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bc"));
    CHECK_FALSE(isSegwitAddress("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "bc"));
    CHECK_FALSE(isSegwitAddress("bc1Qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bc"));
    CHECK(hasEthereumChecksum("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed") == true);
    CHECK(hasEthereumChecksum("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359") == true);
    CHECK(hasEthereumChecksum("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD") == false);
    CHECK(hasEthereumChecksum("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed") == std::nullopt);
}
