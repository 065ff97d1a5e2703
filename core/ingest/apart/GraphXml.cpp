// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/apart/GraphXml.h"

#include "base/File.h"
#include "ingest/ByteStream.h"
#include "ingest/StreamedSheets.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace tuyen {

namespace {

constexpr int nodeTable = 0;
constexpr int edgeTable = 1;

/// What the file declares: met in a first pass, so that no row depends on the order of elements.
struct GraphDeclarations {
    struct Attribute {
        std::string id;
        std::string name;
        std::string standard; ///< what an element says that does not say it
    };
    std::vector<Attribute> attributes[2]; ///< of nodes, of edges
    std::set<std::string, std::less<>> nodes;
};

/// One element on its way to be a row.
struct GraphElement {
    std::map<std::string, std::string, std::less<>> own; ///< by column
    std::map<std::string, std::string, std::less<>> values; ///< by id of the attribute
};

class GraphSheet : public SheetSink {
public:
    GraphSheet(const std::string& file, int wanted, std::shared_ptr<GraphDeclarations> declared,
        std::vector<std::string> nodeColumns, std::vector<std::string> edgeColumns)
        : SheetSink(file, wanted)
        , m_declared(std::move(declared))
        , m_wantedTable(wanted)
        , m_columns { std::move(nodeColumns), std::move(edgeColumns) }
    {
    }
    void text(std::string_view piece) override
    {
        if (m_isText && m_text.size() < SheetRows::longestCell) {
            m_text.append(piece.substr(0, SheetRows::longestCell - m_text.size()));
        }
    }

protected:
    bool isFirstPass() const { return m_wantedTable < 0; }
    void beginGraph()
    {
        if (!names.empty()) {
            return; // a graph within a node, or a second one
        }
        beginTable("nodes");
        beginTable("edges");
        if (!isFirstPass()) {
            writeHeader();
        }
    }
    void beginText()
    {
        m_isText = true;
        m_text.clear();
    }
    std::string endText()
    {
        m_isText = false;
        return std::move(m_text);
    }
    /// An element is complete.
    void finish(int table, GraphElement& element)
    {
        if (isFirstPass()) {
            if (table == nodeTable) {
                m_declared->nodes.insert(element.own[m_columns[nodeTable].front()]);
            }
            return;
        }
        ++m_rows[table];
        if (table == m_wantedTable && m_rows[table] < SheetRows::mostRows) {
            writeRow(table, element);
        }
    }
    GraphDeclarations& declared() { return *m_declared; }

private:
    void writeHeader()
    {
        rows.begin(1, false);
        std::size_t column = 0;
        for (const auto& name : m_columns[m_wantedTable]) {
            rows.put(column++, name, CellKind::Text);
        }
        for (const auto& attribute : m_declared->attributes[m_wantedTable]) {
            rows.put(column++, attribute.name, CellKind::Text);
        }
        rows.put(column, "Undeclared", CellKind::Text);
        rows.end();
    }
    void writeRow(int table, GraphElement& element)
    {
        rows.begin(m_rows[table] + 1, false);
        std::size_t column = 0;
        const auto put = [&](const std::string& text) {
            if (!text.empty()) {
                rows.put(column, text, CellKind::Text);
            }
            ++column;
        };
        for (const auto& name : m_columns[table]) {
            put(element.own[name]);
        }
        for (const auto& attribute : m_declared->attributes[table]) {
            const auto value = element.values.find(attribute.id);
            put(value == element.values.end() ? attribute.standard : value->second);
            if (value != element.values.end()) {
                element.values.erase(value);
            }
        }
        put(undeclared(table, element));
        rows.end();
    }
    std::string undeclared(int table, const GraphElement& element)
    {
        for (const auto* end : { "Source", "Target" }) {
            const auto at = element.own.find(end);
            if (table == edgeTable && at != element.own.end() && !at->second.empty()
                && !m_declared->nodes.contains(at->second)) {
                return "node " + at->second;
            }
        }
        std::string keys;
        for (const auto& [key, value] : element.values) {
            keys += (keys.empty() ? "key " : "; key ") + key + ": " + value;
        }
        return keys;
    }

