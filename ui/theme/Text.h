// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"

#include <QString>

#include <string>
#include <string_view>

namespace tuyen {

/// UTF-8 of core to Qt and back: the only place the two kinds of text meet.
inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string utf8(const QString& text) { return text.toStdString(); }

/// The language the window shows now: what sentences of core are asked for in.
Language windowLanguage();
void setWindowLanguage(Language language);

/// 1798 as "1.798" in Vietnamese, "1,798" in English.
QString grouped(qint64 number);
/// "21/11/2026 09:47", the time of the machine.
QString dateTimeText(qint64 msSinceEpoch);

} // namespace tuyen
