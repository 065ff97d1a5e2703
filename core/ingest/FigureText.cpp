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
    if (!place.raw.empty()) {
        return place.raw;
    }
    if (!place.unit.empty()) {
        return gazetteer.provinceName(place.unit, language);
    }
    const auto* country = gazetteer.country(place.country);
    return !country                        ? std::string()
        : language == Language::Vietnamese ? country->nameVi
                                           : country->nameEn;
}

std::string quantityText(const Quantity& quantity, Language language)
{
    if (!quantity.value) {
        return quantity.raw;
    }
    auto text = formatNumber(*quantity.value, language);
    if (quantity.upper) {
        text += "–" + formatNumber(*quantity.upper, language);
    }
    const bool isPlain
        = quantity.qualifier == Qualifier::Exact || quantity.qualifier == Qualifier::Range;
    const auto code = "prose.qualifier." + std::string(name(quantity.qualifier));
    return isPlain ? text : sentence(code, { { "number", text } }, language);
}

std::string figureText(const OfficialFigure& figure, Language language)
{
    return quantityText(figure.quantity, language) + ' ' + unitText(figure.unit, language);
}

} // namespace tuyen
