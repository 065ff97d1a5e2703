// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PersonSheet.h"

#include "gazetteer/PlaceResolver.h"
#include "incidents/IncidentWords.h"
#include "people/FormWords.h"
#include "people/RecordParts.h"
#include "people/RegisterWords.h"
#include "text/Fold.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace tuyen {

PersonSheet::PersonSheet(std::vector<Person> records, QWidget* parent)
    : FormSheet(720, parent)
    , m_records(std::move(records))
    , m_places(std::make_unique<PlaceResolver>())
    , m_which(new SelectButton({}))
    , m_gender(new QComboBox)
    , m_note(new QPlainTextEdit)
{
    if (!m_records.empty()) {
        m_old = m_records.front();
    }
    auto* which = new QHBoxLayout;
    which->addWidget(m_which);
    which->addStretch(1);
    m_which->setVisible(m_records.size() > 1);
    body()->addLayout(which);
    auto* grid = addGrid();
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
    addWhy();
    connect(m_which, &SelectButton::currentChanged, this, [this](int index) {
        m_old = m_records[static_cast<std::size_t>(index)];
        fill();
    });
    retranslate();
    fill();
    m_name->setFocus();
}

PersonSheet::~PersonSheet() = default;

void PersonSheet::retranslate()
{
    setTitle(m_records.empty() ? tr("New person") : tr("Edit record %1").arg(m_old.id.value),
        m_records.empty()
            ? tr("Roles come with an incident; here stands what is known of the person.")
            : tr("The sources stay as they are; this is one step of the history."));
    FormSheet::retranslate();
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
    readAll();
}

void PersonSheet::fill()
{
    m_name->setText(qt(m_old.name));
    m_aliases->setText(records::joinedAliases(m_old));
    m_birth->setText(forms::shownDate(m_old.birth));
    m_gender->setCurrentIndex(static_cast<int>(m_old.gender));
    m_residence->setText(forms::shownPlace(m_old.residence));
    m_hometown->setText(forms::shownPlace(m_old.hometown));
    m_nationality->setText(words::country(m_old.nationality));
    m_ethnicity->setText(qt(m_old.ethnicity));
    m_occupation->setText(qt(m_old.occupation));
    m_code->setText(qt(m_old.code));
    m_record->setText(qt(m_old.criminalRecord));
    m_note->setPlainText(qt(m_old.note));
    retranslate();
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
    made.birth = forms::dateOf(m_birth->text(), m_old.birth, forms::Day::OfBirth);
    made.gender = static_cast<Gender>(m_gender->currentIndex());
    made.residence = forms::placeOf(*m_places, m_residence->text(), m_old.residence, {});
    made.hometown = forms::placeOf(*m_places, m_hometown->text(), m_old.hometown, {});
    if (m_nationality->text() != words::country(m_old.nationality)) {
        made.nationality = forms::countryOf(*m_places, m_nationality->text());
    }
    made.ethnicity = text(m_ethnicity);
    made.occupation = text(m_occupation);
    made.code = text(m_code);
    made.criminalRecord = text(m_record);
    made.note = utf8(m_note->toPlainText().trimmed());
    return made;
}

/// Says under each field what was read: before saving, not after.
void PersonSheet::readAll()
{
    const auto born = forms::dateSaid(m_birth->text(), m_old.birth, forms::Day::OfBirth);
    setNote(m_birth, born.text, born.isWarning);
    const auto notePlace = [this](QLineEdit* edit, const PlaceMention& old) {
        const auto said = forms::placeSaid(*m_places, edit->text(), old, {});
        setNote(edit, said.text, said.isWarning);
    };
    notePlace(m_residence, m_old.residence);
    notePlace(m_hometown, m_old.hometown);
    setSaving(m_records.empty() ? tr("Add the person") : tr("Save the record"),
        !m_name->text().trimmed().isEmpty(), tr("A person needs a name."));
}

bool PersonSheet::hasChanged() const { return !(person() == m_old); }

} // namespace tuyen
