// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"
#include "theme/Sheet.h"

class QLineEdit;

namespace tuyen {

class PassphraseField;
class StoreGate;
class Strip;

/// A store again from a verified copy: which copy, its passphrase, where to.
class RestoreSheet : public Sheet {
    Q_OBJECT
public:
    explicit RestoreSheet(StoreGate& gate, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    void choose(QLineEdit* field, bool isSource);
    void refresh();
    void restore();
    StoreGate& m_gate;
    Strip* m_strip;
    QLabel* m_sourceName;
    QLineEdit* m_source;
    QPushButton* m_chooseSource;
    QLabel* m_passphraseName;
    PassphraseField* m_passphrase;
    QLabel* m_targetName;
    QLineEdit* m_target;
    QPushButton* m_chooseTarget;
    QPushButton* m_cancel;
    QPushButton* m_restore;
};

} // namespace tuyen
