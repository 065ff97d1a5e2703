// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/FigureStore.h"
#include "tables/ValueModel.h"
#include "theme/Sheet.h"
#include "trends/FigureGap.h"

#include <optional>
#include <vector>

namespace tuyen {

class Session;
class Strip;
class TableView;
class TextLabel;

/// Published totals, and what the store counts for the same area and period: of the whole store, or
/// of some imports.
class FiguresSheet : public Sheet {
    Q_OBJECT
public:
    FiguresSheet(Session& session, std::vector<BatchId> batches, QWidget* parent = nullptr);

    struct Line {
        StoredFigure stored;
        std::optional<FigureGap> gap;
    };
    const ValueModel& model() const { return *m_model; }
    TextLabel* note() const { return m_note; } ///< loading, empty, or what a column means

protected:
    void retranslate() override;

private:
    void read();
    void take(std::vector<Line> lines);
    void showLines();
    Session& m_session;
    std::vector<BatchId> m_batches;
    std::vector<Line> m_lines;
    bool m_isRead = false;
    ValueModel* m_model;
    TableView* m_table;
    Strip* m_strip;
    TextLabel* m_note;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace tuyen
