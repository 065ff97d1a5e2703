// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Comparison.h"
#include "identity/internal/Traits.h"

#include <span>
#include <vector>

namespace tuyen::identity {

/// How often values stand in the records of this store: agreeing on "Nguyễn" says little, on "Vừ"
/// much (term frequency adjustment: W. E. Winkler, "Frequency-based matching in Fellegi-Sunter
/// model of record linkage", 2000). A handful of records tells nothing of how common a family name
/// is, so the shares of resources/reference/names.csv are mixed in, with the weight of a few
/// hundred people.
class Rarity {
public:
    explicit Rarity(TraitSet& set); ///< its lexicon learns the reference names

    float family(std::uint32_t folded) const { return m_family.of(folded); }
    float given(std::uint32_t folded) const { return m_given.of(folded); }
    float middle(std::uint32_t folded) const { return m_middle.of(folded); }
    float address(std::size_t part, std::uint32_t folded) const
    {
        return m_address[part].of(folded);
    }
    float postcode(std::uint32_t text) const { return m_postcode.of(text); }
    float ethnicity(std::uint32_t text) const { return m_ethnicity.of(text); }
    float nationality(std::uint32_t text) const { return m_nationality.of(text); }
    float day(const BirthTrait& birth) const { return m_day.of(std::uint32_t(birth.earliest)); }
    float year(const BirthTrait& birth) const { return m_year.of(std::uint32_t(birth.year)); }
    float unit(std::uint16_t today) const { return m_unit.of(today); }
    /// Bits of "this word stands somewhere in the name", against `chance`.
    float word(std::uint32_t folded, double chance) const;
    /// At most 0: the bits by which a whole name is more common than its parts say, as where a
    /// middle name goes with a family ("A" of the Hmong). The two records themselves do not count.
    float wholeName(const Traits& who) const;
    /// A name that many bear is not another one misspelt: "Hương" is no "Phương".
    bool isWidespread(Field field, std::uint32_t folded) const;
    float users(std::int64_t identifier) const
    {
        return m_identifier.of(std::uint32_t(identifier));
    }

    /// The chance that two people agree on the field, whatever the value: sum of squared shares.
    double chance(Field field) const;

private:
    /// Shares of the values of one field.
    class Shares {
    public:
        /// `usual`: the share of some value before anything is known; it counts as `people`
        /// records. Two of ten who share a birthday do not make it that of a fifth of mankind.
        explicit Shares(double usual = 0.01, double people = 1000)
            : m_usual(usual)
            , m_people(people)
        {
        }
        void add(std::uint32_t value, double weight = 1);
        void close();
        float of(
            std::uint32_t value) const; ///< bits by which agreement on it says more than on average
        double chance() const { return m_chance; }
        /// Of the other records: the one that asks is left out.
        double share(std::uint32_t value) const;
        double count(std::uint32_t value) const; ///< 0: never seen
        double total() const { return m_total; }

    private:
        std::vector<std::pair<std::uint32_t, double>> m_sorted;
        double m_usual;
        double m_people;
        double m_total = 0;
        double m_chance = 1;
    };

    void addReference(Lexicon& lexicon);

    Shares m_family { 0.002, 50 }; // the reference table says the rest
    Shares m_given { 0.005, 200 };
    Shares m_middle { 0.02, 50 };
    Shares m_postcode { 0.002 };
    Shares m_ethnicity { 0.3 };
    Shares m_nationality { 0.5 };
    Shares m_day { 0.0001 };
    Shares m_year { 0.02 };
    Shares m_unit { 0.03 };
    Shares m_identifier { 0.0001 };
    Shares m_word { 0.002 };
    Shares m_whole { 0.0001 };
    std::array<Shares, 3> m_address { Shares(0.0005), Shares(0.001), Shares(0.002) };
};

/// The share of pairs by chance of a family name that stands somewhere in the other's name. Fixed:
/// how rare the word itself is says the rest.
inline constexpr double chanceOfSwap = 0.01;

/// Compares two records of one set, field by field.
class Comparer {
public:
    Comparer(const TraitSet& set, const Rarity& rarity)
        : m_set(&set)
        , m_rarity(&rarity)
    {
    }
    Comparison compare(const Traits& a, const Traits& b) const;

private:
    struct Graded {
        Level level = Level::Missing;
        float rarity = 0;
    };
    Level part(const Part& a, const Part& b) const;
    Level namePart(Field field, const Part& a, const Part& b) const;
    void names(Comparison& out, const Traits& a, const Traits& b) const;
    bool oneWord(Comparison& out, const Traits& a, const Traits& b) const;
    bool otherOrder(Comparison& out, const Traits& a, const Traits& b) const;
    void kin(Comparison& out) const;
    void middle(Comparison& out, const Traits& a, const Traits& b) const;
    void aliases(Comparison& out, const Traits& a, const Traits& b) const;
    void birth(Comparison& out, const BirthTrait& a, const BirthTrait& b) const;
    void homes(Comparison& out, const Traits& a, const Traits& b) const;
    Graded home(const HomeTrait& a, const HomeTrait& b) const;
    void address(Comparison& out, const Traits& a, const Traits& b) const;
    void numbers(Comparison& out, const Traits& a, const Traits& b) const;
    void identifiers(Comparison& out, const Traits& a, const Traits& b) const;
    void words(Comparison& out, const Traits& a, const Traits& b) const;
    const std::string& text(std::uint32_t number) const { return m_set->lexicon.text(number); }

    const TraitSet* m_set;
    const Rarity* m_rarity;
};

} // namespace tuyen::identity
