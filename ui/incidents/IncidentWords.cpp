// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/IncidentWords.h"

#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"
#include "store/RouteStore.h"
#include "text/DateText.h"
#include "text/Number.h"
#include "theme/Text.h"

#include <QCoreApplication>

#include <map>

namespace tuyen::words {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tuyen::IncidentWords)
};
} // namespace

QString dash() { return QStringLiteral("–"); }

static QString quoted(const std::string& raw) { return QStringLiteral("“%1”").arg(qt(raw)); }

QString date(const PartialDate& date)
{
    if (date.isKnown()) {
        return qt(formatDate(date, windowLanguage()));
    }
    return date.raw.empty() ? dash() : quoted(date.raw);
}

bool isEstimated(const PartialDate& date)
{
    return !date.isKnown() || date.precision != DatePrecision::Day || date.isAbout;
}

QString country(const std::string& code)
{
    const auto* found = Gazetteer::standard().country(code);
    if (found == nullptr) {
        return qt(code);
    }
    if (windowLanguage() == Language::Vietnamese) {
        return qt(found->nameVi);
    }
    return code == "LA" ? Words::tr("Laos") : qt(found->nameEn);
}

QString place(const PlaceMention& place)
{
    const auto& gazetteer = Gazetteer::standard();
    const Language language = windowLanguage();
    if (!place.unit.empty()) {
        return qt(gazetteer.provinceName(place.unit, language));
    }
    if (!place.candidates.empty()) {
        QStringList names;
        for (const auto& code : place.candidates) {
            names += qt(gazetteer.provinceName(code, language, true));
        }
        return names.join(QStringLiteral(" / "));
    }
    if (!place.country.empty()) {
        return country(place.country);
    }
    return place.raw.empty() ? dash() : quoted(place.raw);
}

bool isEstimated(const PlaceMention& place) { return place.unit.empty() && place.country.empty(); }

QString quantity(const Quantity& quantity)
{
    return quantity.value ? qt(formatQuantity(quantity, windowLanguage())) : dash();
}

QString term(const std::string& code)
{
    const QString label = qt(Vocabulary::standard().label(code, windowLanguage()));
    return label.section(QLatin1Char(';'), 0, 0).trimmed();
}

QString terms(const std::vector<std::string>& codes, std::string_view group, int most)
{
    QStringList names;
    int more = 0;
    for (const auto& code : codes) {
        const bool isOfGroup
            = code.size() > group.size() && code.starts_with(group) && code[group.size()] == '.';
        if (isOfGroup) {
            if (names.size() < most) {
                names += term(code);
            } else {
                ++more;
            }
        }
    }
    return names.join(QStringLiteral(", "))
        + (more > 0 ? QStringLiteral(" +%1").arg(more) : QString());
}

