// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Targets.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "support/TemporaryFolder.h"

#include <fstream>

namespace tuyen::fuzz {

void require(bool isKept, const char* promise)
{
    if (!isKept) {
        throw Violation(promise);
    }
}

/// The same file again and again: readers take files, and a fuzzer has thousands of them a second.
static const std::filesystem::path& written(std::string_view bytes)
{
    static const TemporaryFolder folder;
    static const auto path = folder.path() / "input";
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), std::streamsize(bytes.size()));
    return path;
}

void refusing(void (*act)(const std::filesystem::path& file), std::string_view bytes)
{
    try {
        act(written(bytes));
    } catch (const Error& error) {
        require(hasSentence(error.code()), "every refusal has a sentence");
    }
}

std::vector<Target> targets()
{
    std::vector<Target> all;
    for (const auto& some : { textTargets(), tableTargets(), apartTargets(), wholeTargets() }) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

const Target* target(std::string_view name)
{
    static const auto all = targets();
    for (const auto& one : all) {
        if (name == one.name) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace tuyen::fuzz
