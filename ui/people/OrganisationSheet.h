// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Organisation.h"
#include "people/FormSheet.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace tuyen {

/// A ring, an agency, a company, to write. Members are links and are made there, one by one.
class OrganisationSheet : public FormSheet {
    Q_OBJECT
public:
    /// Without an id: a new one.
    explicit OrganisationSheet(const Organisation& organisation, QWidget* parent = nullptr);

    Organisation organisation() const;
    QLineEdit* name() const { return m_name; }
    QComboBox* kind() const { return m_kind; }
    QCheckBox* confirmed() const { return m_isConfirmed; }

protected:
    void retranslate() override;
    void readAll() override;
    bool hasChanged() const override;

private:
    Organisation m_old;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QCheckBox* m_isConfirmed;
    QPlainTextEdit* m_note;
};

} // namespace tuyen
