// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

// What differs between systems: written once for each, in Platform_linux.cpp and
// Platform_windows.cpp.
namespace tuyen::platform {

/// Network, removable or FUSE volumes: shared memory and locks cannot be trusted there, so no WAL.
bool isUnreliableVolume(const std::filesystem::path& folder);
bool canWrite(const std::filesystem::path& fileOrFolder);

/// Memory that was freed goes back to the system; nothing where it cannot be given back.
void giveBackMemory();

/// A file held locked by this process until it goes. The system frees it when the process dies.
class LockFile {
public:
    virtual ~LockFile() = default;

    struct Taken {
        std::unique_ptr<LockFile> lock; ///< none: somebody else has it
        std::string holder;             ///< then: what the holder wrote
    };
    /// `words` are written into the file for whoever comes second.
    static Taken take(const std::filesystem::path& file, const std::string& words);
};

} // namespace tuyen::platform
