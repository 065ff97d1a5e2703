// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Translation.h"

#include "theme/Text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

static void registerTexts() { Q_INIT_RESOURCE(texts); }

namespace tuyen {

namespace {

struct Catalogues {
    QTranslator vietnamese;
    QTranslator english;
    bool hasEnglish = false;

    Catalogues()
    {
        registerTexts();
        if (!vietnamese.load(QStringLiteral(":/i18n/tuyen_vi.qm"))) {
            qWarning("the Vietnamese texts are not compiled in");
        }
        hasEnglish = english.load(QStringLiteral(":/i18n/tuyen_en.qm"));
    }
};

Catalogues& catalogues()
{
    static Catalogues all;
    return all;
}

} // namespace

void applyLanguage(Language language)
{
    Catalogues& all = catalogues();
    setWindowLanguage(language);
    QCoreApplication::removeTranslator(&all.vietnamese);
    QCoreApplication::removeTranslator(&all.english);
    if (language == Language::Vietnamese) {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        QCoreApplication::installTranslator(&all.vietnamese);
    } else {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        // The source text is English; its catalogue holds plurals only.
        if (all.hasEnglish) {
            QCoreApplication::installTranslator(&all.english);
        }
    }
}

QString translated(Language language, const char* context, const char* source)
{
    if (language == Language::Vietnamese) {
        const QString found = catalogues().vietnamese.translate(context, source);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return QString::fromUtf8(source);
}

} // namespace tuyen
