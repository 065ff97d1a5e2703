// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "links/LinkPainter.h"

#include <QTimer>

#include <memory>

namespace tuyen {

/// The network on screen: wheel and keys zoom, dragging the ground pans, dragging a node moves and
/// pins it, Shift+drag lassos, arrows walk, Tab goes along the links of a node. It changes no chart:
/// it says what somebody did.
class LinkCanvas : public QWidget {
    Q_OBJECT
public:
    explicit LinkCanvas(QWidget* parent = nullptr);
    ~LinkCanvas() override;

    void setPicture(LinkPicture picture); ///< the camera and what is selected stay, as far as it is there
    const LinkPicture& picture() const { return m_picture; }
    void setLanguage(Language language);
    void setDimmed(bool isDimmed);

    const LinkCamera& camera() const { return m_camera; }
    void setCamera(const LinkCamera& camera);
    void fit();
    void zoomBy(qreal factor, QPointF around); ///< a point of the widget stays where it is
    void zoomBy(qreal factor) { zoomBy(factor, rect().center()); }
    void centreOn(EntityId node);
    QRectF seen() const; ///< in places

    std::vector<EntityId> selected() const;
    void select(const std::vector<EntityId>& nodes);
    const LinkMarks& marks() const { return m_marks; }

    struct Hit {
        int node = -1;
        int edge = -1;
        int hull = -1;
    };
    Hit at(QPointF point) const;
    QPointF pointOf(std::uint32_t node) const; ///< in the widget
    QString wordsOf(std::uint32_t node) const; ///< "Trần Văn Mẫu, đối tượng, 5 liên kết"

Q_SIGNALS:
    void selectionChanged();
    void cameraChanged();
    void pictureChanged();
    void nodeCentred(tuyen::EntityId node);            ///< double click
    void nodeOpened(tuyen::EntityId node);             ///< Enter
    void edgeChosen(int edge);                         ///< clicked, or walked to with Tab
    void hullChosen(int hull);
    void dragged(double dx, double dy);                ///< the selected ones
    void hideAsked();
    void menuAsked(const QPoint& global, const tuyen::LinkCanvas::Hit& hit);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Drag { None, Pressed, Ground, Nodes, Lasso };
    void restyle();
    void redraw(); ///< what was drawn is out of date
    void moving();
    void choose(std::vector<std::uint32_t> nodes);
    void hover(QPointF point);
    bool walk(int key, bool isAdding);
    std::vector<std::uint32_t> walked(std::uint32_t next, bool isAdding) const;
    void announce(const QString& words);
    void dragNodes(QPointF by);
    void finishLasso();
    QRectF area() const { return QRectF(rect()); }
    qreal unit() const { return m_painter->style().unit; }

    LinkPicture m_picture;
    LinkCamera m_camera;
    LinkMarks m_marks;
    Language m_language = Language::Vietnamese;
    std::unique_ptr<LinkPainter> m_painter;
    QPixmap m_base; ///< the picture standing still, without what the mouse is over
    bool m_isBaseValid = false;
    bool m_isMoving = false;
    bool m_isDimmed = false;
    bool m_isFitted = true; ///< nobody moved the camera yet: it follows the size of the widget
    QTimer m_still;
    Drag m_drag = Drag::None;
    Hit m_pressed;
    QPointF m_from;
    QPointF m_last;
    QPolygonF m_lasso;
    std::size_t m_linkAt = 0; ///< of the current node, for Tab: 0 none yet
};

} // namespace tuyen
