// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/OrganisationSheet.h"

#include "people/RegisterWords.h"
#include "text/Fold.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tuyen {

static constexpr const char* kinds[] { "ring", "agency", "company", "ngo", "other" };

OrganisationSheet::OrganisationSheet(const Organisation& organisation, QWidget* parent)
    : FormSheet(560, parent)
    , m_old(organisation)
    , m_kind(new QComboBox)
    , m_isConfirmed(new QCheckBox)
    , m_note(new QPlainTextEdit)
{
    auto* grid = addGrid();
    m_name = lineField(grid, 0, 0, QT_TR_NOOP("Name"), 2);
    addField(grid, 1, 0, QT_TR_NOOP("Kind"), m_kind);
    addField(grid, 1, 1, QT_TR_NOOP("State"), m_isConfirmed);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(px(64));
    addField(grid, 2, 0, QT_TR_NOOP("Note"), m_note, 2);
    addWhy();
    for (const char* kind : kinds) {
        m_kind->addItem(QString(), QVariant(QString::fromLatin1(kind)));
    }
    if (const QString own = qt(m_old.kind); !own.isEmpty() && m_kind->findData(own) < 0) {
        m_kind->addItem(QString(), QVariant(own)); // as a source called it
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(qt(m_old.kind))));
    m_name->setText(qt(m_old.name));
    m_isConfirmed->setChecked(m_old.isConfirmed);
    m_note->setPlainText(qt(m_old.note));
    if (!m_old.id) {
        m_old.kind = kinds[0];
    }
    retranslate();
    m_name->setFocus();
}

void OrganisationSheet::retranslate()
{
    setTitle(m_old.id ? tr("Edit organisation %1").arg(m_old.id.value) : tr("New organisation"),
        m_old.id ? tr("The sources stay as they are; this is one step of the history.")
                 : tr("Its members are links: each is entered with its own source."));
    FormSheet::retranslate();
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemText(
            i, RegisterWords::kind(Register::Organisations, utf8(m_kind->itemData(i).toString())));
    }
    m_isConfirmed->setText(tr("confirmed, not only suspected"));
    readAll();
}

Organisation OrganisationSheet::organisation() const
{
    Organisation made = m_old;
    made.name = trimmed(utf8(m_name->text()));
    made.kind = m_old.id && m_old.kind.empty() && m_kind->currentIndex() == 0
        ? std::string() // nobody said what it is, and nobody chose
        : utf8(m_kind->currentData().toString());
    made.isConfirmed = m_isConfirmed->isChecked();
    made.note = utf8(m_note->toPlainText().trimmed());
    return made;
}

void OrganisationSheet::readAll()
{
    setSaving(m_old.id ? tr("Save the organisation") : tr("Add the organisation"),
        !m_name->text().trimmed().isEmpty(), tr("An organisation needs a name."));
}

bool OrganisationSheet::hasChanged() const { return !(organisation() == m_old); }

} // namespace tuyen
