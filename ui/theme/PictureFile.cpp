// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PictureFile.h"

#include "base/File.h"
#include "theme/Text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace tuyen {

using Paint = std::function<void(QPainter&)>;

static QByteArray svg(const QSizeF& size, const Paint& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    generator.setTitle(QStringLiteral("Tuyến"));
    generator.setDescription({});
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    // The generator opens with the font of the application, which may be a name no reader knows.
    const auto family = [](const QString& name) { return "font-family=\"" + name.toUtf8() + '"'; };
    QByteArray bytes = buffer.data();
    return bytes.replace(family(QGuiApplication::font().family()),
        family(QFontInfo(QGuiApplication::font()).family()));
}

static QByteArray png(const QSizeF& size, const Paint& paint, qreal scale)
{
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(scale * 96 / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

static QByteArray pdf(const QSizeF& size, const Paint& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Tuyến"));
    writer.setPageLayout({ QPageSize(size * 0.75, QPageSize::Point), QPageLayout::Portrait, {} });
    writer.setResolution(1200); // letters are placed on this grid
    QPainter painter(&writer);
    painter.scale(1200 / 96.0, 1200 / 96.0);
    paint(painter);
    painter.end();
    return buffer.data();
}

bool writePicture(const QSizeF& size, const Paint& paint, const QString& file, qreal scale)
{
    const QString kind = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (kind == QLatin1String("svg")) {
        bytes = svg(size, paint);
    } else if (kind == QLatin1String("png")) {
        bytes = png(size, paint, std::clamp(scale, 1.0, 4.0));
    } else if (kind == QLatin1String("pdf")) {
        bytes = pdf(size, paint);
    } else {
        return false;
    }
    writeFile(pathFromUtf8(utf8(file)), { bytes.constData(), std::size_t(bytes.size()) });
    return true;
}

} // namespace tuyen
