// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

namespace tuyen {

static std::string describe(const std::string& code, const Args& args)
{
    std::string text = code;
    for (const auto& [name, value] : args) {
        text += ' ' + name + "=\"" + value + '"';
    }
    return text;
}

Error::Error(std::string code, Args args)
    : std::runtime_error(describe(code, args))
    , m_code(std::move(code))
    , m_args(std::move(args))
{
}

} // namespace tuyen
