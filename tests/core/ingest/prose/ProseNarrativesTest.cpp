// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole narratives, each with everything that is to be proposed of it: tests/data/prose/README.md.
#include "Said.h"

#include "support/Paths.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace tuyen::test;

namespace {

struct Narrative {
    std::string text;
    Sayings says;
};

std::vector<Narrative> narratives()
{
    std::ifstream in(TUYEN_TEST_DATA "/prose/narratives.txt");
    std::vector<Narrative> all;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("  ")) {
            all.back().says.push_back(line.substr(2));
        } else if (!line.empty()) {
            all.push_back({ line, {} });
        }
    }
    return all;
}

std::string joined(const Sayings& sayings)
{
    std::string text;
    for (const auto& saying : sayings) {
        text += saying + '\n';
    }
    return text;
}

} // namespace

TEST_CASE("of each whole narrative exactly that is proposed which an analyst reads in it", "[prose]")
{
    const auto all = narratives();
    CHECK(all.size() >= 30);
    for (const auto& narrative : all) {
        INFO(narrative.text);
        CHECK(joined(saidByIncident(narrative.text)) == joined(narrative.says));
    }
}
