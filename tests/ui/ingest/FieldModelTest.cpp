// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FieldModel.h"

#include "ui/ingest/MadeUp.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("leaving a column out is the first choice, every field follows", "[ingest]")
{
    madeup::inEnglish();
    FieldModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.index(0).data(FieldModel::FieldRole).toString().isEmpty());
    CHECK(model.rowCount() > 80);
    CHECK(model.rowOf("incident_date") > 0);
    model.setNeedle("zzz");
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a field is found in either language, with or without marks", "[ingest]")
{
    madeup::inEnglish();
    FieldModel model;
    for (const char* typed :
        { "Ngày xảy ra", "ngay xay", "NGAY XAY RA", "date of incident", "Incident" }) {
        model.setNeedle(QString::fromUtf8(typed));
        INFO(typed);
        CHECK(model.rowOf("incident_date") >= 0);
        CHECK(model.rowCount() < 60);
    }
}

TEST_CASE("a field that another column has says so", "[ingest]")
{
    madeup::inEnglish();
    FieldModel model;
    model.setTaken({ { "incident_date", "Ngày, tháng" } });
    const int row = model.rowOf("incident_date");
    CHECK(model.index(row).data(FieldModel::TakenByRole).toString() == "Ngày, tháng");
    CHECK(model.index(0).data(FieldModel::TakenByRole).toString().isEmpty());
}
