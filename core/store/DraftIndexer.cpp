// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DraftIndexer.h"

#include "store/internal/SearchWords.h"

namespace tuyen {

DraftIndexer::DraftIndexer(std::shared_ptr<WordBook> book)
    : m_words(std::make_unique<SearchWords>(std::move(book)))
{
}

DraftIndexer::~DraftIndexer() = default;
DraftIndexer::DraftIndexer(DraftIndexer&&) noexcept = default;

/// Things in the order in which the writer meets them, a 0 behind each.
void DraftIndexer::prepare(RowDraft& draft)
{
    auto& numbers = draft.searchWords;
    numbers.clear();
    numbers.reserve(96);
    draft.searchSigns.clear();
    if (!draft.figures.empty()) {
        return; // no entities: nothing to be found
    }
    const SearchWords::Found found { numbers, draft.searchSigns };
    const auto addIdentifiers = [&](const Refill<Identifier>& identifiers) {
        for (const auto& identifier : identifiers) {
            const auto& label = identifier.raw.empty() ? identifier.value : identifier.raw;
            m_words->add(SearchWords::identifierText(label, identifier.value), found);
            numbers.push_back(0);
        }
    };
    m_words->add(draft.incident, found);
    for (const auto& route : draft.routes) {
        m_words->add(route->raw, found);
    }
    numbers.push_back(0);
    for (const auto& person : draft.people) {
        if (!isProtected(person.involvement.role)) {
            m_words->add(person.person, {}, found);
        }
        numbers.push_back(0);
        addIdentifiers(person.identifiers);
    }
    addIdentifiers(draft.identifiers);
}

} // namespace tuyen
