// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/RegisterStore.h"
#include "tables/PagedModel.h"

#include <optional>
#include <span>

namespace tuyen {

/// One register as a table: its columns change with the register, its rows come in pages.
class RegisterModel : public PagedModel<RegisterRow> {
    Q_OBJECT
public:
    enum class Field {
        Label,
        Roles,
        Gender,
        Born,
        Home,
        Incidents,
        Records,
        Code,
        Kind,
        State,
        Members,
        Names,
        Note,
        Users,
        Where,
        Lines,
        Stops,
        Incident,
        Date,
        Legs,
        Fee,
        ToCheck
    };
    struct Column {
        Field field;
        int width; ///< at 100 %
        std::optional<RegisterColumn> sort;
    };

    RegisterModel(JobRunner& jobs, QObject* parent = nullptr);

    void setRegister(Register what); ///< empties the table
    Register what() const { return m_what; }
    std::span<const Column> columns() const;
    int elasticColumn() const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QVariant cell(const RegisterRow& row, int column, int role) const override;
    QVariant rowless(int row, int column, int role) const override;
    QVariant unreadable(int row, int column, int role) const override;

private:
    QString title(Field field) const;
    QString text(const RegisterRow& row, Field field) const;
    CellTone tone(const RegisterRow& row, Field field) const;
    Register m_what = Register::People;
};

} // namespace tuyen
