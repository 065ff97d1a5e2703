// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/IdentifierSheet.h"

#include "gazetteer/IdentifierFacts.h"
#include "people/RegisterWords.h"
#include "people/ThingWords.h"
#include "store/RegisterStore.h"
#include "text/Fold.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace tuyen {

static QString shown(const Identifier& identifier)
{
    return qt(identifier.raw.empty() ? identifier.value : identifier.raw);
}

IdentifierSheet::IdentifierSheet(const Identifier& identifier, std::vector<IdentifierKind> kinds,
    const QString& user, QWidget* parent)
    : FormSheet(560, parent)
    , m_old(identifier)
    , m_user(user)
    , m_kind(new QComboBox)
    , m_remove(button({}))
{
    if (m_old.id && std::ranges::find(kinds, m_old.kind) == kinds.end()) {
        kinds.push_back(m_old.kind);
    }
    if (!m_old.id && !kinds.empty()) {
        m_old.kind = kinds.front();
    }
    auto* grid = addGrid();
    addField(grid, 0, 0, QT_TR_NOOP("Kind"), m_kind);
    m_detail = lineField(grid, 0, 1, QT_TR_NOOP("Service, bank, network"));
    m_number = lineField(grid, 1, 0, QT_TR_NOOP("Number, name"), 2);
    addWhy();
    addLeft(m_remove);
    m_remove->setVisible(m_old.id && !m_user.isEmpty());
    connect(m_remove, &QPushButton::clicked, this, &IdentifierSheet::removeAsked);
    for (const auto kind : kinds) {
        m_kind->addItem({}, static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(m_old.kind))));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { readAll(); });
    m_number->setText(shown(m_old));
    m_detail->setText(qt(m_old.detail));
    retranslate();
    m_number->setFocus();
}

void IdentifierSheet::retranslate()
{
    setTitle(m_old.id ? tr("Edit %1").arg(shown(m_old)) : tr("New number, account or document"),
        m_old.id ? tr("Everybody who uses it uses what is written here. The sources stay as they "
                      "are; this is one step of the history.")
            : m_user.isEmpty()
            ? tr("It is of nobody yet: who uses it is entered from their record.")
            : tr("Used by %1. A number the store knows already becomes a link between its users.")
                  .arg(m_user));
    FormSheet::retranslate();
    for (int i = 0; i < m_kind->count(); ++i) {
        const auto kind = static_cast<IdentifierKind>(m_kind->itemData(i).toInt());
        m_kind->setItemText(
            i, RegisterWords::kind(registerOf(kind), std::string(tuyen::name(kind))));
    }
    m_remove->setText(tr("It is not theirs"));
    m_detail->setPlaceholderText(tr("Zalo, Facebook, Vietcombank …"));
    readAll();
}

void IdentifierSheet::setPerson(const Person& person)
{
    m_person = person;
    readAll();
}

IdentifierKind IdentifierSheet::chosen() const
{
    return static_cast<IdentifierKind>(m_kind->currentData().toInt());
}

IdentifierReading IdentifierSheet::reading() const
{
    return readIdentifier(
        chosen(), trimmed(utf8(m_number->text())), trimmed(utf8(m_detail->text())));
}

Identifier IdentifierSheet::identifier() const
{
    const bool isSame = m_number->text() == shown(m_old) && m_detail->text() == qt(m_old.detail)
        && chosen() == m_old.kind;
    if (isSame) {
        return m_old;
    }
    auto made = reading().identifier;
    made.id = m_old.id;
    made.raw = trimmed(utf8(m_number->text()));
    if (made.detail.empty()) {
        made.detail = trimmed(utf8(m_detail->text()));
    }
    return made;
}

void IdentifierSheet::readAll()
{
    const bool isEmpty = m_number->text().trimmed().isEmpty();
    if (!isEmpty) {
        auto read = reading();
        if (m_person && chosen() == IdentifierKind::IdNumber) {
            const auto odd = contradictions(read.identifier, *m_person);
            read.findings.insert(read.findings.end(), odd.begin(), odd.end());
        }
        const auto findings = ThingWords::findings(read.findings);
        const QString value = qt(read.identifier.value);
        setNote(m_number,
            !findings.isEmpty()             ? findings.join(QLatin1Char(' '))
                : value != m_number->text() ? tr("read as %1").arg(value)
                                            : ThingWords::facts(factsOf(read.identifier)),
            !findings.isEmpty());
    } else {
        setNote(m_number, {});
    }
    setSaving(m_old.id ? tr("Save the number") : tr("Add the number"), !isEmpty,
        tr("There is nothing to save yet."));
}

bool IdentifierSheet::hasChanged() const { return !(identifier() == m_old); }

} // namespace tuyen
