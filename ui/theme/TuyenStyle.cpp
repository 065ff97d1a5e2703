// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/TuyenStyle.h"

#include "theme/Controls.h"
#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTreeView>

namespace tuyen {

TuyenStyle::TuyenStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("tuyen"));
}

void TuyenStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) != nullptr || widget->inherits("QLineEdit")
        || widget->inherits("QTabBar") || widget->inherits("QHeaderView")
        || widget->inherits("QAbstractSpinBox")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void TuyenStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (element) {
    case PE_PanelButtonCommand:
        return controls::drawButtonPanel(option, painter, widget);
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        return controls::drawToolPanel(option, painter, widget);
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelMenuBar:
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0) {
            controls::drawField(option, painter, widget);
        }
        return;
    case PE_FrameLineEdit:
        return controls::drawField(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return controls::drawCheck(option, painter);
    case PE_IndicatorRadioButton:
        return controls::drawRadio(option, painter);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange
            || (widget != nullptr && widget->inherits("QAbstractItemView"))) {
            drawBox(painter, option->rect, 0, {}, theme.focusRing, 2);
        }
        return;
    case PE_Frame:
    case PE_FrameTabWidget: { // a field of several lines has the edge of a field
        const auto* field = qobject_cast<const QPlainTextEdit*>(widget);
        return drawBox(painter, option->rect, px(4), {},
            field != nullptr && !field->isReadOnly() ? theme.borderStrong : theme.border);
    }
    case PE_FrameGroupBox:
        return drawBox(painter, option->rect, px(6), {}, theme.border);
    case PE_FrameMenu:
        return drawBox(painter, option->rect, 0, {}, theme.borderStrong);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, theme.panel);
    case PE_PanelTipLabel:
        return drawBox(painter, option->rect, 0, theme.raised, theme.borderStrong);
    case PE_IndicatorArrowDown:
        return controls::drawChevron(
            painter, option->rect, "chevron-down", option->state & State_Enabled);
    case PE_IndicatorArrowRight:
        return controls::drawChevron(
            painter, option->rect, "chevron-right", option->state & State_Enabled);
    case PE_IndicatorArrowLeft:
        return controls::drawChevron(
            painter, option->rect, "chevron-left", option->state & State_Enabled);
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            controls::drawChevron(painter, option->rect,
                option->state & State_Open ? "chevron-down" : "chevron-right", true);
        }
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return drawItem(option, painter, widget);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TuyenStyle::drawItem(
    const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (item == nullptr) {
        return;
    }
    if (item->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(item->rect, item->backgroundBrush);
    }
    if (item->state & State_Selected) {
        const bool isActive = item->state & State_Active;
        painter->fillRect(item->rect, isActive ? theme.selectionRow : theme.selectionRowInactive);
        const bool isList = qobject_cast<const QListView*>(widget) != nullptr
            && widget->parentWidget() != nullptr
            && !widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        if (isList) {
            painter->fillRect(
                QRect(item->rect.x(), item->rect.y(), px(3), item->rect.height()), theme.accent);
        }
    } else if (item->state & State_MouseOver && item->state & State_Enabled) {
        painter->fillRect(item->rect, theme.raised);
    } else if (item->features & QStyleOptionViewItem::Alternate) {
        painter->fillRect(item->rect, theme.raised);
    }
}

void TuyenStyle::drawTabLabel(
    const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (tab == nullptr) {
        return;
    }
    const Theme& theme = Theme::current();
    const bool isSelected = tab->state & State_Selected;
    painter->save();
    painter->setFont(font(isSelected ? TextStyle::BodyStrong : TextStyle::Body));
    painter->setPen(!(tab->state & State_Enabled) ? theme.textDisabled
            : isSelected                          ? theme.accentText
                                                  : theme.textSecondary);
    int flags = Qt::AlignCenter | Qt::TextSingleLine;
    flags |= styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0 ? Qt::TextShowMnemonic
                                                                           : Qt::TextHideMnemonic;
    painter->drawText(tab->rect, flags, tab->text);
    painter->restore();
    if (tab->state & State_HasFocus && tab->state & State_KeyboardFocusChange) {
        drawBox(painter, QRectF(tab->rect).adjusted(2, 2, -2, -3), px(4), {}, theme.focusRing, 2);
    }
}

