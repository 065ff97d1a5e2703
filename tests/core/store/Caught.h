// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Catalogue.h"
#include "base/Error.h"

#include <string>

namespace tuyen::test {

/// The code of the Error that comes out, "" when none does; one without a sentence is named so.
template <class Act> std::string caught(Act&& act)
{
    try {
        act();
    } catch (const Error& error) {
        return hasSentence(error.code()) ? error.code() : "no sentence for " + error.code();
    }
    return {};
}

} // namespace tuyen::test
