// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Catalogue.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"

#include <unordered_map>

namespace tuyen {

struct Entry {
    std::string text[2];
};

static std::unordered_map<std::string, Entry> load()
{
    std::unordered_map<std::string, Entry> entries;
    for (const char* file :
        { "messages/base.csv", "messages/store.csv", "messages/ingest.csv", "messages/prose.csv",
            "messages/identity.csv", "messages/report.csv", "messages/cli.csv", "messages/chart.csv",
            "messages/network.csv", "messages/export.csv" }) {
        const ReferenceTable table(resource(file));
        for (std::size_t row = 0; row < table.size(); ++row) {
            entries[std::string(table.text(row, "code"))]
                = { { std::string(table.text(row, "vi")), std::string(table.text(row, "en")) } };
        }
    }
    return entries;
}

static const std::unordered_map<std::string, Entry>& catalogue()
{
    static const auto entries = load();
    return entries;
}

bool hasSentence(std::string_view code) { return catalogue().contains(std::string(code)); }

/// A gap: "rows" is that value, "rows|row|rows" the first word where the value is 1, else the second.
static std::string filledGap(std::string_view gap, const Args& args, Language language)
{
    const auto first = gap.find('|');
    if (first == gap.npos) {
        const auto own = std::string(gap) + (language == Language::English ? ".en" : ".vi");
        const auto words = argument(args, own);
        return std::string(words.empty() ? argument(args, gap) : words);
    }
    const auto second = gap.find('|', first + 1);
    const bool isOne = argument(args, gap.substr(0, first)) == "1";
    return std::string(isOne || second == gap.npos ? gap.substr(first + 1, second - first - 1)
                                                   : gap.substr(second + 1));
}

static std::string filled(const std::string& text, const Args& args, Language language)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto end = text[i] == '{' ? text.find('}', i) : std::string::npos;
        if (end == std::string::npos) {
            out += text[i++];
        } else {
            out += filledGap(std::string_view(text).substr(i + 1, end - i - 1), args, language);
            i = end + 1;
        }
    }
    return out;
}

std::string sentence(std::string_view code, const Args& args, Language language)
{
    const auto it = catalogue().find(std::string(code));
    if (it != catalogue().end()) {
        return filled(it->second.text[language == Language::English ? 1 : 0], args, language);
    }
    std::string text(code);
    for (const auto& [name, value] : args) {
        text += ' ' + name + '=' + value;
    }
    return text;
}

} // namespace tuyen