void TuyenStyle::drawToolButtonLabel(
    const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (button == nullptr || button->icon.isNull() || button->icon.name().isEmpty()
        || button->toolButtonStyle != Qt::ToolButtonIconOnly) {
        QProxyStyle::drawControl(CE_ToolButtonLabel, option, painter, widget);
        return;
    }
    // Fusion shifts and tints the pixmap of a pressed button; ours stays and takes the colour of
    // its state.
    const Theme& theme = Theme::current();
    const bool isFlat = button->state & State_AutoRaise;
    const QColor calm = isFlat ? theme.textSecondary : theme.textPrimary;
    const QColor ink = !(button->state & State_Enabled) ? theme.textDisabled
        : button->state & State_On                      ? theme.accentText
                                                        : calm;
    const int size = px(16);
    const QRect rect = button->rect;
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
        iconPixmap(button->icon.name(), size, ink, painter->device()->devicePixelRatioF()));
}

void TuyenStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (element) {
    case CE_PushButtonBevel: // without Fusion's own arrow of a menu: the label draws one
        return controls::drawButtonPanel(option, painter, widget);
    case CE_PushButtonLabel:
        return controls::drawButtonLabel(
            this, qstyleoption_cast<const QStyleOptionButton*>(option), painter, widget);
    case CE_FocusFrame:
        return controls::drawFocusRing(option, painter);
    case CE_ProgressBar:
        return controls::drawProgress(
            qstyleoption_cast<const QStyleOptionProgressBar*>(option), painter);
    case CE_MenuItem:
        return controls::drawMenuItem(
            this, qstyleoption_cast<const QStyleOptionMenuItem*>(option), painter);
    case CE_MenuBarItem:
        return controls::drawMenuBarItem(
            this, qstyleoption_cast<const QStyleOptionMenuItem*>(option), painter);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, theme.window);
    case CE_TabBarTabShape:
        return controls::drawTabShape(qstyleoption_cast<const QStyleOptionTab*>(option), painter);
    case CE_ToolButtonLabel:
        return drawToolButtonLabel(option, painter, widget);
    case CE_TabBarTabLabel:
        return drawTabLabel(option, painter, widget);
    case CE_HeaderSection:
        return controls::drawHeaderSection(
            qstyleoption_cast<const QStyleOptionHeader*>(option), painter);
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, theme.raised);
        if (option->state.testFlag(State_Horizontal)) { // under the last row number is no line
            painter->fillRect(
                QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1),
                theme.borderStrong);
        }
        return;
    }
    case CE_Splitter:
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            // Rows are marked with a pale fill: the palette's highlight is that of marked text.
            QStyleOptionViewItem row(*item);
            for (const QPalette::ColorGroup group :
                { QPalette::Active, QPalette::Inactive, QPalette::Normal }) {
                row.palette.setColor(group, QPalette::HighlightedText, theme.selectionRowText);
                row.palette.setColor(group, QPalette::Highlight, theme.selectionRow);
            }
            QProxyStyle::drawControl(element, &row, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr
            && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect rect = option->rect;
            painter->fillRect(frame->frameShape == QFrame::HLine
                    ? QRect(rect.x(), rect.center().y(), rect.width(), 1)
                    : QRect(rect.center().x(), rect.y(), 1, rect.height()),
                theme.border);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TuyenStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return controls::drawCombo(
            this, qstyleoption_cast<const QStyleOptionComboBox*>(option), painter, widget);
    case CC_SpinBox:
        return controls::drawSpin(
            this, qstyleoption_cast<const QStyleOptionSpinBox*>(option), painter, widget);
    case CC_ScrollBar:
        return controls::drawScrollBar(
            this, qstyleoption_cast<const QStyleOptionSlider*>(option), painter, widget);
    case CC_Slider:
        return controls::drawSlider(
            this, qstyleoption_cast<const QStyleOptionSlider*>(option), painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon TuyenStyle::standardIcon(
    StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return icon(QStringLiteral("close"));
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warn"), Theme::current().warn.mark);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error"), Theme::current().error.mark);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("info"), Theme::current().info.mark);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace tuyen
