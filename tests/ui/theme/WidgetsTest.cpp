// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Widgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("a button with an icon only has a name for screen readers and a tooltip", "[theme]")
{
    const std::unique_ptr<QToolButton> made(
        iconButton(QStringLiteral("export"), QStringLiteral("Xuất")));
    CHECK(made->accessibleName() == QStringLiteral("Xuất"));
    CHECK(made->toolTip() == QStringLiteral("Xuất"));
}

TEST_CASE("segments keep exactly one choice and tell who was clicked", "[theme]")
{
    Segments segments;
    segments.setItems(
        { QStringLiteral("Nội bộ"), QStringLiteral("Đối tác"), QStringLiteral("Công khai") });
    CHECK(segments.current() == 0);
    QSignalSpy changed(&segments, &Segments::currentChanged);
    const auto buttons = segments.findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 3);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    CHECK(segments.current() == 2);
    REQUIRE(changed.count() == 1);
    CHECK(changed.at(0).at(0).toInt() == 2);
    CHECK_FALSE(buttons[0]->isChecked());
}

TEST_CASE("segments keep their choice when their words change language", "[theme]")
{
    Segments segments;
    segments.setItems({ QStringLiteral("Bảng"), QStringLiteral("Dòng thời gian") });
    segments.setCurrent(1);
    segments.setItems({ QStringLiteral("Table"), QStringLiteral("Timeline") });
    CHECK(segments.current() == 1);
    CHECK(segments.findChildren<QAbstractButton*>()[1]->text() == QStringLiteral("Timeline"));
}

TEST_CASE("a select button offers its values in a menu and says label and value", "[theme]")
{
    SelectButton select(QStringLiteral("Đếm"));
    select.setItems({ QStringLiteral("Vụ"), QStringLiteral("Nạn nhân") });
    QSignalSpy changed(&select, &SelectButton::currentChanged);
    select.menu()->actions()[1]->trigger();
    CHECK(select.current() == 1);
    CHECK(changed.count() == 1);
    CHECK(select.accessibleName() == QStringLiteral("Đếm Nạn nhân"));
    CHECK(select.menu()->actions()[1]->isChecked());
    CHECK_FALSE(select.menu()->actions()[0]->isChecked());
}

TEST_CASE("a strip is hidden until it has a sentence and offers one action", "[theme]")
{
    QWidget page;
    Strip strip(&page);
    CHECK(strip.isHidden());
    strip.show(Strip::Kind::Error, QStringLiteral("Tệp hỏng"), QStringLiteral("Thử lại"));
    CHECK_FALSE(strip.isHidden());
    QSignalSpy acted(&strip, &Strip::actionTriggered);
    QTest::mouseClick(strip.findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(acted.count() == 1);
    strip.clear();
    CHECK(strip.isHidden());
}
