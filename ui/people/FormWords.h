// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/PartialDate.h"
#include "domain/Place.h"

#include <QString>

#include <string>

namespace tuyen {

class PlaceResolver;

/// What stands in the fields of a form, and what is read from them. A field left as it was keeps
/// its value and its raw words.
namespace forms {

/// What a field says under itself.
struct Said {
    QString text;
    bool isWarning = false;
};

enum class Day { OfEvent, OfBirth };
QString shownDate(const PartialDate& date);
PartialDate dateOf(const QString& text, const PartialDate& old, Day what = Day::OfEvent);
Said dateSaid(const QString& text, const PartialDate& old, Day what = Day::OfEvent);

QString shownPlace(const PlaceMention& place);
/// As of `on`: the units of that day.
PlaceMention placeOf(const PlaceResolver& places, const QString& text, const PlaceMention& old,
    const PartialDate& on);
Said placeSaid(const PlaceResolver& places, const QString& text, const PlaceMention& old,
    const PartialDate& on);

/// "CN" for "Trung Quốc", "China" or "CN"; else the words.
std::string countryOf(const PlaceResolver& places, const QString& text);
/// The sentence of a finding, and what it suggests; empty: there is none.
QString sentenceOf(const std::string& issue, const std::string& suggestion);

} // namespace forms
} // namespace tuyen
