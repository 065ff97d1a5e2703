// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/IssuesModel.h"

#include "ui/ingest/MadeUp.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static std::vector<IssueGroup> groups()
{
    using madeup::issue;
    return {
        { "date.year-missing", Severity::LookAt, 7,
            { issue(Severity::LookAt, "date.year-missing", 5, 1, "22/2") } },
        { "date.unreadable", Severity::Waits, 2,
            { issue(Severity::Waits, "date.unreadable", 8, 1, "hôm qua"),
                issue(Severity::Waits, "date.unreadable", 9, 1, "hôm kia") } },
        { "date.no-such-day", Severity::Waits, 6,
            { issue(Severity::Waits, "date.no-such-day", 4, 1, "31/4/2024", "30/4/2024"),
                issue(Severity::Waits, "date.no-such-day", 6, 1, "30/2/2024"),
                issue(Severity::Waits, "date.no-such-day", 7, 1, "31/4/2024") } },
    };
}

TEST_CASE("issues stand under their heads, the worst first, the most frequent first", "[ingest]")
{
    madeup::inEnglish();
    IssuesModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGroups(groups());
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isHead = model.index(row).data(IssuesModel::HeadRole).toBool();
        lines << (isHead ? QStringLiteral("head")
                         : model.index(row).data(IssuesModel::CodeRole).toString());
    }
    CHECK(lines.join(' ') == "head date.no-such-day date.unreadable head date.year-missing");
    CHECK(model.index(1).data(IssuesModel::CountRole).toInt() == 6);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    model.setGroups({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("stepping shows one example after the other and starts again", "[ingest]")
{
    madeup::inEnglish();
    IssuesModel model;
    model.setGroups(groups());
    const auto shown = [&] { return model.example(1)->row; };
    CHECK(shown() == 4);
    model.step(1, true);
    CHECK(shown() == 6);
    CHECK(model.exampleNumber(1) == 2);
    model.step(1, true);
    model.step(1, true);
    CHECK(shown() == 4);
    model.step(1, false);
    CHECK(shown() == 7);
    model.step(0, true);
    CHECK(model.example(0) == nullptr);
}

TEST_CASE("cells written alike are found, others are left alone", "[ingest]")
{
    madeup::inEnglish();
    IssuesModel model;
    model.setGroups(groups());
    const auto same = model.alike(1);
    REQUIRE(same.size() == 2);
    CHECK(same[0].row == 4);
    CHECK(same[1].row == 7);
    CHECK(model.alike(2).size() == 1);
    CHECK(model.alike(0).empty());
}

TEST_CASE("the kind of a cell is found and shows that cell", "[ingest]")
{
    madeup::inEnglish();
    IssuesModel model;
    model.setGroups(groups());
    CHECK(model.show(9, 1) == 2);
    CHECK(model.example(2)->row == 9);
    CHECK(model.show(9, 3) == -1);
    CHECK(model.rowOf("date.year-missing") == 4);
    CHECK(model.rowOf("no.such") == -1);
}

TEST_CASE("an example says what was written and where", "[ingest]")
{
    madeup::inEnglish();
    IssuesModel model;
    model.setGroups(groups());
    const QString detail = model.index(1).data(IssuesModel::DetailRole).toString();
    CHECK(detail.contains("“31/4/2024”"));
    CHECK(detail.contains("B4"));
}