QString shortTerm(const std::string& code)
{
    static const std::map<std::string_view, const char*> names {
        { "case_status.tip", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Tip") },
        { "case_status.verifying", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Verifying") },
        { "case_status.special-project", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Project") },
        { "case_status.prosecution-started", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Opened") },
        { "case_status.investigating", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Inquiry") },
        { "case_status.suspended", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Suspended") },
        { "case_status.discontinued", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Dropped") },
        { "case_status.indicted", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Indicted") },
        { "case_status.tried", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Tried") },
        { "case_status.administrative", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Fined") },
        { "case_status.transferred", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Transferred") },
        { "exploitation.sexual-pornography",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Pornography") },
        { "exploitation.sexual-online",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Online sexual services") },
        { "exploitation.sexual-private",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Private sexual services") },
        { "exploitation.labour-fishing",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Forced fishing") },
        { "exploitation.labour-domestic",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Domestic work") },
        { "exploitation.labour-gold-mine",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Forced mining") },
        { "exploitation.criminality",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Forced criminality") },
        { "exploitation.online-scam", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Online scams") },
        { "exploitation.casino", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Casino work") },
        { "exploitation.drug-work", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Drug work") },
        { "exploitation.forced-marriage",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Forced marriage") },
        { "exploitation.child-bearing",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Child bearing") },
        { "exploitation.adoption", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Sale for adoption") },
        { "exploitation.organ", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Organ removal") },
        { "exploitation.surrogacy", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Surrogacy") },
        { "exploitation.begging", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Forced begging") },
        { "exploitation.child-labour", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Child labour") },
        { "exploitation.servitude", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Servitude") },
        { "exploitation.military", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Forced military") },
        { "exploitation.payment-only", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Payment only") },
        { "exploitation.medical-experiment",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Body experiments") },
        { "exploitation.other", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Other purpose") },
    };
    const auto it = names.find(code);
    return it == names.end() ? term(code) : Words::tr(it->second);
}

QString shortTerms(const std::vector<std::string>& codes, std::string_view group)
{
    const std::string prefix = std::string(group) + '.';
    QString first;
    int more = -1;
    for (const auto& code : codes) {
        if (code.starts_with(prefix)) {
            first = first.isEmpty() ? shortTerm(code) : first;
            ++more;
        }
    }
    return more > 0 ? QStringLiteral("%1 +%2").arg(first).arg(more) : first;
}

QString grade(const Grade& grade)
{
    QString text;
    if (grade.source != '\0') {
        text += QLatin1Char(grade.source);
    }
    return grade.information > 0 ? text + QString::number(grade.information) : text;
}

bool isWeak(const Grade& grade)
{
    constexpr char firstWeakSource = 'D';
    constexpr int firstWeakInformation = 4;
    return grade.source >= firstWeakSource || grade.information >= firstWeakInformation;
}

QString role(Role role)
{
    switch (role) {
    case Role::Suspect:
        return Words::tr("suspect");
    case Role::Victim:
        return Words::tr("victim");
    case Role::PresumedVictim:
        return Words::tr("presumed victim");
    case Role::Other:
        break;
    }
    return Words::tr("other person");
}

QString leg(LegKind kind)
{
    switch (kind) {
    case LegKind::Recruitment:
        return Words::tr("Recruitment");
    case LegKind::Transit:
        return Words::tr("Transit");
    case LegKind::Crossing:
        return Words::tr("Crossing");
    case LegKind::Exploitation:
        return Words::tr("Exploitation");
    case LegKind::Return:
        break;
    }
    return Words::tr("Return");
}

QString fee(const RouteLeg& leg)
{
    return leg.fee ? QStringLiteral("%1 %2").arg(grouped(*leg.fee), qt(leg.currency)) : QString();
}

/// The legs of a route, as its history has them: "Tuyển mộ: Nghệ An, xe khách; …".
static QString legs(const std::string& stored)
{
    QStringList all;
    for (const auto& one : legsOfHistory(stored)) {
        QStringList parts;
        const auto* gate = Gazetteer::standard().gate(one.place.gate);
        parts += gate == nullptr ? place(one.place)
            : qt(windowLanguage() == Language::Vietnamese ? gate->nameVi : gate->nameEn);
        for (const auto& code : { one.crossing, one.transport }) {
            if (!code.empty()) {
                parts += term(code);
            }
        }
        if (one.date.isKnown()) {
            parts += date(one.date);
        }
        if (one.fee) {
            parts += fee(one);
        }
        all += QStringLiteral("%1: %2").arg(leg(one.kind), parts.join(QStringLiteral(", ")));
    }
    return all.join(QStringLiteral("; "));
}

QString field(const std::string& field)
{
    static const std::map<std::string_view, const char*> names {
        { "code", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Code") },
        { "title", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Title") },
        { "date", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Date") },
        { "detected", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Detected") },
        { "prosecuted", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Prosecuted") },
        { "reported", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Reported") },
        { "place", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Place") },
        { "unit", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Province") },
        { "neighbour", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Border") },
        { "terms", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Forms and methods") },
        { "suspects", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Suspects") },
        { "victims", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Victims") },
        { "presumed_victims", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Presumed victims") },
        { "person_times", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Person-times") },
        { "minors", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Under 18") },
        { "female_victims", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Women and girls") },
        { "status", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Stage") },
        { "agency", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Agency") },
        { "report_number", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Report number") },
        { "method_raw", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Method") },
        { "summary", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Summary") },
        { "note", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Note") },
        { "label", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Name") },
        { "name_raw", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Name as written") },
        { "aliases", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Aliases") },
        { "gender", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Sex") },
        { "birth", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Born") },
        { "nationality", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Nationality") },
        { "ethnicity", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Ethnicity") },
        { "residence_unit", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Home, province") },
        { "residence_raw", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Home") },
        { "hometown_unit", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Comes from, province") },
        { "hometown_raw", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Comes from") },
        { "occupation", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Occupation") },
        { "criminal_record", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Criminal record") },
        { "pseudonym", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Code that hides the name") },
        { "kind", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Kind") },
        { "is_confirmed", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Confirmed") },
        { "persons", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Record of a person") },
        { "person_details", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Details of a person") },
        { "organisations", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Organisation") },
        { "involvements", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Role in an incident") },
        { "links", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Link") },
        { "identifier_uses", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Use of a number") },
        { "same_as", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Merged records") },
        { "identity_decisions", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Decision on a pair") },
        { "evidence", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Source") },
        { "identifiers",
            QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Number, account or document") },
        { "places", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Place of its own") },
        { "routes", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Route") },
        { "watch_entries", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Entry of the watch list") },
        { "value", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "As it is compared") },
        { "detail", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Service, bank, network") },
        { "legs", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Legs") },
        { "direction", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Direction") },
        { "country", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Country") },
        { "gate", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Border gate") },
        { "district", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "District") },
        { "commune", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Commune") },
        { "village", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Village") },
        { "lat", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Latitude") },
        { "lon", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Longitude") },
        { "candidates", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Could be") },
        { "raw", QT_TRANSLATE_NOOP("tuyen::IncidentWords", "Words of the source") },
    };
    const auto it = names.find(field);
    return it == names.end() ? qt(field) : Words::tr(it->second);
}

QString fieldValue(const std::string& field, const std::string& value)
{
    if (value.empty()) {
        return dash();
    }
    if (field == "legs") {
        return legs(value);
    }
    if (field == "gender") {
        return value == "1" ? Words::tr("female") : value == "2" ? Words::tr("male") : dash();
    }
    if (field == "is_confirmed") {
        return value == "0" ? Words::tr("no") : Words::tr("yes");
    }
    if (Gazetteer::standard().province(value) != nullptr) {
        return qt(Gazetteer::standard().provinceName(value, windowLanguage(), true));
    }
    if (field == "nationality" || field == "neighbour" || field == "country") {
        return country(value);
    }
    return Vocabulary::standard().find(value) != nullptr
        ? term(value)
        : qt(value).replace(QLatin1Char('\n'), QStringLiteral(", "));
}

} // namespace tuyen::words
