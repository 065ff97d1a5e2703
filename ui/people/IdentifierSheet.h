// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifier.h"
#include "domain/Person.h"
#include "gazetteer/IdentifierText.h"
#include "people/FormSheet.h"

#include <optional>
#include <vector>

class QComboBox;

namespace tuyen {

/// A phone, an account, a plate, a document, to write: what is read from it, and what is odd about
/// it, stands under the number before it is saved.
class IdentifierSheet : public FormSheet {
    Q_OBJECT
public:
    /// `kinds`: those to choose from, the first unless the identifier has one. Without an id it is
    /// new. `user`: who uses it, as it may be shown; empty: nobody is named.
    IdentifierSheet(const Identifier& identifier, std::vector<IdentifierKind> kinds,
        const QString& user, QWidget* parent = nullptr);

    /// Against whose sex, year and home a document is held before it is saved.
    void setPerson(const Person& person);
    Identifier identifier() const;
    QLineEdit* number() const { return m_number; }
    QLineEdit* detail() const { return m_detail; }
    QComboBox* kind() const { return m_kind; }
    QPushButton* removeButton() const { return m_remove; }

Q_SIGNALS:
    void removeAsked(); ///< it was never theirs

protected:
    void retranslate() override;
    void readAll() override;
    bool hasChanged() const override;

private:
    void showFields(); ///< those of the kind chosen
    QString savingWords() const;
    IdentifierKind chosen() const;
    QString detailText() const;
    IdentifierReading reading() const;

    Identifier m_old;
    QString m_user;
    std::optional<Person> m_person;
    QComboBox* m_kind;
    QLineEdit* m_number;
    QLineEdit* m_detail;
    QPushButton* m_remove;
};

} // namespace tuyen
