// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Controls.h"
#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace tuyen::controls {

void drawCombo(const QStyle* style, const QStyleOptionComboBox* option, QPainter* painter,
    const QWidget* widget)
{
    if (option->frame) {
        drawField(option, painter, widget);
    }
    const QRect arrow
        = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, "chevron-down", option->state & QStyle::State_Enabled);
}

void drawSpin(const QStyle* style, const QStyleOptionSpinBox* option, QPainter* painter,
    const QWidget* widget)
{
    if (option->frame) {
        drawField(option, painter, widget);
    }
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const Theme& theme = Theme::current();
    const struct {
        QStyle::SubControl part;
        QAbstractSpinBox::StepEnabledFlag step;
        qreal direction;
    } halves[] = { { QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, -1 },
        { QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 1 } };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const auto& half : halves) {
        const QRectF rect(style->subControlRect(QStyle::CC_SpinBox, option, half.part, widget));
        const bool canStep
            = option->state & QStyle::State_Enabled && option->stepEnabled & half.step;
        painter->setPen(QPen(canStep ? theme.textPrimary : theme.textDisabled, 1.5 * zoom(),
            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const qreal reach = 3 * zoom();
        const QPointF tip(rect.center().x(), rect.center().y() + half.direction * reach / 2);
        const QPointF wing(reach, half.direction * reach);
        painter->drawPolyline(QPolygonF { QPointF(tip.x() - wing.x(), tip.y() - wing.y()), tip,
            QPointF(tip.x() + wing.x(), tip.y() - wing.y()) });
    }
    painter->restore();
}

void drawScrollBar(
    const QStyle* style, const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    painter->fillRect(option->rect, theme.raised);
    if (option->minimum >= option->maximum) {
        return;
    }
    const QRect slider
        = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool isActive = option->activeSubControls & QStyle::SC_ScrollBarSlider
        && option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int side = px(3);
    const QRectF thumb = option->orientation == Qt::Vertical
        ? QRectF(slider).adjusted(side, 1, -side, -1)
        : QRectF(slider).adjusted(1, side, -1, -side);
    drawBox(painter, thumb, px(3), isActive ? theme.textSecondary : theme.borderStrong);
}

void drawSlider(
    const QStyle* style, const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const QRectF groove(
        style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderGroove, widget));
    const QRectF handle(
        style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderHandle, widget));
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const qreal half = 2;
    QRectF line = groove;
    QRectF done = groove;
    if (option->orientation == Qt::Horizontal) {
        line = QRectF(groove.left(), groove.center().y() - half, groove.width(), 2 * half);
        done = line;
        done.setRight(handle.center().x());
    } else {
        line = QRectF(groove.center().x() - half, groove.top(), 2 * half, groove.height());
        done = line;
        done.setTop(handle.center().y());
    }
    drawBox(painter, line, half, theme.border);
    drawBox(painter, done, half, isEnabled ? theme.accent : theme.borderStrong);
    const qreal size = std::min(handle.width(), handle.height()) - 2;
    const QRectF knob(handle.center().x() - size / 2, handle.center().y() - size / 2, size, size);
    drawBox(painter, knob, size / 2, theme.panel, isEnabled ? theme.accent : theme.borderStrong,
        option->state & QStyle::State_HasFocus ? 3 : 2);
}

void drawProgress(const QStyleOptionProgressBar* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    const int height = std::min(option->rect.height(), px(8));
    const QRectF groove(option->rect.x(), option->rect.center().y() + 1 - height / 2.0,
        option->rect.width(), height);
    drawBox(painter, groove, px(2), theme.inset, theme.border);
    const qreal whole = static_cast<qreal>(option->maximum) - option->minimum;
    if (whole <= 0) {
        // How much is not known: a half bar that stands still, as nothing in the window loops.
        drawBox(painter, QRectF(groove.left(), groove.top(), groove.width() / 2, height), px(2),
            theme.accent.lighter(theme.isDark ? 80 : 160));
        return;
    }
    const qreal part = std::clamp((option->progress - option->minimum) / whole, 0.0, 1.0);
    if (part > 0) {
        drawBox(painter,
            QRectF(
                groove.left(), groove.top(), std::max<qreal>(px(4), groove.width() * part), height),
            px(2), theme.accent);
    }
}

