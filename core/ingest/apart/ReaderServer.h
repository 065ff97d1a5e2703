// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace tuyen {

/// The reader process's side of the line: answers frames until the program asks no more.
struct ReaderLineEnds {
    std::function<bool(std::string& payload)> read; ///< the next frame; false at the end
    std::function<void(std::string_view frame)> write;
};

void serveReader(const ReaderLineEnds& ends);

} // namespace tuyen
