// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One program for all targets, driven by libFuzzer:
//   fuzz --list                       names of the targets
//   fuzz --seeds TARGET FOLDER        writes the target's seeds
//   fuzz TARGET [options] [FOLDER]    fuzzes; with files in place of a folder, runs each once
#include "Targets.h"

#include "base/File.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

using namespace tuyen;
using namespace tuyen::fuzz;

static const Target* chosen = nullptr;

[[noreturn]] static void stop(int code, const char* words)
{
    std::fputs(words, stderr);
    std::_Exit(code);
}

static void list()
{
    for (const auto& one : targets()) {
        std::printf("%s\n", one.name);
    }
    std::fflush(stdout);
}

static void writeSeeds(const Target& of, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const auto& seed : of.seeds()) {
        writeFile(folder / ("seed-" + std::to_string(++number)), seed);
    }
}

/// libFuzzer reads words it could not guess from a file of "…" lines.
static std::string dictionary(const Target& of)
{
    const auto path = std::filesystem::temp_directory_path()
        / ("tuyen-fuzz-" + std::string(of.name) + ".dict");
    std::string text;
    for (const auto word : of.words) {
        text += '"';
        for (const char c : word) {
            char escaped[5];
            std::snprintf(escaped, sizeof escaped, "\\x%02X", unsigned(static_cast<unsigned char>(c)));
            text += escaped;
        }
        text += "\"\n";
    }
    writeFile(path, text);
    return utf8(path);
}

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments)
{
    std::vector<char*> words(*arguments, *arguments + *count);
    const std::string first = words.size() > 1 ? words[1] : "";
    if (first == "--list") {
        list();
        std::_Exit(0);
    }
    const bool isSeeds = first == "--seeds" && words.size() == 4;
    chosen = target(isSeeds ? words[2] : first);
    if (!chosen) {
        stop(2, "fuzz --list | --seeds TARGET FOLDER | TARGET [options] [FOLDER or files]\n");
    }
    if (isSeeds) {
        writeSeeds(*chosen, pathFromUtf8(words[3]));
        std::_Exit(0);
    }
    static std::vector<std::string> own { "-timeout=60", "-rss_limit_mb=1024",
        "-max_len=" + std::to_string(chosen->longest) };
    if (!chosen->words.empty()) {
        own.push_back("-dict=" + dictionary(*chosen));
    }
    static std::vector<char*> all { words[0] };
    for (auto& option : own) {
        all.push_back(option.data());
    }
    all.insert(all.end(), words.begin() + 2, words.end()); // what was said wins over what is usual
    all.push_back(nullptr);
    *count = int(all.size()) - 1;
    *arguments = all.data();
    return 0;
}

/// FreeXL keeps what it had taken when it refuses a damaged workbook. It does so in the reader
/// process only, which ends with its file.
extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libfreexl";
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    chosen->run({ reinterpret_cast<const char*>(bytes), size });
    return 0;
}
