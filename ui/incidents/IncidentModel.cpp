// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/IncidentModel.h"

#include "incidents/IncidentWords.h"
#include "theme/Text.h"

namespace tuyen {

IncidentModel::IncidentModel(JobRunner& jobs, QObject* parent)
    : PagedModel(jobs, QStringLiteral("incidents.rows"), parent)
{
}

int IncidentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static bool isNumber(int column)
{
    return column >= IncidentModel::Suspects && column <= IncidentModel::PersonTimes;
}

static const Quantity& countOf(const IncidentRow& row, int column)
{
    return column == IncidentModel::Suspects ? row.suspects
        : column == IncidentModel::Victims   ? row.victims
        : column == IncidentModel::Presumed  ? row.presumedVictims
                                             : row.personTimes;
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const auto side = isNumber(section) ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue<Qt::Alignment>(side | Qt::AlignBottom);
    }
    if (role == Qt::CheckStateRole && section == Tick) {
        const bool areAll = !m_ticked.empty() && m_ticked.size() >= ids().size();
        return int(m_ticked.empty() ? Qt::Unchecked : areAll ? Qt::Checked : Qt::PartiallyChecked);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Code:
        return tr("Code");
    case Date:
        return tr("Date");
    case Place:
        return tr("Province");
    case Neighbour:
        return tr("Bo.", "short for border");
    case Form:
        return tr("Form");
    case Suspects:
        return tr("Sus-\npects");
    case Victims:
        return tr("Vic-\ntims");
    case Presumed:
        return tr("Pre-\nsumed");
    case PersonTimes:
        return tr("Person-\ntimes");
    case Source:
        return tr("Source");
    case Status:
        return tr("Stage");
    default:
        return {};
    }
}

QVariant IncidentModel::rowless(int row, int column, int role) const
{
    if (column == Tick) {
        if (role == Qt::CheckStateRole) {
            return int(m_ticked.contains(idAt(row)) ? Qt::Checked : Qt::Unchecked);
        }
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        const auto side = isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue<Qt::Alignment>(side | Qt::AlignVCenter);
    }
    return {};
}

QVariant IncidentModel::text(const IncidentRow& row, int column)
{
    switch (column) {
    case Code:
        return qt(row.code);
    case Date:
        return words::date(row.date);
    case Place:
        return words::place(row.place);
    case Neighbour:
        return row.neighbour.empty() ? words::dash() : qt(row.neighbour);
    case Form: {
        const QString forms = words::shortTerms(row.terms, "exploitation");
        return forms.isEmpty() ? tr("not known") : forms;
    }
    case Suspects:
        return words::quantity(row.suspects);
    case Victims:
        return words::quantity(row.victims);
    case Presumed:
        return words::quantity(row.presumedVictims);
    case PersonTimes:
        return words::quantity(row.personTimes);
    case Source:
        return words::grade(row.grade);
    case Status:
        return row.status.empty() ? words::dash() : words::shortTerm(row.status);
    default:
        return {};
    }
}

CellTone IncidentModel::tone(const IncidentRow& row, int column)
{
    switch (column) {
    case Code:
        return CellTone::Strong;
    case Date:
        return words::isEstimated(row.date) ? CellTone::Estimated : CellTone::Normal;
    case Place:
        return words::isEstimated(row.place) ? CellTone::Estimated : CellTone::Normal;
    case Neighbour:
        return CellTone::Secondary;
    case Form:
        return words::terms(row.terms, "exploitation", 1).isEmpty() ? CellTone::Secondary
                                                                    : CellTone::Normal;
    case Presumed:
        return CellTone::Presumed;
    case PersonTimes:
        return row.personTimes.isKnown() ? CellTone::Normal : CellTone::Secondary;
    default:
        return CellTone::Normal;
    }
}

QVariant IncidentModel::cell(const IncidentRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == Form) {
            return words::terms(row.terms, "exploitation");
        }
        if (column == Status && !row.status.empty()) {
            return words::term(row.status);
        }
        if (column == Place && !row.place.raw.empty()) {
            return QStringLiteral("“%1”").arg(qt(row.place.raw));
        }
        if (isNumber(column)) {
            const auto& count = countOf(row, column);
            return count.raw.empty() ? QVariant() : QStringLiteral("“%1”").arg(qt(count.raw));
        }
        return column == Date && !row.date.raw.empty()
            ? QStringLiteral("“%1”").arg(qt(row.date.raw))
            : QVariant();
    case ToneRole:
        return static_cast<int>(tone(row, column));
    case TagRole:
        return static_cast<int>(column != Source ? CellTag::None
                : words::isWeak(row.grade)       ? CellTag::Warn
                                                 : CellTag::Neutral);
    default:
        return {};
    }
}

QVariant IncidentModel::unreadable(int row, int column, int role) const
{
    if (role == Qt::DisplayRole && column == Code) {
        return QString::number(idAt(row));
    }
    return role == Qt::DisplayRole && column == Date ? QVariant(tr("cannot be read")) : QVariant();
}

bool IncidentModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick) {
        return false;
    }
    toggle(index.row());
    return true;
}

void IncidentModel::toggle(int row)
{
    const auto id = idAt(row);
    if (id == 0) {
        return;
    }
    if (m_ticked.erase(id) == 0) {
        m_ticked.insert(id);
    }
    Q_EMIT dataChanged(index(row, Tick), index(row, Tick), { Qt::CheckStateRole });
    Q_EMIT headerDataChanged(Qt::Horizontal, Tick, Tick);
    Q_EMIT tickedChanged();
}

void IncidentModel::tickAll(bool isOn)
{
    m_ticked.clear();
    if (isOn) {
        m_ticked.insert(ids().begin(), ids().end());
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Tick), index(rowCount() - 1, Tick), { Qt::CheckStateRole });
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, Tick, Tick);
    Q_EMIT tickedChanged();
}

void IncidentModel::forget() { tickAll(false); }

} // namespace tuyen
