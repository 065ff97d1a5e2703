// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Review.h"

#include <QCoreApplication>
#include <QString>

namespace tuyen {

/// What the possible doubles are called on screen.
class PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(tuyen::PeopleWords)
public:
    static QString bits(double value, bool hasSign);   ///< "26,1 bit"
    static QString number(double value, bool hasSign); ///< "+6,2", one decimal
    static QString row(identity::Row row);
    static QString sign(identity::Sign sign);
    static QString later();
    /// The value of a row; "chưa có" where the record says nothing, "•••" where it must not be
    /// shown.
    static QString value(const identity::RecordSide& side, identity::Row row);
    static QString roles(const identity::RecordSide& side); ///< "đối tượng, 4 vụ"
    static QString role(Role role);
};

} // namespace tuyen
