// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"
#include "Values.h"
#include "Verbs.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "domain/LeftOut.h"
#include "store/BatchStore.h"
#include "store/QuarantineStore.h"
#include "text/Number.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

namespace tuyen::cli {

namespace {
struct Words {
    std::string store;
    std::int64_t batch = 0;
};
}

/// What can be said in one line, under its word.
static Table facts(const Receipt& receipt, const Console& console)
{
    Table table({ console.words("cli.receipt.what"), console.words("cli.receipt.value") });
    const auto add = [&](const char* what, const std::string& value) {
        if (!value.empty()) {
            table.add({ console.words(std::string("cli.receipt.") + what), value });
        }
    };
    const auto number = [&](std::int64_t value) {
        return value == 0 ? std::string() : formatNumber(value, console.language);
    };
    add("file", receipt.file);
    add("sha256", receipt.sha256);
    add("when", isoUtc(receipt.importedAtMs));
    add("format", receipt.format + (receipt.encoding.empty() ? "" : ", " + receipt.encoding));
    // Of letters of today nobody doubts how they read, and the line may name somebody.
    if (!receipt.encodingSample.empty() && !receipt.encoding.starts_with("utf-")) {
        add("encoding",
            console.words("cli.receipt.encoding.score",
                { { "encoding", receipt.encoding },
                    { "score", percent(receipt.encodingScore) },
                    { "sample", receipt.encodingSample } }));
    }
    for (const auto& sheet : receipt.sheets) {
        for (const auto& one : sheet.encodings) {
            add("encoding",
                one.column + ": "
                    + console.words("cli.receipt.encoding.score",
                        { { "encoding", one.encoding },
                            { "score", percent(one.score) },
                            { "sample", one.sample } }));
        }
    }
    std::string columns;
    for (const auto& header : notMapped(receipt)) {
        columns += (columns.empty() ? "“" : "; “") + header + "”";
    }
    add("not-mapped", columns);
    add("recipe", receipt.recipe);
    add("state", receipt.isUndone ? console.words("cli.receipt.undone") : std::string());
    add("updated", number(receipt.updated));
    add("repaired", number(receipt.repaired));
    add("waiting", number(receipt.waiting));
    add("dismissed", number(receipt.dismissed));
    add("incidents", number(receipt.created.incidents));
    add("people", number(receipt.created.people));
    add("identifiers", number(receipt.created.identifiers));
    add("routes", number(receipt.created.routes));
    add("links", number(receipt.created.links));
    add("figures", number(receipt.created.figures));
    return table;
}

/// How things stand now; of the rows not taken in, `aside` were set aside and wait no longer.
static std::string equation(const RowCounts& counts, std::int64_t aside, const Console& console)
{
    const auto number = [&](std::int64_t value) { return formatNumber(value, console.language); };
    if (aside > 0) {
        return console.words("cli.receipt.equation.aside",
            { { "read", number(counts.rowsRead) }, { "stored", number(counts.stored) },
                { "duplicates", number(counts.duplicates) },
                { "waiting", number(counts.quarantined - aside) }, { "aside", number(aside) },
                { "notRows", number(counts.notRows) } });
    }
    return console.words("cli.receipt.equation",
        { { "read", number(counts.rowsRead) }, { "stored", number(counts.stored) },
            { "duplicates", number(counts.duplicates) },
            { "quarantined", number(counts.quarantined) }, { "notRows", number(counts.notRows) } });
}

/// Which rows are there already or hold no data, and why.
static Table leftOut(const Receipt& receipt, const Console& console)
{
    Table table({ console.words("cli.receipt.left-out"), console.words("cli.column.rows"),
        console.words("cli.receipt.which-rows"), console.words("cli.column.as-written") });
    table.alignRight(1);
    for (const auto& kind : leftOutRows(receipt)) {
        const auto title = kind.code + ".short";
        std::string examples;
        for (const auto& one : kind.examples) {
            examples += (examples.empty() ? "“" : "; “") + one + "”";
        }
        std::string rows;
        for (const auto& one : kind.sheets) {
            rows += (rows.empty() ? "" : "; ") + (one.sheet.empty() ? "" : one.sheet + ": ")
                + rowRanges(one.rows);
        }
        if (kind.unnamed > 0) {
            rows += "; "
                + console.words("cli.receipt.more-rows",
                    { { "count", formatNumber(kind.unnamed, console.language) } });
        }
        table.add({ console.words(hasSentence(title) ? title : kind.code),
            formatNumber(kind.count(), console.language), rows, examples });
    }
    return table;
}

using Aside = std::map<std::string, std::int64_t>; ///< rows set aside, by sheet

static std::string text(const Receipt& receipt, Aside aside, const Console& console)
{
    std::string out
        = console.words("cli.receipt.title", { { "batch", std::to_string(receipt.batch.value) } })
        + "\n\n" + equation(receipt.counts, receipt.dismissed, console) + "\n\n"
        + facts(receipt, console).text();
    if (receipt.sheets.size() > 1) {
        out += '\n';
        for (const auto& sheet : receipt.sheets) {
            // Of two tables in a sheet the first has those it can have.
            const auto own = std::min(aside[sheet.name], sheet.counts.quarantined);
            aside[sheet.name] -= own;
            out += sheet.name + ": " + equation(sheet.counts, own, console) + '\n';
        }
    }
    if (!receipt.issueCounts.empty()) {
        Table reasons({ console.words("cli.column.why"), console.words("cli.column.rows") });
        reasons.alignRight(1);
        for (const auto& [code, count] : receipt.issueCounts) {
            // The kind alone; of what has no such words the first, with its values.
            const auto title = code + ".short";
            const auto first = std::ranges::find(receipt.issues, code, &Issue::code);
            const bool isKind = hasSentence(title) || first == receipt.issues.end();
            reasons.add({ isKind ? console.words(hasSentence(title) ? title : code)
                                 : console.words(code, first->args),
                formatNumber(count, console.language) });
        }
        out += '\n' + reasons.text();
    }
    if (!leftOutRows(receipt).empty()) {
        out += '\n' + leftOut(receipt, console).text();
    }
    return out;
}

static int showReceipt(const Cli& cli, const Words& words)
{
    Store store = cli.openStore(words.store);
    const BatchStore batches(store);
    const auto receipt = batches.receipt(BatchId { words.batch });
    if (!receipt) {
        throw Error("batch.unknown", { { "batch", std::to_string(words.batch) } });
    }
    if (!cli.console.isJson) {
        cli.console.print(
            text(*receipt, QuarantineStore(store).dismissedBySheet(receipt->batch), cli.console));
        return done;
    }
    auto out = json(*receipt, cli.console);
    out["when"] = isoUtc(receipt->importedAtMs);
    out["undone"] = receipt->isUndone;
    out["editedSince"] = Json::array();
    for (const auto& edit : batches.editedSince(receipt->batch)) {
        out["editedSince"].push_back(
            { { "id", edit.entity.value }, { "kind", std::string(name(edit.kind)) },
                { "label", edit.label }, { "what", edit.what }, { "when", isoUtc(edit.atMs) } });
    }
    cli.console.printJson(out);
    return done;
}

void addReceipt(CLI::App& app, Cli& cli)
{
    auto words = std::make_shared<Words>();
    auto* verb = cli.verb(app, "receipt");
    verb->add_option("STORE", words->store, cli.help("store"))->required();
    verb->add_option("BATCH", words->batch, cli.help("batch-number"))->required();
    verb->callback([&cli, words] { cli.run = [&cli, words] { return showReceipt(cli, *words); }; });
}

} // namespace tuyen::cli
