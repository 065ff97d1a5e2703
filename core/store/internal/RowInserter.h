// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"
#include "domain/Draft.h"
#include "domain/Entity.h"
#include "domain/LinkDraft.h"
#include "store/BatchStore.h"
#include "store/DraftIndexer.h"
#include "store/Store.h"
#include "store/internal/BulkInserts.h"
#include "store/internal/CasesAlike.h"
#include "store/internal/Codes.h"
#include "store/internal/Known.h"
#include "store/internal/Rows.h"
#include "store/internal/SearchIndex.h"
#include "store/internal/Sql.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace tuyen {

struct NodeDraft;

/// The ids an import draws of one table, one after the other.
struct DrawnIds {
    std::int64_t first = 0;
    std::int64_t next = 0;
    std::int64_t draw() { return next++; }
    std::int64_t count() const { return next - first; }
};

/// Writes the drafts of one import into the tables of the domain. Statements are prepared once and
/// bound by number: this is the inner loop of every import.
class RowInserter {
public:
    /// What it makes belongs to `batch`; its ids are written down as those of `ranges` (a repair of
    /// the batch), or of the batch itself.
    RowInserter(Store& store, BatchId batch, BatchId ranges = {});

    void beginSheet(std::int64_t source, std::string_view name);
    enum class How : std::uint8_t {
        Usual,
        Attach, ///< to the incident of its code, whatever it says otherwise
        Apart   ///< beside what the store held before, as an incident of its own
    };
    /// False: nothing new in it, nothing written.
    bool add(const RowDraft& draft, How how = How::Usual);
    /// The incident with the draft's code, or of the rows it stands beside, or one of before that is
    /// alike; none: there is none.
    IncidentId incidentOf(const RowDraft& draft) { return caseOf(draft).incident; }
    DraftIndexer indexer() { return DraftIndexer(m_search.book()); }
    bool contradicts(const RowDraft& draft);
    /// The incident a row speaks of, as it stands; none: it is new, or an equal row is there.
    std::optional<Incident> known(const RowDraft& draft);
    /// The incident of the draft as it says it with this row, which adds to it: another row of this
    /// import made it. None: the row adds nothing, or contradicts.
    std::optional<Incident> joined(const RowDraft& draft);
    /// known() is of other words of the row than a code or merged cells (CasesAlike).
    bool isKnownByWords(const RowDraft& draft) { return standing(draft).isAlike; }
    /// An incident of before the import on the same day in the same place, that a new row is not
    /// taken for.
    IncidentId near(const RowDraft& draft);
    /// Of the case that the row added last joined with people it did not have.
    const std::optional<MoreNamed>& moreNamed() const { return m_moreNamed; }
    void expect(const RowDraft& draft);
    void quarantine(const QuarantinedRow& row);

    CreatedCounts created() const;
    std::int64_t stored() const { return m_sourceRows.count(); }
    std::int64_t quarantined() const { return m_quarantined.count(); }
    std::string rowsDigest() const; ///< of the fingerprints of all rows, in order
    std::int64_t firstEntity() const { return m_entities.first; }
    /// Indexes that waited, counters and the ranges of ids.
    void finish(Progress& progress);

private:
    struct Node {
        EntityId id;
        EntityKind kind = EntityKind::Person;
    };
    struct AttachTarget {
        IncidentId incident;
        bool isDuplicate = false;
    };
    /// How a row stands to what the store has.
    struct Standing {
        enum class What : std::uint8_t { New, Attaches, Duplicate, Joins, Contradicts };
        What what = What::New;
        IncidentId incident;
        bool isAlike = false;
        std::optional<Incident> known;  ///< that incident, as it stands
        std::optional<Incident> joined; ///< the same with what the row adds
    };
    const Standing& standing(const RowDraft& draft);
    Standing foundStanding(const RowDraft& draft);
    bool isOfThisImport(IncidentId incident);
    struct CaseOfRow {
        IncidentId incident;
        bool isAlike = false; ///< told by neither code nor rows
    };
    CaseOfRow caseOf(const RowDraft& draft);
    IncidentId incidentOfCode(const std::string& code);
    IncidentId incidentOfRows(const RowDraft& draft);
    void rememberCase(const RowDraft& draft, IncidentId incident);
    void writeCase();
    std::optional<AttachTarget> target(const RowDraft& draft, How how);
    bool isInvolved(IncidentId incident, const PersonDraft& person);
    bool isUsed(EntityId entity, IdentifierId identifier);
    bool addLink(const RowDraft& draft, How how);
    Node nodeOf(const NodeDraft& node, std::int64_t sourceRow);
    Node knownNode(const NodeDraft& node);
    void addLine(Link link, const Node& from, const Node& to, std::int64_t sourceRow);
    bool isNewLine(EntityId from, EntityId to, int what, const char* known);
    void addInvolvement(EntityId person, EntityId incident, Role role, const Link& link);
    void tellOf(EntityId incident, const Link& link);
    bool joinRoute(EntityId route, EntityId incident);
    void finishNodes();
    void storeWaitingRoutes();
    Node nodeOfFile(const std::string& code, const std::string& ownCode);
    EntityId insertNode(const NodeDraft& node, std::int64_t sourceRow);
    std::int64_t addSourceRow(const RowDraft& draft);
    using Words = SearchIndex::Words;
    Words nextWords();
    IncidentId addIncident(const RowDraft& draft, std::int64_t sourceRow, Words words);
    void addPerson(IncidentId incident, const PersonDraft& draft, std::int64_t sourceRow);
    bool isKnownAs(PersonId id, const Person& said);
    PersonId knownPerson(const PersonDraft& draft, const std::string& foldedName);
    PersonId insertPerson(const PersonDraft& draft, std::int64_t sourceRow, Words words);
    void protect(PersonId person);
    IdentifierId identifierOf(const Identifier& identifier, std::int64_t sourceRow, Words words);
    void addUse(EntityId user, const Identifier& identifier, std::int64_t sourceRow, Words words);
    void addRoute(
        IncidentId incident, const std::shared_ptr<const Route>& route, std::int64_t sourceRow);
    bool addFigures(const RowDraft& draft, How how);
    void loadFigures();
    void addEvidence(EntityId entity, std::int64_t sourceRow);
    EntityHead head(
        const std::string& label, const std::string& code, std::int64_t sourceRow); ///< a new id
    std::string nextPseudonym();

