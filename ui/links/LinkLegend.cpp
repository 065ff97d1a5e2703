// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkLegend.h"

#include "links/LinkCanvas.h"
#include "links/LinkWords.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace tuyen {

LinkLegend::LinkLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkLegend::sizeHint() const { return { px(400), px(56) }; }

void LinkLegend::setPicture(const LinkPicture& picture, Language language)
{
    m_language = language;
    m_few = {};
    std::uint16_t seen = 0;
    for (const auto& node : picture.nodes) {
        const auto bit = std::uint16_t(1U << unsigned(node.mark));
        if ((seen & bit) == 0) {
            seen |= bit;
            m_few.nodes.push_back(node);
        }
    }
    m_few.hulls = picture.hulls;
    m_few.path = picture.path;
    QStringList names;
    std::ranges::sort(m_few.nodes, {}, &LinkPicture::Node::mark);
    for (const auto& node : m_few.nodes) {
        names << words::markName(node.mark, language);
    }
    setAccessibleName(names.join(QStringLiteral(", ")));
    update();
}

void LinkLegend::paint(
    QPainter& painter, const QRectF& area, const LinkPicture& picture, const ChartStyle& style)
{
    painter.fillRect(area, style.theme.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.caption);
    const QFontMetricsF metrics(style.caption);
    const qreal middles[] { area.top() + area.height() * 0.3, area.top() + area.height() * 0.72 };
    struct Entry {
        QString text;
        qreal width;
        std::function<void(QPointF)> draw; ///< from the left, at the middle
    };
    std::vector<Entry> rows[2];
    std::vector<NodeMark> marks;
    for (const auto& node : picture.nodes) {
        if (std::ranges::find(marks, node.mark) == marks.end()) {
            marks.push_back(node.mark);
        }
    }
    std::ranges::sort(marks);
    for (const auto mark : marks) {
        rows[0].push_back({ words::markName(mark, style.language), style.px(14), [&, mark](QPointF at) {
                               paintMark(painter, mark, at + QPointF(style.px(7), 0), style.px(6.5), style);
                           } });
    }
    const auto addLine = [&](const QString& text, qreal width, const QList<qreal>& dashes, QColor ink) {
        rows[1].push_back({ text, style.px(32), [&, width, dashes, ink](QPointF at) {
                               QPen pen(ink, style.px(width));
                               pen.setCapStyle(Qt::FlatCap);
                               if (!dashes.isEmpty()) {
                                   pen.setDashPattern(dashes);
                               }
                               painter.setPen(pen);
                               painter.drawLine(at, at + QPointF(style.px(32), 0));
                           } });
    };
    const QColor ink = style.theme.textSecondary;
    addLine(words::certaintyName(Certainty::Verified, style.language), 1.5, {}, ink);
    addLine(words::certaintyName(Certainty::Probable, style.language), 1.5, { 8 / 1.5, 4 / 1.5 }, ink);
    addLine(words::certaintyName(Certainty::Unverified, style.language), 1.5, { 2 / 1.5, 4 / 1.5 }, ink);
    if (!picture.path.empty()) {
        addLine(words::network("legend.path", style.language), 4, {}, style.theme.selectionInk);
    }
    if (!picture.hulls.empty()) {
        rows[1].push_back({ words::network("legend.group", style.language), style.px(32), [&](QPointF at) {
                               painter.setPen(QPen(style.theme.ring.mark, style.px(1.2)));
                               painter.setBrush(style.theme.ring.tint);
                               painter.drawRoundedRect(QRectF(at - QPointF(0, style.px(7)),
                                                           QSizeF(style.px(32), style.px(14))),
                                   style.px(6), style.px(6));
                           } });
    }
    for (int row = 0; row < 2; ++row) {
        qreal wanted = 0;
        for (const auto& entry : rows[row]) {
            wanted += entry.width + style.px(7) + metrics.horizontalAdvance(entry.text);
        }
        const qreal room = area.width() - style.px(32) - wanted;
        const qreal gap = rows[row].size() < 2
            ? 0
            : std::clamp(room / qreal(rows[row].size() - 1), style.px(6), style.px(22));
        qreal x = area.left() + style.px(16);
        for (const auto& entry : rows[row]) {
            entry.draw({ x, middles[row] });
            x += entry.width + style.px(7);
            painter.setPen(style.theme.textPrimary);
            painter.drawText(QPointF(x, middles[row] + (metrics.ascent() - metrics.descent()) / 2), entry.text);
            x += metrics.horizontalAdvance(entry.text) + gap;
        }
    }
}

void LinkLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto style = ChartStyle::screen(m_language);
    paint(painter, rect(), m_few, style);
    painter.fillRect(QRect(0, 0, width(), 1), style.theme.border);
}

void LinkLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    updateGeometry();
    update();
}

LinkOverview::LinkOverview(LinkCanvas& canvas)
    : QWidget(&canvas)
    , m_canvas(canvas)
{
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview"));
    connect(&canvas, &LinkCanvas::cameraChanged, this, &LinkOverview::place);
    canvas.installEventFilter(this);
    hide();
}

bool LinkOverview::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void LinkOverview::place()
{
    const QSize size(px(160), px(104));
    setGeometry(m_canvas.width() - size.width() - px(12), m_canvas.height() - size.height() - px(12),
        size.width(), size.height());
    const QRectF all = m_canvas.picture().bounds();
    setVisible(m_canvas.picture().nodes.size() > 1 && !m_canvas.seen().contains(all));
    update();
}

LinkCamera LinkOverview::small() const
{
    const QRectF all = m_canvas.picture().bounds();
    LinkCamera camera;
    camera.centre = all.center();
    camera.scale = std::min((width() - px(12)) / std::max(all.width(), 1.0),
        (height() - px(12)) / std::max(all.height(), 1.0));
    return camera;
}

void LinkOverview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = Theme::current();
    painter.fillRect(rect(), theme.inset);
    const LinkCamera camera = small();
    for (const auto& node : m_canvas.picture().nodes) {
        const QPointF at = camera.toArea(node.place, rect());
        painter.fillRect(QRectF(at - QPointF(1, 1), QSizeF(2, 2)), markColour(node.mark, theme));
    }
    const QRectF seen = m_canvas.seen();
    const QRectF part(camera.toArea(seen.topLeft(), rect()), camera.toArea(seen.bottomRight(), rect()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(part.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)));
    painter.setPen(theme.borderStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void LinkOverview::mousePressEvent(QMouseEvent* event)
{
    m_canvas.setCamera({ small().toPlace(event->position(), rect()), m_canvas.camera().scale });
}

void LinkOverview::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        mousePressEvent(event);
    }
}

} // namespace tuyen
