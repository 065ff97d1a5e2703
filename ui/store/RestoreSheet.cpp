// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RestoreSheet.h"

#include "shell/Session.h"
#include "store/PassphraseField.h"
#include "store/StoreGate.h"
#include "theme/Widgets.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace tuyen {

RestoreSheet::RestoreSheet(StoreGate& gate, QWidget* parent)
    : Sheet(720, parent)
    , m_gate(gate)
    , m_strip(new Strip)
    , m_sourceName(new TextLabel({}, TextStyle::Body))
    , m_source(new QLineEdit)
    , m_chooseSource(button({}, ButtonKind::Plain, QStringLiteral("folder")))
    , m_passphraseName(new TextLabel({}, TextStyle::Body))
    , m_passphrase(new PassphraseField)
    , m_targetName(new TextLabel({}, TextStyle::Body))
    , m_target(new QLineEdit)
    , m_chooseTarget(button({}, ButtonKind::Plain, QStringLiteral("folder")))
    , m_cancel(button({}))
    , m_restore(button({}, ButtonKind::Primary))
{
    const auto line = [this](QLabel* name, QLineEdit* field, QPushButton* choose) {
        body()->addWidget(name);
        auto* row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(choose);
        body()->addLayout(row);
    };
    body()->addWidget(m_strip);
    line(m_sourceName, m_source, m_chooseSource);
    body()->addWidget(m_passphraseName);
    body()->addWidget(m_passphrase);
    line(m_targetName, m_target, m_chooseTarget);
    body()->addStretch(1);
    addRight(m_cancel);
    addRight(m_restore);
    connect(m_chooseSource, &QPushButton::clicked, this, [this] { choose(m_source, true); });
    connect(m_chooseTarget, &QPushButton::clicked, this, [this] { choose(m_target, false); });
    for (QLineEdit* field : { m_source, static_cast<QLineEdit*>(m_passphrase), m_target }) {
        connect(field, &QLineEdit::textChanged, this, &RestoreSheet::refresh);
    }
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreSheet::restore);
    connect(&m_gate.session(), &Session::opened, this, &QDialog::accept);
    retranslate();
    refresh();
}

void RestoreSheet::choose(QLineEdit* field, bool isSource)
{
    auto* dialog = new QFileDialog(this, isSource ? tr("Choose the backup") : tr("Restore to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isSource ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(isSource ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Tuyến store (*.tuyen)"));
    dialog->setDefaultSuffix(QStringLiteral("tuyen"));
    connect(dialog, &QFileDialog::accepted, this,
        [dialog, field] { field->setText(dialog->selectedFiles().value(0)); });
    dialog->open();
}

void RestoreSheet::refresh()
{
    m_restore->setEnabled(!m_source->text().isEmpty() && !m_passphrase->text().isEmpty()
        && !m_target->text().isEmpty());
}

void RestoreSheet::restore()
{
    m_restore->setEnabled(false);
    m_strip->clear();
    m_gate.lock();
    m_gate.restore(m_source->text(), m_passphrase->text(), m_target->text(), this,
        [this](const JobFailure& failure) {
            m_strip->show(Strip::Kind::Error, failure.text());
            refresh();
        });
}

void RestoreSheet::retranslate()
{
    setTitle(tr("Restore from a backup"),
        tr("The backup is checked first and stays as it is. No file is overwritten."));
    m_sourceName->setText(tr("Backup"));
    m_source->setAccessibleName(tr("Backup"));
    m_chooseSource->setText(tr("Choose…"));
    m_chooseSource->setAccessibleName(tr("Choose the backup"));
    m_passphraseName->setText(tr("Its passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase of the backup"));
    m_targetName->setText(tr("Restore to"));
    m_target->setAccessibleName(tr("Restore to"));
    m_chooseTarget->setText(tr("Choose…"));
    m_chooseTarget->setAccessibleName(tr("Choose where to restore to"));
    m_cancel->setText(tr("Cancel"));
    m_restore->setText(tr("Restore the store"));
}

} // namespace tuyen
