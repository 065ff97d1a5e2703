// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "domain/Source.h"
#include "store/Store.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tuyen {

/// Where a statement stands, with the row as it was.
struct Evidence {
    Source source;
    SourceRow row;
    BatchId batch;
    std::vector<std::pair<std::string, std::string>>
        cells;                       ///< header → raw text of the original row
    std::vector<std::string> fields; ///< of the cells: what each was read as; "" nothing, or unsure
    char gradeSource = '\0';
    int gradeInformation = 0;
};

class SourceStore {
public:
    explicit SourceStore(Store& store);

    std::vector<Evidence> evidence(EntityId entity) const;
    /// In the order asked for; rows of imports taken back are left out.
    std::vector<Evidence> rows(std::span<const SourceRowId> ids) const;
    /// The same without their cells: where the rows stand.
    std::vector<Evidence> places(std::span<const SourceRowId> ids) const;
    std::string bytes(SourceId id) const; ///< the original file, byte for byte

private:
    Store* m_store;
};

} // namespace tuyen
