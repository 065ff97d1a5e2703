// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Process.h"
#include "support/TemporaryFolder.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace tuyen {

/// The real program, with a passphrase for invented stores.
ProcessResult runTuyen(const std::vector<std::string>& arguments, ProcessOptions options = {});
/// With --json: its stdout, which must be exactly one JSON value, and its exit code, which must be
/// `exitCode`.
nlohmann::json tuyenJson(std::vector<std::string> arguments, int exitCode = 0);
/// The code of the error that the command must end with; checks that message and streams are as
/// promised.
std::string tuyenError(std::vector<std::string> arguments, int exitCode);

/// A folder with an empty store in it.
class NewStore {
public:
    NewStore();
    std::string store() const { return file("kho thử.tuyen"); }
    std::string file(const std::string& name) const;
    /// Writes a file beside the store and gives its path.
    std::string write(const std::string& name, std::string_view bytes) const;
    std::string digest() const;

private:
    TemporaryFolder m_folder;
};

} // namespace tuyen
