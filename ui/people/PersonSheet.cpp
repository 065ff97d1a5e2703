// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PersonSheet.h"

#include "base/Catalogue.h"
#include "gazetteer/PlaceResolver.h"
#include "incidents/IncidentWords.h"
#include "people/RecordParts.h"
#include "people/RegisterWords.h"
#include "text/DateText.h"
#include "text/Fold.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace tuyen {

namespace {

QString shownDate(const PartialDate& date)
{
    return date.isKnown() ? qt(formatDate(date, windowLanguage())) : qt(date.raw);
}

QString shownPlace(const PlaceMention& place)
{
    return place.isEmpty() ? QString() : place.raw.empty() ? words::place(place) : qt(place.raw);
}

/// "CN" for "Trung Quốc", "China" or "CN"; else the words.
std::string countryOf(const PlaceResolver& places, const QString& text)
{
    const auto read = places.country(utf8(text.trimmed()));
    return read.place.country.empty() ? utf8(text.trimmed()) : read.place.country;
}

QString sentenceOf(const std::string& issue, const std::string& suggestion)
{
    if (issue.empty()) {
        return {};
    }
    const QString text = qt(sentence(issue, {}, windowLanguage()));
    return suggestion.empty() ? text : text + QStringLiteral(" → ") + qt(suggestion);
}

} // namespace

PersonSheet::PersonSheet(std::vector<Person> records, QWidget* parent)
    : Sheet(720, parent)
    , m_records(std::move(records))
    , m_places(std::make_unique<PlaceResolver>())
    , m_which(new SelectButton({}))
    , m_strip(new Strip)
    , m_gender(new QComboBox)
    , m_note(new QPlainTextEdit)
    , m_cancel(button({}))
    , m_save(button({}, ButtonKind::Primary))
{
    if (!m_records.empty()) {
        m_old = m_records.front();
    }
    auto* which = new QHBoxLayout;
    which->addWidget(m_which);
    which->addStretch(1);
    m_which->setVisible(m_records.size() > 1);
    body()->addWidget(m_strip);
    body()->addLayout(which);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_name = lineField(grid, 0, 0, QT_TR_NOOP("Name"));
    m_aliases = lineField(grid, 0, 1, QT_TR_NOOP("Aliases, a comma between"));
    m_birth = lineField(grid, 1, 0, QT_TR_NOOP("Born"));
    addField(grid, 1, 1, QT_TR_NOOP("Sex"), m_gender);
    m_residence = lineField(grid, 2, 0, QT_TR_NOOP("Lives in"));
    m_hometown = lineField(grid, 2, 1, QT_TR_NOOP("Comes from"));
    m_nationality = lineField(grid, 3, 0, QT_TR_NOOP("Nationality"));
    m_ethnicity = lineField(grid, 3, 1, QT_TR_NOOP("Ethnicity"));
    m_occupation = lineField(grid, 4, 0, QT_TR_NOOP("Occupation"));
    m_code = lineField(grid, 4, 1, QT_TR_NOOP("Code in the source"));
    m_record = lineField(grid, 5, 0, QT_TR_NOOP("Criminal record"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(px(56));
    addField(grid, 5, 1, QT_TR_NOOP("Note"), m_note);
    body()->addLayout(grid);
    addRight(m_cancel);
    addRight(m_save);
    connect(m_which, &SelectButton::currentChanged, this, [this](int index) {
        m_old = m_records[static_cast<std::size_t>(index)];
        fill();
    });
    connect(m_cancel, &QPushButton::clicked, this, &PersonSheet::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(person()); });
    connect(m_strip, &Strip::actionTriggered, this, [this] {
        m_mayLose = true;
        reject();
    });
    retranslate();
    fill();
    m_name->setFocus();
}

PersonSheet::~PersonSheet() = default;

void PersonSheet::addField(
    QGridLayout* grid, int row, int column, const char* label, QWidget* editor)
{
    auto* name = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    auto* note = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    note->setMinimumHeight(px(16));
    note->setWordWrap(true);
    name->setBuddy(editor);
    grid->addWidget(name, row * 3, column);
    grid->addWidget(editor, row * 3 + 1, column, Qt::AlignTop);
    grid->addWidget(note, row * 3 + 2, column);
    m_fields.push_back({ label, editor, name, note });
}

QLineEdit* PersonSheet::lineField(QGridLayout* grid, int row, int column, const char* label)
{
    auto* edit = new QLineEdit;
    addField(grid, row, column, label, edit);
    connect(edit, &QLineEdit::textChanged, this, &PersonSheet::readAll);
    return edit;
}

void PersonSheet::retranslate()
{
    setTitle(m_records.empty() ? tr("New person") : tr("Edit record %1").arg(m_old.id.value),
        m_records.empty()
            ? tr("Roles come with an incident; here stands what is known of the person.")
            : tr("The sources stay as they are; this is one step of the history."));
    for (const auto& field : m_fields) {
        field.name->setText(tr(field.label));
        field.editor->setAccessibleName(field.name->text());
    }
    m_which->setLabel(tr("Record"));
    QStringList numbers;
    for (const auto& record : m_records) {
        numbers += QString::number(record.id.value);
    }
    m_which->setItems(numbers);
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        if (m_records[i].id == m_old.id) {
            m_which->setCurrent(static_cast<int>(i));
        }
    }
    const int gender = std::max(0, m_gender->currentIndex());
    m_gender->clear();
    for (const auto each : { Gender::Unknown, Gender::Female, Gender::Male, Gender::Other }) {
        m_gender->addItem(each == Gender::Unknown ? tr("not known") : RegisterWords::gender(each));
    }
    m_gender->setCurrentIndex(gender);
    m_birth->setPlaceholderText(tr("12/03/1987, 1987, about 1987"));
    m_residence->setPlaceholderText(tr("commune, district, province; country"));
    m_save->setText(m_records.empty() ? tr("Add the person") : tr("Save the record"));
    m_cancel->setText(tr("Leave without saving"));
    readAll();
}

