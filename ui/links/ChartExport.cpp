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
#include "text/DateText.h"
#include "theme/Text.h"

#include <QFileInfo>

namespace tuyen {

using Day = LinkTimes::Day;
using Period = LinkTimes::Period;

/// The first day of a year as a beginning, and its last as an end, are the year.
static PartialDate endOf(Day day, bool isFirst)
{
    const std::chrono::year_month_day date(day);
    const std::chrono::month_day edge = isFirst ? std::chrono::January / 1 : std::chrono::December / 31;
    return date.month() == edge.month() && date.day() == edge.day()
        ? PartialDate::ofYear(int(date.year()))
        : PartialDate::between(day, day);
}

static QString limited(const QString& text, const Period& period, Language language)
{
    const QString from = period.from ? qt(formatDate(endOf(*period.from, true), language)) : QString();
    const QString to = period.to ? qt(formatDate(endOf(*period.to, false), language)) : QString();
    return words::network(to.isEmpty() ? "sentence.since"
            : from.isEmpty()           ? "sentence.until"
            : from == to               ? "sentence.within"
                                       : "sentence.between",
        language, { { "sentence", utf8(text) }, { "from", utf8(from) }, { "to", utf8(to) } });
}

QString chartSentence(const QString& centre, int steps, qint64 nodes, qint64 links,
    Language language, const Period& period)
{
    Args args { { "nodes", utf8(grouped(nodes)) }, { "links", utf8(grouped(links)) },
        { "steps", std::to_string(steps) }, { "centre", utf8(centre) } };
    const QString text = words::network(
        centre.isEmpty() ? "sentence.chart" : steps == 1 ? "sentence.one-step" : "sentence", language,
        args);
    return period.isChosen() ? limited(text, period, language) : text;
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

/// A period of a day would say the day of what lies in it: as exact as the dates themselves are.
static Period disclosed(Period period, Profile profile)
{
    if (profile == Profile::Public) {
        const auto yearOf = [](Day day) { return std::chrono::year_month_day(day).year(); };
        if (period.from) {
            period.from = yearOf(*period.from) / std::chrono::January / 1;
        }
        if (period.to) {
            period.to = yearOf(*period.to) / std::chrono::December / 31;
        }
    }
    return period;
}

/// The times of what goes out, as exact as the profile lets them be.
static LinkTimes timesOf(LinkGraph part, const ExportedChart& chart, const Period& period)
{
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
        part.nodes[i].date = chart.nodes[i].date;
    }
    for (std::size_t i = 0; i < part.links.size(); ++i) {
        part.links[i].since = chart.links[i].since;
        part.links[i].until = chart.links[i].until;
    }
    return LinkTimes(timelineOf(part), period);
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
    const auto period = disclosed(what.period, what.profile);
    return LinkSheet(std::move(picture),
        chartSentence(centre, what.steps, qint64(chart.nodes.size()), qint64(chart.links.size()),
            what.language, period),
        what.language, timesOf(std::move(part), chart, period), period)
        .write(what.file, what.scale);
}

ChartWritten writeChartFile(Store& store, const ChartExport& what, Progress& progress)
{
    const QFileInfo file(what.file);
    if (namesSomebodyProtected(store, pathFromUtf8(utf8(what.file)))) {
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
