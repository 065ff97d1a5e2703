// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreTasks.h"

#include "shell/Session.h"
#include "store/PassphraseSheet.h"
#include "store/RecoverySheet.h"
#include "store/StoreGate.h"

#include <QFileDialog>

namespace tuyen {

void changePassphrase(StoreGate& gate, QWidget* window)
{
    auto* sheet = new PassphraseSheet(gate, window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void saveRecoverySheet(StoreGate& gate, QWidget* window)
{
    auto* dialog = new QFileDialog(window, StoreGate::tr("Save the recovery sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(StoreGate::tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(StoreGate::tr("Recovery sheet %1.pdf").arg(gate.session().storeName()));
    QObject::connect(dialog, &QFileDialog::accepted, &gate, [dialog, &gate] {
        Session& session = gate.session();
        if (!session.isOpen()) {
            return;
        }
        const QString file = dialog->selectedFiles().value(0);
        if (writeRecoverySheet(
                session.store().key(), session.storeName(), file, session.language())) {
            Q_EMIT session.message(StoreGate::tr(
                "The recovery sheet was written. Print it, lock it away, and delete the file."));
        } else {
            Q_EMIT session.failed(StoreGate::tr(
                "The recovery sheet could not be written to %1. Choose another place.")
                                      .arg(file));
        }
    });
    dialog->open();
}

} // namespace tuyen
