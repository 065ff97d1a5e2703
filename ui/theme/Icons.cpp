// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <stdexcept>

namespace tuyen {

namespace {

constexpr double drawnSize = 20;
constexpr double drawnStroke = 1.5;

QByteArray drawing(const QString& name, int size, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("no icon named " + name.toStdString());
    }
    QByteArray svg = file.readAll();
    svg.replace("#000000", colour.name().toLatin1());
    // The line keeps its width when the icon is drawn smaller than 20: else 16 px looks faint.
    const double stroke = drawnStroke * zoom() * drawnSize / size;
    svg.replace(
        "stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(stroke, 'f', 3) + '"');
    return svg;
}

/// Reads the colours when it paints, so an icon given to an action once is right in both themes.
class ThemeIcon : public QIconEngine {
public:
    ThemeIcon(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap drawn = iconPixmap(
            m_name, size, colourOf(mode, state), painter->device()->devicePixelRatioF());
        painter->drawPixmap(
            rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, drawn);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(
            m_name, std::min(size.width(), size.height()), colourOf(mode, state), 1.0);
    }
    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int logical = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, logical, colourOf(mode, state), scale);
    }
    QIconEngine* clone() const override { return new ThemeIcon(m_name, m_colour); }
    QString key() const override { return QStringLiteral("TuyenIcon"); }
    /// The style asks for it to draw the icon in the colour of a primary or a dangerous button.
    QString iconName() override { return m_colour.isValid() ? QString() : m_name; }
    bool isNull() override { return false; }

private:
    QColor colourOf(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme& theme = Theme::current();
        if (mode == QIcon::Disabled) {
            return theme.textDisabled;
        }
        if (m_colour.isValid()) {
            return m_colour;
        }
        return state == QIcon::On ? theme.accentText : theme.textPrimary;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal dpr)
{
    const QString key = QStringLiteral("tuyen/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(size)
                            .arg(colour.name())
                            .arg(dpr)
                            .arg(zoom());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const int pixels = std::max(1, qRound(size * dpr));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, std::max(1, size), colour));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name) { return icon(name, {}); }

QIcon icon(const QString& name, const QColor& colour) { return QIcon(new ThemeIcon(name, colour)); }

} // namespace tuyen
