// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Controls.h"
#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QVariant>

namespace tuyen::controls {

namespace {

struct Look {
    QColor fill, line, text;
};

Look lookOf(const QString& kind, QStyle::State state)
{
    const Theme& theme = Theme::current();
    const bool isDown = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHover = state & QStyle::State_MouseOver;
    if (kind == QLatin1String("link")) {
        const QColor text = isDown || isHover ? theme.accentHover : theme.accentText;
        return { {}, {}, state & QStyle::State_Enabled ? text : theme.textDisabled };
    }
    if (kind == QLatin1String("quiet")) {
        return { {}, {}, isHover ? theme.textPrimary : theme.textSecondary };
    }
    if (!(state & QStyle::State_Enabled)) {
        const bool isFlat = kind == QLatin1String("flat");
        return { isFlat ? QColor() : theme.panel, isFlat ? QColor() : theme.border,
            theme.textDisabled };
    }
    if (kind == QLatin1String("primary")) {
        return { isDown   ? theme.accentPressed
                : isHover ? theme.accentHover
                          : theme.accent,
            {}, theme.textOnAccent };
    }
    if (kind == QLatin1String("flat")) {
        return { isDown ? theme.border : isHover ? theme.raised : QColor(), {}, theme.accentText };
    }
    const bool isDanger = kind == QLatin1String("danger");
    const QColor calm = isDanger ? theme.error.mark : theme.borderStrong;
    Look look { theme.panel, calm, isDanger ? theme.error.text : theme.textPrimary };
    if (state & QStyle::State_On) {
        look = { theme.accentTint, theme.accent, theme.accentText };
    } else if (isDown) {
        look.fill = theme.border;
    } else if (isHover) {
        look.fill = theme.raised;
        look.line = theme.textSecondary;
    }
    return look;
}

} // namespace

QString kindOf(const QWidget* widget)
{
    return widget == nullptr ? QString() : widget->property("kind").toString();
}

QFont buttonFont(const QWidget* widget)
{
    return kindOf(widget) == QLatin1String("primary") ? font(TextStyle::BodyStrong)
                                                      : font(TextStyle::Body);
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    QString kind = kindOf(widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (kind.isEmpty() && button != nullptr
        && (button->features & QStyleOptionButton::DefaultButton)) {
        kind = QStringLiteral("primary");
    }
    if (kind.isEmpty() && button != nullptr && (button->features & QStyleOptionButton::Flat)) {
        kind = QStringLiteral("flat");
    }
    const Look look = lookOf(kind, option->state);
    drawBox(painter, option->rect, px(4), look.fill, look.line);
}

void drawButtonLabel(
    const QStyle* style, const QStyleOptionButton* option, QPainter* painter, const QWidget* widget)
{
    QString kind = kindOf(widget);
    if (kind.isEmpty() && (option->features & QStyleOptionButton::DefaultButton)) {
        kind = QStringLiteral("primary");
    }
    const Look look = lookOf(kind, option->state);
    painter->save();
    QFont face = kind == QLatin1String("primary") ? font(TextStyle::BodyStrong)
        : widget != nullptr                       ? widget->font()
                                                  : painter->font();
    if (kind == QLatin1String("link")) {
        face.setUnderline(
            option->state & QStyle::State_MouseOver || widget->property("underlined").toBool());
    }
    if (kind == QLatin1String("quiet")) {
        face = font(TextStyle::Caption);
    }
    painter->setFont(face);
    painter->setPen(look.text);
    const int size = px(16);
    const int gap = option->icon.isNull() || option->text.isEmpty() ? 0 : px(8);
    const int iconWidth = option->icon.isNull() ? 0 : size;
    int textFlags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    textFlags |= style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) != 0
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    const bool hasMenu = option->features & QStyleOptionButton::HasMenu;
    const int menuWidth = hasMenu ? px(20) : 0;
    const int textWidth = QFontMetrics(face).size(Qt::TextShowMnemonic, option->text).width();
    const int width = iconWidth + gap + textWidth + menuWidth;
    const bool isLink = kind == QLatin1String("link");
    int x = isLink ? option->rect.x()
                   : option->rect.x() + std::max(0, (option->rect.width() - width) / 2);
    const int middle = option->rect.center().y() + 1;
    if (iconWidth > 0) {
        const qreal dpr = painter->device()->devicePixelRatioF();
        const QString name = option->icon.name();
        const QPixmap drawn = name.isEmpty()
            ? option->icon.pixmap(QSize(size, size), dpr,
                option->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled)
            : iconPixmap(name, size, look.text, dpr);
        painter->drawPixmap(x, middle - size / 2, drawn);
        x += size + gap;
    }
    const QRect textRect(
        x, option->rect.y(), option->rect.right() - menuWidth - x + 1, option->rect.height());
    painter->drawText(textRect, textFlags,
        isLink && textWidth > textRect.width()
            ? painter->fontMetrics().elidedText(
                  option->text, Qt::ElideMiddle, textRect.width(), Qt::TextShowMnemonic)
            : option->text);
    if (hasMenu) {
        const QRect arrow(x + textWidth + px(4), middle - px(8), px(16), px(16));
        painter->drawPixmap(arrow,
            iconPixmap(QStringLiteral("chevron-down"), px(16), look.text,
                painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

void drawToolPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const auto* button = qobject_cast<const QToolButton*>(widget);
    const bool isFlat = button == nullptr || button->autoRaise();
    if (!isFlat) {
        const Look look = lookOf(kindOf(widget), option->state);
        drawBox(painter, option->rect, px(4), look.fill, look.line);
        return;
    }
    const bool isEnabled = option->state & QStyle::State_Enabled;
    if (option->state & QStyle::State_On) {
        drawBox(painter, option->rect, px(4), theme.accentTint);
    } else if (isEnabled && (option->state & QStyle::State_Sunken)) {
        drawBox(painter, option->rect, px(4), theme.border);
    } else if (isEnabled && (option->state & QStyle::State_MouseOver)) {
        drawBox(painter, option->rect, px(4), theme.raised, theme.border);
    }
}

void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const bool isWrong = widget != nullptr && widget->property("wrong").toBool();
    QColor fill = isWrong ? theme.error.tint : theme.panel;
    QColor line = isWrong ? theme.error.mark : theme.borderStrong;
    qreal width = 1;
    if (widget != nullptr && widget->property("guessed").toBool()) {
        line = theme.warn.mark;
    }
    if (!(option->state & QStyle::State_Enabled)) {
        fill = theme.inset;
        line = theme.border;
    } else if (option->state & QStyle::State_HasFocus) {
        line = theme.focusRing;
        width = 2;
    } else if (option->state & QStyle::State_MouseOver && !isWrong) {
        line = theme.textSecondary;
    }
    drawBox(painter, option->rect, px(4), fill, line, width);
}

void drawCheck(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const int size = std::min(option->rect.width(), option->rect.height());
    const QRect box(option->rect.x() + (option->rect.width() - size) / 2,
        option->rect.y() + (option->rect.height() - size) / 2, size, size);
    const bool isSet = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const qreal dpr = painter->device()->devicePixelRatioF();
    if (!isSet) {
        const bool isHover = isEnabled && option->state & QStyle::State_MouseOver;
        drawBox(painter, box, px(3), isEnabled ? theme.panel : theme.inset,
            !isEnabled    ? theme.border
                : isHover ? theme.textSecondary
                          : theme.borderStrong);
        return;
    }
    drawBox(painter, box, px(3), isEnabled ? theme.accent : theme.border);
    const QString sign = option->state & QStyle::State_NoChange ? QStringLiteral("minus")
                                                                : QStringLiteral("check");
    painter->drawPixmap(box.topLeft(),
        iconPixmap(sign, size, isEnabled ? theme.textOnAccent : theme.textDisabled, dpr));
}

void drawRadio(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const int size = std::min(option->rect.width(), option->rect.height());
    const QRectF circle(
        option->rect.x(), option->rect.y() + (option->rect.height() - size) / 2.0, size, size);
    const bool isSet = option->state & QStyle::State_On;
    const QColor mark = isEnabled ? theme.accent : theme.border;
    drawBox(painter, circle, size / 2.0,
        isSet           ? mark
            : isEnabled ? theme.panel
                        : theme.inset,
        isSet           ? mark
            : isEnabled ? theme.borderStrong
                        : theme.border);
    if (isSet) {
        const qreal inset = size * 0.32;
        drawBox(
            painter, circle.adjusted(inset, inset, -inset, -inset), size / 2.0, theme.textOnAccent);
    }
}

void drawFocusRing(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    const QRectF ring(option->rect);
    drawBox(painter, ring, px(4) + 3, {}, theme.focusRing, 2);
    drawBox(painter, ring.adjusted(2, 2, -2, -2), px(4) + 1, {}, theme.focusGap, 1);
}

void drawChevron(QPainter* painter, const QRect& rect, const char* name, bool isEnabled)
{
    const Theme& theme = Theme::current();
    const int size = std::min({ rect.width(), rect.height(), px(14) });
    const QPixmap drawn = iconPixmap(QLatin1String(name), size,
        isEnabled ? theme.textPrimary : theme.textDisabled, painter->device()->devicePixelRatioF());
    painter->drawPixmap(
        rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, drawn);
}

} // namespace tuyen::controls
