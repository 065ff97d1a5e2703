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

} // namespace tuyen