    Store* m_store;
    sql::Connection* m_connection;
    Codes* m_codes;
    BatchId m_batch;
    BatchId m_ranges;
    std::unordered_map<std::string, IncidentId> m_apart; ///< by code: made beside known ones
    std::set<std::uint64_t> m_apartRows;
    Known m_known;
    CasesAlike m_alike;
    SearchIndex m_search;
    DraftIndexer m_indexer; ///< for drafts that were not prepared
    Words m_words;          ///< of the row at hand, what is left of them
    std::vector<std::uint32_t> m_pseudonymWords;
    std::string m_pseudonymSigns;
    DrawnIds m_entities, m_sourceRows, m_involvements, m_uses, m_evidence, m_links,
        m_quarantined, m_figures;
    /// Fingerprints of the official figures that are there; asked for by the first row of them.
    std::optional<std::unordered_set<std::uint64_t>> m_knownFigures;
    struct Way {
        std::shared_ptr<const Route> route; ///< held, so that its address stays its own
        std::string legs;
        bool canBeCode = false;
        std::int64_t code = 0;
    };
    std::unordered_map<const Route*, Way> m_ways;
    Standing m_standing;               ///< of the draft that was asked for last
    const RowDraft* m_asked = nullptr; ///< that draft, until it is added
    std::uint64_t m_askedRow = 0;
    std::int64_t m_rowEntities = 0; ///< the first id drawn for the row at hand
    std::set<std::pair<std::int64_t, std::int64_t>> m_rowUses; ///< of its own entities
    std::int64_t m_pseudonyms = 0;
    std::int64_t m_sheet = 0;
    std::string m_sheetName;
    std::optional<MoreNamed> m_moreNamed;
    std::int64_t m_caseRow = 0; ///< of the row stored last: the first of its case
    IncidentId m_case;          ///< its incident
    std::unordered_map<std::string, Node> m_nodes; ///< ends of links met in this import
    /// Routes that no line has joined to their incident yet: a route is stored with one.
    struct WaitingRoute {
        NodeDraft node;
        std::int64_t sourceRow = 0;
        bool isLinked = false; ///< lines of other kinds end there
    };
    std::map<EntityId, WaitingRoute> m_waitingRoutes;
    std::set<std::tuple<std::int64_t, std::int64_t, int>> m_told; ///< lines that are no links
    std::vector<std::uint32_t> m_nodeWords;
    std::string m_nodeSigns;
    std::int64_t m_organisations = 0;
    std::string m_digest;
    std::string m_fingerprints; ///< not yet in the digest
    CreatedCounts m_created;
    std::unique_ptr<BulkInserts> m_bulk; ///< where nothing is asked of what was just written
    TableInsert m_insertSourceRow, m_insertCells, m_insertIncident, m_insertIncidentDetails,
        m_insertPerson, m_insertPersonDetails, m_insertInvolvement;
    TableInsert m_insertIdentifier, m_insertUse, m_insertRoute, m_insertEvidence, m_insertFigure,
        m_insertLink, m_insertWaiting, m_insertDuplicate;
};

} // namespace tuyen
