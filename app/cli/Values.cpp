// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Values.h"

#include "base/Clock.h"
#include "gazetteer/Gazetteer.h"
#include "text/Number.h"

namespace tuyen::cli {

Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json json(const PartialDate& date)
{
    if (!date.isKnown() && date.raw.empty()) {
        return nullptr;
    }
    Json out;
    out["earliest"] = date.isKnown() ? Json(isoDate(date.earliest)) : Json(nullptr);
    out["latest"] = date.isKnown() ? Json(isoDate(date.latest)) : Json(nullptr);
    out["precision"] = std::string(name(date.precision));
    out["raw"] = textOrNull(date.raw);
    if (date.isAbout) {
        out["about"] = true;
    }
    return out;
}

Json json(const Quantity& quantity)
{
    return quantity.value ? Json(*quantity.value) : Json(nullptr);
}

Json json(const RowCounts& counts)
{
    return { { "rowsRead", counts.rowsRead }, { "stored", counts.stored },
        { "duplicates", counts.duplicates }, { "quarantined", counts.quarantined },
        { "notRows", counts.notRows } };
}

Json json(const Issue& issue, const Console& console)
{
    static const char* const severities[] { "note", "duplicate", "look-at", "waits" };
    Json out { { "sheet", issue.sheet }, { "row", issue.row },
        { "column", textOrNull(columnLetters(issue.column)) }, { "field", textOrNull(issue.field) },
        { "code", issue.code },
        { "raw", issue.column < 0 ? textOrNull(issue.raw) : Json(issue.raw) },
        { "severity", severities[static_cast<std::size_t>(issue.severity)] },
        { "message", console.words(issue.code, issue.args) } };
    if (!issue.suggestion.empty()) {
        out["suggestion"] = issue.suggestion;
    }
    return out;
}

Json json(const Receipt& receipt, const Console& console)
{
    Json out { { "file", receipt.file }, { "sha256", receipt.sha256 },
        { "batch", json(receipt.batch) }, { "format", receipt.format },
        { "encoding", receipt.encoding }, { "encodingScore", receipt.encodingScore },
        { "encodingSample", textOrNull(receipt.encodingSample) } };
    out.update(json(receipt.counts));
    out["sheets"] = Json::array();
    for (const auto& sheet : receipt.sheets) {
        Json one { { "name", sheet.name }, { "headerRow", sheet.headerRow } };
        one.update(json(sheet.counts));
        one["mapping"] = Json::array();
        for (const auto& [column, field] : sheet.mapping) {
            one["mapping"].push_back({ { "column", column }, { "field", textOrNull(field) } });
        }
        one["notMapped"] = sheet.notMapped;
        one["columnEncodings"] = Json::array();
        for (const auto& reading : sheet.encodings) {
            one["columnEncodings"].push_back(
                { { "column", reading.column }, { "encoding", reading.encoding },
                    { "score", reading.score }, { "sample", reading.sample } });
        }
        out["sheets"].push_back(std::move(one));
    }
    const auto& made = receipt.created;
    out["created"] = { { "incidents", made.incidents }, { "people", made.people },
        { "identifiers", made.identifiers }, { "places", made.places }, { "routes", made.routes },
        { "links", made.links }, { "figures", made.figures } };
    out["issues"] = Json::array();
    for (const auto& issue : receipt.issues) {
        out["issues"].push_back(json(issue, console));
    }
    out["issueCounts"] = Json::object();
    for (const auto& [code, count] : receipt.issueCounts) {
        out["issueCounts"][code] = count;
    }
    out["updated"] = receipt.updated;
    out["repaired"] = receipt.repaired;
    out["waiting"] = receipt.batch && !receipt.isUndone ? receipt.waiting : 0;
    out["dismissed"] = receipt.dismissed;
    out["onDuplicate"] = receipt.onDuplicate.empty() ? "skip" : receipt.onDuplicate;
    out["recipe"] = textOrNull(receipt.recipe);
    out["seconds"] = receipt.seconds;
    return out;
}

Json json(const BatchSummary& batch)
{
    Json out { { "batch", batch.id.value }, { "file", batch.file }, { "sha256", batch.sha256 },
        { "when", isoUtc(batch.importedAtMs) }, { "actor", batch.actor } };
    out.update(json(batch.counts));
    out["waiting"] = batch.waiting;
    out["repaired"] = batch.repaired;
    out["undone"] = batch.isUndone;
    return out;
}

static Json quantityNotes(const IncidentRow& row)
{
    Json out = Json::object();
    const std::pair<const char*, const Quantity&> all[] { { "victims", row.victims },
        { "presumedVictims", row.presumedVictims }, { "suspects", row.suspects },
        { "personTimes", row.personTimes } };
    for (const auto& [key, quantity] : all) {
        if (quantity.qualifier != Qualifier::Exact || (!quantity.value && !quantity.raw.empty())) {
            out[key] = { { "qualifier", name(quantity.qualifier) },
                { "upper", quantity.upper ? Json(*quantity.upper) : Json(nullptr) },
                { "raw", textOrNull(quantity.raw) } };
        }
    }
    return out;
}

Json json(const IncidentRow& row)
{
    Json out { { "id", row.id.value }, { "code", textOrNull(row.code) },
        { "title", textOrNull(row.title) }, { "date", json(row.date) },
        { "province", textOrNull(row.place.unit) }, { "provinceRaw", textOrNull(row.place.raw) },
        { "place", textOrNull(placeWords(row.place)) } };
    out["lat"] = row.place.point ? Json(row.place.point->lat) : Json(nullptr);
    out["lon"] = row.place.point ? Json(row.place.point->lon) : Json(nullptr);
    out["victims"] = json(row.victims);
    out["presumedVictims"] = json(row.presumedVictims);
    out["suspects"] = json(row.suspects);
    out["personTimes"] = json(row.personTimes);
    out["quantities"] = quantityNotes(row);
    out["neighbour"] = textOrNull(row.neighbour);
    out["country"] = textOrNull(row.place.country);
    out["gate"] = textOrNull(row.place.gate);
    out["candidates"] = row.place.candidates;
    out["terms"] = row.terms;
    out["status"] = textOrNull(row.status);
    std::string grade;
    if (row.grade.isGiven()) {
        grade = (row.grade.source ? std::string(1, row.grade.source) : std::string())
            + (row.grade.information ? std::to_string(row.grade.information) : std::string());
    }
    out["grade"] = textOrNull(grade);
    out["batch"] = json(row.batch);
    out["row"] = row.sourceRow > 0 ? Json(row.sourceRow) : Json(nullptr);
    return out;
}

std::string placeWords(const PlaceMention& place)
{
    std::string text;
    const auto* gate = place.gate.empty() ? nullptr : Gazetteer::standard().gate(place.gate);
    for (const auto& part :
        { gate ? gate->nameVi : std::string(), place.village, place.commune, place.district }) {
        if (!part.empty()) {
            text += (text.empty() ? "" : ", ") + part;
        }
    }
    return text;
}

std::string percent(double share)
{
    return std::to_string(static_cast<int>(share * 100 + 0.5)) + " %";
}

} // namespace tuyen::cli
