// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/LinkRows.h"

#include "base/Error.h"

namespace tuyen {

void writeLink(RowWriter row, const Link& link, EntityId from, EntityId to, std::int64_t origin)
{
    row.number(link.id.value).number(from.value).number(to.value).code(link.kind);
    row.number(link.isDirected ? 1 : 0).number(static_cast<std::int64_t>(link.certainty));
    row.grade(link.grade).date(link.since).date(link.until).text(link.note);
    row.numberOrNull(static_cast<std::int64_t>(link.scheme)).real(link.weight);
    row.numberOrNull(origin).write();
}

Link readLink(RowReader row)
{
    Link link;
    link.id = LinkId(row.number());
    link.from = EntityId(row.number());
    link.to = EntityId(row.number());
    link.kind = row.code();
    link.isDirected = row.number() != 0;
    link.certainty = static_cast<Certainty>(row.number());
    link.grade = row.grade();
    link.since = row.date();
    link.until = row.date();
    link.note = row.text();
    link.scheme = static_cast<GradeScheme>(row.number());
    link.weight = row.real();
    return link;
}

// Columns of a line: origin, row, from, to, kind (a code; of an involvement its role), directed,
// certainty (0: by the grade), grade x 3, since x 3, until x 3, weight.
static constexpr const char* ofLinks
    = "SELECT 0, t.id, t.from_entity, t.to_entity, t.kind, t.is_directed, t.certainty, "
      "t.grade_source, t.grade_information, t.grade_scheme, t.since_earliest, t.since_latest, "
      "t.since_precision, t.until_earliest, t.until_latest, t.until_precision, t.weight FROM links t";
static constexpr const char* ofInvolvements
    = "SELECT 1, t.id, t.person, t.incident, t.role, 1, 0, i.grade_source, i.grade_information, "
      "NULL, i.date_earliest, i.date_latest, i.date_precision, NULL, NULL, NULL, NULL"
      " FROM involvements t JOIN incidents i ON i.id = t.incident";
static constexpr const char* ofUses
    = "SELECT 2, t.id, t.entity, t.identifier, 0, 1, 0, i.grade_source, i.grade_information, NULL,"
      " i.date_earliest, i.date_latest, i.date_precision, NULL, NULL, NULL, NULL"
      " FROM identifier_uses t LEFT JOIN incidents i ON i.id = t.entity";
static constexpr const char* ofRoutes
    = "SELECT 3, t.id, t.incident, t.id, 0, 0, 0, i.grade_source, i.grade_information, NULL,"
      " i.date_earliest, i.date_latest, i.date_precision, NULL, NULL, NULL, NULL"
      " FROM routes t JOIN incidents i ON i.id = t.incident";

std::string selectLinesOfNode()
{
    // A link of a node with itself is one line, not two.
    return std::string(ofLinks) + " WHERE t.from_entity = ?1 UNION ALL " + ofLinks
        + " WHERE t.to_entity = ?1 AND t.from_entity <> ?1 UNION ALL " + ofInvolvements
        + " WHERE t.person = ?1 UNION ALL " + ofInvolvements
        + " WHERE t.incident = ?1 UNION ALL " + ofUses + " WHERE t.entity = ?1 UNION ALL " + ofUses
        + " WHERE t.identifier = ?1 UNION ALL " + ofRoutes
        + " WHERE t.incident = ?1 UNION ALL " + ofRoutes + " WHERE t.id = ?1";
}

std::string selectLines(LinkOrigin table)
{
    switch (table) {
    case LinkOrigin::Stated:
        return ofLinks;
    case LinkOrigin::Involvement:
        return ofInvolvements;
    case LinkOrigin::Use:
        return ofUses;
    case LinkOrigin::Route:
        return ofRoutes;
    default:
        throw std::logic_error("a suggested line stands in no table");
    }
}

LinkLine readLine(RowReader row)
{
    LinkLine line;
    line.key.origin = static_cast<LinkOrigin>(row.number());
    line.key.row = row.number();
    line.from = EntityId(row.number());
    line.to = EntityId(row.number());
    switch (line.key.origin) {
    case LinkOrigin::Stated:
        line.kind = row.code();
        break;
    case LinkOrigin::Involvement:
        line.kind = kindOfInvolvement(static_cast<Role>(row.number()));
        break;
    case LinkOrigin::Use:
        row.skip(1);
        line.kind = "uses";
        break;
    default:
        row.skip(1);
        line.kind = "has-route";
        break;
    }
    line.isDirected = row.number() != 0;
    const auto certainty = row.number();
    line.grade = row.grade();
    line.scheme = static_cast<GradeScheme>(row.number());
    line.certainty = certainty == 0 ? certaintyOf(line.grade, line.scheme)
                                    : static_cast<Certainty>(certainty);
    row.dateNumbers(line.since);
    row.dateNumbers(line.until);
    line.weight = row.real();
    return line;
}

} // namespace tuyen
