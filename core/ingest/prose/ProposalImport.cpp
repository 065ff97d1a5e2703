// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/ProposalImport.h"

#include "base/Error.h"
#include "ingest/ByteStream.h"
#include "ingest/internal/IssueTally.h"
#include "ingest/prose/ProposalValue.h"
#include "ingest/prose/PushedOut.h"
#include "ingest/prose/internal/ProposalDrafts.h"
#include "store/BatchStore.h"
#include "text/DateText.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace tuyen {

namespace {

/// The decisions, so that the batch says what it was made of.
std::string recipeOf(const ProseReading& reading, const std::vector<Proposal>& accepted)
{
    std::string made, refused;
    for (const auto& proposal : accepted) {
        made += (made.empty() ? "" : ",") + proposalJson(reading, proposal);
    }
    for (const auto& proposal : reading.proposals) {
        const bool isIn = std::ranges::any_of(
            accepted, [&](const Proposal& other) { return other.id == proposal.id; });
        if (!isIn) {
            refused += (refused.empty() ? "" : ",") + proposalJson(reading, proposal);
        }
    }
    return "{\"prose\":{\"accepted\":[" + made + "],\"rejected\":[" + refused + "]}}";
}

Issue noteOf(const ProseReading& reading, const Proposal& proposal, const char* code)
{
    const auto& at = reading.sentences[std::size_t(proposal.sentence)];
    const auto& part = reading.parts[std::size_t(at.part)];
    Issue issue;
    issue.severity = Severity::Note;
    issue.code = code;
    issue.sheet = part.sheet;
    issue.row = part.row > 0 ? part.row : at.paragraph;
    issue.raw = at.text;
    issue.args = { { "words", proposal.raw },
        { "period",
            proposal.date.isKnown() ? formatDate(proposal.date, Language::Vietnamese) : "–" } };
    return issue;
}

/// Each proposed incident and each official figure is a row of the text: stored, known before, or
/// named as left out.
class Writing {
public:
    Writing(BatchWriter& writer, const ProseReading& reading, Receipt& receipt)
        : m_writer(writer)
        , m_reading(reading)
        , m_receipt(receipt)
    {
    }

    void write(const std::vector<prose::ProposalDraft>& drafts, Progress& progress)
    {
        for (const auto& next : drafts) {
            checkpoint(progress);
            auto& counts = sheet(m_reading.parts[std::size_t(next.part)].sheet).counts;
            ++counts.rowsRead;
            ++(m_writer.add(next.draft) ? counts.stored : counts.duplicates);
        }
    }

    void note(const std::vector<Proposal>& accepted)
    {
        std::set<int> made;
        for (const auto& proposal : accepted) {
            made.insert(proposal.incident);
        }
        std::set<int> named;
        for (const auto& proposal : m_reading.proposals) {
            const bool isFigure = proposal.kind == ProposalKind::Figure;
            const bool isIn = std::ranges::any_of(
                accepted, [&](const Proposal& other) { return other.id == proposal.id; });
            const bool isFirst = isFigure
                ? !isIn
                : !made.contains(proposal.incident) && named.insert(proposal.incident).second;
            if (isFirst) {
                leave(proposal, "prose.not-accepted");
            }
        }
    }

    /// The rows go in; what does not get into its field is told with its row.
    void notePushedOut(const std::vector<Proposal>& accepted)
    {
        for (const auto& pair : pushedOut(accepted)) {
            auto issue = noteOf(m_reading, pair.out, "prose.pushed-out");
            issue.severity = Severity::LookAt;
            issue.field = pair.out.field;
            issue.args = argsOf(pair);
            m_tally.add(std::move(issue));
        }
    }

    void finish()
    {
        for (const auto& sheet : m_receipt.sheets) {
            m_receipt.counts += sheet.counts;
        }
        m_receipt.issues = m_tally.all();
        m_receipt.issueCounts = m_tally.counts();
    }

private:
    /// Rows come in the order of the sheets, so each begins once.
    SheetReceipt& sheet(const std::string& name)
    {
        auto& sheets = m_receipt.sheets;
        const auto found = std::ranges::find(sheets, name, &SheetReceipt::name);
        if (found != sheets.end()) {
            return *found;
        }
        m_writer.beginSheet(name);
        SheetReceipt next;
        next.name = name;
        next.mapping
            = { { m_reading.column.empty() ? "Văn bản / Text" : m_reading.column, "summary" } };
        sheets.push_back(std::move(next));
        return sheets.back();
    }
    void leave(const Proposal& proposal, const char* code)
    {
        const auto& at = m_reading.sentences[std::size_t(proposal.sentence)];
        auto& counts = sheet(m_reading.parts[std::size_t(at.part)].sheet).counts;
        ++counts.rowsRead;
        ++counts.notRows;
        m_tally.add(noteOf(m_reading, proposal, code));
    }

    BatchWriter& m_writer;
    const ProseReading& m_reading;
    Receipt& m_receipt;
    IssueTally m_tally;
};

} // namespace

Receipt storeProposals(Store& store, const std::filesystem::path& file, const ProseReading& reading,
    const std::vector<Proposal>& accepted, Progress& progress)
{
    const auto began = std::chrono::steady_clock::now();
    if (accepted.empty()) {
        throw Error("prose.nothing-accepted", { { "file", reading.file } });
    }
    if (sha256Of(file, progress) != reading.sha256) {
        throw Error("file.changed", { { "file", reading.file } });
    }
    Receipt receipt;
    receipt.file = reading.file;
    receipt.sha256 = reading.sha256;
    receipt.format = reading.format;
    receipt.encoding = reading.encoding;
    BatchWriter::Start start;
    start.fileName = reading.file;
    start.sha256 = reading.sha256;
    start.format = reading.format;
    start.encoding = reading.encoding;
    start.recipe = recipeOf(reading, accepted);
    BatchWriter writer(store, start);
    ByteStream in(file);
    std::string piece;
    while (piece.clear(), in.read(piece, 1 << 20)) {
        checkpoint(progress);
        writer.keepBytes(piece);
    }
    Writing writing(writer, reading, receipt);
    writing.write(prose::draftsOf(reading, accepted), progress);
    writing.note(accepted);
    writing.notePushedOut(accepted);
    writing.finish();
    receipt.seconds
        = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    writer.finish(receipt, progress);
    return receipt;
}

} // namespace tuyen
