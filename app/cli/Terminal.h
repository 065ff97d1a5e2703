// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tuyen::cli {

/// What depends on the system: signals, and asking without echo.

/// From now on an interrupt (Ctrl+C) asks the running work to stop; a second one ends the program.
void listenForInterrupt();
bool wasInterrupted();

bool isErrorStreamTerminal();
/// Asks on the terminal itself, not on stdin, and shows no letter of the answer.
/// Throws Error "passphrase.missing" where there is no terminal, Cancelled after an interrupt.
std::string askHidden(std::string_view question);

/// Arguments and output as UTF-8, on every system.
void prepareStreams();

} // namespace tuyen::cli
