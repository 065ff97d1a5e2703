// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace tuyen {

/// A line for a passphrase: hidden, an eye shows it, Caps Lock is told. Its text is overwritten
/// when it goes.
class PassphraseField : public QLineEdit {
    Q_OBJECT
public:
    explicit PassphraseField(QWidget* parent = nullptr);
    ~PassphraseField() override;

    bool isShown() const { return echoMode() == QLineEdit::Normal; }
    void setShown(bool isShown);
    void wipe();

Q_SIGNALS:
    void capsLockChanged(bool isOn);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshEye();
    QAction* m_eye;
    bool m_isCapsLock = false;
};

} // namespace tuyen