    std::shared_ptr<GraphDeclarations> m_declared;
    int m_wantedTable;
    std::vector<std::string> m_columns[2];
    std::int64_t m_rows[2] = { 0, 0 };
    bool m_isText = false;
    std::string m_text;
};

class GraphMlSheet final : public GraphSheet {
public:
    GraphMlSheet(
        const std::string& file, int wanted, std::shared_ptr<GraphDeclarations> declared)
        : GraphSheet(file, wanted, std::move(declared), { "Node id" },
            { "Source", "Target", "Directed" })
    {
    }
    void start(std::string_view name, const XmlAttributes& at) override
    {
        if (name == "key") {
            startKey(at);
        } else if (name == "default" && m_isKey) {
            beginText();
        } else if (name == "graph") {
            beginGraph();
            m_directed.push_back(at.value("edgedefault") == "directed");
        } else if (name == "node") {
            m_open.push_back({ nodeTable, {} });
            m_open.back().second.own["Node id"] = at.value("id");
        } else if (name == "edge") {
            m_open.push_back({ edgeTable, {} });
            auto& own = m_open.back().second.own;
            own["Source"] = at.value("source");
            own["Target"] = at.value("target");
            const auto directed = at.value("directed");
            const bool isDirected = directed.empty() ? !m_directed.empty() && m_directed.back()
                                                     : directed == "true";
            own["Directed"] = isDirected ? "true" : "false";
        } else if (name == "data" && !m_open.empty()) {
            m_data = at.value("key");
            beginText();
        }
    }
    void end(std::string_view name) override
    {
        if (name == "key") {
            m_isKey = false;
        } else if (name == "default" && m_isKey) {
            const auto words = endText();
            for (const int table : m_keyTables) {
                if (isFirstPass()) {
                    declared().attributes[table].back().standard = words;
                }
            }
        } else if (name == "graph") {
            m_directed.pop_back();
        } else if ((name == "node" || name == "edge") && !m_open.empty()) {
            auto element = std::move(m_open.back());
            m_open.pop_back();
            finish(element.first, element.second);
        } else if (name == "data" && !m_open.empty() && !m_data.empty()) {
            m_open.back().second.values[m_data] = endText();
            m_data.clear();
        }
    }

private:
    void startKey(const XmlAttributes& at)
    {
        m_isKey = true;
        m_keyTables.clear();
        const auto of = at.value("for");
        const auto name = at.value("attr.name").empty() ? at.value("id") : at.value("attr.name");
        for (const int table : { nodeTable, edgeTable }) {
            const bool isOf = of.empty() || of == "all"
                || of == (table == nodeTable ? "node" : "edge");
            if (isOf) {
                m_keyTables.push_back(table);
            }
            if (isOf && isFirstPass()) {
                declared().attributes[table].push_back(
                    { std::string(at.value("id")), std::string(name), {} });
            }
        }
    }
    bool m_isKey = false;
    std::vector<int> m_keyTables;
    std::vector<bool> m_directed; ///< of the graphs that are open
    std::vector<std::pair<int, GraphElement>> m_open;
    std::string m_data;
};

class GexfSheet final : public GraphSheet {
public:
    GexfSheet(const std::string& file, int wanted, std::shared_ptr<GraphDeclarations> declared)
        : GraphSheet(file, wanted, std::move(declared), { "Node id", "Node label" },
            { "Source", "Target", "Directed", "Kind of link", "Weight", "Start", "End" })
    {
    }
    void start(std::string_view name, const XmlAttributes& at) override
    {
        if (name == "graph") {
            m_default = at.value("defaultedgetype");
            beginGraph();
        } else if (name == "attributes") {
            m_class = at.value("class") == "edge" ? edgeTable : nodeTable;
        } else if (name == "attribute" && isFirstPass()) {
            const auto title = at.value("title").empty() ? at.value("id") : at.value("title");
            declared().attributes[m_class].push_back(
                { std::string(at.value("id")), std::string(title), {} });
        } else if (name == "default" && isFirstPass()) {
            beginText();
        } else if (name == "node") {
            m_open.push_back({ nodeTable, {} });
            m_open.back().second.own["Node id"] = at.value("id");
            m_open.back().second.own["Node label"] = at.value("label");
        } else if (name == "edge") {
            startEdge(at);
        } else if (name == "attvalue" && !m_open.empty()) {
            const auto key = at.value("for").empty() ? at.value("id") : at.value("for");
            m_open.back().second.values[std::string(key)] = at.value("value");
        }
    }
    void end(std::string_view name) override
    {
        if (name == "default" && isFirstPass()) {
            auto& attributes = declared().attributes[m_class];
            const auto words = endText();
            if (!attributes.empty()) {
                attributes.back().standard = words;
            }
        } else if ((name == "node" || name == "edge") && !m_open.empty()) {
            auto element = std::move(m_open.back());
            m_open.pop_back();
            finish(element.first, element.second);
        }
    }

private:
    void startEdge(const XmlAttributes& at)
    {
        m_open.push_back({ edgeTable, {} });
        auto& own = m_open.back().second.own;
        own["Source"] = at.value("source");
        own["Target"] = at.value("target");
        const auto type = at.value("type").empty() ? std::string_view(m_default) : at.value("type");
        own["Directed"] = type == "directed" ? "true" : "false";
        own["Kind of link"] = at.value("kind").empty() ? at.value("label") : at.value("kind");
        own["Weight"] = at.value("weight");
        own["Start"] = at.value("start");
        own["End"] = at.value("end");
    }
    std::string m_default;
    int m_class = nodeTable;
    std::vector<std::pair<int, GraphElement>> m_open;
};

template <class Sheet>
std::unique_ptr<TableReader> openGraph(
    const char* format, const std::filesystem::path& path, const ReadOptions& options)
{
    static constexpr std::size_t pieceSize = 128 * 1024;
    const auto file = utf8(path.filename());
    const auto open = [path]() -> PieceSource {
        auto in = std::make_shared<ByteStream>(path);
        return [in](std::string& out) { return in->read(out, pieceSize); };
    };
    auto declared = std::make_shared<GraphDeclarations>();
    Sheet all(file, -1, declared);
    SheetFormat sheets;
    sheets.format = format;
    sheets.file = file;
    sheets.bytes = ByteStream(path).size();
    sheets.names = namesOf(all, xmlFeed(all, file), open());
    sheets.open = [open](std::size_t) { return open(); };
    sheets.sink = [file, declared](std::size_t index) {
        return std::make_unique<Sheet>(file, int(index), declared);
    };
    sheets.feed = [file](SheetSink& sink) { return xmlFeed(sink, file); };
    return std::make_unique<StreamedSheets>(std::move(sheets), options);
}

} // namespace

std::unique_ptr<TableReader> openGraphMl(
    const std::filesystem::path& file, const ReadOptions& options)
{
    return openGraph<GraphMlSheet>("graphml", file, options);
}

std::unique_ptr<TableReader> openGexf(
    const std::filesystem::path& file, const ReadOptions& options)
{
    return openGraph<GexfSheet>("gexf", file, options);
}

} // namespace tuyen
