// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tuyen {

/// One term of taxonomy.csv.
struct Term {
    std::string code; ///< "exploitation.online-scam"
    std::string group; ///< "exploitation"
    std::string vi;
    std::string en;
    std::vector<std::string> aliases; ///< other words met in reports, when the table has them
    std::string htcds;
};

/// The code lists the program knows, in the order of the file.
class Vocabulary {
public:
    static const Vocabulary& standard(); ///< from resources/reference/taxonomy.csv

    std::span<const Term> terms() const { return m_terms; }
    std::vector<const Term*> group(std::string_view group) const;
    const Term* find(std::string_view code) const; ///< nullptr when unknown
    /// The term in words; the code itself when unknown.
    std::string label(std::string_view code, Language language) const;

private:
    explicit Vocabulary(std::string_view csv);
    std::vector<Term> m_terms;
};

} // namespace tuyen
