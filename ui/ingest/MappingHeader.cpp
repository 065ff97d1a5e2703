// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/MappingHeader.h"

#include "ingest/FieldModel.h"
#include "ingest/IngestText.h"
#include "ingest/PreviewModel.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace tuyen {

static constexpr int selectorHeight = 40;
static constexpr int captionHeight = 28;
static constexpr int leastWidth = 92;

MappingHeader::MappingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setMouseTracking(true);
    setAcceptDrops(true);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(px(56));
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize MappingHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), px(selectorHeight + captionHeight) };
}

QRect MappingHeader::boxRect(int section) const
{
    return { sectionViewportPosition(section) + px(3), px(5), sectionSize(section) - px(6),
        px(28) };
}

void MappingHeader::ask(int section)
{
    if (section >= 0 && section < count()) {
        Q_EMIT fieldAsked(section, boxRect(section));
    }
}

QString MappingHeader::fieldText(int section) const
{
    const QString field
        = model()->headerData(section, Qt::Horizontal, PreviewModel::FieldRole).toString();
    return field.isEmpty() ? tr("leave out") : IngestText::fieldName(utf8(field));
}

QSize MappingHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(tuyen::font(TextStyle::Caption));
    const QString header = model()->headerData(section, Qt::Horizontal).toString()
        + model()->headerData(section, Qt::Horizontal, PreviewModel::EncodingRole).toString();
    const int wanted = std::max(metrics.horizontalAdvance(fieldText(section)) + px(40),
        std::min(metrics.horizontalAdvance(header) + px(14), px(160)));
    return { std::max(px(leastWidth), wanted), px(selectorHeight + captionHeight) };
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(QRect(rect.left(), 0, rect.width(), px(selectorHeight)), theme.panel);
    const QRect caption(
        rect.left(), px(selectorHeight), rect.width(), rect.height() - px(selectorHeight));
    painter->fillRect(caption, theme.raised);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.borderStrong);

    const bool isGuess
        = model()->headerData(section, Qt::Horizontal, PreviewModel::GuessRole).toBool();
    const bool isLeftOut
        = model()->headerData(section, Qt::Horizontal, PreviewModel::LeftOutRole).toBool();
    const QRect box = boxRect(section);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isTarget = section == m_target;
    painter->setPen(isTarget
            ? QPen(theme.accent, 2)
            : QPen(isGuess ? theme.warn.mark : theme.borderStrong, isGuess ? 1.5 : 1));
    painter->setBrush(isTarget ? theme.accentTint
            : section == m_hovered || (m_isDragging && section == m_pressed)
            ? theme.raised
            : (isLeftOut ? theme.inset : theme.panel));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    const int arrow = px(12);
    painter->drawPixmap(QPoint(box.right() - arrow - px(5), box.center().y() - arrow / 2 + 1),
        iconPixmap(QStringLiteral("chevron-down"), arrow, theme.textPrimary,
            painter->device()->devicePixelRatioF()));
    QFont face = tuyen::font(TextStyle::Caption);
    face.setItalic(isLeftOut);
    painter->setFont(face);
    painter->setPen(isLeftOut ? theme.textSecondary : theme.textPrimary);
    const QRect text = box.adjusted(px(7), 0, -arrow - px(9), 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(face).elidedText(fieldText(section), Qt::ElideRight, text.width()));

    painter->setFont(tuyen::font(TextStyle::Caption));
    painter->setPen(theme.textSecondary);
    QRect below = caption.adjusted(px(6), 0, -px(6), -1);
    const QString encoding
        = model()->headerData(section, Qt::Horizontal, PreviewModel::EncodingRole).toString();
    if (!encoding.isEmpty()) {
        painter->setPen(theme.warn.text);
        painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, encoding);
        painter->setPen(theme.textSecondary);
        below.setRight(below.right() - painter->fontMetrics().horizontalAdvance(encoding) - px(6));
    }
    const QString header = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(below,
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
        painter->fontMetrics().elidedText(header, Qt::ElideRight, below.width()));
    painter->restore();
}

void MappingHeader::mousePressEvent(QMouseEvent* event)
{
    QHeaderView::mousePressEvent(event);
    const int section = logicalIndexAt(event->pos());
    m_pressed = section >= 0 && boxRect(section).contains(event->pos())
            && cursor().shape() != Qt::SplitHCursor
        ? section
        : -1;
    m_pressedAt = event->pos();
}

void MappingHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int section = logicalIndexAt(event->pos());
    const int from = m_pressed;
    const int to = m_target;
    const bool wasDragged = m_isDragging;
    endDrag();
    if (wasDragged) {
        if (to >= 0) {
            Q_EMIT fieldMoved(from, to);
        }
    } else if (section >= 0 && section == from && boxRect(section).contains(event->pos())) {
        ask(section);
    }
}

void MappingHeader::endDrag()
{
    m_pressed = -1;
    m_target = -1;
    if (m_isDragging) {
        m_isDragging = false;
        unsetCursor();
    }
    viewport()->update();
}

void MappingHeader::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar
        = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed >= 0 && (m_isDragging || isFar)) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
        const int over = logicalIndexAt(event->pos());
        m_target = over == m_pressed ? -1 : over;
        viewport()->update();
        return; // neither a hover nor a change of width
    }
    QHeaderView::mouseMoveEvent(event);
    const int section = logicalIndexAt(event->pos());
    setHovered(section >= 0 && boxRect(section).contains(event->pos()) ? section : -1);
}

void MappingHeader::setTarget(int section)
{
    if (section != m_target) {
        m_target = section;
        viewport()->update();
    }
}

void MappingHeader::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(FieldModel::fieldMime)) {
        event->acceptProposedAction();
    } else {
        event->ignore(); // files, which the page takes
    }
}

void MappingHeader::dragMoveEvent(QDragMoveEvent* event)
{
    if (!event->mimeData()->hasFormat(FieldModel::fieldMime)) {
        event->ignore();
        return;
    }
    setTarget(logicalIndexAt(event->position().toPoint()));
    event->setAccepted(m_target >= 0);
}

void MappingHeader::dragLeaveEvent(QDragLeaveEvent* /*event*/) { setTarget(-1); }

void MappingHeader::dropEvent(QDropEvent* event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    setTarget(-1);
    if (section >= 0 && event->mimeData()->hasFormat(FieldModel::fieldMime)) {
        event->acceptProposedAction();
        Q_EMIT fieldDropped(
            section, QString::fromUtf8(event->mimeData()->data(FieldModel::fieldMime)));
    }
}

void MappingHeader::leaveEvent(QEvent* event)
{
    QHeaderView::leaveEvent(event);
    setHovered(-1);
}

void MappingHeader::setHovered(int section)
{
    if (section != m_hovered) {
        m_hovered = section;
        viewport()->update();
    }
}

} // namespace tuyen
