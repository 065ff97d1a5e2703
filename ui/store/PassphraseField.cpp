// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PassphraseField.h"

#include "theme/Theme.h"

#include <QAction>
#include <QKeyEvent>

namespace tuyen {

PassphraseField::PassphraseField(QWidget* parent)
    : QLineEdit(parent)
    , m_eye(new QAction(this))
{
    setEchoMode(QLineEdit::Password);
    // Input methods must not learn it; without this some keep what was typed.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
    addAction(m_eye, QLineEdit::TrailingPosition);
    connect(m_eye, &QAction::triggered, this, [this] { setShown(!isShown()); });
    refreshEye();
}

PassphraseField::~PassphraseField()
{
    // Those who listen may be half gone already.
    blockSignals(true);
    wipe();
}

void PassphraseField::wipe()
{
    // What can be done: Qt keeps one buffer, and this overwrites it before it is let go.
    setText(QString(text().size(), QLatin1Char(' ')));
    clear();
}

void PassphraseField::setShown(bool isShown)
{
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    refreshEye();
}

void PassphraseField::refreshEye()
{
    m_eye->setIcon(icon(isShown() ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setText(isShown() ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_eye->setToolTip(m_eye->text());
    setFixedHeight(px(36));
}

void PassphraseField::keyPressEvent(QKeyEvent* event)
{
    // Qt does not tell the state of Caps Lock; a letter that comes out in the wrong case does.
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        m_isCapsLock = false;
        Q_EMIT capsLockChanged(false);
    } else if (typed.size() == 1 && typed[0].isLetter()) {
        const bool isShift = event->modifiers() & Qt::ShiftModifier;
        const bool isCapsLock = typed[0].isUpper() != isShift;
        if (isCapsLock != m_isCapsLock) {
            m_isCapsLock = isCapsLock;
            Q_EMIT capsLockChanged(isCapsLock);
        }
    }
    QLineEdit::keyPressEvent(event);
}

void PassphraseField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refreshEye();
    }
}

} // namespace tuyen
