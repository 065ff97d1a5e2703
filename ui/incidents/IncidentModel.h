// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/IncidentStore.h"
#include "tables/PagedModel.h"

#include <set>

namespace tuyen {

/// The incident table: rows come in pages, ticks stay with their ids through sorting and filtering.
class IncidentModel : public PagedModel<IncidentRow> {
    Q_OBJECT
public:
    enum Column {
        Tick,
        Code,
        Date,
        Place,
        Neighbour,
        Form,
        Suspects,
        Victims,
        Presumed,
        PersonTimes,
        Source,
        Status,
        ColumnCount
    };

    IncidentModel(JobRunner& jobs, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const std::set<std::int64_t>& ticked() const { return m_ticked; }
    void toggle(int row);
    void tickAll(bool isOn);
    void forget(); ///< all ticks: another store

Q_SIGNALS:
    void tickedChanged();

protected:
    QVariant cell(const IncidentRow& row, int column, int role) const override;
    QVariant rowless(int row, int column, int role) const override;
    QVariant unreadable(int row, int column, int role) const override;

private:
    static QVariant text(const IncidentRow& row, int column);
    static CellTone tone(const IncidentRow& row, int column);
    std::set<std::int64_t> m_ticked;
};

} // namespace tuyen
