// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/SavedFilters.h"

#include "base/PartialDate.h"

#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static Filter fullFilter()
{
    Filter filter;
    filter.from = PartialDate::day(2020, 1, 1).earliest;
    filter.to = PartialDate::day(2021, 12, 31).earliest;
    filter.years = { 2020, 2021 };
    filter.yearUnknown = true;
    filter.provinces = { "VN-lang-son" };
    filter.provincesBy = Basis::Today;
    filter.neighbours = { "CN" };
    filter.forms = { "exploitation.labour" };
    filter.channels = { "recruitment_channel.zalo" };
    filter.roles = { Role::Victim };
    filter.statuses = { "case_status.open" };
    filter.grades = { "A-B", "" };
    filter.borderOnly = true;
    return filter;
}

TEST_CASE("a filter comes back from its text", "[filter]")
{
    CHECK(filterFromText(filterText(fullFilter())) == fullFilter());
    CHECK(filterFromText(QStringLiteral("{}")).isEmpty());
    CHECK(filterFromText(QStringLiteral("no json")).isEmpty());
}

TEST_CASE("searched words and imports are never written outside of the store", "[filter]")
{
    Filter filter = fullFilter();
    filter.text = "Nguyễn Văn Mẫu";
    filter.batches = { BatchId { 7 } };
    CHECK_FALSE(filterText(filter).contains(QStringLiteral("Mẫu")));
    CHECK(filterFromText(filterText(filter)) == fullFilter());
}

TEST_CASE("saved filters are replaced by name and can be forgotten", "[filter]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    SavedFilters saved(settings);
    Filter second;
    second.neighbours = { "LA" };
    saved.save(QStringLiteral("Biên giới Lào"), fullFilter());
    saved.save(QStringLiteral("Khác"), fullFilter());
    saved.save(QStringLiteral("Biên giới Lào"), second);
    REQUIRE(saved.all().size() == 2);
    CHECK(saved.all()[1].first == QStringLiteral("Biên giới Lào"));
    CHECK(saved.all()[1].second == second);
    saved.remove(QStringLiteral("Khác"));
    CHECK(saved.all().size() == 1);
}
