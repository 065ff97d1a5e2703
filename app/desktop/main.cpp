// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "Platform.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>

namespace {

/// QCommandLineParser speaks English before a language is chosen; that is how terminals know
/// options.
std::optional<tuyen::StartOptions> readOptions(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Tuyến: border route analysis desk"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("lang"),
        QStringLiteral("Language of the window: vi or en."), QStringLiteral("code"));
    const QCommandLineOption theme(QStringLiteral("theme"),
        QStringLiteral("Colours: system, light or dark."), QStringLiteral("name"));
    const QCommandLineOption passphrase(QStringLiteral("passphrase-file"),
        QStringLiteral("Opens the store with the first line of this file."),
        QStringLiteral("file"));
    const QCommandLineOption page(QStringLiteral("page"),
        QStringLiteral(
            "Page to show first: import, receipts, waiting, incidents, people, links, trends, reports, "
                       "settings."),
        QStringLiteral("name"));
    const QCommandLineOption settings(QStringLiteral("settings"),
        QStringLiteral("Settings file to use instead of the user's."), QStringLiteral("file"));
    parser.addOptions({ language, theme, passphrase, page, settings });
    parser.addPositionalArgument(QStringLiteral("files"),
        QStringLiteral("A store (*.tuyen) to open; tables to look at on the page of imports."),
        QStringLiteral("[files]"));
    parser.process(app);

    tuyen::StartOptions options;
    for (const QString& file : parser.positionalArguments()) {
        if (options.file.isEmpty() && file.endsWith(QLatin1String(".tuyen"), Qt::CaseInsensitive)) {
            options.file = file;
        } else {
            options.tables << QFileInfo(file).absoluteFilePath();
        }
    }
    options.passphraseFile = parser.value(passphrase);
    options.page = parser.value(page);
    options.settings = parser.value(settings);
    if (parser.isSet(language)) {
        const QString code = parser.value(language);
        if (code != QLatin1String("vi") && code != QLatin1String("en")) {
            std::fputs("--lang takes vi or en\n", stderr);
            return std::nullopt;
        }
        options.language
            = code == QLatin1String("en") ? tuyen::Language::English : tuyen::Language::Vietnamese;
    }
    if (parser.isSet(theme)) {
        const QStringList names { QStringLiteral("system"), QStringLiteral("light"),
            QStringLiteral("dark") };
        const qsizetype at = names.indexOf(parser.value(theme));
        if (at < 0) {
            std::fputs("--theme takes system, light or dark\n", stderr);
            return std::nullopt;
        }
        options.theme = static_cast<tuyen::ThemeChoice>(at);
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    tuyen::keepSecretsOffDisk();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tuyen"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tuyến"));
    QApplication::setApplicationVersion(QStringLiteral(TUYEN_VERSION));
    QApplication::setQuitOnLastWindowClosed(true);
    const auto options = readOptions(app);
    if (!options) {
        return 2;
    }
    tuyen::Application application(app, *options);
    application.start();
    return QApplication::exec();
}
