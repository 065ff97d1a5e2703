// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Person.h"
#include "theme/Sheet.h"

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace tuyen {

class PlaceResolver;
class SelectButton;
class Strip;
class TextLabel;

/// What a record says of a person, to write: under each field what was read from the words typed. A
/// field left as it was keeps its value and its raw words.
class PersonSheet : public Sheet {
    Q_OBJECT
public:
    /// One of the records of a person is written, the first unless another is chosen; none: a new
    /// person.
    explicit PersonSheet(std::vector<Person> records, QWidget* parent = nullptr);
    ~PersonSheet() override;

    Person person() const;
    void showError(const QString& sentence);
    void reject() override; ///< never loses typed words without asking

    QLineEdit* name() const { return m_name; }
    QLineEdit* birth() const { return m_birth; }
    QLineEdit* residence() const { return m_residence; }
    QLineEdit* aliases() const { return m_aliases; }
    QComboBox* gender() const { return m_gender; }
    QPushButton* primary() const { return m_save; }

Q_SIGNALS:
    void saved(const tuyen::Person& person);

protected:
    void retranslate() override;

private:
    struct Field {
        const char* label;
        QWidget* editor;
        TextLabel* name;
        TextLabel* note;
    };
    void addField(QGridLayout* grid, int row, int column, const char* label, QWidget* editor);
    QLineEdit* lineField(QGridLayout* grid, int row, int column, const char* label);
    void fill();
    void readAll();
    void setNote(const QWidget* editor, const QString& text, bool isWarning);
    PlaceMention placeOf(const QLineEdit* edit, const PlaceMention& old) const;

    std::vector<Person> m_records;
    Person m_old;
    bool m_mayLose = false;
    std::unique_ptr<PlaceResolver> m_places;
    std::vector<Field> m_fields;
    SelectButton* m_which;
    Strip* m_strip;
    QLineEdit *m_name, *m_aliases, *m_birth, *m_nationality, *m_ethnicity, *m_residence,
        *m_hometown, *m_occupation, *m_record, *m_code;
    QComboBox* m_gender;
    QPlainTextEdit* m_note;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

} // namespace tuyen
