// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filter.h"

#include <QString>

#include <utility>
#include <vector>

class QSettings;

namespace tuyen {

/// A filter as JSON text and back: codes, years and days. Searched words and numbers of imports
/// stay out: they are of one store and may name a person, and this is written outside of the store.
QString filterText(const Filter& filter);
Filter filterFromText(const QString& text);

/// The filters an analyst keeps, with her words for them, in the settings of the user.
class SavedFilters {
public:
    explicit SavedFilters(QSettings& settings);
    std::vector<std::pair<QString, Filter>> all() const;
    void save(const QString& name, const Filter& filter); ///< replaces one of the same name
    void remove(const QString& name);

private:
    void write(const std::vector<std::pair<QString, Filter>>& filters);
    QSettings& m_settings;
};

} // namespace tuyen
