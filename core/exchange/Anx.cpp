// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ChartFile.h"

#include "exchange/internal/ChartValues.h"
#include "exchange/internal/XmlText.h"
#include "links/GraphPaths.h"

#include <cmath>
#include <map>
#include <set>

namespace tuyen {

namespace {

/// Attributes of items; ids of the file are IDREFs, so every collection draws from one counter.
struct AnxAttribute {
    const char* name;
    const char* type;
};
constexpr AnxAttribute attributes[] = {
    { "Code", "AttText" },
    { "Roles", "AttText" },
    { "Protected", "AttFlag" },
    { "Grade", "AttText" },
    { "Confidence", "AttNumber" },
    { "Weight", "AttNumber" },
    { "Until", "AttText" },
    { "Suggested", "AttFlag" },
};

/// Icons that every Analyst's Notebook has.
std::string_view iconOf(std::string_view kind)
{
    static const std::map<std::string_view, std::string_view> icons { { "person", "person" },
        { "organisation", "orgcorp" }, { "place", "place" }, { "incident", "event" },
        { "phone", "phone" }, { "bank-account", "account" }, { "social-account", "account" },
        { "plate", "car" }, { "id-number", "document" }, { "passport", "document" },
        { "email", "email" }, { "wallet", "account" }, { "imei", "phone" }, { "route", "place" },
        { "ring", "orgcorp" }, { "agency", "orgcorp" }, { "company", "orgcorp" },
        { "ngo", "orgcorp" }, { "other-organisation", "orgcorp" } };
    const auto found = icons.find(kind);
    return found == icons.end() ? std::string_view("general") : found->second;
}

std::string_view strengthOf(Certainty certainty)
{
    return certainty == Certainty::Verified ? "Confirmed"
        : certainty == Certainty::Probable  ? "Unconfirmed"
                                            : "Tentative";
}

class Writer {
public:
    Writer(const ExportedChart& chart, const ChartSink& write)
        : m_chart(&chart)
        , m_write(&write)
    {
    }

    void head()
    {
        std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Chart>\n"
                          "<ApplicationVersion Major=\"9\" Minor=\"0\" Point=\"0\" Build=\"0\"/>\n"
                          "<StrengthCollection>\n";
        for (const auto& [strength, style] : { std::pair { "Confirmed", "DotStyleSolid" },
                 std::pair { "Unconfirmed", "DotStyleDashed" },
                 std::pair { "Tentative", "DotStyleDotted" } }) {
            out += "<Strength Id=\"" + newId() + "\" Name=\"" + strength + "\" DotStyle=\"" + style
                + "\"/>\n";
        }
        out += "</StrengthCollection>\n<AttributeClassCollection>\n";
        for (const auto& attribute : attributes) {
            m_ids[attribute.name] = newId();
            out += "<AttributeClass Id=\"" + m_ids[attribute.name] + "\" Name=\"" + attribute.name
                + "\" Type=\"" + attribute.type
                + "\" IsUser=\"true\" UserCanAdd=\"true\" UserCanRemove=\"true\""
                  " ShowValue=\"true\"/>\n";
        }
        out += "</AttributeClassCollection>\n";
        (*m_write)(out + types());
    }

    void items()
    {
        (*m_write)("<ChartItemCollection>\n");
        for (std::size_t i = 0; i < m_chart->nodes.size(); ++i) {
            node(m_chart->nodes[i], i);
        }
        for (const auto& one : m_chart->links) {
            if (one.from == one.to) {
                addLoss(m_lost, "self-link");
            } else {
                link(one);
            }
        }
        (*m_write)("</ChartItemCollection>\n</Chart>\n");
    }

    std::vector<Loss> lost() &&
    {
        addLoss(m_lost, "control-character", m_xml.replaced());
        return std::move(m_lost);
    }

private:
    std::string newId() { return "ID" + std::to_string(++m_lastId); }

    /// Kinds of entities and of lines that the chart has, and no others.
    std::string types()
    {
        std::set<std::string> entities;
        std::set<std::string> lines;
        for (const auto& node : m_chart->nodes) {
            entities.insert(kindText(node));
        }
        for (const auto& one : m_chart->links) {
            lines.insert(one.kind);
        }
        std::string out = "<EntityTypeCollection>\n";
        for (const auto& kind : entities) {
            m_ids["entity:" + kind] = newId();
            out += "<EntityType Id=\"" + m_ids["entity:" + kind] + "\" Name=\"" + m_xml.of(kind)
                + "\" IconFile=\"" + std::string(iconOf(kind)) + "\"/>\n";
        }
        out += "</EntityTypeCollection>\n<LinkTypeCollection>\n";
        for (const auto& kind : lines) {
            m_ids["link:" + kind] = newId();
            out += "<LinkType Id=\"" + m_ids["link:" + kind] + "\" Name=\"" + m_xml.of(kind)
                + "\"/>\n";
        }
        return out + "</LinkTypeCollection>\n";
    }

