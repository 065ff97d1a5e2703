// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"

#include <stdexcept>

namespace tuyen {

/// "Cannot go on": a code ("store.newer") and the values its sentence names. The sentence itself is
/// in resources/messages and is put together at the edge (base/Catalogue.h), in the reader's language.
/// what() is the code with its arguments, for a log.
class Error : public std::runtime_error {
public:
    explicit Error(std::string code, Args args = {});

    const std::string& code() const { return m_code; }
    const Args& args() const { return m_args; }

private:
    std::string m_code;
    Args m_args;
};

} // namespace tuyen
