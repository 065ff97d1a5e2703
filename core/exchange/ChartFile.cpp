// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ChartFile.h"

#include "base/Error.h"
#include "base/File.h"
#include "base/FileWriter.h"
#include "exchange/internal/ChartValues.h"
#include "exchange/internal/XmlText.h"
#include "links/GraphPaths.h"
#include "text/CsvLine.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace tuyen {

static constexpr std::array<std::pair<ChartFormat, std::string_view>, 4> names {
    { { ChartFormat::Csv, "csv" }, { ChartFormat::GraphMl, "graphml" },
        { ChartFormat::Gexf, "gexf" }, { ChartFormat::Anx, "anx" } }
};

std::string_view name(ChartFormat format)
{
    return std::ranges::find(names, format, &std::pair<ChartFormat, std::string_view>::first)
        ->second;
}

std::optional<ChartFormat> chartFormatFromName(std::string_view name)
{
    const auto found
        = std::ranges::find(names, name, &std::pair<ChartFormat, std::string_view>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

static std::string yesNo(bool yes) { return yes ? "true" : "false"; }

std::vector<Loss> writeLinksCsv(const ExportedChart& chart, const ChartSink& write)
{
    std::int64_t replaced = 0;
    const auto clean = [&replaced](const std::string& text) { return printable(text, replaced); };
    write(byteOrderMark);
    write(csvLine({ "Source", "Target", "Kind", "Directed", "Weight", "Since", "Until", "Grade",
        "Scheme", "Certainty", "Confidence", "Suggested", "Source label", "Target label",
        "Source kind", "Target kind", "Source code", "Target code", "Source date", "Target date",
        "Source protected", "Target protected" }));
    for (const auto& link : chart.links) {
        const auto& from = chart.nodes[link.from];
        const auto& to = chart.nodes[link.to];
        write(csvLine({ from.id, to.id, clean(link.kind), yesNo(link.isDirected),
            link.weight ? numberText(*link.weight) : std::string(), isoText(link.since),
            isoText(link.until), gradeText(link.grade),
            link.grade.isGiven() ? std::string(schemeText(link.scheme)) : std::string(),
            std::string(name(link.certainty)), numberText(confidence(link.certainty)),
            yesNo(link.isSuggested), clean(from.label), clean(to.label), kindText(from), kindText(to),
            clean(from.code), clean(to.code), isoText(from.date),
            isoText(to.date), yesNo(from.isProtected), yesNo(to.isProtected) }));
    }
    return textLosses(replaced);
}

static std::string nodesHead()
{
    return std::string(byteOrderMark)
        + csvLine({ "Node id", "Node label", "Node kind", "Code", "Roles", "Date", "Protected" });
}

std::vector<Loss> writeNodesCsv(const ExportedChart& chart, const ChartSink& write)
{
    std::int64_t replaced = 0;
    const auto clean = [&replaced](const std::string& text) { return printable(text, replaced); };
    write(nodesHead());
    for (const auto& node : chart.nodes) {
        write(csvLine({ node.id, clean(node.label), kindText(node), clean(node.code),
            rolesText(node.roles), isoText(node.date), yesNo(node.isProtected) }));
    }
    return textLosses(replaced);
}

/// "chart.csv" → "chart-nodes.csv"
static std::filesystem::path nodesBeside(const std::filesystem::path& path)
{
    auto beside = path;
    beside.replace_filename(path.stem());
    beside += "-nodes";
    beside += path.extension();
    return beside;
}

/// Nobody asked for the second file: what stands there is written over only when it is such a table
/// of nodes itself.
static void requireOurs(const std::filesystem::path& beside)
{
    std::ifstream there(beside, std::ios::binary);
    std::string begin(nodesHead().size(), '\0');
    there.read(begin.data(), std::streamsize(begin.size()));
    if (std::filesystem::exists(beside)
        && (there.gcount() < std::streamsize(begin.size()) || begin != nodesHead())) {
        throw Error("export.beside-exists", { { "file", utf8(beside.filename()) } });
    }
}

WrittenChart writeChart(const ExportedChart& chart, ChartFormat format,
    const std::filesystem::path& path, Progress& progress)
{
    WrittenChart written;
    written.lost = chart.lost;
    const auto total = chart.nodes.size() + chart.links.size();
    written.rows = static_cast<std::int64_t>(total);
    std::uint64_t pieces = 0;
    const auto into = [&](FileWriter& out) -> ChartSink {
        return [&](std::string_view bytes) {
            if (pieces++ % 1024 == 0) {
                progress.report("export", std::min<std::uint64_t>(pieces, total), total);
                checkpoint(progress);
            }
            out.write(bytes);
        };
    };
    FileWriter out(path);
    written.files.push_back(path);
    if (format == ChartFormat::Csv) {
        requireOurs(nodesBeside(path));
        FileWriter nodes(nodesBeside(path));
        written.files.push_back(nodesBeside(path));
        for (const auto& losses :
            { writeLinksCsv(chart, into(out)), writeNodesCsv(chart, into(nodes)) }) {
            for (const auto& loss : losses) {
                addLoss(written.lost, loss.field, loss.count);
            }
        }
        nodes.commit();
        out.commit();
        return written;
    }
    const auto losses = format == ChartFormat::GraphMl ? writeGraphMl(chart, into(out))
        : format == ChartFormat::Gexf                  ? writeGexf(chart, into(out))
                                                       : writeAnx(chart, into(out));
    for (const auto& loss : losses) {
        addLoss(written.lost, loss.field, loss.count);
    }
    out.commit();
    return written;
}

} // namespace tuyen
