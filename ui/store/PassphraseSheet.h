// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Sheet.h"

namespace tuyen {

class PassphrasePair;
class StoreGate;

/// A new passphrase for the open store. The store is written anew beside, verified, and put in its
/// place.
class PassphraseSheet : public Sheet {
    Q_OBJECT
public:
    explicit PassphraseSheet(StoreGate& gate, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    void change();
    StoreGate& m_gate;
    PassphrasePair* m_pair;
    QPushButton* m_cancel;
    QPushButton* m_change;
};

} // namespace tuyen
