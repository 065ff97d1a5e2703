// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gazetteer/IdentifierText.h"
#include "ingest/RowParser.h"
#include "ingest/TermMatcher.h"
#include "ingest/internal/CellMemory.h"
#include "ingest/internal/FieldPlan.h"
#include "ingest/internal/LinkColumns.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

struct NodeDraft;
struct RouteMaker;
struct Link;

/// Everything the parts of the row parser share: the plan of the sheet and what was met before.
/// The day it is where it began first.
std::chrono::sys_days dayAheadOfAll();

struct ParserTools {
    ParserTools(
        std::string sheetName, const ColumnMapping& mapping, const ImportOptions& importOptions)
        : sheet(std::move(sheetName))
        , plan(mapping, importOptions)
        , links(mapping)
        , options(importOptions)
        , today(importOptions.today.value_or(dayAheadOfAll()))
    {
    }
    std::string sheet;
    FieldPlan plan;
    LinkColumns links;
    ImportOptions options;
    std::chrono::sys_days today;
    TermMatcher terms;
    CellMemory memory;
    struct Tidied {
        bool isDone = false;
        std::string text;
    };
    /// Cells of the row at hand that were asked for so far: most are asked for twice. Here, so that
    /// their memory serves every row.
    mutable std::vector<Tidied> texts;
    mutable std::string routeKey;               ///< the same
    mutable Refill<PersonName> names;           ///< of the cell at hand
    mutable std::vector<CountedPeople> counted; ///< the same
};

/// One row on its way from cells to facts.
class RowWork {
public:
    RowWork(const ParserTools& parserTools, const RawRow& rawRow, const SectionContext& section,
        ParsedRow& into)
        : tools(parserTools)
        , row(rawRow)
        , context(section)
        , out(into)
    {
        if (tools.texts.size() < row.cells.size()) {
            tools.texts.resize(row.cells.size());
        }
        for (auto& text : tools.texts) {
            text.isDone = false;
        }
    }

    const Cell* cell(int column) const;
    /// Tidied, NFC; empty when the cell is, or when it says that it does not know.
    const std::string& text(int column) const;
    const std::string& text(Field field) const; ///< of the first column with something in it
    /// The first column of the field with something in it; -1: none.
    int filled(Field field) const;

    void lookAt(std::string_view code, int column, std::string suggestion = {}, Args args = {});
    /// What is odd about an identifier: each is an issue of its own.
    void lookAt(const std::vector<IdentifierFinding>& findings, int column);
    void waits(std::string_view code, int column, std::string suggestion = {}, Args args = {});

    /// A cell as a date; issues are filed. `yearHint` for "22/2".
    void lookAtFuture(const PartialDate& date, int column);
    PartialDate date(int column, int yearHint, bool isBirth = false);
    /// A cell as a count; issues are filed.
    Quantity quantity(int column);
    /// Whether the words count something else than the field does: cases, person-times.
    bool countsOther(Field field, int column) const;

    const ParserTools& tools;
    const RawRow& row;
    const SectionContext& context;
    ParsedRow& out;

    void readDates();
    void readPlace();
    void readRoute();
    void readCounts();
    void readTerms();
    void readTexts();
    void readPeople();
    /// The people the cell at hand counts without naming them.
    void countUnnamed(Role role, int column);
    void countPeople();
    void readLink();
    void readNode(NodeDraft& node);
    NodeDraft endOfLink(int name, int label, int kind, int code, int day, int isProtected,
        std::string_view implied);
    void settleNeighbour();
    void checkShape(); ///< cells without a header, a line cut short, a hidden row
    void noteFilled();
    void checkWhole();

private:
    friend struct PeopleOfRow;
    void readLinkItself(Link& link);
    void readDirection(Link& link);
    void readGrade(Link& link);
    void file(
        Severity severity, std::string_view code, int column, std::string suggestion, Args args);
    void readPoint(PlaceMention& place);
    struct Unnamed {
        Quantity beside;        ///< those beside the people named
        std::int64_t total = 0; ///< of all, named or not
        std::string raw;
        int column = -1; ///< of the words; -1: none
    };
    std::array<Unnamed, 4> m_unnamed; ///< by Role
    void readSum(Field field, const std::vector<int>& columns);
    Quantity* quantityOf(Field field);
    void addTerms(Field field, std::string_view group);
    void readMoney();
    void readTransits(RouteMaker& maker);
    void readCrossing(RouteMaker& maker);
    const PlaceReading& gateReading(int column) const;
    void settleGate();
    bool hasRouteCells() const; ///< and puts them into the key
    void readDestination(RouteMaker& maker);
    void addNote(std::string_view label, const std::string& words);
};

} // namespace tuyen
