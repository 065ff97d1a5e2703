// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Controls.h"
#include "theme/Theme.h"
#include "theme/TuyenStyle.h"

#include <QFocusFrame>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace tuyen {

int TuyenStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay:
        return 600;
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(Theme::current().border.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/// What fills its region to the edge: a ring outside of it would be cut off.
static bool hasRingInside(const QWidget* frame)
{
    const auto* ring = qobject_cast<const QFocusFrame*>(frame);
    return ring != nullptr && ring->widget() != nullptr
        && ring->widget()->property("ringInside").toBool();
}

static bool isPlainList(const QWidget* widget)
{
    return widget != nullptr && widget->inherits("QListWidget");
}

int TuyenStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(14);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_FocusFrameHMargin:
        return hasRingInside(widget) ? -2
            : isPlainList(widget)    ? px(8) // clear of the bar that marks the current row
                                     : 3;
    case PM_FocusFrameVMargin:
        return hasRingInside(widget) ? -2 : 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuHMargin:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_MenuVMargin:
        return px(4);
    case PM_MenuBarHMargin:
        return px(8);
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(28);
    case PM_SplitterWidth:
        return px(8);
    case PM_TabBarTabHSpace:
        return px(20);
    case PM_DefaultFrameWidth:
        return widget != nullptr && widget->inherits("QLineEdit") ? px(2) : 1;
    case PM_SliderThickness:
    case PM_SliderLength:
        return px(18);
    case PM_HeaderMarkSize:
        return px(12);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize TuyenStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
    const QSize& contents, const QWidget* widget) const
{
    const bool isLarge = widget != nullptr && widget->property("large").toBool();
    const int control
        = std::max(px(isLarge ? 32 : 28), QFontMetrics(font(TextStyle::Body)).height() + px(6));
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const QString kind = controls::kindOf(widget);
            const bool isPrimary = kind == QLatin1String("primary")
                || (kind.isEmpty() && button->features & QStyleOptionButton::DefaultButton);
            const QFont face = isPrimary ? font(TextStyle::BodyStrong)
                : widget != nullptr      ? widget->font()
                                         : font(TextStyle::Body);
            if (kind == QLatin1String("quiet")) {
                const QFontMetrics small(font(TextStyle::Caption));
                return { small.size(Qt::TextShowMnemonic, button->text).width() + 1,
                    small.height() };
            }
            int width = QFontMetrics(face).size(Qt::TextShowMnemonic, button->text).width();
            if (!button->icon.isNull()) {
                width += px(16) + (button->text.isEmpty() ? 0 : px(8));
            }
            if (button->features & QStyleOptionButton::HasMenu) {
                width += px(20);
            }
            if (kind == QLatin1String("link")) {
                // The common style leaves a pixel at each side.
                return { width + 2, std::max(px(20), QFontMetrics(face).height()) };
            }
            return { width + px(isLarge ? 28 : 22), control };
        }
        break;
    case CT_LineEdit:
        return { contents.width() + px(12), control };
    case CT_ComboBox:
        return { QProxyStyle::sizeFromContents(type, option, contents, widget).width() + px(8),
            control };
    case CT_SpinBox:
        return { contents.width() + px(34), control };
    case CT_ToolButton: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { std::max(natural.width(), px(28)), std::max(natural.height(), px(28)) };
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { natural.width() + px(4), std::max(natural.height(), px(24)) };
    }
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                return { px(20), px(9) };
            }
            // The shortcut column is as wide as its widest text, which QMenu hands over beside the
            // width.
            return { contents.width() + px(16 + 12 + 9 + 40), px(28) };
        }
        break;
    case CT_MenuBarItem:
        return { contents.width() + px(16), px(32) };
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        const int width = tab == nullptr ? contents.width()
                                         : QFontMetrics(font(TextStyle::BodyStrong))
                                               .size(Qt::TextShowMnemonic, tab->text)
                                               .width()
                + px(20);
        return { width, px(40) };
    }
    case CT_HeaderSection: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { natural.width() + px(8), std::max(natural.height(), px(28)) };
    }
    case CT_ItemViewItem: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { natural.width(), std::max(natural.height(), isPlainList(widget) ? px(26) : 0) };
    }
    case CT_ProgressBar:
        return { contents.width(), px(8) };
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect TuyenStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const int side = px(7);
        return option->rect.adjusted(side, 2, -side, -2);
    }
    case SE_PushButtonContents:
        return option->rect;
    case SE_PushButtonFocusRect:
        return {};
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect TuyenStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = px(24);
        if (part == SC_ComboBoxArrow) {
            return visualRect(option->direction, rect,
                QRect(rect.right() - arrow, rect.y(), arrow, rect.height()));
        }
        if (part == SC_ComboBoxEditField) {
            const int side = px(5);
            return visualRect(option->direction, rect, rect.adjusted(side, 2, -arrow - 1, -2));
        }
    }
    if (control == CC_SpinBox && part != SC_SpinBoxFrame) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int buttons
            = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : px(20);
        const int middle = rect.height() / 2;
        if (part == SC_SpinBoxUp) {
            return { rect.right() - buttons, rect.y() + 2, buttons, middle - 2 };
        }
        if (part == SC_SpinBoxDown) {
            return { rect.right() - buttons, rect.y() + middle, buttons,
                rect.height() - middle - 2 };
        }
        return rect.adjusted(px(3), 2, -buttons - 2, -2);
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the thumb runs over the whole length.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) {
            return {};
        }
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar != nullptr
            && (part == SC_ScrollBarGroove || part == SC_ScrollBarSlider
                || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool isVertical = bar->orientation == Qt::Vertical;
            const int length = isVertical ? rect.height() : rect.width();
            const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
            const int thumb = range <= 0
                ? length
                : std::clamp(static_cast<int>(static_cast<qint64>(length) * bar->pageStep
                                 / (range + bar->pageStep)),
                    std::min(px(28), length), length);
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
            const auto slice = [&](int from, int to) {
                return isVertical ? QRect(rect.x(), rect.y() + from, rect.width(), to - from)
                                  : QRect(rect.x() + from, rect.y(), to - from, rect.height());
            };
            switch (part) {
            case SC_ScrollBarSlider:
                return slice(start, start + thumb);
            case SC_ScrollBarSubPage:
                return slice(0, start);
            case SC_ScrollBarAddPage:
                return slice(start + thumb, length);
            default:
                return slice(0, length);
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace tuyen
