// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/IncidentForm.h"

#include "theme/Translation.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

static QLineEdit* field(const IncidentForm& form, const char* name)
{
    for (auto* edit : form.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QString::fromUtf8(name)) {
            return edit;
        }
    }
    return nullptr;
}

static bool says(const IncidentForm& form, const char* words)
{
    for (const auto* label : form.findChildren<QLabel*>()) {
        if (label->text().contains(QString::fromUtf8(words))) {
            return true;
        }
    }
    return false;
}

static Incident sampleIncident()
{
    Incident incident;
    incident.id = IncidentId { 5 };
    incident.code = "TN-19/26";
    incident.date = PartialDate::ofMonth(2026, 9);
    incident.date.raw = "khoảng tháng 9";
    incident.place.raw = "Tân Biên, Tây Ninh cũ";
    incident.place.unit = "VN-tay-ninh";
    incident.suspects.value = 20;
    incident.suspects.qualifier = Qualifier::Almost;
    incident.suspects.raw = "gần 20 người";
    incident.neighbour = "KH";
    incident.status = "a word of the source";
    incident.terms = { "act.recruit", "exploitation.labour" };
    incident.grade = { 'C', 3 };
    return incident;
}

TEST_CASE("a form left as it was changes nothing", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    IncidentForm form;
    form.setIncident(sampleIncident());
    CHECK(form.incident() == sampleIncident());
    CHECK_FALSE(form.isChanged());
    form.setIncident({});
    CHECK(form.incident() == Incident {});
}

TEST_CASE("a count is shown in the language of the window, its own words below it", "[incidents]")
{
    applyLanguage(Language::English);
    IncidentForm form;
    form.setIncident(sampleIncident());
    CHECK(field(form, "Suspects")->text() == QStringLiteral("almost 20"));
    CHECK(says(form, "“gần 20 người”"));
    CHECK(form.incident() == sampleIncident());
    field(form, "Suspects")->setText(QStringLiteral("almost 25"));
    CHECK(form.incident().suspects.qualifier == Qualifier::Almost);
    CHECK(form.incident().suspects.value == 25);
    applyLanguage(Language::Vietnamese);
}

TEST_CASE("what is typed is read under the field before it is saved", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    IncidentForm form;
    form.setIncident(sampleIncident());
    REQUIRE(field(form, "Ngày xảy ra") != nullptr);
    field(form, "Ngày xảy ra")->setText(QStringLiteral("31/4/2024"));
    CHECK(says(form, "30/4/2024"));
    CHECK_FALSE(form.incident().date.isKnown());
    CHECK(form.incident().date.raw == "31/4/2024");
    field(form, "Ngày xảy ra")->setText(QStringLiteral("5/3/2026"));
    field(form, "Địa bàn")->setText(QStringLiteral("Lào Cai"));
    CHECK(form.incident().place.unit == "VN-lao-cai-2025");
    CHECK(form.incident().place.raw == "Lào Cai");
    field(form, "Đối tượng")->setText(QStringLiteral("vài"));
    CHECK(says(form, "Giữ nguyên chữ"));
    CHECK(form.incident().suspects.raw == "vài");
    CHECK_FALSE(form.incident().suspects.isKnown());
    field(form, "Đối tượng")->setText(QStringLiteral("2 hoặc 3"));
    CHECK(form.incident().suspects.upper == 3);
    CHECK(form.isChanged());
}

TEST_CASE("Esc never throws typed text away without asking", "[incidents]")
{
    applyLanguage(Language::Vietnamese);
    IncidentForm form;
    form.setIncident({});
    QSignalSpy left(&form, &IncidentForm::cancelled);
    field(form, "Mã vụ")->setText(QStringLiteral("X"));
    QTest::keyClick(&form, Qt::Key_Escape);
    CHECK(left.count() == 0);
    CHECK(says(form, "chưa được lưu"));
    field(form, "Mã vụ")->clear();
    QTest::keyClick(&form, Qt::Key_Escape);
    CHECK(left.count() == 1);
}
