// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Translation.h"
#include "theme/Text.h"
#include "support/Paths.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool isUnfinished = false;
};

QList<Message> readTexts(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("message")) {
            messages.append(Message {});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            messages.last().translations
                << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList catalogues(const QString& pattern)
{
    const QDir folder(QStringLiteral(TUYEN_SOURCE_DIR "/resources/translations"));
    QStringList paths;
    for (const QString& name : folder.entryList({ pattern })) {
        paths << folder.filePath(name);
    }
    return paths;
}

} // namespace

TEST_CASE("every text of every catalogue is translated", "[translation]")
{
    const QStringList paths = catalogues(QStringLiteral("*.ts"));
    CHECK(paths.size() >= 1);
    for (const QString& path : paths) {
        for (const Message& message : readTexts(path)) {
            INFO(path.toStdString() << ": " << message.source.toStdString());
            CHECK_FALSE(message.isUnfinished);
            CHECK_FALSE(message.translations.value(0).isEmpty());
        }
    }
}

TEST_CASE("a translation keeps the places for values", "[translation]")
{
    for (const QString& path : catalogues(QStringLiteral("*_vi.ts"))) {
        for (const Message& message : readTexts(path)) {
            for (const QString& place : { QStringLiteral("%1"), QStringLiteral("%2"),
                     QStringLiteral("%3"), QStringLiteral("%n") }) {
                INFO(path.toStdString() << ": " << message.source.toStdString());
                CHECK(message.source.contains(place)
                    == message.translations.value(0).contains(place));
            }
        }
    }
}

TEST_CASE("switching the language changes the words of Qt's own widgets", "[translation]")
{
    applyLanguage(Language::Vietnamese);
    {
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        CHECK(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&'))
            == QStringLiteral("Hủy"));
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        CHECK(menu->actions()[0]->text().startsWith(QStringLiteral("&Hoàn tác")));
    }
    applyLanguage(Language::English);
    {
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        CHECK(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&'))
            == QStringLiteral("Cancel"));
    }
    applyLanguage(Language::Vietnamese);
}

TEST_CASE("a text can be asked for in the other language", "[translation]")
{
    applyLanguage(Language::English);
    CHECK(translated(Language::Vietnamese, "QLineEdit", "&Undo") == QStringLiteral("&Hoàn tác"));
    CHECK(translated(Language::English, "QLineEdit", "&Undo") == QStringLiteral("&Undo"));
    applyLanguage(Language::Vietnamese);
}

TEST_CASE("numbers are grouped as the language does", "[translation]")
{
    setWindowLanguage(Language::Vietnamese);
    CHECK(grouped(1798) == QStringLiteral("1.798"));
    CHECK(grouped(1234567) == QStringLiteral("1.234.567"));
    CHECK(grouped(999) == QStringLiteral("999"));
    setWindowLanguage(Language::English);
    CHECK(grouped(1798) == QStringLiteral("1,798"));
    setWindowLanguage(Language::Vietnamese);
}
