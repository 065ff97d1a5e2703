// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace tuyen {

/// Shows where the keyboard is: a ring outside the button in focus, once a key has moved the focus.
/// It stands outside of the control, as in the design; a frame drawn inside would make controls
/// jump.
class FocusRing : public QObject {
public:
    explicit FocusRing(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);
    QPointer<QFocusFrame> m_frame;
    bool m_isKeyboardInUse = false;
};

} // namespace tuyen
