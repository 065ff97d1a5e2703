// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places, addresses, identifiers and the rest of two records.
#include "identity/internal/Compare.h"
#include "identity/internal/TextDistance.h"

#include <algorithm>
#include <cmath>

namespace tuyen::identity {

/// Provinces whose centres lie no farther apart may border on each other. Kilometres.
static constexpr double neighbourKm = 130;

static double kilometres(const HomeTrait& a, const HomeTrait& b)
{
    constexpr double degree = 111.2;
    const double north = (double(a.lat) - double(b.lat)) * degree;
    const double east = (double(a.lon) - double(b.lon)) * degree * 0.95;
    return std::sqrt(north * north + east * east);
}

Comparer::Graded Comparer::home(const HomeTrait& a, const HomeTrait& b) const
{
    if (a.isEmpty() || b.isEmpty()) {
        return {};
    }
    bool isSame = false;
    bool isSameToday = false;
    for (std::size_t i = 0; i < a.units.size() && a.units[i] != 0; ++i) {
        for (std::size_t j = 0; j < b.units.size() && b.units[j] != 0; ++j) {
            // A unit of today holds those of before: "Tây Ninh" may be what was Long An.
            const bool isOfToday = a.units[i] == a.today[i] || b.units[j] == b.today[j];
            isSame = isSame || a.units[i] == b.units[j] || (isOfToday && a.today[i] == b.today[j]);
            isSameToday = isSameToday || a.today[i] == b.today[j];
        }
    }
    if (!isSame) {
        const bool isNear = isSameToday || kilometres(a, b) <= neighbourKm;
        return { isNear ? Level::Near : Level::Different, 0 };
    }
    const float rarity = m_rarity->unit(a.today[0]);
    if (a.commune != 0 && b.commune != 0 && a.commune == b.commune) {
        return { Level::Same, rarity };
    }
    if (a.district != 0 && b.district != 0) {
        return { a.district == b.district ? Level::Marks : Level::Close, rarity };
    }
    return { Level::Close, rarity };
}

void Comparer::homes(Comparison& out, const Traits& a, const Traits& b) const
{
    Graded best = home(a.residence, b.residence);
    const auto take = [&best](Graded found, bool isCrossed) {
        if (isCrossed && found.level > Level::Close) {
            return; // people live elsewhere than where they come from
        }
        if (found.level != Level::Missing
            && (best.level == Level::Missing || found.level < best.level)) {
            best = found;
        }
    };
    take(home(a.hometown, b.hometown), false);
    if (best.level == Level::Missing || best.level >= Level::Near) {
        take(home(a.residence, b.hometown), true);
        take(home(a.hometown, b.residence), true);
    }
    out[Field::Home] = best.level;
    out.rarity[std::size_t(Field::Home)] = best.rarity;
    if (best.level == Level::Missing) {
        address(out, a, b);
    }
}

/// Street, quarter and locality stand in columns of their own, and get into each other's: whichever
/// order fits best. Each pair counts for the field of the first record.
void Comparer::address(Comparison& out, const Traits& a, const Traits& b) const
{
    static constexpr std::array<Field, 3> fields { Field::Street, Field::Quarter, Field::Locality };
    static constexpr std::array<std::array<std::size_t, 3>, 6> orders { { { 0, 1, 2 }, { 1, 0, 2 },
        { 0, 2, 1 }, { 2, 1, 0 }, { 1, 2, 0 }, { 2, 0, 1 } } };
    std::array<std::array<Level, 3>, 3> levels {};
    std::array<std::array<int, 3>, 3> worth {};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            levels[i][j] = part(a.address[i], b.address[j]);
            const auto level = levels[i][j];
            worth[i][j] = level == Level::Missing ? 0
                : level < Level::Close            ? 6
                : level == Level::Close           ? 4
                : level == Level::Near            ? 2
                                                  : -1;
        }
    }
    std::size_t best = 0;
    int most = -100;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        int sum = i == 0 ? 1 : 0; // in a draw the order as it stands
        for (std::size_t k = 0; k < 3; ++k) {
            sum += worth[k][orders[i][k]];
        }
        if (sum > most) {
            most = sum;
            best = i;
        }
    }
    for (std::size_t k = 0; k < 3; ++k) {
        const auto other = orders[best][k];
        auto level = levels[k][other];
        const auto& value = b.address[other].folded;
        float rarity
            = std::min(m_rarity->address(k, a.address[k].folded), m_rarity->address(other, value));
        if (level == Level::Close) {
            rarity *= 0.5F;
        } else if (level >= Level::Near || level == Level::Missing) {
            rarity = 0;
        }
        if (k != other && level != Level::Missing && level != Level::Different) {
            level = level < Level::Close ? Level::Swapped : Level::SwappedClose;
        }
        out[fields[k]] = level;
        out.rarity[std::size_t(fields[k])] = rarity;
    }
}

