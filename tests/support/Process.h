// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tuyen {

struct ProcessResult {
    int exitCode = -1; ///< 128 + signal when a signal ended it
    std::string out;
    std::string err;
    long peakKilobytes = 0;
    double seconds = 0;
    double workSeconds = 0; ///< of the processor, with what it started: the same on a busy machine
};

struct ProcessOptions {
    std::map<std::string, std::string> environment; ///< beside that of the test
    /// Asked again and again while it runs; once true, the process is interrupted as by Ctrl+C.
    std::function<bool()> interruptWhen;
};

/// Runs a program to its end, without a terminal and with nothing on stdin.
ProcessResult runProcess(const std::string& program, const std::vector<std::string>& arguments,
    const ProcessOptions& options = {});

} // namespace tuyen
