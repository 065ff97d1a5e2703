// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/PagedModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <numeric>

using namespace tuyen;

namespace {

class NumberModel : public PagedModel<std::int64_t> {
public:
    explicit NumberModel(JobRunner& jobs)
        : PagedModel(jobs, QStringLiteral("numbers"), nullptr)
    {
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }

protected:
    QVariant cell(const std::int64_t& row, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::number(row)) : QVariant();
    }
    QVariant unreadable(int, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("gone")) : QVariant();
    }
};

std::vector<std::int64_t> numbers(std::int64_t count, std::int64_t first = 1)
{
    std::vector<std::int64_t> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

std::vector<std::optional<std::int64_t>> tenfold(const std::vector<std::int64_t>& ids, Progress&)
{
    std::vector<std::optional<std::int64_t>> rows;
    for (const auto id : ids) {
        rows.push_back(id % 7 == 0 ? std::nullopt : std::optional(id * 10));
    }
    return rows;
}

QString shown(const NumberModel& model, int row) { return model.index(row, 0).data().toString(); }

} // namespace

TEST_CASE("rows show dots until their page is there", "[tables]")
{
    JobRunner jobs;
    NumberModel model(jobs);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(numbers(1'000'000), tenfold);
    CHECK(model.rowCount() == 1'000'000);
    CHECK(shown(model, 999'997) == QStringLiteral("…"));
    REQUIRE(QTest::qWaitFor([&] { return model.isLoaded(999'997); }, 5000));
    CHECK(shown(model, 999'997) == QStringLiteral("9999980"));
    CHECK(model.index(4, 0).data(IdRole).toLongLong() == 5);
}

TEST_CASE("a row that cannot be read says so, the rest stays", "[tables]")
{
    JobRunner jobs;
    NumberModel model(jobs);
    model.setRows(numbers(10), tenfold);
    CHECK(shown(model, 6) == QStringLiteral("…"));
    REQUIRE(QTest::qWaitFor([&] { return model.isLoaded(6); }, 5000));
    CHECK(shown(model, 6) == QStringLiteral("gone"));
    CHECK(shown(model, 5) == QStringLiteral("60"));
}

TEST_CASE("a page of an older table is dropped", "[tables]")
{
    PageCache<int> cache;
    cache.reset(1000);
    const auto old = cache.token();
    CHECK(cache.row(250) == nullptr);
    CHECK(cache.takeWanted(3) == std::vector<std::int64_t> { 1 });
    CHECK(cache.takeWanted(3).empty());
    cache.reset(500);
    CHECK_FALSE(cache.put(old, 1, std::vector<std::optional<int>>(200, 7)));
    CHECK_FALSE(cache.isLoaded(250));
    CHECK(cache.put(cache.token(), 1, std::vector<std::optional<int>>(200, 8)));
    REQUIRE(cache.row(250) != nullptr);
    CHECK(*cache.row(250) == 8);
}

TEST_CASE("the cache keeps what was seen lately and asks for the latest first", "[tables]")
{
    PageCache<int> cache;
    cache.reset(100'000);
    for (int page = 0; page < 100; ++page) {
        cache.put(cache.token(), page, std::vector<std::optional<int>>(200, page));
        CHECK(cache.row(0) != nullptr); // page 0 is looked at all the time
    }
    CHECK(cache.isLoaded(0));
    CHECK(cache.isLoaded(99 * 200));
    CHECK_FALSE(cache.isLoaded(1 * 200));
    CHECK(cache.row(20'000) == nullptr);
    CHECK(cache.row(30'000) == nullptr);
    CHECK(cache.takeWanted(1) == std::vector<std::int64_t> { 150 });
}
