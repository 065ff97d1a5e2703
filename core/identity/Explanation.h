// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "identity/Matcher.h"

#include <string>
#include <vector>

namespace tuyen::identity {

/// One step of the waterfall: what the two records say of a field and what that is worth.
struct Evidence {
    Field field = Field::Family;
    Level level = Level::Missing;
    std::string a; ///< as the record has it; empty: it says nothing, or must not be shown
    std::string b;
    bool isHiddenA = false; ///< there is a value, of a person under a pseudonym
    bool isHiddenB = false;
    double bits = 0; ///< 0 where one side says nothing
};

/// Prior, then every field either record speaks of, behind the parts of a name what the whole of it
/// takes from them where many have it, to the result: priorBits and the bits of all
/// fields add up to `bits`.
struct Explanation {
    double priorBits = 0;
    std::vector<Evidence> fields;
    double bits = 0;
    double probability = 0;
};

/// Values of people under a pseudonym are left out unless `reveals`, and what the other record says
/// where it is found alike.
Explanation explain(const Match& match, const PersonFacts& a, const PersonFacts& b,
    const Weights& weights, bool reveals = false);

/// "Họ", "Family name"
std::string fieldWords(Field field, Language language);
/// "giống khi bỏ dấu", "equal without marks"; by field where a field needs its own words.
std::string levelWords(Field field, Level level, Language language);

} // namespace tuyen::identity
