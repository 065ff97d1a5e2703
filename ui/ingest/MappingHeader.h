// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tuyen {

/// Head of the preview: over each column a box with the field it is read as, under it the header as
/// the file has it. Click or Alt+Down asks for another field; dragging a box onto another column
/// gives it the field (Alt+Shift+← → by keyboard), and so does a field dropped from the list of
/// fields.
class MappingHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit MappingHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QRect boxRect(int section) const; ///< of the selector, in the viewport
    void ask(int section);            ///< as if the box was clicked

Q_SIGNALS:
    void fieldAsked(int section, const QRect& box);
    void fieldDropped(int section, const QString& field);
    void fieldMoved(int from, int to); ///< the two columns change their fields

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QString fieldText(int section) const;
    void setHovered(int section);
    void endDrag();
    void setTarget(int section);
    QPoint m_pressedAt;
    int m_target = -1; ///< column under a dragged box
    bool m_isDragging = false;
    int m_pressed = -1;
    int m_hovered = -1;
};

} // namespace tuyen
