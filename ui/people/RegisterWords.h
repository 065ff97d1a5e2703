// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/RegisterStore.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

namespace tuyen {

/// What registers, their values and their empty states are called on screen.
class RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(tuyen::RegisterWords)
public:
    static QString name(Register what); ///< "Người"
    static QString iconName(Register what);
    static QColor colour(Register what);
    static QString counted(Register what, qint64 count); ///< "6.118 người"
    static QString none(Register what);                  ///< why there is nothing
    /// Of a thing that has no kind of its own: "Tuyến", "Địa điểm".
    static QString oneOf(Register what);
    static QString newOne(Register what);                ///< "Số điện thoại mới"
    static QString roles(std::uint8_t roles);            ///< "đối tượng, nạn nhân"
    static QColor roleColour(std::uint8_t roles);
    static QString mark(RegisterMark mark);
    /// "20.000.000 VND + 500 USD"
    static QString fees(const std::map<std::string, std::int64_t>& fees);
    static QString kind(
        Register what, const std::string& kind);   ///< of identifiers, rings, directions
    static QString place(const std::string& code); ///< a unit or a country; "" is not known
    static QString gender(Gender gender);
    static QString stops(const std::vector<PlaceMention>& stops); ///< "Sơn La → Lào"
};

} // namespace tuyen
