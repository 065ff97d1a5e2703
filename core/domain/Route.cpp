// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Route.h"

namespace tuyen {

std::string_view name(LegKind kind)
{
    switch (kind) {
    case LegKind::Recruitment:
        return "recruitment";
    case LegKind::Transit:
        return "transit";
    case LegKind::Crossing:
        return "crossing";
    case LegKind::Exploitation:
        return "exploitation";
    case LegKind::Return:
        return "return";
    }
    return "";
}

} // namespace tuyen
