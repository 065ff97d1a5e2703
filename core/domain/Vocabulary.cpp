// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Vocabulary.h"

#include "base/ReferenceTable.h"
#include "base/Resource.h"

#include <algorithm>

namespace tuyen {

const Vocabulary& Vocabulary::standard()
{
    static const Vocabulary vocabulary(resource("reference/taxonomy.csv"));
    return vocabulary;
}

Vocabulary::Vocabulary(std::string_view csv)
{
    const ReferenceTable table(csv);
    for (std::size_t row = 0; row < table.size(); ++row) {
        m_terms.push_back({ std::string(table.text(row, "code")), std::string(table.text(row, "group")),
            std::string(table.text(row, "name_vi")), std::string(table.text(row, "name_en")), {},
            std::string(table.text(row, "htcds")) });
    }
}

std::vector<const Term*> Vocabulary::group(std::string_view group) const
{
    std::vector<const Term*> found;
    for (const auto& term : m_terms) {
        if (term.group == group) {
            found.push_back(&term);
        }
    }
    return found;
}

const Term* Vocabulary::find(std::string_view code) const
{
    const auto it = std::find_if(
        m_terms.begin(), m_terms.end(), [code](const Term& term) { return term.code == code; });
    return it == m_terms.end() ? nullptr : &*it;
}

std::string Vocabulary::label(std::string_view code, Language language) const
{
    const Term* term = find(code);
    if (!term) {
        return std::string(code);
    }
    return language == Language::English ? term->en : term->vi;
}

} // namespace tuyen
