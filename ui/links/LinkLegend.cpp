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

namespace {

struct Entry {
    QString text;
    qreal width = 0;
    std::function<void(QPainter&, QPointF)> draw; ///< from the left, at the middle
};

std::vector<Entry> kindsOf(const LinkPicture& picture, const ChartStyle& style)
{
    std::vector<NodeMark> marks;
    for (const auto& node : picture.nodes) {
        if (std::ranges::find(marks, node.mark) == marks.end()) {
            marks.push_back(node.mark);
        }
    }
    std::ranges::sort(marks);
    std::vector<Entry> entries;
    for (const auto mark : marks) {
        entries.push_back({ words::markName(mark, style.language), style.px(14),
            [&style, mark](QPainter& painter, QPointF at) {
                paintMark(painter, mark, at + QPointF(style.px(7), 0), style.px(6.5), style);
            } });
    }
    return entries;
}

Entry lineEntry(const QString& text, qreal width, const QList<qreal>& dashes, const QColor& ink,
    const ChartStyle& style)
{
    return { text, style.px(32), [=, &style](QPainter& painter, QPointF at) {
                QPen pen(ink, style.px(width));
                pen.setCapStyle(Qt::FlatCap);
                if (!dashes.isEmpty()) {
                    pen.setDashPattern(dashes);
                }
                painter.setPen(pen);
                painter.drawLine(at, at + QPointF(style.px(32), 0));
            } };
}

std::vector<Entry> linesOf(const LinkPicture& picture, const ChartStyle& style)
{
    const QColor ink = style.theme.textSecondary;
    const auto certainty
        = [&style](Certainty value) { return words::certaintyName(value, style.language); };
    std::vector<Entry> entries { lineEntry(certainty(Certainty::Verified), 1.5, {}, ink, style),
        lineEntry(certainty(Certainty::Probable), 1.5, { 8 / 1.5, 4 / 1.5 }, ink, style),
        lineEntry(certainty(Certainty::Unverified), 1.5, { 2 / 1.5, 4 / 1.5 }, ink, style) };
    if (std::ranges::any_of(picture.edges, &LinkPicture::Edge::isSuggested)) {
        QList<qreal> dashes;
        for (const qreal length : suggestedDashes()) {
            dashes << length / 1.5;
        }
        entries.push_back(lineEntry(words::network("legend.suggested", style.language), 1.5, dashes,
            style.theme.ring.mark, style));
    }
    if (!picture.ways.empty()) {
        entries.push_back(lineEntry(words::network("legend.ways", style.language), 2.5, {},
            mixed(style.theme.selectionInk, style.theme.panel, 0.6), style));
    }
    if (!picture.path.empty()) {
        entries.push_back(lineEntry(words::network("legend.path", style.language), 4, {},
            style.theme.selectionInk, style));
    }
    if (!picture.hulls.empty()) {
        entries.push_back({ words::network("legend.group", style.language), style.px(32),
            [&style](QPainter& painter, QPointF at) {
                painter.setPen(QPen(style.theme.ring.mark, style.px(1.2)));
                painter.setBrush(style.theme.ring.tint);
                painter.drawRoundedRect(
                    QRectF(at - QPointF(0, style.px(7)), QSizeF(style.px(32), style.px(14))),
                    style.px(6), style.px(6));
            } });
    }
    return entries;
}

void paintRow(QPainter& painter, const QRectF& area, qreal middle, const std::vector<Entry>& entries,
    const ChartStyle& style)
{
    const QFontMetricsF metrics(style.caption);
    qreal wanted = 0;
    for (const auto& entry : entries) {
        wanted += entry.width + style.px(7) + metrics.horizontalAdvance(entry.text);
    }
    const qreal room = area.width() - style.px(32) - wanted;
    const qreal gap = entries.size() < 2
        ? 0
        : std::clamp(room / qreal(entries.size() - 1), style.px(6), style.px(22));
    qreal x = area.left() + style.px(16);
    for (const auto& entry : entries) {
        entry.draw(painter, { x, middle });
        x += entry.width + style.px(7);
        painter.setPen(style.theme.textPrimary);
        painter.drawText(
            QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2), entry.text);
        x += metrics.horizontalAdvance(entry.text) + gap;
    }
}

} // namespace

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
    m_few.ways = picture.ways;
    const auto suggested
        = std::ranges::find(picture.edges, true, &LinkPicture::Edge::isSuggested);
    if (suggested != picture.edges.end()) {
        m_few.edges.push_back(*suggested);
    }
    QStringList names;
    std::ranges::sort(m_few.nodes, {}, &LinkPicture::Node::mark);
    for (const auto& node : m_few.nodes) {
        names << words::markName(node.mark, language);
    }
    for (const auto& entry : linesOf(m_few, ChartStyle::screen(language))) {
        names << entry.text;
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
    paintRow(painter, area, area.top() + area.height() * 0.3, kindsOf(picture, style), style);
    paintRow(painter, area, area.top() + area.height() * 0.72, linesOf(picture, style), style);
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
    connect(&canvas, &LinkCanvas::pictureChanged, this, &LinkOverview::place);
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
