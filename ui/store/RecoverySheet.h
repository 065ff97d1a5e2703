// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "store/StoreKey.h"

#include <QString>

class QPainter;
class QPagedPaintDevice;

namespace tuyen {

/// Writes the key of a store as one page for the safe of the office: groups, checksum, what to do
/// with it. False when the file cannot be written; an older file is then untouched.
bool writeRecoverySheet(
    const StoreKey& key, const QString& storeName, const QString& file, Language language);
/// The same page on a printer.
bool printRecoverySheet(
    const StoreKey& key, const QString& storeName, QPagedPaintDevice& device, Language language);

} // namespace tuyen
