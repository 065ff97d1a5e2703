// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Sheet.h"

#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tuyen {

Sheet::Sheet(int designWidth, QWidget* parent)
    : QDialog(parent)
    , m_designWidth(designWidth)
    , m_title(new TextLabel({}, TextStyle::Title))
    , m_sentence(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_body(new QVBoxLayout)
    , m_foot(new QWidget)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setWindowModality(Qt::WindowModal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 20, 0, 0);
    column->setSpacing(4);
    m_title->setContentsMargins(24, 0, 24, 0);
    m_sentence->setContentsMargins(24, 0, 24, 0);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    m_body->setContentsMargins(24, 16, 24, 20);
    m_body->setSpacing(8);
    column->addLayout(m_body, 1);
    column->addWidget(hairline());
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(24, 12, 24, 12);
    foot->addLayout(m_left);
    foot->addStretch(1);
    foot->addLayout(m_right);
    m_left->setSpacing(8);
    m_right->setSpacing(8);
    column->addWidget(m_foot);
    setMinimumWidth(px(m_designWidth));
}

void Sheet::setTitle(const QString& title, const QString& sentence)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void Sheet::addLeft(QPushButton* button)
{
    setLarge(button);
    m_left->addWidget(button);
}

void Sheet::addRight(QPushButton* button)
{
    setLarge(button);
    m_right->addWidget(button);
}

void Sheet::setSafeDefault(QPushButton* primary)
{
    primary->setAutoDefault(true);
    primary->setDefault(true);
}

void Sheet::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        setMinimumWidth(px(m_designWidth));
    }
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
}

} // namespace tuyen