    /// An instant is what it can hold: the first day, and the precise words where it is less sure.
    std::string whenText(const PartialDate& date)
    {
        if (!date.isKnown()) {
            return {};
        }
        auto out = " DateSet=\"true\" DateTime=\"" + isoDate(date.earliest) + "T00:00:00.000\"";
        if (date.precision != DatePrecision::Day || date.isAbout) {
            out += " DateTimeDescription=\"" + isoText(date) + '"';
        }
        addLoss(m_lost, "date-precision", date.precision != DatePrecision::Day ? 1 : 0);
        return out;
    }

    void node(const ExportedNode& node, std::size_t index)
    {
        const auto x = node.place ? std::lround(node.place->x) : long(index % 40) * 120;
        const auto y = node.place ? std::lround(node.place->y) : long(index / 40) * 120;
        m_out = "<ChartItem Id=\"" + newId() + "\" Label=\"" + m_xml.of(node.label)
            + "\" XPosition=\"" + std::to_string(x) + '"' + whenText(node.date) + ">\n<End X=\""
            + std::to_string(x) + "\" Y=\"" + std::to_string(y) + "\" Z=\"0\">\n<Entity EntityId=\""
            + std::to_string(index + 1) + "\" Identity=\"" + m_xml.of(node.id)
            + "\" LabelIsIdentity=\"false\">\n<Icon>\n<IconStyle Type=\"" + m_xml.of(kindText(node))
            + "\" EntityTypeReference=\"" + m_ids["entity:" + kindText(node)]
            + "\"/>\n</Icon>\n</Entity>\n</End>\n";
        beginAttributes();
        attribute("Code", node.code);
        attribute("Roles", rolesText(node.roles));
        attribute("Protected", node.isProtected ? "true" : "");
        endAttributes();
    }

    void link(const ExportedLink& link)
    {
        m_out = "<ChartItem Id=\"" + newId() + "\" Label=\"" + m_xml.of(link.kind) + '"'
            + whenText(link.since) + ">\n<Link End1Id=\"" + std::to_string(link.from + 1)
            + "\" End2Id=\"" + std::to_string(link.to + 1) + "\">\n<LinkStyle Strength=\""
            + std::string(strengthOf(link.certainty)) + "\" ArrowStyle=\""
            + (link.isDirected ? "ArrowOnHead" : "ArrowNone") + "\" Type=\"" + m_xml.of(link.kind)
            + "\" LinkTypeReference=\"" + m_ids["link:" + link.kind] + "\"/>\n</Link>\n";
        beginAttributes();
        attribute("Grade", gradeText(link.grade));
        attribute("Confidence", numberText(confidence(link.certainty)));
        attribute("Weight", link.weight ? numberText(*link.weight) : std::string());
        attribute("Until", isoText(link.until));
        attribute("Suggested", link.isSuggested ? "true" : "");
        endAttributes();
    }

    void beginAttributes()
    {
        m_hasAttributes = false;
    }
    void attribute(const char* name, std::string_view value)
    {
        if (value.empty()) {
            return;
        }
        m_out += m_hasAttributes ? "" : "<AttributeCollection>\n";
        m_hasAttributes = true;
        m_out += std::string("<Attribute AttributeClass=\"") + name
            + "\" AttributeClassReference=\"" + m_ids[name] + "\" Value=\"" + m_xml.of(value)
            + "\"/>\n";
    }
    void endAttributes()
    {
        m_out += m_hasAttributes ? "</AttributeCollection>\n" : "";
        (*m_write)(m_out + "</ChartItem>\n");
    }

    const ExportedChart* m_chart;
    const ChartSink* m_write;
    XmlText m_xml;
    std::string m_out;
    bool m_hasAttributes = false;
    int m_lastId = 0;
    std::map<std::string, std::string> m_ids;
    std::vector<Loss> m_lost;
};

} // namespace

std::vector<Loss> writeAnx(const ExportedChart& chart, const ChartSink& write)
{
    Writer writer(chart, write);
    writer.head();
    writer.items();
    return std::move(writer).lost();
}

} // namespace tuyen