void Comparer::numbers(Comparison& out, const Traits& a, const Traits& b) const
{
    if (out[Field::Home] != Level::Missing) {
        return; // the place has spoken
    }
    const auto compare = [&](Field field, std::uint32_t left, std::uint32_t right, int close) {
        if (left == 0 || right == 0) {
            return;
        }
        const int apart = left == right ? 0 : editDistance(text(left), text(right), close);
        out[field] = apart == 0 ? Level::Same : apart <= close ? Level::Close : Level::Different;
    };
    compare(Field::HouseNumber, a.houseNumber, b.houseNumber, 1);
    compare(Field::Postcode, a.postcode, b.postcode, 1);
    compare(Field::Region, a.region, b.region, 1);
    if (out[Field::Postcode] == Level::Same) {
        out.rarity[std::size_t(Field::Postcode)] = m_rarity->postcode(a.postcode);
    }
}

Field fieldOf(IdentifierKind kind)
{
    return kind == IdentifierKind::Phone                                       ? Field::Phone
        : kind == IdentifierKind::IdNumber || kind == IdentifierKind::Passport ? Field::Document
                                                                               : Field::Account;
}

void Comparer::identifiers(Comparison& out, const Traits& a, const Traits& b) const
{
    for (const auto& left : a.identifiers) {
        for (const auto& right : b.identifiers) {
            const auto field = fieldOf(left.kind);
            auto& level = out[field];
            if (left.id == right.id) {
                level = Level::Same;
                // A number of many users proves little; rarity of identifiers is about those in
                // use.
                out.rarity[std::size_t(field)] = std::min(0.F, m_rarity->users(left.id));
            } else if (left.kind == right.kind && left.length == right.length
                && level == Level::Missing) {
                level = Level::Different;
            }
        }
    }
}

void Comparer::words(Comparison& out, const Traits& a, const Traits& b) const
{
    if (a.ethnicity != 0 && b.ethnicity != 0) {
        const bool isSame = a.ethnicity == b.ethnicity;
        out[Field::Ethnicity] = isSame ? Level::Same : Level::Different;
        out.rarity[std::size_t(Field::Ethnicity)] = isSame ? m_rarity->ethnicity(a.ethnicity) : 0;
    }
    if (a.nationality != 0 && b.nationality != 0) {
        const bool isSame = a.nationality == b.nationality;
        out[Field::Nationality] = isSame ? Level::Same : Level::Different;
        out.rarity[std::size_t(Field::Nationality)]
            = isSame ? m_rarity->nationality(a.nationality) : 0;
    }
    const bool isOneIncident
        = std::any_of(a.incidents.begin(), a.incidents.end(), [&](auto incident) {
              return std::binary_search(b.incidents.begin(), b.incidents.end(), incident);
          });
    if (isOneIncident) {
        // Two people named in one row are two people; two reports of one incident may name one.
        const bool isOneRow = a.origin != 0 && a.origin == b.origin;
        out[Field::Incident] = isOneRow ? Level::Different : Level::Same;
    }
}

} // namespace tuyen::identity
