// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/ChartExport.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "base/File.h"
#include "exchange/ChartFile.h"
#include "links/LinkSheet.h"
#include "links/LinkWords.h"
#include "store/Journal.h"
#include "theme/Text.h"

#include <QFileInfo>

namespace tuyen {

QString chartSentence(
    const QString& centre, int steps, qint64 nodes, qint64 links, Language language)
{
    Args args { { "nodes", utf8(grouped(nodes)) }, { "links", utf8(grouped(links)) },
        { "steps", std::to_string(steps) }, { "centre", utf8(centre) } };
    return words::network(
        centre.isEmpty() ? "sentence.chart" : steps == 1 ? "sentence.one-step" : "sentence", language,
        args);
}

QString lossWords(const std::vector<Loss>& lost, Language language)
{
    QStringList words;
    for (const auto& loss : lost) {
        words << QStringLiteral("%1 (%2)").arg(
            qt(sentence("export.lost." + loss.field, {}, language)), grouped(loss.count));
    }
    return words.join(QStringLiteral("; "));
}

/// The part of the graph that the chart shows; its nodes are those of `shown`, in their order.
static LinkGraph shownPart(const ChartExport& what)
{
    std::vector<bool> hiddenNodes(what.graph->nodes.size(), true);
    std::vector<bool> hiddenLinks(what.graph->links.size(), true);
    for (const auto node : what.shown.nodes) {
        hiddenNodes[node] = false;
    }
    for (const auto link : what.shown.links) {
        hiddenLinks[link] = false;
    }
    return without(*what.graph, hiddenNodes, hiddenLinks).graph;
}

/// The times of what goes out, as exact as the profile lets them be.
static LinkTimes timesOf(LinkGraph part, const ExportedChart& chart)
{
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
        part.nodes[i].date = chart.nodes[i].date;
    }
    for (std::size_t i = 0; i < part.links.size(); ++i) {
        part.links[i].since = chart.links[i].since;
        part.links[i].until = chart.links[i].until;
    }
    return LinkTimes(timelineOf(part));
}

static bool writeAsPicture(const ChartExport& what, LinkGraph part, const ExportedChart& chart)
{
    LinkPicture picture = what.picture;
    QString centre;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const auto& node = chart.nodes[i];
        const bool goesByCode = node.kind == "incident" && !node.code.empty();
        picture.nodes[i].label = qt(goesByCode ? node.code : node.label);
        if (picture.nodes[i].id == what.centre) {
            centre = picture.nodes[i].label;
        }
    }
    return LinkSheet(std::move(picture),
        chartSentence(centre, what.steps, qint64(chart.nodes.size()), qint64(chart.links.size()),
            what.language),
        what.language, timesOf(std::move(part), chart))
        .write(what.file, what.scale);
}

ChartWritten writeChartFile(Store& store, const ChartExport& what, Progress& progress)
{
    const QFileInfo file(what.file);
    if (namesSomebodyProtected(store, utf8(file.fileName()))) {
        throw Error("export.name-in-file-name");
    }
    auto part = shownPart(what);
    const auto chart = exportedChart(
        store, part, what.profile, what.language, what.shown.places, progress);
    ChartWritten written { qint64(chart.nodes.size()), qint64(chart.links.size()), chart.lost };
    const auto ending = utf8(file.suffix().toLower());
    if (const auto format = chartFormatFromName(ending)) {
        written.lost = writeChart(chart, *format, pathFromUtf8(utf8(what.file)), progress).lost;
    } else if (!writeAsPicture(what, std::move(part), chart)) {
        throw Error("file.unwritable", { { "file", utf8(what.file) } });
    }
    if (!store.isReadOnly()) {
        Journal(store).note("export", ending + ' ' + std::string(name(what.profile)));
    }
    return written;
}

} // namespace tuyen
