// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Person.h"
#include "people/FormSheet.h"

#include <memory>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tuyen {

class PlaceResolver;
class SelectButton;

/// What a record says of a person, to write: under each field what was read from the words typed. A
/// field left as it was keeps its value and its raw words.
class PersonSheet : public FormSheet {
    Q_OBJECT
public:
    /// One of the records of a person is written, the first unless another is chosen; none: a new
    /// person.
    explicit PersonSheet(std::vector<Person> records, QWidget* parent = nullptr);
    ~PersonSheet() override;

    Person person() const;
    QLineEdit* name() const { return m_name; }
    QLineEdit* birth() const { return m_birth; }
    QLineEdit* residence() const { return m_residence; }
    QLineEdit* aliases() const { return m_aliases; }
    QComboBox* gender() const { return m_gender; }

protected:
    void retranslate() override;
    void readAll() override;
    bool hasChanged() const override;

private:
    void fill();

    std::vector<Person> m_records;
    Person m_old;
    std::unique_ptr<PlaceResolver> m_places;
    SelectButton* m_which;
    QLineEdit *m_name, *m_aliases, *m_birth, *m_nationality, *m_ethnicity, *m_residence,
        *m_hometown, *m_occupation, *m_record, *m_code;
    QComboBox* m_gender;
    QPlainTextEdit* m_note;
};

} // namespace tuyen
