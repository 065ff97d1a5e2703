// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tuyen {

namespace {

const Theme::Status& statusOf(Strip::Kind kind)
{
    const Theme& theme = Theme::current();
    switch (kind) {
    case Strip::Kind::Ok:
        return theme.ok;
    case Strip::Kind::Warn:
        return theme.warn;
    case Strip::Kind::Error:
        return theme.error;
    case Strip::Kind::Info:
        break;
    }
    return theme.info;
}

QString iconOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Ok:
        return QStringLiteral("ok");
    case Strip::Kind::Warn:
        return QStringLiteral("warn");
    case Strip::Kind::Error:
        return QStringLiteral("error");
    case Strip::Kind::Info:
        break;
    }
    return QStringLiteral("info");
}

TextLabel::Tone toneOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Ok:
        return TextLabel::Tone::Ok;
    case Strip::Kind::Warn:
        return TextLabel::Tone::Warn;
    case Strip::Kind::Error:
        return TextLabel::Tone::Error;
    case Strip::Kind::Info:
        break;
    }
    return TextLabel::Tone::Info;
}

} // namespace

Strip::Strip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new TextLabel({}, TextStyle::Body))
    , m_action(linkButton({}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_action, &QPushButton::clicked, this, &Strip::actionTriggered);
    hide();
}

void Strip::show(Kind kind, const QString& sentence, const QString& action)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    restyle();
    setVisible(!sentence.isEmpty());
}

void Strip::clear()
{
    m_text->clear();
    hide();
}

void Strip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
}

void Strip::restyle()
{
    m_icon->setPixmap(
        iconPixmap(iconOf(m_kind), px(16), statusOf(m_kind).mark, devicePixelRatioF()));
    static_cast<TextLabel*>(m_text)->setTone(toneOf(m_kind));
    update();
}

void Strip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(&painter, rect(), px(6), statusOf(m_kind).tint);
}

EmptyState::EmptyState(
    const QString& iconName, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new TextLabel(sentence, TextStyle::Body))
    , m_action(button(action))
    , m_iconName(iconName)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    column->addWidget(m_icon);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_action->setVisible(!action.isEmpty());
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    restyle();
}

void EmptyState::setTexts(const QString& sentence, const QString& action)
{
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
}

void EmptyState::restyle()
{
    m_icon->setPixmap(
        iconPixmap(m_iconName, px(20), Theme::current().textSecondary, devicePixelRatioF()));
}

} // namespace tuyen
