// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkCanvas.h"

#include "links/LinkWords.h"
#include "theme/Text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tuyen {

namespace {

constexpr std::size_t smallPicture = 600; ///< nodes: drawn smooth while moving too
constexpr int stillAfterMs = 150;

} // namespace

LinkCanvas::LinkCanvas(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("linkCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(px(240), px(160));
    m_still.setSingleShot(true);
    m_still.setInterval(stillAfterMs);
    connect(&m_still, &QTimer::timeout, this, [this] {
        m_isMoving = false;
        update();
    });
    restyle();
}

LinkCanvas::~LinkCanvas() = default;

void LinkCanvas::restyle()
{
    m_painter = std::make_unique<LinkPainter>(ChartStyle::screen(m_language));
    redraw();
}

void LinkCanvas::redraw()
{
    m_isBaseValid = false;
    update();
}

void LinkCanvas::setLanguage(Language language)
{
    m_language = language;
    restyle();
}

void LinkCanvas::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    update();
}

/// Those that are on the picture. By a table: all of ten thousand may be chosen at once.
static std::vector<std::uint32_t> indexesOf(
    const LinkPicture& picture, const std::vector<EntityId>& ids)
{
    std::unordered_map<EntityId, std::uint32_t> at;
    for (std::uint32_t i = 0; i < picture.nodes.size() && !ids.empty(); ++i) {
        at.emplace(picture.nodes[i].id, i);
    }
    std::vector<std::uint32_t> nodes;
    for (const auto id : ids) {
        if (const auto it = at.find(id); it != at.end()) {
            nodes.push_back(it->second);
        }
    }
    return nodes;
}

/// Nothing stands where it stood: another centre, or the layout was made anew. What the camera
/// looked at is elsewhere.
static bool isOther(const LinkPicture& before, const LinkPicture& after)
{
    const auto isNear = [](QPointF a, QPointF b) { return (a - b).manhattanLength() < 0.5; };
    const auto common = std::min(before.nodes.size(), after.nodes.size());
    for (std::size_t i = 0; i < common; ++i) { // mostly the first says it
        const auto& node = after.nodes[i];
        if (before.nodes[i].id == node.id && isNear(before.nodes[i].place, node.place)) {
            return false;
        }
    }
    std::unordered_map<std::int64_t, QPointF> places;
    for (const auto& node : before.nodes) {
        places.emplace(node.id.value, node.place);
    }
    return std::ranges::none_of(after.nodes, [&](const LinkPicture::Node& node) {
        const auto found = places.find(node.id.value);
        return found != places.end() && isNear(found->second, node.place);
    });
}

void LinkCanvas::setPicture(LinkPicture picture)
{
    const auto before = selected();
    const bool isAnew = isOther(m_picture, picture);
    m_picture = std::move(picture);
    m_marks = {};
    m_linkAt = 0;
    m_marks.selected = indexesOf(m_picture, before);
    if (isAnew || m_isFitted) {
        fit();
    }
    redraw();
    Q_EMIT pictureChanged();
    if (m_marks.selected.size() != before.size()) {
        Q_EMIT selectionChanged();
    }
}

void LinkCanvas::setCamera(const LinkCamera& camera)
{
    m_camera = camera;
    m_camera.scale = std::clamp(m_camera.scale, 0.01, 4.0);
    m_isFitted = false;
    redraw();
    Q_EMIT cameraChanged();
}

void LinkCanvas::fit()
{
    setCamera(LinkCamera::fitting(m_picture.bounds(), area(), unit()));
    m_isFitted = true;
}

void LinkCanvas::zoomBy(qreal factor, QPointF around)
{
    LinkCamera camera = m_camera;
    camera.scale = std::clamp(m_camera.scale * factor, 0.01, 4.0);
    const QPointF place = m_camera.toPlace(around, area(), unit());
    camera.centre += place - camera.toPlace(around, area(), unit());
    moving();
    setCamera(camera);
}

void LinkCanvas::centreOn(EntityId id)
{
    if (const auto node = m_picture.find(id)) {
        setCamera({ m_picture.nodes[*node].place, std::max(m_camera.scale, 0.7) });
    }
}

QRectF LinkCanvas::seen() const
{
    return { m_camera.toPlace(area().topLeft(), area(), unit()),
        m_camera.toPlace(area().bottomRight(), area(), unit()) };
}

std::vector<EntityId> LinkCanvas::selected() const
{
    std::vector<EntityId> ids;
    for (const auto node : m_marks.selected) {
        ids.push_back(m_picture.nodes[node].id);
    }
    return ids;
}

void LinkCanvas::select(const std::vector<EntityId>& ids)
{
    choose(indexesOf(m_picture, ids));
}

void LinkCanvas::choose(std::vector<std::uint32_t> nodes)
{
    m_linkAt = 0;
    m_marks.hoveredEdge = -1;
    if (nodes == m_marks.selected) {
        return;
    }
    m_marks.selected = std::move(nodes);
    redraw();
    if (m_marks.selected.size() == 1) {
        announce(wordsOf(m_marks.selected.front()));
    }
    Q_EMIT selectionChanged();
}

