// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Report.h"

#include "base/File.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>

namespace tuyen {

static constexpr std::array<std::string_view, 3> profileNames { "internal", "partner", "public" };

std::string_view name(Profile profile) { return profileNames[static_cast<std::size_t>(profile)]; }

std::optional<Profile> profileFromName(std::string_view name)
{
    const auto it = std::find(profileNames.begin(), profileNames.end(), name);
    return it == profileNames.end()
        ? std::nullopt
        : std::optional(static_cast<Profile>(it - profileNames.begin()));
}

static std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash {};
    crypto_hash_sha256(
        hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return hex({ reinterpret_cast<const char*>(hash.data()), hash.size() });
}

std::string digestOf(const std::vector<IncidentId>& incidents)
{
    std::string lines;
    for (const auto id : incidents) {
        lines += std::to_string(id.value) + '\n';
    }
    return sha256(lines);
}

std::string canonicalFigures(const Report& report)
{
    auto figures = nlohmann::json::array();
    for (const auto& figure : report.figures) {
        nlohmann::json one { { "code", figure.code }, { "unit", figure.unit } };
        if (figure.isSuppressed) {
            // Neither value nor digest: eleven guesses would find a small number behind the
            // fingerprint.
            one["shown"] = figure.shown;
        } else {
            one["value"] = figure.value;
            one["digest"] = figure.digest;
        }
        figures.push_back(std::move(one));
    }
    const nlohmann::json all { { "figures", std::move(figures) },
        { "profile", name(report.profile) }, { "template", report.templateName } };
    return all.dump(); // keys are sorted by the library, no blanks
}

std::string fingerprintOf(const Report& report) { return sha256(canonicalFigures(report)); }

static void addTexts(std::vector<std::string>& texts, const Block& block)
{
    if (const auto* heading = std::get_if<Heading>(&block)) {
        texts.push_back(heading->text);
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        std::string text;
        for (const auto& run : paragraph->runs) {
            text += run.text;
        }
        texts.push_back(std::move(text));
    } else if (const auto* chart = std::get_if<ChartBlock>(&block)) {
        texts.insert(texts.end(), { chart->caption, chart->note, chart->unit, chart->breakLabel });
        texts.insert(texts.end(), chart->seriesNames.begin(), chart->seriesNames.end());
    } else if (const auto* table = std::get_if<TableBlock>(&block)) {
        texts.push_back(table->caption);
        texts.insert(texts.end(), table->columns.begin(), table->columns.end());
        for (const auto& row : table->rows) {
            for (const auto& cell : row) {
                texts.push_back(cell.text);
            }
        }
    }
}

std::vector<std::string> textsOf(const Report& report)
{
    const auto& head = report.head;
    std::vector<std::string> texts { head.superiorAgency, head.agency, head.number, head.place,
        head.date, head.type, head.summary, report.signerPost, report.appendixTitle };
    for (const auto& block : report.blocks) {
        addTexts(texts, block);
    }
    texts.insert(texts.end(), report.recipients.begin(), report.recipients.end());
    for (const auto& figure : report.figures) {
        texts.push_back(figure.what);
    }
    for (const auto& line : report.appendix) {
        texts.push_back(line.files);
    }
    return texts;
}

} // namespace tuyen
