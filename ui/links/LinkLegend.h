// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "links/LinkPainter.h"

namespace tuyen {

/// What shapes and lines mean: kinds of nodes on the picture, then lines, path and groups.
class LinkLegend : public QWidget {
    Q_OBJECT
public:
    explicit LinkLegend(QWidget* parent = nullptr);
    void setPicture(const LinkPicture& picture, Language language);
    static void paint(QPainter& painter, const QRectF& area, const LinkPicture& picture,
        const ChartStyle& style);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    LinkPicture m_few; ///< one node of each kind, and the hulls: all that a legend needs
    Language m_language = Language::Vietnamese;
};

/// The whole chart small, with the part that is seen; a click or drag goes there. Hidden while all
/// of it is seen.
class LinkCanvas;
class LinkOverview : public QWidget {
    Q_OBJECT
public:
    explicit LinkOverview(LinkCanvas& canvas);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    LinkCamera small() const;
    LinkCanvas& m_canvas;
};

} // namespace tuyen
