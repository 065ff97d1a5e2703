// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/AddLinkSheet.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "links/EntityPicker.h"
#include "links/LinkWords.h"
#include "shell/Session.h"
#include "store/LinkStore.h"
#include "text/DateText.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace tuyen {

enum Row { FromRow, ToRow, KindRow, WhenRow, UntilRow, CertaintyRow, GradeRow, NoteRow };

AddLinkSheet::AddLinkSheet(Session& session, QWidget* parent)
    : Sheet(720, parent)
    , m_session(session)
    , m_strip(new Strip)
    , m_from(new EntityPicker(session))
    , m_to(new EntityPicker(session))
    , m_kind(new QComboBox)
    , m_isDirected(new QCheckBox)
    , m_since(new QLineEdit)
    , m_until(new QLineEdit)
    , m_certainty(new QComboBox)
    , m_source(new QComboBox)
    , m_information(new QComboBox)
    , m_note(new QLineEdit)
    , m_cancel(button({}))
    , m_add(button({}, ButtonKind::Primary, QStringLiteral("plus")))
{
    build();
    words();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddLinkSheet::add);
}

void AddLinkSheet::build()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    const auto row = [this, grid](Row at, QWidget* field, QWidget* beside = nullptr) {
        m_names[at] = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
        m_names[at]->setContentsMargins(0, px(5), 0, 0); // level with the words in the field
        grid->addWidget(m_names[at], at, 0, Qt::AlignTop);
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(field, 1);
        if (beside != nullptr) {
            line->addWidget(beside, at == GradeRow ? 1 : 0);
        }
        grid->addLayout(line, at, 1);
    };
    for (auto* picker : { m_from, m_to }) {
        picker->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    row(FromRow, m_from);
    row(ToRow, m_to);
    row(KindRow, m_kind, m_isDirected);
    row(WhenRow, m_since);
    row(UntilRow, m_until);
    row(CertaintyRow, m_certainty);
    row(GradeRow, m_source, m_information);
    row(NoteRow, m_note);
    for (const auto& kind : words::enterableKinds()) {
        m_kind->addItem(QString(), qt(kind)); // not the one with an icon
    }
    for (const auto certainty : { Certainty::Verified, Certainty::Probable, Certainty::Unverified }) {
        m_certainty->addItem(QString(), int(certainty));
    }
    m_certainty->setCurrentIndex(2); // until somebody says otherwise
    m_source->addItem(QStringLiteral("–"), 0);
    for (char letter = 'A'; letter <= 'F'; ++letter) {
        m_source->addItem(QString(QLatin1Char(letter)), int(letter));
    }
    m_information->addItem(QStringLiteral("–"), 0);
    for (int figure = 1; figure <= 6; ++figure) {
        m_information->addItem(QString::number(figure), figure);
    }
    body()->addWidget(m_strip);
    body()->addLayout(grid);
    addRight(m_cancel);
    addRight(m_add);
    setSafeDefault(m_add);
}

void AddLinkSheet::words()
{
    setTitle(tr("Add a link"),
        tr("It is entered under your name, can be undone, and is no finding about anybody's role."));
    setWindowTitle(tr("Add a link"));
    const QString names[] { tr("From"), tr("To"), tr("Link"), tr("Since"), tr("Until"), tr("Certainty"),
        tr("Grade"), tr("Source, note") };
    for (std::size_t i = 0; i < std::size(names); ++i) {
        m_names[i]->setText(names[i]);
    }
    m_from->setPlaceholder(tr("Search for a name, a number, a code"));
    m_to->setPlaceholder(tr("Search for a name, a number, a code"));
    const Language language = windowLanguage();
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemText(i, words::linkKind(utf8(m_kind->itemData(i).toString()), language));
    }
    for (int i = 0; i < m_certainty->count(); ++i) {
        m_certainty->setItemText(
            i, words::certaintyName(Certainty(m_certainty->itemData(i).toInt()), language));
    }
    m_isDirected->setText(tr("from the first to the second"));
    m_since->setPlaceholderText(tr("17/3/2024, 3/2024, 2024 – or empty"));
    m_until->setPlaceholderText(tr("empty: the same day, or not known"));
    m_note->setPlaceholderText(tr("who says so, where it is written"));
    m_kind->setAccessibleName(names[KindRow]);
    m_since->setAccessibleName(names[WhenRow]);
    m_until->setAccessibleName(names[UntilRow]);
    m_certainty->setAccessibleName(names[CertaintyRow]);
    m_source->setAccessibleName(tr("Source, A to F"));
    m_information->setAccessibleName(tr("Information, 1 to 6"));
    m_note->setAccessibleName(names[NoteRow]);
    m_cancel->setText(tr("Cancel"));
    m_add->setText(tr("Add the link"));
}

void AddLinkSheet::setFrom(EntityId id, const QString& label) { m_from->setChosen(id, label); }
void AddLinkSheet::setTo(EntityId id, const QString& label) { m_to->setChosen(id, label); }

void AddLinkSheet::complain(const QString& sentence) { m_strip->show(Strip::Kind::Error, sentence); }

std::optional<Link> AddLinkSheet::link()
{
    Link link;
    link.from = m_from->chosen();
    link.to = m_to->chosen();
    if (!link.from || !link.to) {
        complain(tr("Choose both ends from what the search finds."));
        (link.from ? m_to : m_from)->field()->setFocus();
        return std::nullopt;
    }
    link.kind = utf8(m_kind->currentData().toString());
    link.isDirected = m_isDirected->isChecked();
    link.certainty = Certainty(m_certainty->currentData().toInt());
    link.grade = { char(m_source->currentData().toInt()), m_information->currentData().toInt() };
    link.note = utf8(m_note->text().trimmed());
    for (auto* field : { m_since, m_until }) {
        const auto date = parseDate(utf8(field->text().trimmed())).date;
        if (!field->text().trimmed().isEmpty() && !date.isKnown()) {
            complain(tr("“%1” cannot be read as a date. Write 17/3/2024, 3/2024 or 2024.")
                         .arg(field->text().trimmed()));
            field->setFocus();
            return std::nullopt;
        }
        (field == m_since ? link.since : link.until) = date;
    }
    return link;
}

void AddLinkSheet::add()
{
    const auto made = link();
    if (!made) {
        return;
    }
    try {
        LinkStore(m_session.store()).add(*made);
    } catch (const Error& error) {
        complain(qt(sentence(error.code(), error.args(), windowLanguage())));
        return;
    }
    m_session.refresh();
    Q_EMIT m_session.message(tr("Link added; the history of the store lists it."));
    Q_EMIT added(made->from, made->to);
    accept();
}

} // namespace tuyen
