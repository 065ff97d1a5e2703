// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreKey.h"

#include "Caught.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

#include <cstring>
#include <set>

using namespace tuyen;
using namespace tuyen::test;

TEST_CASE("the groups of the recovery sheet give the key back, typed as people type")
{
    TestStore made;
    const auto path = made.store.path();
    auto groups = made.store.key().recoveryGroups();
    CHECK(groups.size() == 56 + 13);
    const auto same = [&](const std::string& typed) {
        return std::memcmp(
                   StoreKey::fromRecovery(typed, path).bytes(), made.store.key().bytes(), 32)
            == 0;
    };
    CHECK(same(groups));
    std::string sloppy;
    for (const char c : groups) {
        sloppy += c == '-' ? ' '
            : c == '1'     ? 'l'
            : c == '0'     ? 'o'
                           : static_cast<char>(std::tolower(c));
    }
    CHECK(same(sloppy));
}

TEST_CASE("a mistyped recovery key is told from a wrong one, whichever sign is wrong")
{
    TestStore made;
    const auto path = made.store.path();
    const auto groups = made.store.key().recoveryGroups();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        auto wrong = groups;
        wrong[i] = groups[i] == '-' ? '*' : groups[i] == '7' ? '8' : '7';
        CHECK(caught([&] { StoreKey::fromRecovery(wrong, path); }) == "key.mistyped");
    }
    CHECK(caught([&] { StoreKey::fromRecovery(groups.substr(1), path); }) == "key.mistyped");
    CHECK(caught([&] { StoreKey::fromRecovery(groups + "0", path); }) == "key.mistyped");
    CHECK(caught([&] { StoreKey::fromRecovery("", path); }) == "key.mistyped");
}

TEST_CASE("the salt names the way of deriving and differs from store to store")
{
    allowTestKeys();
    const auto a = StoreKey::forNewStore("một câu");
    const auto b = StoreKey::forNewStore("một câu");
    CHECK(a.salt()[0] == 0);
    CHECK(a.salt() != b.salt());
    CHECK(std::memcmp(a.bytes(), b.bytes(), 32) != 0);
}

TEST_CASE("proposed passphrases are six syllables, never the same, and strong")
{
    std::set<std::string> seen;
    for (int i = 0; i < 50; ++i) {
        const auto proposal = proposePassphrase();
        CHECK(std::count(proposal.begin(), proposal.end(), ' ') == 5);
        CHECK(seen.insert(proposal).second);
        CHECK(passphraseStrength(proposal).bits >= 40);
    }
}

TEST_CASE("strength follows what is hard to guess, not what is long")
{
    CHECK(passphraseStrength("").step == 0);
    CHECK(passphraseStrength("123456789012").step == 0);
    CHECK(passphraseStrength("aaaaaaaaaaaaaaaaaaaa").step == 0);
    CHECK(passphraseStrength("matkhau").step == 0);
    CHECK(passphraseStrength("tuyen tuyen tuyen tuyen tuyen tuyen").step == 0);
    CHECK(passphraseStrength("bat com khuya rung thuyen mua").step == 4);
    CHECK(passphraseStrength("bat com khuya rung").step
        < passphraseStrength("bat com khuya rung thuyen mua").step);
}

TEST_CASE("a passphrase typed in decomposed letters opens the same store")
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "kho.tuyen";
    allowTestKeys();
    Store::create(path, StoreKey::forNewStore("Vi\u1ec7t N\u0103m"));
    CHECK_NOTHROW(Store::open(path, StoreKey::fromPassphrase("Vie\u0323\u0302t Na\u0306m", path)));
    CHECK_THROWS_AS(Store::open(path, StoreKey::fromPassphrase("Viet Nam", path)), Error);
}
