// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text below is invented.
#include "prose/ProposalDeck.h"

#include "base/Error.h"
#include "ingest/prose/ProseReader.h"
#include "prose/ProposalModel.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static ProposalDeck deck()
{
    DocumentText document;
    document.add("Năm 2023, cả nước phát hiện 1.604 vụ.");
    document.add("Ngày 5/3/2024, tại Lạng Sơn, Công an bắt 2 đối tượng lừa bán 3 nạn nhân.");
    return ProposalDeck(std::make_shared<const ProseReading>(readProse(document)));
}

TEST_CASE("nothing is accepted until somebody does", "[ui][prose]")
{
    auto cards = deck();
    REQUIRE(cards.size() >= 4);
    CHECK(cards.accepted().empty());
    cards.decide(0, Decision::Accepted);
    cards.decide(1, Decision::Rejected);
    CHECK(cards.accepted().size() == 1);
    CHECK(cards.count(Decision::Open) == int(cards.size()) - 2);
    CHECK(cards.nextOpen(0) == 2);
}

TEST_CASE("incidents come first, official figures behind them", "[ui][prose]")
{
    const auto cards = deck();
    CHECK(cards.proposal(0).incident == 1);
    CHECK(cards.proposal(cards.size() - 1).kind == ProposalKind::Figure);
}

TEST_CASE("every decision and every typed value is taken back one by one", "[ui][prose]")
{
    auto cards = deck();
    cards.decide(0, Decision::Accepted);
    cards.setValue(0, "6/3/2024");
    CHECK(cards.proposal(0).isEdited);
    cards.decideIncident(1, Decision::Accepted);
    CHECK(cards.count(Decision::Open) == 1);
    cards.undo();
    CHECK(cards.count(Decision::Accepted) == 1);
    cards.undo();
    CHECK_FALSE(cards.proposal(0).isEdited);
    CHECK(cards.undo() == 0);
    CHECK(cards.count(Decision::Open) == int(cards.size()));
    CHECK_FALSE(cards.canUndo());
}

TEST_CASE("decisions are taken up again, but for those about a value that was typed", "[ui][prose]")
{
    auto cards = deck();
    cards.decide(1, Decision::Rejected);
    cards.setValue(0, "6/3/2024");
    cards.decide(0, Decision::Accepted);
    auto again = deck();
    again.takeUp(cards.decisions());
    CHECK(again.decision(1) == Decision::Rejected);
    CHECK(again.decision(0) == Decision::Open); // nobody accepted the value that stands there now
    CHECK_FALSE(again.proposal(0).isEdited);
    CHECK_FALSE(again.canUndo());
}

TEST_CASE("a value that cannot be read changes nothing", "[ui][prose]")
{
    auto cards = deck();
    CHECK_THROWS_AS(cards.setValue(0, "hôm nào"), Error);
    CHECK_FALSE(cards.proposal(0).isEdited);
    CHECK_FALSE(cards.canUndo());
}

TEST_CASE("the list is a sound model whose heads cannot be chosen", "[ui][prose]")
{
    auto cards = deck();
    ProposalModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDeck(&cards);
    CHECK(model.rowCount() == int(cards.size()) + 2);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.cardOf(model.index(0)) == cards.size());
    CHECK(model.cardOf(model.index(model.rowOf(0))) == 0);
    CHECK(model.index(0).data().toString() == "Incident 1");
    cards.decide(0, Decision::Accepted);
    model.refresh();
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString().endsWith("accepted"));
    model.setDeck(nullptr);
    CHECK(model.rowCount() == 0);
}
