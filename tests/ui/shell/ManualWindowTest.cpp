// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ManualWindow.h"

#include "theme/Text.h"

#include <QFile>
#include <QImage>
#include <QTextBlock>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

QStringList picturesOf(const QTextDocument& document)
{
    QStringList names;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            if (format.isImageFormat()) {
                names << format.toImageFormat().name();
            }
        }
    }
    return names;
}

QImage pictureOf(const QTextDocument& document, const QString& name)
{
    return document.resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
}

} // namespace

TEST_CASE("Every picture the manual names is built in", "[shell]")
{
    for (const bool isVietnamese : { true, false }) {
        for (const QString& topic : ManualWindow::topics(isVietnamese)) {
            QFile page(QStringLiteral(":/manual/%1/%2.md")
                           .arg(isVietnamese ? QStringLiteral("vi") : QStringLiteral("en"), topic));
            REQUIRE(page.open(QIODevice::ReadOnly));
            QTextDocument document;
            document.setMarkdown(QString::fromUtf8(page.readAll()));
            for (const QString& name : picturesOf(document)) {
                INFO(name.toStdString());
                CHECK(QFile::exists(QStringLiteral(":/manual/img/") + QUrl(name).fileName()));
            }
        }
    }
}

TEST_CASE(
    "A picture of the manual is as wide as the text, also after the window changed", "[shell]")
{
    ManualWindow window;
    window.showTopic(QStringLiteral("trends"));
    window.show();
    auto* text = window.findChild<QTextBrowser*>();
    REQUIRE(text != nullptr);
    const QStringList pictures = picturesOf(*text->document());
    REQUIRE_FALSE(pictures.isEmpty());
    for (const int width : { 1160, 800, 1000 }) {
        window.resize(width, 700);
        const int room = text->viewport()->width() - 2 * int(text->document()->documentMargin());
        CHECK(pictureOf(*text->document(), pictures.first()).width() == room);
    }
}
