// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChangeKey.h"

#include "base/Error.h"
#include "base/File.h"
#include "store/internal/Secret.h"
#include "support/RawFile.h"
#include "support/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <cstring>
#include <functional>

using namespace tuyen;
namespace fs = std::filesystem;

static std::string errorOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return {};
}

TEST_CASE("after a change of key the new one opens the same store and the old one nothing")
{
    allowTestKeys();
    const TemporaryFolder folder;
    const auto path = folder.path() / pathFromUtf8("hồ sơ.tuyen");
    const auto old = StoreKey::forNewStore("cũ");
    const auto id = Store::create(path, old).id();
    const auto changed = StoreKey::fromPassphrase("mới", path);
    changeKey(path, old, changed);

    CHECK(Store::open(path, StoreKey::fromPassphrase("mới", path)).id() == id);
    CHECK(errorOf([&] { Store::open(path, StoreKey::fromPassphrase("cũ", path)); })
        == "store.wrong-passphrase");
    const auto head = readFile(path).substr(0, 16);
    CHECK(std::memcmp(head.data(), changed.salt().data(), 16) == 0);
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        INFO(entry.path());
        CHECK(utf8(entry.path()).find("new-key") == std::string::npos);
    }
}

TEST_CASE("a change with the wrong key leaves every byte as it was")
{
    allowTestKeys();
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.tuyen";
    Store::create(path, StoreKey::forNewStore("đúng"));
    const auto before = readFile(path);
    const auto wrong = StoreKey::fromPassphrase("sai", path);
    CHECK(errorOf([&] { changeKey(path, wrong, StoreKey::fromPassphrase("mới", path)); })
        == "store.wrong-passphrase");
    CHECK(readFile(path) == before);
    CHECK_FALSE(fs::exists(folder.path() / "a.tuyen.new-key"));
}

TEST_CASE("what an interrupted change left behind does not stand in the way")
{
    allowTestKeys();
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.tuyen";
    const auto old = StoreKey::forNewStore("cũ");
    Store::create(path, old);
    test::writeRaw(folder.path() / "a.tuyen.new-key", "half a copy");
    changeKey(path, old, StoreKey::fromPassphrase("mới", path));
    CHECK_NOTHROW(Store::open(path, StoreKey::fromPassphrase("mới", path)));
}
