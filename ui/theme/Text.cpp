// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Text.h"

#include <QDateTime>

namespace tuyen {

namespace {

Language s_language = Language::Vietnamese;

} // namespace

Language windowLanguage() { return s_language; }

void setWindowLanguage(Language language) { s_language = language; }

QString grouped(qint64 number)
{
    const QChar separator = QLatin1Char(s_language == Language::Vietnamese ? '.' : ',');
    QString digits = QString::number(number < 0 ? -number : number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, separator);
    }
    return number < 0 ? QStringLiteral("−") + digits : digits;
}

QString dateTimeText(qint64 msSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch)
        .toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace tuyen
