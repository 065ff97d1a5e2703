// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AboutSheet.h"

#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QVBoxLayout>

namespace tuyen {

AboutSheet::AboutSheet(QWidget* parent)
    : Sheet(480, parent)
    , m_text(new TextLabel({}, TextStyle::Body))
    , m_close(button({}, ButtonKind::Primary))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_text);
    addRight(m_close);
    setSafeDefault(m_close);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void AboutSheet::retranslate()
{
    setTitle(tr("Tuyến %1").arg(QStringLiteral(TUYEN_VERSION)), tr("Border route analysis desk"));
    m_text->setText(
        tr("For those who work against trafficking in persons along the land borders of Viet Nam "
           "and in the "
           "Greater Mekong Subregion.\n\n"
           "Copyright 2026 The Tuyến authors. Free software under the GNU General Public License, "
           "version 3 "
           "or later: you may use, study, share and change it; it comes without any warranty.\n\n"
           "The program uses no network. It stands on Qt %1, SQLCipher, libsodium, utf8proc, "
           "libzip, expat and Boost.")
            .arg(QLatin1String(qVersion())));
    m_close->setText(tr("Close"));
}

} // namespace tuyen
