// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChartStore.h"

#include "Caught.h"
#include "store/Check.h"
#include "store/Journal.h"
#include "support/TestStore.h"

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

TEST_CASE("a chart is kept, changed, renamed and deleted, and every step goes back")
{
    TestStore made;
    ChartStore charts(made.store);
    Journal journal(made.store);
    const auto id = charts.add("Quanh số bịa", "{\"một\":1}");
    CHECK(charts.find(id)->state == "{\"một\":1}");
    made.clock.ms += 1000;
    charts.update(id, "{\"hai\":2}");
    charts.rename(id, "Đường dây bịa");
    CHECK(charts.list().at(0).name == "Đường dây bịa");
    CHECK(charts.list().at(0).state.empty());
    charts.remove(id);
    CHECK(charts.list().empty());

    CHECK(journal.undo().action == "chart.remove");
    CHECK(charts.find(id)->name == "Đường dây bịa");
    journal.undo();
    CHECK(charts.find(id)->name == "Quanh số bịa");
    journal.undo();
    CHECK(charts.find(id)->state == "{\"một\":1}");
    journal.undo();
    CHECK(charts.list().empty());
    journal.redo();
    CHECK(charts.find(id)->changedAtMs == 1'780'000'000'000);
    CHECK(check(made.store).isOk);
}

TEST_CASE("two charts have two names")
{
    TestStore made;
    ChartStore charts(made.store);
    const auto one = charts.add("Một", "{}");
    const auto two = charts.add("Hai", "{}");
    CHECK(caught([&] { charts.add("Một", "{}"); }) == "chart.name-taken");
    CHECK(caught([&] { charts.rename(two, "Một"); }) == "chart.name-taken");
    CHECK(caught([&] { charts.add("", "{}"); }) == "chart.no-name");
    charts.rename(one, "Một"); // its own
    CHECK(charts.named("Hai") == two);
    charts.remove(one);
    CHECK(caught([&] { charts.update(one, "{}"); }) == "chart.unknown");
    CHECK(caught([&] { charts.rename(one, "x"); }) == "chart.unknown");
    CHECK(caught([&] { charts.remove(one); }) == "chart.unknown");
}

TEST_CASE("saving the same again is no step, and charts change no digest")
{
    TestStore made;
    const auto before = check(made.store).digest;
    ChartStore charts(made.store);
    const auto id = charts.add("Một", "{}");
    const auto head = Journal(made.store).headSequence();
    charts.update(id, "{}");
    CHECK(Journal(made.store).headSequence() == head);
    CHECK(check(made.store).digest == before);
}
