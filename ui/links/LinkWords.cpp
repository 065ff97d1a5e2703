// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkWords.h"

#include "base/Catalogue.h"
#include "incidents/IncidentWords.h"
#include "theme/Text.h"

#include <QLocale>

#include <cmath>

namespace tuyen::words {

QString network(std::string_view code, Language language, const Args& args)
{
    return qt(sentence("network." + std::string(code), args, language));
}

QString markName(NodeMark mark, Language language)
{
    return network("mark." + std::string(tuyen::name(mark)), language);
}

QString certaintyName(Certainty certainty, Language language)
{
    return network("certainty." + std::string(tuyen::name(certainty)), language);
}

QString linkKind(const std::string& kind, Language language)
{
    return hasSentence("network.kind." + kind) ? network("kind." + kind, language) : qt(kind);
}

QString groupName(std::size_t index, Language language)
{
    return network("group", language, { { "number", std::to_string(index + 1) } });
}

QString groupBasis(Language language) { return network("group.basis", language); }

QString groupCriterion(const DenseGroup& group, double modularity, Language language)
{
    const QLocale locale(language == Language::English ? QStringLiteral("en_GB")
                                                       : QStringLiteral("vi_VN"));
    return network("group.criterion", language,
        { { "nodes", std::to_string(group.members.size()) },
            { "inner", std::to_string(group.inner) }, { "outer", std::to_string(group.outer) },
            { "modularity", utf8(locale.toString(modularity, 'f', 2)) } });
}

QString way(const LinkGraph& graph, std::span<const EntityId> nodes, double confidence,
    Language language, std::span<const EntityId> common)
{
    // The ends are those of every way: what lies between tells them apart.
    QStringList names;
    const auto isCommon
        = [common](EntityId node) { return std::ranges::find(common, node) != common.end(); };
    const auto between = nodes.size() > 2 ? nodes.subspan(1, nodes.size() - 2) : nodes.first(0);
    const bool isOwn = !std::ranges::all_of(between, isCommon);
    const QString more = QStringLiteral("…");
    for (std::size_t i = 1; i + 1 < nodes.size(); ++i) {
        if (isOwn && isCommon(nodes[i])) {
            if (names.isEmpty() || names.back() != more) {
                names << more;
            }
            continue;
        }
        const auto node = graph.find(nodes[i]);
        names << (node ? nodeLabel(graph.nodes[*node]) : QString());
    }
    const int steps = int(nodes.size()) - 1;
    return network(steps == 1 ? "way.one-step" : "way", language,
        { { "steps", std::to_string(steps) },
            { "confidence", std::to_string(int(std::lround(confidence * 100))) },
            { "nodes", utf8(names.join(QStringLiteral(" – "))) } });
}

QString period(const PartialDate& since, const PartialDate& until)
{
    if (!since.isKnown() && !until.isKnown()) {
        return {};
    }
    const QString first = since.isKnown() ? date(since) : QStringLiteral("…");
    if (!until.isKnown() || (since.earliest == until.earliest && since.latest == until.latest)) {
        return first;
    }
    return QStringLiteral("%1 – %2").arg(first, date(until));
}

QString nodeLabel(const GraphNode& node)
{
    if (!node.ends.empty()) {
        return qt(wayName(node.ends, windowLanguage()));
    }
    const auto& text = node.kind == EntityKind::Incident && !node.code.empty() ? node.code : node.label;
    return text.empty() ? markName(markOf(node), windowLanguage()) : qt(text);
}

QString alsoCalled(const GraphNode& node)
{
    QStringList names;
    for (const auto& name : node.otherNames) {
        names << qt(name);
    }
    return names.isEmpty() ? QString()
                           : network("also-called", windowLanguage(),
                               { { "names", utf8(names.join(QStringLiteral(", "))) } });
}

const std::vector<std::string>& enterableKinds()
{
    static const std::vector<std::string> kinds { "knows", "met", "called", "wrote-to", "paid",
        "related-to", "member-of", "works-for", "recruited", "transported", "owns", "linked" };
    return kinds;
}

} // namespace tuyen::words
