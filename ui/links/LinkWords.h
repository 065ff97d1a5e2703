// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "base/Language.h"
#include "domain/Link.h"
#include "links/ShownChart.h"

#include <QString>

#include <span>

/// The words of the network, from core's catalogue: an exported picture speaks the language it is
/// asked for, whatever the window speaks.
namespace tuyen::words {

QString network(std::string_view code, Language language, const Args& args = {});
QString markName(NodeMark mark, Language language);
QString certaintyName(Certainty certainty, Language language);
/// "gọi điện"; a kind nobody named in this program stands as it came.
QString linkKind(const std::string& kind, Language language);
QString groupName(std::size_t index, Language language); ///< "Nhóm 1"
QString groupBasis(Language language);                   ///< "máy gợi ý"
/// What makes it a group, in a sentence.
QString groupCriterion(const DenseGroup& group, double modularity, Language language);
/// "2 bước, 71 %: Trần Văn Mẫu – V-2023-01 – Lò Thị Thử"
/// `common` are nodes it shares with every other way of a list: "…" stands for them.
QString way(const LinkGraph& graph, std::span<const EntityId> nodes, double confidence,
    Language language, std::span<const EntityId> common = {});
/// "17/3/2024", "3/2024", "2024", "3/2024 – 5/2024"; "" when nothing is known.
QString period(const PartialDate& since, const PartialDate& until);
QString nodeLabel(const GraphNode& node); ///< of an incident its code; without any, its kind
QString alsoCalled(const GraphNode& node); ///< the other names of who was merged; "" for the rest
/// What may be chosen for a link entered by hand.
const std::vector<std::string>& enterableKinds();

} // namespace tuyen::words
