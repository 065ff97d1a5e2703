// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filter.h"
#include "domain/OfficialFigure.h"
#include "store/Store.h"

#include <string>
#include <vector>

namespace tuyen {

/// An official figure and where it stands.
struct StoredFigure {
    OfficialFigure figure;
    BatchId batch; ///< the import that brought it
    std::string file;
    std::string sheet;
    std::int64_t row = 0; ///< as a person sees it, from 1
    friend bool operator==(const StoredFigure&, const StoredFigure&) = default;
};

/// Which figures are wanted; empty lists leave everything in.
struct FigureFilter {
    std::vector<CountUnit> units;
    std::vector<BatchId> batches;
    std::vector<std::string> provinces; ///< codes: of the figure's unit or today's that holds it
    std::vector<int> years;             ///< the period begins or ends in one of them
    friend bool operator==(const FigureFilter&, const FigureFilter&) = default;
};

/// Official figures: they come with an import, and go and return with it.
class FigureStore {
public:
    explicit FigureStore(const Store& store);

    /// By unit, area, period, then in the order they came.
    std::vector<StoredFigure> list(const FigureFilter& filter = {}) const;
    std::int64_t count() const; ///< all

private:
    const Store* m_store;
};

} // namespace tuyen
