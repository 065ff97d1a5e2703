// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Paint.h"

#include "theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace tuyen {

void drawBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill,
    const QColor& line, qreal lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    QRectF box = rect;
    if (line.isValid()) {
        painter->setPen(QPen(line, lineWidth));
        const qreal half = lineWidth / 2;
        box.adjust(half, half, -half, -half);
    } else {
        painter->setPen(Qt::NoPen);
    }
    if (radius > 0) {
        painter->drawRoundedRect(box, radius, radius);
    } else {
        painter->drawRect(box);
    }
    painter->restore();
}

namespace {

QColor colourOf(Surface surface)
{
    const Theme& theme = Theme::current();
    switch (surface) {
    case Surface::Window:
        return theme.window;
    case Surface::Panel:
        return theme.panel;
    case Surface::Raised:
        return theme.raised;
    case Surface::Inset:
        return theme.inset;
    }
    return theme.window;
}

/// Keeps the background of its parent right when the theme changes: a palette set on a widget would
/// freeze the colours of all its children, so only the background role is painted.
class SurfacePainter : public QObject {
public:
    SurfacePainter(QWidget* widget, Surface surface)
        : QObject(widget)
        , m_surface(surface)
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            auto* widget = static_cast<QWidget*>(watched);
            QPainter painter(widget);
            painter.fillRect(widget->rect(), colourOf(m_surface));
        }
        return false;
    }

private:
    Surface m_surface;
};

} // namespace

void setSurface(QWidget* widget, Surface surface)
{
    switch (surface) {
    case Surface::Window:
        widget->setBackgroundRole(QPalette::Window);
        widget->setAutoFillBackground(true);
        return;
    case Surface::Panel:
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
        return;
    case Surface::Raised:
        widget->setBackgroundRole(QPalette::AlternateBase);
        widget->setAutoFillBackground(true);
        return;
    case Surface::Inset:
        new SurfacePainter(widget, surface);
        return;
    }
}

} // namespace tuyen
