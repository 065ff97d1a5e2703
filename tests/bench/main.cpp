// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures what docs/contributing.md promises and prints one JSON value. Files go to a temporary
// folder and away again, unless --folder names one to keep.
#include "Bench.h"

#include "base/Error.h"
#include "base/File.h"

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>

using namespace tuyen;
using namespace tuyen::bench;

namespace {
struct Wanted {
    std::set<std::string> only;
    std::optional<std::int64_t> incidents;
    std::string folder;

    bool has(const char* what) const { return only.empty() || only.contains(what); }
    std::int64_t count(std::int64_t usual) const { return incidents.value_or(usual); }
};
}

static const char* const usage
    = "bench [--only import|formats|preview|cancel|trend|search|start|window|pdf|identity|links|frames]… [--incidents N] "
      "[--folder DIR]\n";

static std::optional<Wanted> wantedOf(int argc, char** argv)
{
    static const std::set<std::string> known { "import", "formats", "preview", "cancel", "trend",
        "search", "start", "window", "pdf", "identity", "links", "frames" };
    Wanted wanted;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        const std::string value = argv[i + 1];
        if (option == "--only" && known.contains(value)) {
            wanted.only.insert(value);
        } else if (option == "--incidents" && std::atoll(value.c_str()) > 0) {
            wanted.incidents = std::atoll(value.c_str());
        } else if (option == "--folder") {
            wanted.folder = value;
        } else {
            return std::nullopt;
        }
    }
    return argc % 2 == 1 ? std::optional(wanted) : std::nullopt;
}

static Json run(const Wanted& wanted, Workshop& workshop)
{
    constexpr std::int64_t million = 1000000;
    Json out { { "program", "tuyen " TUYEN_VERSION } };
    if (wanted.has("import")) {
        out["import"] = benchImport(workshop, wanted.count(million));
    }
    if (wanted.has("formats")) {
        out["formats"] = benchFormats(workshop, wanted.count(million / 10));
    }
    if (wanted.has("preview")) {
        out["preview"] = benchPreview(workshop, wanted.count(million));
    }
    if (wanted.has("cancel")) {
        out["cancel"] = benchCancel(workshop, wanted.count(million));
    }
    if (wanted.has("trend")) {
        out["trend"] = benchQueries(workshop, wanted.count(million), true, false);
    }
    if (wanted.has("search")) {
        out["search"] = benchQueries(workshop, wanted.count(million), false, true);
    }
    if (wanted.has("start")) {
        out["start"] = benchStart(workshop, wanted.count(million / 10));
    }
    if (wanted.has("window")) {
        out["window"] = benchWindow(workshop, wanted.count(million / 10));
    }
    if (wanted.has("pdf")) {
        out["pdf"] = benchPdf(workshop, wanted.count(20001));
    }
    if (wanted.has("identity")) {
        out["identity"] = benchIdentity(workshop, wanted.count(million / 10));
    }
    if (wanted.has("frames")) {
        out["frames"] = benchFrames();
    }
    if (wanted.has("links")) {
        out["links"] = benchLinks(workshop, wanted.count(300000));
    }
    return out;
}

int main(int argc, char** argv)
{
    const auto wanted = wantedOf(argc, argv);
    if (!wanted) {
        std::fputs(usage, stderr);
        return 2;
    }
    try {
        std::optional<TemporaryFolder> temporary;
        if (wanted->folder.empty()) {
            temporary.emplace();
        }
        Workshop workshop(temporary ? temporary->path() : pathFromUtf8(wanted->folder));
        std::puts(run(*wanted, workshop).dump(2).c_str());
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
