// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RegisterWords.h"

#include "gazetteer/Gazetteer.h"
#include "incidents/IncidentWords.h"
#include "people/PeopleWords.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <array>
#include <map>

namespace tuyen {

static constexpr std::array allRoles { Role::Suspect, Role::Victim, Role::PresumedVictim,
    Role::Other };

static bool has(std::uint8_t roles, Role role)
{
    return (roles >> static_cast<unsigned>(role) & 1U) != 0;
}

QString RegisterWords::name(Register what)
{
    switch (what) {
    case Register::People:
        return tr("People");
    case Register::Organisations:
        return tr("Rings, organisations");
    case Register::Phones:
        return tr("Phones");
    case Register::Accounts:
        return tr("Accounts");
    case Register::Vehicles:
        return tr("Vehicles");
    case Register::Documents:
        return tr("Documents");
    case Register::Places:
        return tr("Places");
    case Register::Routes:
        break;
    }
    return tr("Routes");
}

QString RegisterWords::oneOf(Register what)
{
    return what == Register::Routes ? tr("Route")
        : what == Register::Places  ? tr("Place")
                                    : name(what);
}

QString RegisterWords::iconName(Register what)
{
    static const std::array names { "person", "ring", "phone", "key", "vehicle", "file", "place",
        "routes" };
    return QLatin1String(names[static_cast<std::size_t>(what)]);
}

QColor RegisterWords::colour(Register what)
{
    const Theme& theme = Theme::current();
    switch (what) {
    case Register::Organisations:
        return theme.ring.mark;
    case Register::Phones:
    case Register::Accounts:
    case Register::Documents:
        return theme.contact.mark;
    case Register::Vehicles:
        return theme.vehicle.mark;
    case Register::Places:
        return theme.place.mark;
    case Register::Routes:
        return theme.route.mark;
    case Register::People:
        break;
    }
    return theme.textSecondary;
}

QString RegisterWords::counted(Register what, qint64 count)
{
    const QString number = grouped(count);
    switch (what) {
    case Register::People:
        return tr("%1 people").arg(number);
    case Register::Organisations:
        return tr("%1 rings and organisations").arg(number);
    case Register::Phones:
        return tr("%1 phones").arg(number);
    case Register::Accounts:
        return tr("%1 accounts").arg(number);
    case Register::Vehicles:
        return tr("%1 vehicles").arg(number);
    case Register::Documents:
        return tr("%1 documents").arg(number);
    case Register::Places:
        return tr("%1 places").arg(number);
    case Register::Routes:
        break;
    }
    return tr("%1 routes").arg(number);
}

QString RegisterWords::none(Register what)
{
    switch (what) {
    case Register::People:
        return tr("There are no people in the store yet.");
    case Register::Organisations:
        return tr("No ring and no organisation is recorded yet.");
    case Register::Phones:
        return tr("No phone is recorded yet.");
    case Register::Accounts:
        return tr("No account is recorded yet.");
    case Register::Vehicles:
        return tr("No vehicle is recorded yet.");
    case Register::Documents:
        return tr("No document is recorded yet.");
    case Register::Places:
        return tr("No place is recorded as a thing of its own yet.");
    case Register::Routes:
        break;
    }
    return tr("No route is recorded yet.");
}

QString RegisterWords::newOne(Register what)
{
    switch (what) {
    case Register::People:
        return tr("New person");
    case Register::Organisations:
        return tr("New organisation");
    case Register::Phones:
        return tr("New phone");
    case Register::Accounts:
        return tr("New account");
    case Register::Vehicles:
        return tr("New vehicle");
    case Register::Documents:
        return tr("New document");
    case Register::Places:
        return tr("New place");
    case Register::Routes:
        break;
    }
    return tr("New route");
}

QString RegisterWords::roles(std::uint8_t roles)
{
    QStringList words;
    for (const auto role : allRoles) {
        if (has(roles, role)) {
            words += PeopleWords::role(role);
        }
    }
    return words.isEmpty() ? words::dash() : words.join(QStringLiteral(", "));
}

QColor RegisterWords::roleColour(std::uint8_t roles)
{
    const Theme& theme = Theme::current();
    // Whoever is protected anywhere is marked so first.
    return has(roles, Role::Victim)        ? theme.victim.mark
        : has(roles, Role::PresumedVictim) ? theme.presumed.mark
        : has(roles, Role::Suspect)        ? theme.suspect.mark
                                           : theme.textSecondary;
}

QString RegisterWords::mark(RegisterMark mark)
{
    switch (mark) {
    case InSeveral:
        return tr("in several incidents");
    case Shared:
        return tr("several users");
    case Merged:
        return tr("merged records");
    case Protected:
        return tr("name hidden");
    case Watched:
        return tr("watched");
    case ToCheck:
        return tr("to check");
    case Unconfirmed:
        break;
    }
    return tr("not confirmed");
}

QString RegisterWords::fees(const std::map<std::string, std::int64_t>& fees)
{
    QStringList words;
    for (const auto& [currency, sum] : fees) {
        words += QStringLiteral("%1 %2").arg(grouped(sum), qt(currency));
    }
    return words.isEmpty() ? words::dash() : words.join(QStringLiteral(" + "));
}

QString RegisterWords::kind(Register what, const std::string& kind)
{
    if (kind.empty()) {
        return tr("not known");
    }
    if (what == Register::Routes) {
        return words::term(kind);
    }
    static const std::map<std::string_view, const char*> names {
        { "phone", QT_TR_NOOP("phone") },
        { "id-number", QT_TR_NOOP("ID number") },
        { "passport", QT_TR_NOOP("passport") },
        { "bank-account", QT_TR_NOOP("bank account") },
        { "social-account", QT_TR_NOOP("social account") },
        { "plate", QT_TR_NOOP("plate") },
        { "email", QT_TR_NOOP("e-mail") },
        { "wallet", QT_TR_NOOP("wallet") },
        { "imei", QT_TR_NOOP("IMEI") },
        { "other", QT_TR_NOOP("other") },
        { "ring", QT_TR_NOOP("ring") },
        { "agency", QT_TR_NOOP("agency") },
        { "company", QT_TR_NOOP("company") },
        { "ngo", QT_TR_NOOP("NGO") },
    };
    const auto it = names.find(kind);
    return it == names.end() ? qt(kind) : tr(it->second);
}

QString RegisterWords::place(const std::string& code)
{
    if (code.empty()) {
        return tr("not known");
    }
    return Gazetteer::standard().province(code) != nullptr
        ? qt(Gazetteer::standard().provinceName(code, windowLanguage()))
        : words::country(code);
}

QString RegisterWords::gender(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return tr("female");
    case Gender::Male:
        return tr("male");
    case Gender::Other:
        return tr("another");
    case Gender::Unknown:
        break;
    }
    return words::dash();
}

QString RegisterWords::stops(const std::vector<PlaceMention>& stops)
{
    QStringList names;
    for (const auto& stop : stops) {
        const QString name = words::place(stop);
        if (!stop.isEmpty() && (names.isEmpty() || names.back() != name)) {
            names += name;
        }
    }
    return names.isEmpty() ? words::dash() : names.join(QStringLiteral(" → "));
}

} // namespace tuyen
