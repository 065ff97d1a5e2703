// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/ThingWords.h"

#include "base/Catalogue.h"
#include "people/RegisterWords.h"
#include "theme/Text.h"

#include <map>

namespace tuyen {

QStringList ThingWords::findings(const std::vector<IdentifierFinding>& findings)
{
    QStringList sentences;
    for (const auto& finding : findings) {
        const QString text = qt(sentence(finding.code, finding.args, windowLanguage()));
        sentences += finding.suggestion.empty()
            ? text
            : text + QStringLiteral(" → ") + qt(finding.suggestion);
    }
    return sentences;
}

QString ThingWords::shortly(const std::vector<IdentifierFinding>& findings)
{
    QStringList words;
    for (const auto& finding : findings) {
        words += qt(sentence(finding.code + ".short", {}, windowLanguage()));
    }
    return words.join(QStringLiteral(", "));
}

QString ThingWords::type(const std::string& type)
{
    static const std::map<std::string_view, const char*> names {
        { "mobile", QT_TR_NOOP("mobile phone") },
        { "fixed", QT_TR_NOOP("fixed line") },
        { "cccd", QT_TR_NOOP("citizen identity card (CCCD)") },
        { "cmnd", QT_TR_NOOP("old identity card (CMND)") },
        { "passport", QT_TR_NOOP("passport") },
        { "car", QT_TR_NOOP("car") },
        { "motorcycle", QT_TR_NOOP("motorcycle") },
        { "military", QT_TR_NOOP("military vehicle") },
        { "diplomatic", QT_TR_NOOP("diplomatic vehicle") },
        { "iban", QT_TR_NOOP("IBAN") },
    };
    const auto it = names.find(type);
    return it == names.end() ? qt(type) : tr(it->second);
}

QString ThingWords::facts(const IdentifierFacts& facts)
{
    QStringList parts;
    if (!facts.type.empty()) {
        parts += type(facts.type);
    }
    QStringList units;
    for (const auto& unit : facts.units) {
        units += RegisterWords::place(unit);
    }
    if (!units.isEmpty()) {
        parts += units.join(QStringLiteral(" / "));
    } else if (!facts.country.empty()) {
        parts += facts.country == "??" ? tr("registered abroad")
                                       : RegisterWords::place(facts.country);
    }
    if (facts.gender != Gender::Unknown) {
        parts += RegisterWords::gender(facts.gender);
    }
    if (facts.birthYear != 0) {
        parts += tr("born %1").arg(facts.birthYear);
    }
    return parts.join(QStringLiteral(" · "));
}

QString ThingWords::validity(Validity validity)
{
    switch (validity) {
    case Validity::Proven:
        return tr("its check digit agrees");
    case Validity::Odd:
        return tr("it cannot be right");
    case Validity::Plausible:
        break;
    }
    return tr("its form is right");
}

} // namespace tuyen
