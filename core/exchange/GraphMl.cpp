// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ChartFile.h"

#include "exchange/internal/ChartValues.h"

namespace tuyen {

namespace {

/// A key and how the value of it is got; empty values are left out.
struct NodeKey {
    const char* id;
    const char* name;
    const char* type;
};
constexpr NodeKey nodeKeys[] = {
    { "label", "label", "string" },
    { "kind", "kind", "string" },
    { "code", "code", "string" },
    { "roles", "roles", "string" },
    { "date", "date", "string" },
    { "protected", "protected", "boolean" },
    { "x", "x", "double" },
    { "y", "y", "double" },
};
constexpr NodeKey linkKeys[] = {
    { "linkkind", "kind", "string" },
    { "certainty", "certainty", "string" },
    { "confidence", "confidence", "double" },
    { "style", "style", "string" },
    { "grade", "grade", "string" },
    { "scheme", "scheme", "string" },
    { "since", "since", "string" },
    { "until", "until", "string" },
    { "weight", "weight", "double" },
    { "suggested", "suggested", "boolean" },
};

class Writer {
public:
    explicit Writer(const ChartSink& write)
        : m_write(&write)
    {
    }

    void head() const
    {
        std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
        const auto declare = [&out](const NodeKey& key, const char* of) {
            out += std::string("  <key id=\"") + key.id + "\" for=\"" + of + "\" attr.name=\""
                + key.name + "\" attr.type=\"" + key.type + "\"/>\n";
        };
        for (const auto& key : nodeKeys) {
            declare(key, "node");
        }
        for (const auto& key : linkKeys) {
            declare(key, "edge");
        }
        (*m_write)(out + "  <graph id=\"chart\" edgedefault=\"undirected\">\n");
    }

    void node(const ExportedNode& node)
    {
        m_out = "    <node id=\"" + m_xml.of(node.id) + "\">";
        data("label", node.label);
        putValues(node, [this](const char* key, std::string_view value) { data(key, value); });
        if (node.place) {
            data("x", numberText(node.place->x));
            data("y", numberText(node.place->y));
        }
        (*m_write)(m_out + "</node>\n");
    }

    void link(const ExportedLink& link, std::size_t index, const ExportedChart& chart)
    {
        m_out = "    " + edgeHead(chart, link, index, m_xml)
            + (link.isDirected ? " directed=\"true\">" : " directed=\"false\">");
        data("linkkind", link.kind);
        putGrading(link, [this](const char* key, std::string_view value) { data(key, value); });
        data("style", styleOf(link.certainty));
        data("since", isoText(link.since));
        data("until", isoText(link.until));
        data("weight", link.weight ? numberText(*link.weight) : std::string());
        (*m_write)(m_out + "</edge>\n");
    }

    const XmlText& finish() const
    {
        (*m_write)("  </graph>\n</graphml>\n");
        return m_xml;
    }

private:
    static std::string_view styleOf(Certainty certainty)
    {
        return certainty == Certainty::Verified ? "solid"
            : certainty == Certainty::Probable  ? "dashed"
                                                : "dotted";
    }
    void data(const char* key, std::string_view value)
    {
        if (!value.empty()) {
            m_out += std::string("<data key=\"") + key + "\">" + m_xml.of(value) + "</data>";
        }
    }

    const ChartSink* m_write;
    XmlText m_xml;
    std::string m_out;
};

} // namespace

std::vector<Loss> writeGraphMl(const ExportedChart& chart, const ChartSink& write)
{
    Writer writer(write);
    writer.head();
    for (const auto& node : chart.nodes) {
        writer.node(node);
    }
    for (std::size_t i = 0; i < chart.links.size(); ++i) {
        writer.link(chart.links[i], i, chart);
    }
    return textLosses(writer.finish().replaced());
}

} // namespace tuyen
