// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ReceiptSet.h"

#include "domain/LeftOut.h"
#include "ingest/IngestText.h"
#include "store/Journal.h"
#include "store/QuarantineStore.h"
#include "theme/Text.h"

#include <algorithm>
#include <map>

namespace tuyen {

// Looking up the journal line of an import reads this many entries at most: it is a trace, not a
// figure.
static constexpr int journalWindow = 2000;
static constexpr std::size_t shownExamples = 2;

bool ReceiptSet::isUndone() const
{
    return !isEmpty() && std::ranges::all_of(receipts, &Receipt::isUndone);
}

bool ReceiptSet::isAnyUndone() const { return std::ranges::any_of(receipts, &Receipt::isUndone); }

RowCounts ReceiptSet::counts() const
{
    RowCounts sum;
    for (const Receipt& receipt : receipts) {
        sum += receipt.counts;
    }
    return sum;
}

std::int64_t ReceiptSet::aside() const
{
    std::int64_t rows = 0;
    for (const Receipt& receipt : receipts) {
        rows += receipt.dismissed;
    }
    return rows;
}

QString ReceiptSet::since() const
{
    std::int64_t repaired = 0;
    for (const Receipt& receipt : receipts) {
        repaired += receipt.repaired;
    }
    QStringList parts;
    if (repaired > 0) {
        parts << tr("%1 waiting rows repaired and taken in", nullptr, IngestText::plural(repaired))
                     .arg(IngestText::number(repaired));
    }
    if (aside() > 0) {
        parts << tr("%1 waiting rows set aside", nullptr, IngestText::plural(aside()))
                     .arg(IngestText::number(aside()));
    }
    return parts.isEmpty() ? QString()
                           : tr("Since the import: %1. The sum says how things stand now.")
                                 .arg(parts.join(QStringLiteral(", ")));
}

std::int64_t ReceiptSet::storedNow() const
{
    std::int64_t rows = 0;
    for (const Receipt& receipt : receipts) {
        rows += receipt.isUndone ? 0 : receipt.counts.stored;
    }
    return rows;
}

CreatedCounts ReceiptSet::created() const
{
    CreatedCounts sum;
    for (const Receipt& receipt : receipts) {
        sum.incidents += receipt.created.incidents;
        sum.people += receipt.created.people;
        sum.identifiers += receipt.created.identifiers;
        sum.places += receipt.created.places;
        sum.routes += receipt.created.routes;
        sum.links += receipt.created.links;
        sum.figures += receipt.created.figures;
    }
    return sum;
}

std::vector<BatchId> ReceiptSet::ids(bool undone) const
{
    std::vector<BatchId> ids;
    for (const Receipt& receipt : receipts) {
        if (receipt.isUndone == undone) {
            ids.push_back(receipt.batch);
        }
    }
    return ids;
}

std::vector<ReceiptSet::Reason> ReceiptSet::reasons() const
{
    std::map<std::string, Reason> byCode;
    for (const Receipt& receipt : receipts) {
        for (const Issue& issue : receipt.issues) {
            if (issue.severity != Severity::Waits) {
                continue;
            }
            Reason& reason = byCode[issue.code];
            reason.code = issue.code;
            const bool isNew
                = std::ranges::find(reason.examples, issue.raw) == reason.examples.end();
            if (!issue.raw.empty() && isNew && reason.examples.size() < shownExamples) {
                reason.examples.push_back(issue.raw);
            }
        }
        for (const auto& [code, count] : receipt.issueCounts) {
            const auto it = byCode.find(code);
            if (it != byCode.end()) {
                it->second.count += count;
            }
        }
    }
    std::vector<Reason> reasons;
    for (auto& [code, reason] : byCode) {
        reasons.push_back(std::move(reason));
    }
    std::ranges::stable_sort(reasons, std::ranges::greater(), &Reason::count);
    return reasons;
}

static std::vector<Issue> issuesOf(const std::vector<Receipt>& receipts, std::string_view code)
{
    std::vector<Issue> found;
    for (const Receipt& receipt : receipts) {
        std::ranges::copy_if(receipt.issues, std::back_inserter(found),
            [code](const Issue& issue) { return issue.code == code; });
    }
    return found;
}

std::vector<Issue> ReceiptSet::proseToo() const { return issuesOf(receipts, "document.prose-too"); }

ReceiptSet loadReceipts(Store& store, const std::vector<BatchId>& ids)
{
    ReceiptSet set;
    const BatchStore batches(store);
    const QuarantineStore quarantine(store);
    const std::vector<BatchSummary> all = batches.list();
    const std::vector<JournalEntry> entries = Journal(store).latest(journalWindow);
    for (const BatchId id : ids) {
        std::optional<Receipt> receipt = batches.receipt(id);
        const auto summary = std::ranges::find(all, id, &BatchSummary::id);
        if (!receipt || summary == all.end()) {
            continue;
        }
        const auto entry = std::ranges::find_if(entries,
            [id](const JournalEntry& one) { return one.batch == id && one.action == "import"; });
        receipt->isUndone = summary->isUndone;
        set.receipts.push_back(std::move(*receipt));
        set.batches.push_back(*summary);
        set.journalLines.push_back(entry == entries.end() ? 0 : entry->sequence);
        set.waiting += quarantine.count(id);
        set.asideBySheet.push_back(quarantine.dismissedBySheet(id));
    }
    FigureFilter own;
    own.batches = ids;
    set.figures = ids.empty() ? std::vector<StoredFigure>() : FigureStore(store).list(own);
    return set;
}

/// "rows 4–7, 12", behind the names it takes to find them.
static QStringList placesOf(const LeftOutRows& kind, const QString& file)
{
    QStringList places;
    for (const LeftOutRows::InSheet& one : kind.sheets) {
        QStringList where { file, qt(one.sheet) };
        where.removeAll(QString());
        const auto count = static_cast<std::int64_t>(one.rows.size());
        const QString rows = ReceiptSet::tr("rows %1", nullptr, IngestText::plural(count))
                                 .arg(qt(rowRanges(one.rows)));
        places << (where.isEmpty() ? rows : where.join(QStringLiteral(" · ")) + QStringLiteral(": ") + rows);
    }
    if (kind.unnamed > 0) {
        places.back() += ReceiptSet::tr(" and %1 more").arg(IngestText::number(kind.unnamed));
    }
    return places;
}

std::vector<ReceiptSet::LeftOut> ReceiptSet::leftOut() const
{
    struct Kind {
        std::string code;
        std::int64_t count = 0;
        QStringList places, examples;
    };
    std::vector<Kind> kinds;
    for (const Receipt& receipt : receipts) {
        const QString file = receipts.size() > 1 ? qt(receipt.file) : QString();
        for (const LeftOutRows& found : leftOutRows(receipt)) {
            auto kind = std::ranges::find(kinds, found.code, &Kind::code);
            if (kind == kinds.end()) {
                kind = kinds.insert(kinds.end(), { found.code, 0, {}, {} });
            }
            kind->count += found.count();
            kind->places << placesOf(found, file);
            for (const std::string& raw : found.examples) {
                kind->examples << QStringLiteral("“%1”").arg(qt(raw).simplified());
            }
        }
    }
    std::vector<LeftOut> lines;
    for (Kind& kind : kinds) {
        kind.examples.removeDuplicates();
        constexpr qsizetype most = 3;
        lines.push_back({ IngestText::issueTitle(kind.code), kind.places.join(QStringLiteral("; ")),
            kind.examples.mid(0, most).join(QStringLiteral("; ")), kind.count });
    }
    return lines;
}

} // namespace tuyen
