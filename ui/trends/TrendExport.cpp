// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "theme/Text.h"
#include "trends/TrendSheet.h"
#include "trends/TrendWords.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace tuyen {

static QByteArray svg(const TrendSheet& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF({}, sheet.size()));
    generator.setTitle(QStringLiteral("Tuyến"));
    generator.setDescription({});
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    // The generator opens with the font of the application, which may be a name no reader knows.
    const auto family = [](const QString& name) { return "font-family=\"" + name.toUtf8() + '"'; };
    QByteArray bytes = buffer.data();
    return bytes.replace(family(QGuiApplication::font().family()),
        family(QFontInfo(QGuiApplication::font()).family()));
}

static QByteArray png(const TrendSheet& sheet, qreal scale)
{
    QImage image((sheet.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(scale * 96 / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

static QByteArray pdf(const TrendSheet& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Tuyến"));
    writer.setPageLayout(
        { QPageSize(sheet.size() * 0.75, QPageSize::Point), QPageLayout::Portrait, {} });
    writer.setResolution(1200); // letters are placed on this grid
    QPainter painter(&writer);
    painter.scale(1200 / 96.0, 1200 / 96.0);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

bool exportTrendSheet(const TrendSheet& sheet, const QString& file, qreal scale)
{
    const QString kind = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (kind == QLatin1String("svg")) {
        bytes = svg(sheet);
    } else if (kind == QLatin1String("png")) {
        bytes = png(sheet, std::clamp(scale, 1.0, 4.0));
    } else if (kind == QLatin1String("pdf")) {
        bytes = pdf(sheet);
    } else {
        return false;
    }
    writeFile(pathFromUtf8(utf8(file)), { bytes.constData(), std::size_t(bytes.size()) });
    return true;
}

bool exportTrendChart(const TrendTable& table, const std::vector<NeighbourSeries>& series,
    const QString& file, Language language, qreal scale)
{
    return exportTrendSheet(
        TrendSheet(trendValue(table, series, todayNumber()), language), file, scale);
}

} // namespace tuyen