void drawMenuItem(const QStyle* style, const QStyleOptionMenuItem* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    const QRect rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = rect.center().y();
        painter->fillRect(QRect(rect.x() + px(8), y, rect.width() - px(16), 1), theme.border);
        return;
    }
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isSelected = isEnabled && option->state & QStyle::State_Selected;
    if (isSelected) {
        drawBox(painter, QRectF(rect).adjusted(px(4), 0, -px(4), 0), px(4), theme.selectionRow);
    }
    const qreal dpr = painter->device()->devicePixelRatioF();
    const QColor ink = !isEnabled ? theme.textDisabled
        : isSelected              ? theme.selectionRowText
                                  : theme.textPrimary;
    const int size = px(16);
    const QRect sign(rect.x() + px(12), rect.center().y() + 1 - size / 2, size, size);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked) {
        painter->drawPixmap(sign.topLeft(),
            iconPixmap(QStringLiteral("check"), size,
                isEnabled ? theme.accentText : theme.textDisabled, dpr));
    } else if (!option->icon.isNull()) {
        painter->drawPixmap(sign.topLeft(),
            option->icon.pixmap(
                QSize(size, size), dpr, isEnabled ? QIcon::Normal : QIcon::Disabled));
    }
    painter->save();
    painter->setFont(option->font);
    const int left = sign.right() + px(9);
    QRect text(left, rect.y(), rect.right() - px(16) - left, rect.height());
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine
        | (style->styleHint(QStyle::SH_UnderlineShortcut, option) != 0 ? Qt::TextShowMnemonic
                                                                       : Qt::TextHideMnemonic);
    const qsizetype tab = option->text.indexOf(QLatin1Char('\t'));
    painter->setPen(ink);
    painter->drawText(text, flags | Qt::AlignLeft, tab < 0 ? option->text : option->text.left(tab));
    if (tab >= 0) {
        painter->setPen(isEnabled ? (isSelected ? theme.selectionRowText : theme.textSecondary)
                                  : theme.textDisabled);
        painter->drawText(text, flags | Qt::AlignRight, option->text.mid(tab + 1));
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        drawChevron(painter, QRect(rect.right() - px(22), rect.y(), px(14), rect.height()),
            "chevron-right", isEnabled);
    }
}

void drawMenuBarItem(const QStyle* style, const QStyleOptionMenuItem* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    painter->fillRect(option->rect, theme.window);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    if (isEnabled && option->state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        const QColor fill
            = option->state & QStyle::State_Sunken ? theme.selectionRow : theme.raised;
        drawBox(painter, QRectF(option->rect).adjusted(0, px(3), 0, -px(3)), px(4), fill);
    }
    painter->save();
    painter->setPen(isEnabled ? theme.textPrimary : theme.textDisabled);
    const int flags = Qt::AlignCenter | Qt::TextSingleLine
        | (style->styleHint(QStyle::SH_UnderlineShortcut, option) != 0 ? Qt::TextShowMnemonic
                                                                       : Qt::TextHideMnemonic);
    painter->drawText(option->rect, flags, option->text);
    painter->restore();
}

void drawTabShape(const QStyleOptionTab* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    const QRect rect = option->rect;
    if (option->state & QStyle::State_MouseOver && !(option->state & QStyle::State_Selected)) {
        painter->fillRect(rect.adjusted(0, 0, 0, -1), theme.raised);
    }
    const bool isVertical
        = option->shape == QTabBar::RoundedWest || option->shape == QTabBar::RoundedEast;
    if (isVertical) {
        return;
    }
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.border);
    if (option->state & QStyle::State_Selected) {
        painter->fillRect(
            QRect(rect.x(), rect.bottom() - px(2) + 1, rect.width(), px(2)), theme.accent);
    }
}

void drawHeaderSection(const QStyleOptionHeader* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    const QRect rect = option->rect;
    painter->fillRect(rect, option->state & QStyle::State_MouseOver ? theme.inset : theme.raised);
    if (option->orientation == Qt::Horizontal) {
        painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.borderStrong);
    } else {
        painter->fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), theme.border);
        painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.border);
    }
}

} // namespace tuyen::controls
