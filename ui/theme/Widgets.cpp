// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Widgets.h"

#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

namespace {

const char* kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Danger:
        return "danger";
    case ButtonKind::Flat:
        return "flat";
    case ButtonKind::Plain:
        break;
    }
    return "plain";
}

QColor colourOf(TextLabel::Tone tone)
{
    const Theme& theme = Theme::current();
    switch (tone) {
    case TextLabel::Tone::Secondary:
        return theme.textSecondary;
    case TextLabel::Tone::Accent:
        return theme.accentText;
    case TextLabel::Tone::Ok:
        return theme.ok.text;
    case TextLabel::Tone::Warn:
        return theme.warn.text;
    case TextLabel::Tone::Error:
        return theme.error.text;
    case TextLabel::Tone::Info:
        return theme.info.text;
    case TextLabel::Tone::Disabled:
        return theme.textDisabled;
    case TextLabel::Tone::Primary:
        break;
    }
    return theme.textPrimary;
}

} // namespace

QPushButton* button(const QString& text, ButtonKind kind, const QString& iconName)
{
    auto* made = new QPushButton(text);
    made->setProperty("kind", QLatin1String(kindName(kind)));
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!iconName.isEmpty()) {
        made->setIcon(icon(iconName));
    }
    return made;
}

QToolButton* iconButton(const QString& iconName, const QString& name)
{
    auto* made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QPushButton* linkButton(const QString& text)
{
    auto* made = new QPushButton(text);
    made->setProperty("kind", QStringLiteral("link"));
    made->setAutoDefault(false);
    made->setFlat(true);
    made->setCursor(Qt::PointingHandCursor);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

void setLarge(QPushButton* button)
{
    button->setProperty("large", true);
    button->updateGeometry();
}

TextLabel::TextLabel(const QString& text, int textStyle, Tone tone, QWidget* parent)
    : QLabel(text, parent)
    , m_style(textStyle)
    , m_tone(tone)
{
    setForegroundRole(QPalette::WindowText); // whatever surface it stands on
    restyle();
}

TextLabel::TextLabel(const QString& text, TextStyle textStyle, Tone tone, QWidget* parent)
    : TextLabel(text, static_cast<int>(textStyle), tone, parent)
{
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        restyle();
    }
}

void TextLabel::restyle()
{
    const QFont face = tuyen::font(static_cast<TextStyle>(m_style));
    if (face != font() || !testAttribute(Qt::WA_SetFont)) {
        setFont(face);
    }
    // Only what differs is set: setting a palette sends the very event this answers.
    const QColor ink = colourOf(m_tone);
    if (palette().color(QPalette::Active, QPalette::WindowText) != ink) {
        QPalette own;
        own.setColor(QPalette::WindowText, ink);
        own.setColor(QPalette::Disabled, QPalette::WindowText, Theme::current().textDisabled);
        setPalette(own);
    }
}

ElidedLabel::ElidedLabel(TextStyle textStyle, Tone tone, QWidget* parent)
    : TextLabel({}, textStyle, tone, parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { std::min(px(48), sizeHint().width()), TextLabel::minimumSizeHint().height() };
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, palette(),
        isEnabled(), fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width()),
        foregroundRole());
}

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(new TextLabel(title, TextStyle::Title))
    , m_detail(new ElidedLabel(TextStyle::Body, TextLabel::Tone::Secondary))
    , m_selectors(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_selectors->setSpacing(8);
    m_actions->setSpacing(8);
    m_selectors->setContentsMargins(8, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(m_detail);
    row->addLayout(m_selectors);
    row->addStretch(1);
    row->addLayout(m_actions);
    m_detail->hide();
    resizeToZoom();
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    m_detail->setToolTip(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void PageHeader::addSelector(QWidget* widget) { m_selectors->addWidget(widget); }

void PageHeader::addAction(QWidget* widget) { m_actions->addWidget(widget); }

void PageHeader::resizeToZoom() { setFixedHeight(px(56)); }

void PageHeader::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        resizeToZoom();
    }
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().border);
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(new TextLabel(title, TextStyle::Emphasis))
    , m_hint(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_hint);
    m_body->setSpacing(8);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    m_title->setVisible(!title.isEmpty());
    m_hint->hide();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(&painter, rect(), px(6), Theme::current().panel, Theme::current().border);
}

Tag::Tag(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setContentsMargins(px(6), px(1), px(6), px(1));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(tuyen::font(TextStyle::Caption));
}

void Tag::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && font() != tuyen::font(TextStyle::Caption)) {
        setFont(tuyen::font(TextStyle::Caption));
        setContentsMargins(px(6), px(1), px(6), px(1));
    }
}

void Tag::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    drawBox(&painter, rect(), px(4), Theme::current().inset, Theme::current().border);
    painter.end();
    QLabel::paintEvent(event);
}

QFrame* hairline(Qt::Orientation orientation)
{
    auto* line = new QFrame;
    line->setFrameShape(orientation == Qt::Horizontal ? QFrame::HLine : QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

} // namespace tuyen
