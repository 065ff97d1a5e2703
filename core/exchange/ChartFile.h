// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "exchange/ExportedChart.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace tuyen {

enum class ChartFormat : std::uint8_t { Csv, GraphMl, Gexf, Anx };
/// "csv", "graphml", "gexf", "anx": the names on the command line, and the endings of files.
std::string_view name(ChartFormat format);
std::optional<ChartFormat> chartFormatFromName(std::string_view name);

/// Takes a file piece by piece.
using ChartSink = std::function<void(std::string_view)>;

/// GraphML 1.0: every key declared, dates as ISO 8601 text ("2024-03", "2024-01-01/2024-03-31").
std::vector<Loss> writeGraphMl(const ExportedChart& chart, const ChartSink& write);
/// GEXF 1.3: dynamic, dates as inclusive intervals, what is not bounded left open; places of nodes.
std::vector<Loss> writeGexf(const ExportedChart& chart, const ChartSink& write);
/// i2 Analyst's Notebook (ANX), as public writers of it do: no official schema is read. It knows no
/// line of a node with itself; certainty is the strength of a line (solid, dashed, dotted).
std::vector<Loss> writeAnx(const ExportedChart& chart, const ChartSink& write);
/// A table of links, with the labels of both ends, and one of nodes; byte order mark, no cell that a
/// spreadsheet would compute.
std::vector<Loss> writeLinksCsv(const ExportedChart& chart, const ChartSink& write);
std::vector<Loss> writeNodesCsv(const ExportedChart& chart, const ChartSink& write);

struct WrittenChart {
    std::vector<std::filesystem::path> files; ///< CSV: links, and beside it "…-nodes.csv"
    std::int64_t rows = 0;                    ///< nodes and links in the file
    std::vector<Loss> lost;                   ///< by disclosure and by the format
};
/// Writes the whole file or none. Throws Error "file.unwritable", "file.disk-full", and Cancelled.
WrittenChart writeChart(const ExportedChart& chart, ChartFormat format,
    const std::filesystem::path& path, Progress& progress = silentProgress());

} // namespace tuyen