void PersonSheet::fill()
{
    m_name->setText(qt(m_old.name));
    m_aliases->setText(records::joinedAliases(m_old));
    m_birth->setText(shownDate(m_old.birth));
    m_gender->setCurrentIndex(static_cast<int>(m_old.gender));
    m_residence->setText(shownPlace(m_old.residence));
    m_hometown->setText(shownPlace(m_old.hometown));
    m_nationality->setText(words::country(m_old.nationality));
    m_ethnicity->setText(qt(m_old.ethnicity));
    m_occupation->setText(qt(m_old.occupation));
    m_code->setText(qt(m_old.code));
    m_record->setText(qt(m_old.criminalRecord));
    m_note->setPlainText(qt(m_old.note));
    retranslate();
}

PlaceMention PersonSheet::placeOf(const QLineEdit* edit, const PlaceMention& old) const
{
    return edit->text() == shownPlace(old) ? old : m_places->place(utf8(edit->text()), {}).place;
}

Person PersonSheet::person() const
{
    Person made = m_old;
    const auto text = [](const QLineEdit* edit) { return trimmed(utf8(edit->text())); };
    made.name = text(m_name);
    if (m_aliases->text() != records::joinedAliases(m_old)) {
        made.aliases.clear();
        for (const QString& alias : m_aliases->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!alias.trimmed().isEmpty()) {
                made.aliases.push_back(utf8(alias.trimmed()));
            }
        }
    }
    if (m_birth->text() != shownDate(m_old.birth)) {
        DateHints hints;
        hints.isBirth = true;
        made.birth = parseDate(text(m_birth), hints).date;
    }
    made.gender = static_cast<Gender>(m_gender->currentIndex());
    made.residence = placeOf(m_residence, m_old.residence);
    made.hometown = placeOf(m_hometown, m_old.hometown);
    if (m_nationality->text() != words::country(m_old.nationality)) {
        made.nationality = countryOf(*m_places, m_nationality->text());
    }
    made.ethnicity = text(m_ethnicity);
    made.occupation = text(m_occupation);
    made.code = text(m_code);
    made.criminalRecord = text(m_record);
    made.note = utf8(m_note->toPlainText().trimmed());
    return made;
}

void PersonSheet::setNote(const QWidget* editor, const QString& text, bool isWarning)
{
    const auto it = std::ranges::find(
        m_fields, editor, [](const Field& field) -> const QWidget* { return field.editor; });
    it->note->setText(text);
    it->note->setTone(isWarning ? TextLabel::Tone::Warn : TextLabel::Tone::Secondary);
}

/// Says under each field what was read: before saving, not after.
void PersonSheet::readAll()
{
    if (m_fields.size() < 12) { // still being made
        return;
    }
    if (m_birth->text() == shownDate(m_old.birth)) {
        const bool hasRaw = !m_old.birth.raw.empty() && qt(m_old.birth.raw) != m_birth->text();
        setNote(
            m_birth, hasRaw ? QStringLiteral("“%1”").arg(qt(m_old.birth.raw)) : QString(), false);
    } else {
        DateHints hints;
        hints.isBirth = true;
        const auto read = parseDate(utf8(m_birth->text()), hints);
        const QString issue = sentenceOf(read.issue, read.suggestion);
        setNote(m_birth,
            !issue.isEmpty()          ? issue
                : read.date.isKnown() ? words::date(read.date)
                                      : QString(),
            !issue.isEmpty());
    }
    const auto notePlace = [this](QLineEdit* edit, const PlaceMention& old) {
        if (edit->text() == shownPlace(old)) {
            setNote(edit, old.isEmpty() ? QString() : words::place(old), false);
            return;
        }
        const auto read = m_places->place(utf8(edit->text()), {});
        const QString issue = sentenceOf(read.issue, read.suggestion);
        setNote(edit, issue.isEmpty() && !read.place.isEmpty() ? words::place(read.place) : issue,
            !issue.isEmpty());
    };
    notePlace(m_residence, m_old.residence);
    notePlace(m_hometown, m_old.hometown);
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("A person needs a name."));
}

void PersonSheet::showError(const QString& sentence)
{
    m_strip->show(Strip::Kind::Error, sentence);
}

void PersonSheet::reject()
{
    if (!m_mayLose && !(person() == m_old)) {
        m_mayLose = true;
        m_strip->show(
            Strip::Kind::Warn, tr("What you typed is not saved yet."), tr("Throw it away"));
        return;
    }
    Sheet::reject();
}

} // namespace tuyen
