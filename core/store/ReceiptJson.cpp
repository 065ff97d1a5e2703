// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/internal/ReceiptJson.h"

#include <nlohmann/json.hpp>

namespace tuyen {

using Json = nlohmann::json;

/// A cell of a hostile file may hold bytes that are no UTF-8; they are replaced, never thrown over.
static std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

static Json toJson(const RowCounts& counts)
{
    return { { "rowsRead", counts.rowsRead }, { "stored", counts.stored },
        { "duplicates", counts.duplicates }, { "quarantined", counts.quarantined },
        { "notRows", counts.notRows } };
}

static RowCounts countsFrom(const Json& json)
{
    return { json.at("rowsRead"), json.at("stored"), json.at("duplicates"), json.at("quarantined"),
        json.at("notRows") };
}

static Json toJson(const Issue& issue)
{
    return { { "severity", static_cast<int>(issue.severity) }, { "code", issue.code },
        { "sheet", issue.sheet }, { "row", issue.row }, { "column", issue.column },
        { "field", issue.field }, { "raw", issue.raw }, { "suggestion", issue.suggestion },
        { "args", issue.args } };
}

static Issue issueFrom(const Json& json)
{
    Issue issue;
    issue.severity = static_cast<Severity>(json.at("severity").get<int>());
    issue.code = json.at("code");
    issue.sheet = json.at("sheet");
    issue.row = json.at("row");
    issue.column = json.at("column");
    issue.field = json.at("field");
    issue.raw = json.at("raw");
    issue.suggestion = json.at("suggestion");
    issue.args = json.at("args").get<Args>();
    return issue;
}

static Json toJson(const std::vector<Issue>& issues)
{
    Json list = Json::array();
    for (const auto& issue : issues) {
        list.push_back(toJson(issue));
    }
    return list;
}

static std::vector<Issue> issueListFrom(const Json& list)
{
    std::vector<Issue> issues;
    for (const auto& json : list) {
        issues.push_back(issueFrom(json));
    }
    return issues;
}

static Json toJson(const SheetReceipt& sheet)
{
    Json encodings = Json::array();
    for (const auto& one : sheet.encodings) {
        encodings.push_back({ { "column", one.column }, { "encoding", one.encoding },
            { "score", one.score }, { "sample", one.sample } });
    }
    return { { "name", sheet.name }, { "headerRow", sheet.headerRow },
        { "counts", toJson(sheet.counts) }, { "mapping", sheet.mapping },
        { "encodings", std::move(encodings) }, { "notMapped", sheet.notMapped } };
}

std::string receiptJson(const Receipt& receipt)
{
    Json json { { "batch", receipt.batch.value }, { "file", receipt.file },
        { "sha256", receipt.sha256 }, { "format", receipt.format },
        { "encoding", receipt.encoding }, { "encodingScore", receipt.encodingScore },
        { "encodingSample", receipt.encodingSample }, { "importedAt", receipt.importedAtMs },
        { "seconds", receipt.seconds }, { "counts", toJson(receipt.counts) },
        { "issues", toJson(receipt.issues) }, { "issueCounts", receipt.issueCounts },
        { "updated", receipt.updated }, { "onDuplicate", receipt.onDuplicate },
        { "recipe", receipt.recipe } };
    const auto& created = receipt.created;
    json["created"] = { { "incidents", created.incidents }, { "people", created.people },
        { "identifiers", created.identifiers }, { "places", created.places },
        { "routes", created.routes }, { "links", created.links },
        { "figures", created.figures } };
    json["sheets"] = Json::array();
    for (const auto& sheet : receipt.sheets) {
        json["sheets"].push_back(toJson(sheet));
    }
    return dumped(json);
}

static std::vector<ColumnReading> readingsFrom(const Json& sheet)
{
    std::vector<ColumnReading> readings;
    if (const auto list = sheet.find("encodings"); list != sheet.end()) {
        for (const auto& one : *list) {
            readings.push_back(
                { one.at("column"), one.at("encoding"), one.at("score"), one.at("sample") });
        }
    }
    return readings;
}

Receipt receiptFromJson(std::string_view text)
{
    const Json json = Json::parse(text);
    Receipt receipt;
    receipt.batch = BatchId(json.at("batch"));
    receipt.file = json.at("file");
    receipt.sha256 = json.at("sha256");
    receipt.format = json.at("format");
    receipt.encoding = json.at("encoding");
    receipt.encodingScore = json.value("encodingScore", 1.0); // not in receipts of before
    receipt.encodingSample = json.value("encodingSample", std::string());
    receipt.importedAtMs = json.at("importedAt");
    receipt.seconds = json.at("seconds");
    receipt.counts = countsFrom(json.at("counts"));
    for (const auto& sheet : json.at("sheets")) {
        receipt.sheets.push_back(
            { sheet.at("name"), sheet.at("headerRow"), countsFrom(sheet.at("counts")),
                sheet.at("mapping").get<std::vector<std::pair<std::string, std::string>>>(),
                readingsFrom(sheet), sheet.value("notMapped", std::vector<std::string>()) });
    }
    const auto& created = json.at("created");
    receipt.created = { created.at("incidents"), created.at("people"), created.at("identifiers"),
        created.at("places"), created.at("routes"), created.at("links"), created.at("figures") };
    receipt.updated = json.value("updated", std::int64_t(0));
    receipt.recipe = json.value("recipe", std::string());
    receipt.onDuplicate = json.value("onDuplicate", std::string());
    receipt.issues = issueListFrom(json.at("issues"));
    receipt.issueCounts
        = json.at("issueCounts").get<std::vector<std::pair<std::string, std::int64_t>>>();
    return receipt;
}

std::string issuesJson(const std::vector<Issue>& issues) { return dumped(toJson(issues)); }
std::vector<Issue> issuesFromJson(std::string_view json)
{
    return issueListFrom(Json::parse(json));
}
std::string textsJson(const std::vector<std::string>& texts) { return dumped(Json(texts)); }
std::vector<std::string> textsFromJson(std::string_view json)
{
    return Json::parse(json).get<std::vector<std::string>>();
}

std::string sectionJson(const QuarantinedRow& row)
{
    Json json = Json::object();
    if (!row.sectionProvince.empty()) {
        json["province"] = row.sectionProvince;
    }
    if (!row.sectionHeading.empty()) {
        json["heading"] = row.sectionHeading;
    }
    if (row.sectionYear != 0) {
        json["year"] = row.sectionYear;
    }
    if (row.caseRow != 0) {
        json["caseRow"] = row.caseRow;
    }
    for (const auto& [column, value] : row.typed) {
        json["typed"].push_back({ column, value.first, value.second });
    }
    return json.empty() ? std::string() : dumped(json);
}

void readSection(std::string_view text, QuarantinedRow& row)
{
    if (!text.empty()) {
        const auto json = Json::parse(text);
        row.sectionProvince = json.value("province", std::string());
        row.sectionHeading = json.value("heading", std::string());
        row.sectionYear = json.value("year", 0);
        row.caseRow = json.value("caseRow", std::int64_t(0));
        for (const auto& cell : json.value("typed", Json::array())) {
            row.typed[cell.at(0).get<int>()] = { cell.at(1).get<int>(), cell.at(2).get<double>() };
        }
    }
}

std::string fixesJson(const std::map<int, std::string>& fixes)
{
    Json json = Json::array();
    for (const auto& [column, text] : fixes) {
        json.push_back({ column, text });
    }
    return json.empty() ? std::string() : dumped(json);
}

std::map<int, std::string> fixesFromJson(std::string_view text)
{
    std::map<int, std::string> fixes;
    if (!text.empty()) {
        for (const auto& fix : Json::parse(text)) {
            fixes[fix.at(0).get<int>()] = fix.at(1).get<std::string>();
        }
    }
    return fixes;
}

} // namespace tuyen
