// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FigureText.h"

#include "base/Catalogue.h"
#include "gazetteer/Gazetteer.h"
#include "text/Number.h"

namespace tuyen {

std::string unitText(CountUnit unit, Language language)
{
    return sentence("prose.unit." + std::string(name(unit)), {}, language);
}

std::string placeText(const PlaceMention& place, Language language)
{
    const auto& gazetteer = Gazetteer::standard();
    const bool isMore = !place.village.empty() || !place.commune.empty() || !place.district.empty()
        || !place.gate.empty();
    if (!place.raw.empty() && (language == Language::Vietnamese || isMore)) {
        return place.raw;
    }
    if (!place.unit.empty()) {
        return gazetteer.provinceName(place.unit, language);
    }
    const auto* country = gazetteer.country(place.country);
    return !country                        ? place.raw
        : language == Language::Vietnamese ? country->nameVi
                                           : country->nameEn;
}

std::string figureText(const OfficialFigure& figure, Language language)
{
    return formatQuantity(figure.quantity, language) + ' ' + unitText(figure.unit, language);
}

} // namespace tuyen
