// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FailureText.h"

#include "theme/Text.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace tuyen {

QString failureOfFile(const JobFailure& failure, const QString& fileName)
{
    QString text = failure.text();
    const QString name = qt(argument(failure.args, "file"));
    if (failure.isCancelled || fileName.isEmpty() || QFileInfo(name).fileName() != fileName) {
        return text;
    }
    // In both languages the name follows the word "file", or stands for it.
    const bool isVietnamese = windowLanguage() == Language::Vietnamese;
    const QString quoted = QRegularExpression::escape(QStringLiteral("“%1”").arg(name));
    if (isVietnamese) {
        text.replace(QRegularExpression(QStringLiteral("([Tt]ệp(?: JSON)?) ") + quoted),
            QStringLiteral("\\1 này"));
    } else {
        text.replace(QRegularExpression(QStringLiteral("\\bThe ((?:JSON )?file) ") + quoted),
            QStringLiteral("This \\1"));
        text.replace(QRegularExpression(QStringLiteral("\\bthe ((?:JSON )?file) ") + quoted),
            QStringLiteral("this \\1"));
    }
    text.replace(QRegularExpression(QLatin1Char('^') + quoted),
        isVietnamese ? QStringLiteral("Tệp này") : QStringLiteral("This file"));
    text.replace(QRegularExpression(quoted),
        isVietnamese ? QStringLiteral("tệp này") : QStringLiteral("this file"));
    return text;
}

} // namespace tuyen
