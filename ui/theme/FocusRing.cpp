// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/FocusRing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QKeyEvent>

namespace tuyen {

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusRing::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isModifier
            = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt;
        if (!isModifier && !m_isKeyboardInUse) {
            m_isKeyboardInUse = true;
            follow(QApplication::focusWidget());
        }
    } else if (event->type() == QEvent::MouseButtonPress && m_isKeyboardInUse) {
        m_isKeyboardInUse = false;
        follow(nullptr);
    }
    return false;
}

void FocusRing::follow(QWidget* widget)
{
    auto* target = m_isKeyboardInUse ? qobject_cast<QAbstractButton*>(widget) : nullptr;
    if (target == nullptr) {
        if (!m_frame.isNull()) {
            m_frame->setWidget(nullptr);
        }
        return;
    }
    if (m_frame.isNull()) {
        // Made anew after its window went: a focus frame is a child of the widget's window.
        m_frame = new QFocusFrame(target->window());
    }
    m_frame->setWidget(target);
}

} // namespace tuyen
