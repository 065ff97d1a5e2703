// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/LinkPicture.h"
#include "theme/ChartStyle.h"

#include <QHash>
#include <QPen>
#include <QPixmap>
#include <QPolygonF>

#include <vector>

namespace tuyen {

/// Which part of the picture an area shows.
struct LinkCamera {
    QPointF centre;
    qreal scale = 1; ///< 1: 100 %

    QPointF toArea(QPointF place, const QRectF& area, qreal unit = 1) const
    {
        return area.center() + (place - centre) * scale * unit;
    }
    QPointF toPlace(QPointF point, const QRectF& area, qreal unit = 1) const
    {
        return centre + (point - area.center()) / (scale * unit);
    }
    /// The whole of it, with room for labels; never larger than `most`.
    static LinkCamera fitting(
        const QRectF& bounds, const QRectF& area, qreal unit = 1, qreal most = 1.25);
    friend bool operator==(const LinkCamera&, const LinkCamera&) = default;
};

/// What is marked while somebody looks at it.
struct LinkMarks {
    std::vector<std::uint32_t> selected;
    int hovered = -1;
    int hoveredEdge = -1;
    friend bool operator==(const LinkMarks&, const LinkMarks&) = default;
};

enum class LinkQuality {
    Still,  ///< smooth, with every label there is room for
    Moving, ///< fast lines, no dashes: a frame while panning or zooming
    Vector  ///< Still, with text as outlines instead of pictures: for SVG and PDF
};

/// Draws a picture of the network. Keeps the marks and labels it has drawn once; a change of theme
/// or zoom needs a new one. Levels of detail: below 60 % a large picture has labels for what is
/// marked only, below 35 % its nodes are dots and its groups discs with a count.
class LinkPainter {
public:
    explicit LinkPainter(ChartStyle style);

    const ChartStyle& style() const { return m_style; }
    void paint(QPainter& painter, const QRectF& area, const LinkPicture& picture,
        const LinkCamera& camera, const LinkMarks& marks = {},
        LinkQuality quality = LinkQuality::Still);
    /// Only what the mouse is over, above a picture drawn before.
    void paintHover(QPainter& painter, const QRectF& area, const LinkPicture& picture,
        const LinkCamera& camera, const LinkMarks& marks);

    qreal radius(const LinkPicture::Node& node, const LinkCamera& camera) const;
    static bool hasDots(const LinkPicture& picture, const LinkCamera& camera);

private:
    struct Frame; ///< of one call: places on the screen, what is faint, what is taken
    void paintHulls(Frame& frame);
    void paintHullNames(Frame& frame);
    void paintLines(Frame& frame);
    QPen linePen(int kind, qreal width, bool isPlain, bool isHair, const Frame& frame) const;
    void paintArrows(Frame& frame);
    void paintWays(Frame& frame);
    void paintPath(Frame& frame);
    void paintPathSteps(Frame& frame);
    void paintNodes(Frame& frame);
    void paintDots(Frame& frame);
    void paintRings(Frame& frame);
    void paintLabels(Frame& frame);
    void paintLabel(QPainter& painter, QPointF corner, const QString& text, bool isStrong,
        const QColor& ink, bool isVector);
    const QPixmap& mark(NodeMark mark, qreal radius, bool isFaint, qreal dpr);
    QColor faded(const QColor& colour, bool isFaint) const;

    ChartStyle m_style;
    QHash<quint64, QPixmap> m_marks;
    QHash<QString, QPixmap> m_labels;
    QHash<std::uint32_t, QPointF> m_labelled; ///< where names stand, from the middle of their node
};

/// The shape of a kind of node round `centre`.
void paintMark(QPainter& painter, NodeMark mark, QPointF centre, qreal radius,
    const ChartStyle& style, qreal strength = 1);
QColor markColour(NodeMark mark, const Theme& theme);

/// Dashes of a suggested line, in pixels: unlike those of any certainty, also without colour.
QList<qreal> suggestedDashes();

/// `share` of the first colour over the second, without alpha: the same strokes go to paper.
QColor mixed(const QColor& colour, const QColor& ground, qreal share);

} // namespace tuyen