void LinkCanvas::announce(const QString& words)
{
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString LinkCanvas::wordsOf(std::uint32_t node) const
{
    const auto& at = m_picture.nodes[node];
    return tr("%1, %2, %n link(s) here", nullptr, int(at.degree))
        .arg(at.label, words::markName(at.mark, m_language));
}

QPointF LinkCanvas::pointOf(std::uint32_t node) const
{
    return m_camera.toArea(m_picture.nodes[node].place, area(), unit());
}

/// How far a point is from the line between two others.
static qreal distance(QPointF point, QPointF a, QPointF b)
{
    const QPointF way = b - a;
    const qreal square = QPointF::dotProduct(way, way);
    const qreal share
        = square == 0 ? 0 : std::clamp(QPointF::dotProduct(point - a, way) / square, 0.0, 1.0);
    const QPointF off = point - (a + way * share);
    return std::hypot(off.x(), off.y());
}

// Every node and line is looked at: 50,000 and 100,000 take about a millisecond, less than the
// frame that follows; an index would have to be kept in step with every drag.
LinkCanvas::Hit LinkCanvas::at(QPointF point) const
{
    Hit hit;
    qreal nearest = 1e9;
    for (std::uint32_t i = 0; i < m_picture.nodes.size(); ++i) {
        const QPointF off = pointOf(i) - point;
        const qreal far = std::hypot(off.x(), off.y());
        const qreal reach = LinkPainter::hasDots(m_picture, m_camera)
            ? 5 * unit()
            : m_painter->radius(m_picture.nodes[i], m_camera) + 3 * unit();
        if (far <= reach && far < nearest) {
            nearest = far;
            hit.node = int(i);
        }
    }
    if (hit.node >= 0) {
        return hit;
    }
    nearest = 5 * unit();
    for (std::size_t i = 0; i < m_picture.edges.size(); ++i) {
        const QPointF a = pointOf(m_picture.edges[i].a);
        const QPointF b = pointOf(m_picture.edges[i].b);
        if (const qreal far = distance(point, a, b); far < nearest) {
            nearest = far;
            hit.edge = int(i);
        }
    }
    const QPointF place = m_camera.toPlace(point, area(), unit());
    for (std::size_t i = 0; hit.edge < 0 && i < m_picture.hulls.size(); ++i) {
        if (m_picture.hulls[i].outline.contains(place)) {
            hit.hull = int(i);
        }
    }
    return hit;
}

void LinkCanvas::moving()
{
    if (m_picture.nodes.size() > smallPicture) {
        m_isMoving = true;
        m_still.start();
    }
}

void LinkCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = m_painter->style().theme;
    LinkMarks base = m_marks;
    base.hovered = -1;
    base.hoveredEdge = -1;
    if (m_isMoving) {
        painter.fillRect(rect(), theme.panel);
        m_painter->paint(painter, area(), m_picture, m_camera, base, LinkQuality::Moving);
    } else {
        const qreal dpr = devicePixelRatioF();
        if (!m_isBaseValid || m_base.size() != size() * dpr) {
            m_base = QPixmap(size() * dpr);
            m_base.setDevicePixelRatio(dpr);
            m_base.fill(theme.panel);
            QPainter on(&m_base);
            m_painter->paint(on, area(), m_picture, m_camera, base, LinkQuality::Still);
            m_isBaseValid = true;
        }
        painter.drawPixmap(0, 0, m_base);
        m_painter->paintHover(painter, area(), m_picture, m_camera, m_marks);
    }
    if (m_drag == Drag::Lasso && m_lasso.size() > 1) {
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = theme.accent;
        fill.setAlphaF(0.12F);
        painter.setBrush(fill);
        painter.setPen(QPen(theme.accent, 1.5 * unit(), Qt::DashLine));
        painter.drawPolygon(m_lasso);
    }
    if (m_isDimmed) {
        QColor veil = theme.panel;
        veil.setAlphaF(0.4F);
        painter.fillRect(rect(), veil);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focusRing, 2 * unit()));
        painter.drawRect(QRectF(rect()).adjusted(unit(), unit(), -unit(), -unit()));
    }
}

void LinkCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted) {
        fit();
    }
    redraw();
    Q_EMIT cameraChanged();
}

void LinkCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        restyle();
    }
}

bool LinkCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Hit hit = at(help->pos());
        QString text;
        if (hit.node >= 0) {
            text = wordsOf(std::uint32_t(hit.node));
        } else if (hit.edge >= 0) {
            const auto& edge = m_picture.edges[std::size_t(hit.edge)];
            text = tr("%1 – %2: %3, %n source(s)", nullptr, int(edge.sources))
                       .arg(m_picture.nodes[edge.a].label, m_picture.nodes[edge.b].label,
                           words::certaintyName(edge.certainty, m_language));
        } else if (hit.hull >= 0) {
            text = words::groupCriterion(m_picture.hulls[std::size_t(hit.hull)].group,
                m_picture.modularity, m_language);
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::event(event);
}

} // namespace tuyen
