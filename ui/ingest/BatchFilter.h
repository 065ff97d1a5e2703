// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QSortFilterProxyModel>

#include <string>

namespace tuyen {

/// Of all imports, those that are looked for, in the order asked for.
class BatchFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class State { All, InStore, TakenBack, HasWaiting };
    enum class Period { Any, Today, Week, Month, Year };
    enum class Order { Newest, Oldest, File, MostRows, MostWaiting };

    explicit BatchFilter(QObject* parent = nullptr);
    /// Words of the file's name, the import's name ("N-0031") or its author, marks and case aside.
    void setText(const QString& text);
    void setState(State state);
    void setPeriod(Period period, const QDate& today = QDate::currentDate());
    void setOrder(Order order);
    void clear(); ///< all of them again; the order stays
    bool isNarrowed() const;
    int rowOf(BatchId id) const; ///< -1 when it is not shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::string m_needle; ///< folded
    State m_state = State::All;
    Period m_period = Period::Any;
    qint64 m_fromMs = 0; ///< of the period
    Order m_order = Order::Newest;
};

} // namespace tuyen
