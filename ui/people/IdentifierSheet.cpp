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
#include <array>

namespace tuyen {

static QString shown(const Identifier& identifier)
{
    return qt(identifier.raw.empty() ? identifier.value : identifier.raw);
}

namespace {

/// What a number of a kind is called, and what else is to be said of it: its bank, its service.
struct Fields {
    IdentifierKind kind;
    const char* number;
    const char* detail;  ///< null: nothing
    const char* example; ///< of the detail
};

constexpr std::array<Fields, 10> fields { {
    { IdentifierKind::Phone, QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Phone number"), nullptr,
        nullptr },
    { IdentifierKind::Imei, QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "IMEI of the device"),
        nullptr, nullptr },
    { IdentifierKind::IdNumber,
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Number of the identity card"), nullptr,
        nullptr },
    { IdentifierKind::Passport, QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Passport number"),
        nullptr, nullptr },
    { IdentifierKind::BankAccount, QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Account number"),
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Bank"),
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Vietcombank, BIDV …") },
    { IdentifierKind::SocialAccount,
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Name or number of the account"),
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Service"),
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Zalo, Facebook, Telegram …") },
    { IdentifierKind::Email, QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "E-mail address"),
        nullptr, nullptr },
    { IdentifierKind::Wallet, QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Address of the wallet"),
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Network"),
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "empty: as the address says") },
    { IdentifierKind::Plate, QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Number plate"), nullptr,
        nullptr },
    { IdentifierKind::Other, QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "Number"),
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "What it is"),
        QT_TRANSLATE_NOOP("tuyen::IdentifierSheet", "household book, work permit …") },
} };

} // namespace

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
    m_detail = lineField(grid, 0, 1, fields.back().detail);
    m_number = lineField(grid, 1, 0, fields.back().number, 2);
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
    const auto what = registerOf(m_old.kind);
    bool isOneRegister = true; // from a person's record every kind can be added
    for (int i = 0; i < m_kind->count(); ++i) {
        const auto kind = static_cast<IdentifierKind>(m_kind->itemData(i).toInt());
        isOneRegister = isOneRegister && registerOf(kind) == what;
    }
    setTitle(m_old.id         ? tr("Edit %1").arg(shown(m_old))
            : isOneRegister ? RegisterWords::newOne(what)
                            : tr("New number, account or document"),
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

/// Words typed for another kind before stay in the field, and are not of this one.
QString IdentifierSheet::detailText() const
{
    return m_detail->isHidden() ? QString() : m_detail->text();
}

IdentifierReading IdentifierSheet::reading() const
{
    return readIdentifier(
        chosen(), trimmed(utf8(m_number->text())), trimmed(utf8(detailText())));
}

Identifier IdentifierSheet::identifier() const
{
    const bool isSame = m_number->text() == shown(m_old) && detailText() == qt(m_old.detail)
        && chosen() == m_old.kind;
    if (isSame) {
        return m_old;
    }
    auto made = reading().identifier;
    made.id = m_old.id;
    made.raw = trimmed(utf8(m_number->text()));
    if (made.detail.empty()) {
        made.detail = trimmed(utf8(detailText()));
    }
    return made;
}

void IdentifierSheet::showFields()
{
    const auto* of = std::ranges::find(fields, chosen(), &Fields::kind);
    const bool hasDetail = of->detail != nullptr || !m_old.detail.empty();
    const auto* words = of->detail != nullptr ? of : &fields.back();
    setLabel(m_number, of->number);
    setLabel(m_detail, words->detail);
    m_detail->setPlaceholderText(tr(words->example));
    setShown(m_detail, hasDetail);
    setShown(m_kind, m_kind->count() > 1);
}

QString IdentifierSheet::savingWords() const
{
    if (m_old.id) {
        return tr("Save");
    }
    switch (registerOf(chosen())) {
    case Register::Phones:
        return tr("Add the phone");
    case Register::Accounts:
        return tr("Add the account");
    case Register::Vehicles:
        return tr("Add the vehicle");
    default:
        return tr("Add the document");
    }
}

void IdentifierSheet::readAll()
{
    showFields();
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
    setSaving(savingWords(), !isEmpty,
        tr("There is nothing to save yet."));
}

bool IdentifierSheet::hasChanged() const { return !(identifier() == m_old); }

} // namespace tuyen
