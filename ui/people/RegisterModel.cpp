// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RegisterModel.h"

#include "incidents/IncidentWords.h"
#include "people/RegisterWords.h"
#include "people/ThingWords.h"
#include "theme/Text.h"

#include <algorithm>
#include <array>

namespace tuyen {

namespace {
using Field = RegisterModel::Field;
using Sort = RegisterColumn;

constexpr std::array peopleColumns {
    RegisterModel::Column { Field::Label, 180, Sort::Label },
    RegisterModel::Column { Field::Roles, 128, Sort::Roles },
    RegisterModel::Column { Field::Gender, 52, {} },
    RegisterModel::Column { Field::Born, 96, Sort::Day },
    RegisterModel::Column { Field::Home, 108, Sort::Place },
    RegisterModel::Column { Field::Incidents, 56, Sort::Count },
    RegisterModel::Column { Field::Records, 60, {} },
    RegisterModel::Column { Field::Code, 72, Sort::Code },
};
constexpr std::array organisationColumns {
    RegisterModel::Column { Field::Label, 200, Sort::Label },
    RegisterModel::Column { Field::Kind, 90, Sort::Kind },
    RegisterModel::Column { Field::State, 110, {} },
    RegisterModel::Column { Field::Members, 72, Sort::Count },
    RegisterModel::Column { Field::Names, 150, {} },
    RegisterModel::Column { Field::Note, 140, {} },
};
constexpr std::array identifierColumns {
    RegisterModel::Column { Field::Label, 152, Sort::Label },
    RegisterModel::Column { Field::Kind, 140, Sort::Kind },
    RegisterModel::Column { Field::Note, 104, {} },
    RegisterModel::Column { Field::Users, 64, Sort::Count },
    RegisterModel::Column { Field::Names, 170, {} },
    RegisterModel::Column { Field::ToCheck, 136, {} },
};
constexpr std::array placeColumns {
    RegisterModel::Column { Field::Label, 220, Sort::Label },
    RegisterModel::Column { Field::Where, 220, {} },
    RegisterModel::Column { Field::Home, 140, Sort::Place },
    RegisterModel::Column { Field::Lines, 64, Sort::Count },
    RegisterModel::Column { Field::Code, 90, Sort::Code },
};
constexpr std::array routeColumns {
    RegisterModel::Column { Field::Stops, 204, Sort::Label },
    RegisterModel::Column { Field::Incident, 80, Sort::Code },
    RegisterModel::Column { Field::Date, 124, Sort::Day },
    RegisterModel::Column { Field::Kind, 150, Sort::Kind },
    RegisterModel::Column { Field::Legs, 52, Sort::Count },
    RegisterModel::Column { Field::Fee, 158, {} },
};

bool isNumber(Field field)
{
    return field == Field::Incidents || field == Field::Records || field == Field::Members
        || field == Field::Users || field == Field::Lines || field == Field::Legs
        || field == Field::Fee;
}

bool isHead(Field field) { return field == Field::Label || field == Field::Stops; }

} // namespace

RegisterModel::RegisterModel(JobRunner& jobs, QObject* parent)
    : PagedModel(jobs, QStringLiteral("register.rows"), parent)
{
}

void RegisterModel::setRegister(Register what)
{
    setRows({}, {}); // no row of one register is asked for in the columns of another
    beginResetModel();
    m_what = what;
    endResetModel();
}

std::span<const RegisterModel::Column> RegisterModel::columns() const
{
    switch (m_what) {
    case Register::People:
        return peopleColumns;
    case Register::Organisations:
        return organisationColumns;
    case Register::Places:
        return placeColumns;
    case Register::Routes:
        return routeColumns;
    default:
        return identifierColumns;
    }
}

int RegisterModel::elasticColumn() const
{
    const auto all = columns();
    const auto head = std::ranges::find_if(all, isHead, &Column::field);
    return head == all.end() ? 0 : static_cast<int>(head - all.begin());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QString RegisterModel::title(Field field) const
{
    switch (field) {
    case Field::Label:
        return m_what == Register::People || m_what == Register::Organisations
                || m_what == Register::Places
            ? tr("Name")
            : m_what == Register::Vehicles ? tr("Plate")
                                           : tr("Number, name");
    case Field::Roles:
        return tr("Roles");
    case Field::Gender:
        return tr("Sex");
    case Field::Born:
        return tr("Born");
    case Field::Home:
        return m_what == Register::People ? tr("Home") : tr("Province, country");
    case Field::Incidents:
        return tr("Inci-\ndents");
    case Field::Records:
        return tr("Re-\ncords");
    case Field::Code:
        return tr("Code");
    case Field::Kind:
        return m_what == Register::Routes ? tr("Direction") : tr("Kind");
    case Field::State:
        return tr("State");
    case Field::Members:
        return tr("Mem-\nbers");
    case Field::Names:
        return m_what == Register::Organisations ? tr("First members") : tr("Used by");
    case Field::Note:
        return m_what == Register::Organisations ? tr("Note") : tr("Service, bank");
    case Field::Users:
        return tr("Users");
    case Field::Where:
        return tr("Where");
    case Field::Lines:
        return tr("Links");
    case Field::Stops:
        return tr("Way");
    case Field::Incident:
        return tr("Incident");
    case Field::Date:
        return tr("Date");
    case Field::Fee:
        return tr("Fees");
    case Field::ToCheck:
        return tr("To check");
    case Field::Legs:
        break;
    }
    return tr("Legs");
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const Field field = columns()[static_cast<std::size_t>(section)].field;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<Qt::Alignment>(
            (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    }
    return role == Qt::DisplayRole ? QVariant(title(field)) : QVariant();
}

QVariant RegisterModel::rowless(int /*row*/, int column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const Field field = columns()[static_cast<std::size_t>(column)].field;
        return QVariant::fromValue<Qt::Alignment>(
            (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

static QString hidden() { return QStringLiteral("•••"); }

static QString orDash(const std::string& text) { return text.empty() ? words::dash() : qt(text); }

QString RegisterModel::text(const RegisterRow& row, Field field) const
{
    switch (field) {
    case Field::Label:
        return orDash(row.label);
    case Field::Roles:
        return RegisterWords::roles(row.roles);
    case Field::Gender:
        return RegisterWords::gender(row.gender);
    case Field::Born:
        return row.isProtected ? hidden() : words::date(row.date);
    case Field::Home:
        return row.isProtected  ? hidden()
            : row.place.empty() ? words::dash()
                                : RegisterWords::place(row.place);
    case Field::Records:
        return row.records > 1 ? grouped(row.records) : words::dash();
    case Field::Code:
        return orDash(row.code);
    case Field::Kind:
        return row.kind.empty() ? words::dash() : RegisterWords::kind(m_what, row.kind);
    case Field::State:
        return row.isConfirmed ? tr("confirmed") : tr("suspected");
    case Field::Names: {
        QStringList names;
        for (const auto& other : row.others) {
            names += qt(other);
        }
        const auto more = row.count - std::ssize(row.others);
        const QString text = names.join(QStringLiteral(", "));
        return more > 0      ? tr("%1 and %2 more").arg(text, grouped(more))
            : text.isEmpty() ? words::dash()
                             : text;
    }
    case Field::Note:
    case Field::Where:
        return orDash(row.detail);
    case Field::Stops:
        return row.stops.empty() ? orDash(row.label) : RegisterWords::stops(row.stops);
    case Field::Incident:
        return qt(row.incidentCode);
    case Field::Date:
        return words::date(row.date);
    case Field::Fee:
        return RegisterWords::fees(row.fees);
    case Field::ToCheck:
        return row.toCheck.empty() ? words::dash() : ThingWords::shortly(row.toCheck);
    default:
        return row.count == 0 ? words::dash() : grouped(row.count);
    }
}

CellTone RegisterModel::tone(const RegisterRow& row, Field field) const
{
    switch (field) {
    case Field::Label:
        return CellTone::Strong;
    case Field::Born:
    case Field::Date:
        return row.isProtected             ? CellTone::Secondary
            : words::isEstimated(row.date) ? CellTone::Estimated
                                           : CellTone::Normal;
    case Field::Home:
        return row.isProtected || row.place.empty() ? CellTone::Secondary : CellTone::Normal;
    case Field::State:
        return row.isConfirmed ? CellTone::Normal : CellTone::Estimated;
    case Field::ToCheck:
        return row.toCheck.empty() ? CellTone::Secondary : CellTone::Normal;
    case Field::Gender:
    case Field::Code:
    case Field::Note:
    case Field::Where:
        return CellTone::Secondary;
    default:
        return CellTone::Normal;
    }
}

QVariant RegisterModel::cell(const RegisterRow& row, int column, int role) const
{
    const Field field = columns()[static_cast<std::size_t>(column)].field;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, field);
    case Qt::ToolTipRole:
        if (field == Field::Stops && !row.label.empty()) {
            return QStringLiteral("“%1”").arg(qt(row.label));
        }
        if (field == Field::Born && !row.isProtected && !row.date.raw.empty()) {
            return QStringLiteral("“%1”").arg(qt(row.date.raw));
        }
        if (field == Field::ToCheck) {
            return ThingWords::findings(row.toCheck).join(QLatin1Char('\n'));
        }
        return field == Field::Names || isHead(field) ? QVariant(text(row, field)) : QVariant();
    case ToneRole:
        return static_cast<int>(tone(row, field));
    case IconRole:
        return isHead(field) ? QVariant(RegisterWords::iconName(m_what)) : QVariant();
    case IconColourRole:
        return m_what == Register::People ? RegisterWords::roleColour(row.roles)
                                          : RegisterWords::colour(m_what);
    default:
        return {};
    }
}

QVariant RegisterModel::unreadable(int row, int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return column == 0 ? QVariant(QString::number(idAt(row)))
        : column == 1  ? QVariant(tr("cannot be read"))
                       : QVariant();
}

} // namespace tuyen
