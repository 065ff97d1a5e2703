// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ChartFile.h"

#include "exchange/internal/ChartValues.h"

namespace tuyen {

namespace {

constexpr std::string_view head
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"
      "  <graph mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\""
      " defaultedgetype=\"undirected\">\n"
      "    <attributes class=\"node\">\n"
      "      <attribute id=\"kind\" title=\"kind\" type=\"string\"/>\n"
      "      <attribute id=\"code\" title=\"code\" type=\"string\"/>\n"
      "      <attribute id=\"roles\" title=\"roles\" type=\"string\"/>\n"
      "      <attribute id=\"date\" title=\"date\" type=\"string\"/>\n"
      "      <attribute id=\"protected\" title=\"protected\" type=\"boolean\"/>\n"
      "    </attributes>\n"
      "    <attributes class=\"edge\">\n"
      "      <attribute id=\"certainty\" title=\"certainty\" type=\"string\"/>\n"
      "      <attribute id=\"confidence\" title=\"confidence\" type=\"double\"/>\n"
      "      <attribute id=\"grade\" title=\"grade\" type=\"string\"/>\n"
      "      <attribute id=\"scheme\" title=\"scheme\" type=\"string\"/>\n"
      "      <attribute id=\"sinceText\" title=\"since text\" type=\"string\"/>\n"
      "      <attribute id=\"untilText\" title=\"until text\" type=\"string\"/>\n"
      "      <attribute id=\"suggested\" title=\"suggested\" type=\"boolean\"/>\n"
      "    </attributes>\n";

class Writer {
public:
    explicit Writer(const ChartSink& write)
        : m_write(&write)
    {
    }

    void node(const ExportedNode& node)
    {
        m_out = "      <node id=\"" + m_xml.of(node.id) + "\" label=\"" + m_xml.of(node.label)
            + '"';
        if (node.date.isKnown()) {
            attribute("start", isoDate(node.date.earliest));
            attribute("end", isoDate(node.date.latest));
        }
        m_out += "><attvalues>";
        putValues(node, [this](const char* name, std::string_view text) { value(name, text); });
        m_out += "</attvalues>";
        if (node.place) {
            m_out += "<viz:position x=\"" + numberText(node.place->x) + "\" y=\""
                + numberText(node.place->y) + "\" z=\"0.0\"/>";
        }
        (*m_write)(m_out + "</node>\n");
    }

    void link(const ExportedLink& link, std::size_t index, const ExportedChart& chart)
    {
        m_out = "      " + edgeHead(chart, link, index, m_xml)
            + (link.isDirected ? " type=\"directed\"" : " type=\"undirected\"");
        attribute("kind", link.kind);
        attribute("label", link.kind);
        if (link.weight) {
            attribute("weight", numberText(*link.weight));
        }
        // Both ends belong to the interval; one that ends before it begins would be none.
        const bool isInOrder = !link.since.isKnown() || !link.until.isKnown()
            || link.since.earliest <= link.until.latest;
        if (link.since.isKnown() && isInOrder) {
            attribute("start", isoDate(link.since.earliest));
        }
        if (link.until.isKnown() && isInOrder) {
            attribute("end", isoDate(link.until.latest));
        }
        m_out += "><attvalues>";
        putGrading(link, [this](const char* name, std::string_view text) { value(name, text); });
        value("sinceText", isoText(link.since));
        value("untilText", isoText(link.until));
        (*m_write)(m_out + "</attvalues></edge>\n");
    }
    const XmlText& text() const { return m_xml; }

private:
    void attribute(const char* name, std::string_view text)
    {
        m_out += std::string(" ") + name + "=\"" + m_xml.of(text) + '"';
    }
    void value(const char* attribute, std::string_view text)
    {
        if (!text.empty()) {
            m_out += std::string("<attvalue for=\"") + attribute + "\" value=\"" + m_xml.of(text)
                + "\"/>";
        }
    }

    const ChartSink* m_write;
    XmlText m_xml;
    std::string m_out;
};

} // namespace

std::vector<Loss> writeGexf(const ExportedChart& chart, const ChartSink& write)
{
    Writer writer(write);
    write(head);
    write("    <nodes count=\"" + std::to_string(chart.nodes.size()) + "\">\n");
    for (const auto& node : chart.nodes) {
        writer.node(node);
    }
    write("    </nodes>\n    <edges count=\"" + std::to_string(chart.links.size()) + "\">\n");
    for (std::size_t i = 0; i < chart.links.size(); ++i) {
        writer.link(chart.links[i], i, chart);
    }
    write("    </edges>\n  </graph>\n</gexf>\n");
    return textLosses(writer.text().replaced());
}

} // namespace tuyen
