// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace tuyen {

/// Another program, started with a pipe to it and one from it, and with nothing else of ours: no
/// open file, no environment but what the loader needs (the passphrase may stand in it), no
/// terminal signals. It is ended when this goes.
class ChildProcess {
public:
    enum class Got { Bytes, Nothing, End };
    enum class Ending { Quiet, OutOfTime, Crashed };

    /// Throws std::system_error when it cannot be started.
    explicit ChildProcess(const std::filesystem::path& program);
    ~ChildProcess();

    /// False when it takes no more.
    bool write(std::string_view bytes);
    /// Appends what it wrote; waits for that at most so long.
    Got read(std::string& out, std::chrono::milliseconds wait);
    /// Ends it, if it has not ended by itself, and tells how it went.
    Ending end();

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

/// The file that runs now.
std::filesystem::path ownProgram();

} // namespace tuyen
