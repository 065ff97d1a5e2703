// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tuyen {

class StoreGate;

/// Opens the dialog that sets a new passphrase of the open store.
void changePassphrase(StoreGate& gate, QWidget* window);
/// Asks where, then writes the recovery sheet of the open store.
void saveRecoverySheet(StoreGate& gate, QWidget* window);

} // namespace tuyen
