// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/FormWords.h"

#include "base/Catalogue.h"
#include "gazetteer/Gazetteer.h"
#include "gazetteer/PlaceResolver.h"
#include "incidents/IncidentWords.h"
#include "text/DateText.h"
#include "theme/Text.h"

namespace tuyen::forms {

QString shownDate(const PartialDate& date)
{
    return date.isKnown() ? qt(formatDate(date, windowLanguage())) : qt(date.raw);
}

static DateReading readDate(const QString& text, Day what)
{
    DateHints hints;
    hints.isBirth = what == Day::OfBirth;
    return parseDate(utf8(text.trimmed()), hints);
}

PartialDate dateOf(const QString& text, const PartialDate& old, Day what)
{
    return text == shownDate(old) ? old : readDate(text, what).date;
}

Said dateSaid(const QString& text, const PartialDate& old, Day what)
{
    if (text == shownDate(old)) { // the words of the source, where they say it otherwise
        const QString raw = qt(old.raw);
        return { raw.isEmpty() || raw == text ? QString() : QStringLiteral("“%1”").arg(raw) };
    }
    if (text.trimmed().isEmpty()) {
        return {};
    }
    const auto read = readDate(text, what);
    const QString issue = sentenceOf(read.issue, read.suggestion);
    return { issue.isEmpty() && read.date.isKnown() ? words::date(read.date) : issue,
        !issue.isEmpty() };
}

QString shownPlace(const PlaceMention& place)
{
    if (place.isEmpty()) {
        return {};
    }
    if (!place.raw.empty()) {
        return qt(place.raw);
    }
    if (const auto* gate = Gazetteer::standard().gate(place.gate)) {
        return qt(windowLanguage() == Language::Vietnamese ? gate->nameVi : gate->nameEn);
    }
    return words::place(place);
}

PlaceMention placeOf(const PlaceResolver& places, const QString& text, const PlaceMention& old,
    const PartialDate& on)
{
    return text == shownPlace(old) ? old : places.place(utf8(text.trimmed()), on).place;
}

/// The unit, and the gate where it is one.
static QString read(const PlaceMention& place)
{
    QString text = words::place(place);
    if (const auto* gate = Gazetteer::standard().gate(place.gate)) {
        const bool isVietnamese = windowLanguage() == Language::Vietnamese;
        const QString name = qt(isVietnamese ? gate->nameVi : gate->nameEn);
        text = name == text ? text : name + QStringLiteral(", ") + text;
    }
    return text;
}

Said placeSaid(const PlaceResolver& places, const QString& text, const PlaceMention& old,
    const PartialDate& on)
{
    if (text == shownPlace(old)) {
        return { old.isEmpty() ? QString() : read(old), false };
    }
    const auto found = places.place(utf8(text.trimmed()), on);
    const QString issue = sentenceOf(found.issue, found.suggestion);
    return { issue.isEmpty() && !found.place.isEmpty() ? read(found.place) : issue,
        !issue.isEmpty() };
}

std::string countryOf(const PlaceResolver& places, const QString& text)
{
    const auto read = places.country(utf8(text.trimmed()));
    return read.place.country.empty() ? utf8(text.trimmed()) : read.place.country;
}

QString sentenceOf(const std::string& issue, const std::string& suggestion)
{
    if (issue.empty()) {
        return {};
    }
    const QString text = qt(sentence(issue, {}, windowLanguage()));
    return suggestion.empty() ? text : text + QStringLiteral(" → ") + qt(suggestion);
}

} // namespace tuyen::forms
