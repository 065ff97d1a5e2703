// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/RecordStore.h"
#include "theme/Sheet.h"

#include <vector>

class QLineEdit;
class QRadioButton;

namespace tuyen {

class TextLabel;

/// The ledger of a person, newest first: each line says what comes apart when it is taken back.
class UnmergeSheet : public Sheet {
    Q_OBJECT
public:
    explicit UnmergeSheet(const PersonRecord& record, QWidget* parent = nullptr);
    void choose(int line);
    QPushButton* primary() const { return m_apart; }

Q_SIGNALS:
    void agreed(tuyen::PersonId a, tuyen::PersonId b, const QString& reason);

protected:
    void retranslate() override;

private:
    QString lineText(const IdentityDecision& decision) const;
    std::vector<IdentityDecision> m_ledger;
    QString m_label;
    std::vector<QRadioButton*> m_lines;
    std::vector<TextLabel*> m_notes;
    TextLabel* m_reasonName;
    QLineEdit* m_reason;
    QPushButton* m_cancel;
    QPushButton* m_apart;
};

} // namespace tuyen
