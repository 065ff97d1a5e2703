// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"

#include <memory>

namespace tuyen {

class SearchWords;
class WordBook;

/// Works out beside the writer what the search index will hold of a draft: into
/// RowDraft::searchWords. One for each thread; made by BatchWriter::indexer(), whose words they
/// number.
class DraftIndexer {
public:
    explicit DraftIndexer(std::shared_ptr<WordBook> book);
    ~DraftIndexer();
    DraftIndexer(DraftIndexer&&) noexcept;
    void prepare(RowDraft& draft);
    SearchWords& words() { return *m_words; }

private:
    std::unique_ptr<SearchWords> m_words;
};

} // namespace tuyen
