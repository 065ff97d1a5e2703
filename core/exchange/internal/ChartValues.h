// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ExportedChart.h"
#include "exchange/internal/XmlText.h"
#include "links/GraphPaths.h"

#include <string>
#include <string_view>
#include <vector>

// Values of a chart as words of a file, the same in every format.
namespace tuyen {

/// "2024-03-05", "2024-03", "2024-Q1", "2024", "2024-01-01/2024-04-30"; what its source was not sure of
/// with the sign of ISO 8601-2 behind it, "2024~"; empty when unknown.
std::string isoText(const PartialDate& date);
/// "person", "phone"; of an organisation what it is, "ring", "company", where that is known.
std::string kindText(const ExportedNode& node);
std::string rolesText(const std::vector<Role>& roles); ///< "suspect;victim"
std::string gradeText(const Grade& grade);             ///< "B2"
std::string_view schemeText(GradeScheme scheme);       ///< "6x6", "4x4"
std::string numberText(double number); ///< the shortest that reads back the same
/// What a file of text cannot hold: so many characters were replaced.
std::vector<Loss> textLosses(std::int64_t replaced);

/// `<edge id="e1" source="n1" target="n2"`: GraphML and GEXF begin a link alike.
std::string edgeHead(
    const ExportedChart& chart, const ExportedLink& link, std::size_t index, XmlText& xml);

/// What they say of a node beside its label and place: `put(name, value)`, empty where unknown.
template <class Put> void putValues(const ExportedNode& node, Put&& put)
{
    put("kind", kindText(node));
    put("code", node.code);
    put("roles", rolesText(node.roles));
    put("date", isoText(node.date));
    put("protected", node.isProtected ? "true" : "");
}

/// And how sure a link is.
template <class Put> void putGrading(const ExportedLink& link, Put&& put)
{
    put("certainty", name(link.certainty));
    put("confidence", numberText(confidence(link.certainty)));
    put("grade", gradeText(link.grade));
    put("scheme", link.grade.isGiven() ? schemeText(link.scheme) : std::string_view());
    put("suggested", link.isSuggested ? "true" : "");
}

} // namespace tuyen
