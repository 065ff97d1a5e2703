// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PassphraseSheet.h"

#include "store/PassphraseField.h"
#include "store/PassphrasePair.h"
#include "store/StoreGate.h"
#include "theme/Widgets.h"

#include <QVBoxLayout>

namespace tuyen {

PassphraseSheet::PassphraseSheet(StoreGate& gate, QWidget* parent)
    : Sheet(520, parent)
    , m_gate(gate)
    , m_pair(new PassphrasePair)
    , m_cancel(button({}))
    , m_change(button({}, ButtonKind::Primary, QStringLiteral("key")))
{
    body()->addWidget(m_pair);
    addRight(m_cancel);
    addRight(m_change);
    m_change->setEnabled(false);
    connect(m_pair, &PassphrasePair::changed, this,
        [this] { m_change->setEnabled(!m_pair->passphrase().isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &PassphraseSheet::change);
    retranslate();
    m_pair->first().setFocus(Qt::OtherFocusReason);
}

void PassphraseSheet::change()
{
    // Closes this dialog with the store; what comes of it is shown where the store opens again.
    m_gate.changePassphrase(m_pair->passphrase());
}

void PassphraseSheet::retranslate()
{
    setTitle(tr("Change the passphrase"),
        tr("The store closes for a moment while it is written anew. The recovery sheet printed "
           "before no longer opens it: print a new one."));
    m_cancel->setText(tr("Cancel"));
    m_change->setText(tr("Change the passphrase"));
}

} // namespace tuyen
