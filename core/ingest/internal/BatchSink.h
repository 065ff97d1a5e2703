// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/internal/RowJudge.h"
#include "store/BatchStore.h"

#include <memory>
#include <unordered_set>

namespace tuyen {

/// Rows into a batch.
class BatchSink final : public RowSink {
public:
    explicit BatchSink(BatchWriter& writer)
        : m_writer(writer)
    {
    }
    void beginSheet(const SheetLayout& layout) override;
    Answer add(const RowDraft& draft) override;
    void expect(const RowDraft& draft) override { m_writer.expect(draft); }
    void quarantine(const RowBlock::Item& item, const SectionContext& context,
        const std::vector<Issue>& issues) override;
    std::function<void(RowDraft&)> preparer() override;

private:
    BatchWriter& m_writer;
    const SheetLayout* m_layout = nullptr;
};

/// What would become of the rows, without a change.
class LookAheadSink final : public RowSink {
public:
    explicit LookAheadSink(const Store* store);
    ~LookAheadSink() override;
    void beginSheet(const SheetLayout& layout) override;
    Answer add(const RowDraft& draft) override;
    void expect(const RowDraft& draft) override;
    void quarantine(
        const RowBlock::Item&, const SectionContext&, const std::vector<Issue>&) override
    {
    }
    /// What the last row added contradicts or updates; null: nothing.
    std::shared_ptr<const Incident> takeKnown() { return std::move(m_contradicted); }

private:
    std::unique_ptr<StoredRows> m_stored;
    const SheetLayout* m_layout = nullptr;
    std::shared_ptr<const Incident> m_contradicted;
    std::unordered_set<std::uint64_t> m_seen; ///< without a store: equal rows of the file
};

} // namespace tuyen
