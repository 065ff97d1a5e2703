// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer/PlaceResolver.h"

#include "gazetteer/internal/Borders.h"
#include "gazetteer/internal/PlaceIndex.h"
#include "gazetteer/internal/PlaceWords.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>

namespace tuyen {

using Index = PlaceResolver::Index;
using Kind = PlaceSegment::Kind;

namespace {

/// Reads one text; lives as long as the call.
class TextReader {
public:
    TextReader(const Index& index, Era era, std::string_view text)
        : m_index(index)
        , m_era(era)
        , m_segments(placeSegments(text))
    {
        m_isUsed.resize(m_segments.size());
    }

    /// What the text names; several provinces and nothing else stay candidates.
    PlaceReading read()
    {
        PlaceReading several;
        if (areSeveralProvinces(several)) {
            return several;
        }
        findProvince();
        findCountry();
        findGate();
        fillBelow();
        if (m_reading.issue.empty() && !isFound()) {
            m_reading.issue = "place.unknown";
            m_reading.suggestion = suggestion();
        }
        return m_reading;
    }

private:
    /// All segments are provinces, and more than one: a cell of one province cannot say which.
    bool areSeveralProvinces(PlaceReading& reading) const
    {
        std::vector<std::string> codes;
        int named = 0;
        for (const auto& segment : m_segments) {
            for (const auto& name : joinedByAnd(segment.name)) {
                PlaceReading one;
                const auto& units = m_index.unitsNamed(name);
                if (units.empty()) {
                    return false;
                }
                ++named;
                m_index.choose(units, m_era, segment.isOld, one);
                codes.insert(codes.end(), one.place.candidates.begin(), one.place.candidates.end());
                if (!one.place.unit.empty()) {
                    codes.push_back(one.place.unit);
                }
            }
        }
        if (named < 2 || codes.size() < 2 || areOfOne(codes)) {
            return false;
        }
        reading.place.candidates = codes;
        reading.place.country = "VN";
        reading.issue = "place.ambiguous";
        return true;
    }

    /// "lang son va cao bang"; a name with such a word in it is known as it stands.
    std::vector<std::string> joinedByAnd(const std::string& name) const
    {
        constexpr std::string_view word = " va ";
        const auto at = m_index.unitsNamed(name).empty() ? name.find(word) : name.npos;
        return at == name.npos ? std::vector { name }
                               : std::vector { name.substr(0, at), name.substr(at + word.size()) };
    }

    /// "Hà Giang, Tuyên Quang": since the merger a unit and the one it went into are one place.
    bool areOfOne(const std::vector<std::string>& codes) const
    {
        const auto afterMerger = m_index.eraOf(PartialDate::day(2026, 1, 1)).first;
        const bool isBefore = m_era.isKnown && m_era.last < afterMerger;
        const auto today = [&](const std::string& code) {
            const auto* unit = m_index.gazetteer.province(code);
            return isBefore || unit == nullptr || unit->successor.empty() ? code : unit->successor;
        };
        return std::ranges::all_of(
            codes, [&](const auto& code) { return today(code) == today(codes.front()); });
    }

    bool isFound() const
    {
        return !m_reading.place.unit.empty() || !m_reading.place.candidates.empty()
            || !m_reading.place.country.empty();
    }

    void take(const Index::Units& units, std::size_t segment)
    {
        const auto& words = m_segments[segment];
        if (words.isNew && !m_era.isKnown) {
            const auto today = m_index.eraOf(PartialDate::day(2026, 1, 1));
            m_index.choose(units, today, false, m_reading);
        } else {
            m_index.choose(units, m_era, words.isOld, m_reading);
        }
        m_isUsed[segment] = true;
        m_units = units;
    }

    /// The rightmost whole segment; else the rightmost run of words inside one.
    void findProvince()
    {
        for (std::size_t i = m_segments.size(); i-- > 0;) {
            const auto& segment = m_segments[i];
            const bool mayBe = segment.kind == Kind::Plain || segment.kind == Kind::City
                || segment.kind == Kind::Province;
            if (i > 0) { // " - " parted "Bà Rịa - Vũng Tàu"
                const auto& joined
                    = m_index.unitsNamed(m_segments[i - 1].name + ' ' + segment.name);
                if (mayBe && !joined.empty()) {
                    m_isUsed[i - 1] = true;
                    take(joined, i);
                    return;
                }
            }
            if (const auto& units = m_index.unitsNamed(segment.name); mayBe && !units.empty()) {
                take(units, i);
                return;
            }
        }
        for (std::size_t i = m_segments.size(); i-- > 0;) {
            const auto& segment = m_segments[i];
            if (segment.kind == Kind::Gate || segment.kind == Kind::Village) {
                continue;
            }
            const auto match = rightmost(segment.name, 2,
                [&](const std::string& words) { return !m_index.unitsNamed(words).empty(); });
            if (!match.empty()) {
                take(m_index.unitsNamed(match), i);
                m_isUsed[i] = segment.kind == Kind::Plain;
                return;
            }
        }
    }

    /// The rightmost run of at least `least` and at most four words that is known.
    template <class IsKnown>
    static std::string rightmost(std::string_view folded, std::size_t least, const IsKnown& isKnown)
    {
        std::vector<std::size_t> starts { 0 };
        for (std::size_t i = 0; i < folded.size(); ++i) {
            if (folded[i] == ' ') {
                starts.push_back(i + 1);
            }
        }
        for (std::size_t end = starts.size(); end > 0; --end) {
            const auto stop = end == starts.size() ? folded.size() : starts[end] - 1;
            for (std::size_t count = std::min<std::size_t>(4, end); count >= least; --count) {
                const std::string words(
                    folded.substr(starts[end - count], stop - starts[end - count]));
                if (isKnown(words)) {
                    return words;
                }
            }
        }
        return {};
    }

    void findCountry()
    {
        for (std::size_t i = m_segments.size(); i-- > 0 && !isFound();) {
            const auto& segment = m_segments[i];
            const bool isAlone = m_segments.size() == 1;
            const Country* country = isAlone ? m_index.countryCell(segment.folded) : nullptr;
            if (country == nullptr
                && (segment.folded == "lao" || segment.folded.ends_with(" nuoc lao"))) {
                country = m_index.gazetteer.country("LA");
            }
            if (country == nullptr) {
                const auto match = rightmost(segment.name, 1, [&](const std::string& words) {
                    const auto* found = m_index.countryWord(words);
                    return found != nullptr && found->code != "VN";
                });
                country = match.empty() ? nullptr : m_index.countryWord(match);
            }
            if (country != nullptr && segment.kind != Kind::Gate) {
                m_reading.place.country = country->code;
                m_isUsed[i] = true;
                m_foreign = country;
            }
        }
    }

    bool fits(const BorderGate& gate) const
    {
        if (m_foreign != nullptr && m_foreign->code != "VN") {
            return gate.neighbour == m_foreign->code;
        }
        return m_units.empty() || std::ranges::any_of(m_units, [&](const Province* unit) {
            return unit->code == gate.provinceBefore || unit->code == gate.provinceToday
                || unit->successor == gate.provinceToday;
        });
    }

    void findGate()
    {
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            if (m_segments[i].kind != Kind::Gate) {
                continue;
            }
            m_isUsed[i] = true;
            const auto name = rightmost(m_segments[i].name, 1,
                [&](const std::string& words) { return !m_index.gatesNamed(words).empty(); });
            Index::Gates fitting;
            for (const auto* gate : m_index.gatesNamed(name)) {
                if (fits(*gate)) {
                    fitting.push_back(gate);
                }
            }
            if (!fitting.empty()) {
                takeGates(fitting);
                return;
            }
        }
    }

    void takeGates(const Index::Gates& gates)
    {
        Index::Units units;
        for (const auto* gate : gates) {
            for (const auto& code : { gate->provinceBefore, gate->provinceToday }) {
                const auto* unit = m_index.gazetteer.province(code);
                if (unit != nullptr && std::ranges::find(units, unit) == units.end()) {
                    units.push_back(unit);
                }
            }
        }
        if (gates.size() == 1) {
            m_reading.place.gate = gates.front()->code;
        }
        // The province written beside the gate stands, unless it was itself uncertain.
        if (m_reading.place.unit.empty() && !units.empty()) {
            m_reading.place.candidates.clear();
            m_reading.issue.clear();
            m_index.choose(units, m_era, false, m_reading);
        }
        if (gates.size() > 1) {
            m_reading.issue = "place.ambiguous";
        }
    }

    /// Communes, districts and villages, as written.
    void fillBelow()
    {
        PlaceMention& place = m_reading.place;
        std::vector<std::size_t> plain;
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            if (m_isUsed[i]) {
                continue;
            }
            const auto& segment = m_segments[i];
            std::string* part = segment.kind == Kind::Commune                  ? &place.commune
                : segment.kind == Kind::Village                                ? &place.village
                : segment.kind == Kind::District || segment.kind == Kind::City ? &place.district
                                                                               : nullptr;
            if (part != nullptr && part->empty()) {
                *part = segment.text;
            } else if (segment.kind == Kind::Plain && !place.unit.empty()) {
                plain.push_back(i);
            }
        }
        // "Tân Thanh, Văn Lãng, Lạng Sơn": by their order, and whether districts still were.
        const auto afterMerger = m_index.eraOf(PartialDate::day(2026, 1, 1)).first;
        const bool hasDistricts = m_era.isKnown && m_era.last < afterMerger;
        const bool hasNone = m_era.isKnown && m_era.first >= afterMerger;
        if (plain.size() == 2 && place.commune.empty() && place.district.empty() && !hasNone) {
            place.commune = m_segments[plain[0]].text;
            place.district = m_segments[plain[1]].text;
        } else if (plain.size() == 1 && place.commune.empty()
            && (hasNone || !place.district.empty())) {
            place.commune = m_segments[plain[0]].text;
        } else if (plain.size() == 1 && place.district.empty() && hasDistricts) {
            place.district = m_segments[plain[0]].text;
        }
    }

    std::string suggestion() const
    {
        for (const auto& segment : m_segments) {
            const auto& gates = m_index.gatesNamed(segment.name);
            if (gates.size() == 1) {
                return "cửa khẩu " + gates.front()->nameVi;
            }
        }
        const auto* unit = m_segments.empty() ? nullptr : m_index.nearest(m_segments.back().name);
        return unit == nullptr ? std::string() : unit->nameVi;
    }

    const Index& m_index;
    Era m_era;
    std::vector<PlaceSegment> m_segments;
    std::vector<bool> m_isUsed;
    PlaceReading m_reading;
    Index::Units m_units;
    const Country* m_foreign = nullptr;
};

bool saysNothing(std::string_view text) { return text.empty() || meansUnknown(text); }

} // namespace

PlaceResolver::PlaceResolver(const Gazetteer& gazetteer)
    : m_index(std::make_shared<Index>(gazetteer))
{
}

template <class Read>
const PlaceReading& PlaceResolver::answer(
    char kind, std::string_view text, const PartialDate& on, const Read& read) const
{
    const Era era = m_index->eraOf(on);
    std::string key { kind, static_cast<char>(era.isKnown ? era.first + 1 : 0),
        static_cast<char>(era.last) };
    key += text;
    if (const auto it = m_answers.known.find(key); it != m_answers.known.end()) {
        return it->second;
    }
    constexpr std::size_t mostAnswers = 20000; // a few megabytes; spellings repeat, stories do not
    if (m_answers.known.size() >= mostAnswers) {
        m_answers.known.clear();
    }
    PlaceReading reading;
    const std::string tidy = normalised(text);
    if (!saysNothing(trimmed(tidy))) {
        reading = read(tidy, era);
    }
    reading.place.raw = trimmed(tidy);
    return m_answers.known.emplace(std::move(key), std::move(reading)).first->second;
}

PlaceReading PlaceResolver::province(std::string_view text, const PartialDate& on) const
{
    return answer('p', text, on, [&](const std::string& tidy, Era era) {
        PlaceReading reading;
        if (const auto& units = m_index->unitsNamed(fold(tidy)); !units.empty()) {
            m_index->choose(units, era, false, reading);
            return reading;
        }
        return TextReader(*m_index, era, tidy).read();
    });
}

PlaceReading PlaceResolver::place(std::string_view text, const PartialDate& on) const
{
    return answer('f', text, on,
        [&](const std::string& tidy, Era era) { return TextReader(*m_index, era, tidy).read(); });
}

PlaceReading PlaceResolver::gate(std::string_view text, const PartialDate& on) const
{
    return answer('g', text, on, [&](const std::string& tidy, Era era) {
        const auto& whole = m_index->gatesNamed(fold(tidy));
        const bool isNamed = whole.size() == 1 && tidy.find('(') != std::string::npos;
        const std::string text2 = isNamed ? "cửa khẩu " + fold(tidy) : tidy;
        auto reading = TextReader(*m_index, era, text2).read();
        if (reading.place.gate.empty() && reading.issue != "place.ambiguous") {
            // The column says it is a gate; the cell need not.
            auto asGate = TextReader(*m_index, era, "cửa khẩu " + tidy).read();
            if (!asGate.place.gate.empty() || asGate.issue == "place.ambiguous") {
                return asGate;
            }
        }
        if (reading.place.gate.empty() && reading.issue.empty()) {
            reading.issue = "place.unknown";
        }
        return reading;
    });
}

PlaceReading PlaceResolver::country(std::string_view text) const
{
    return answer('c', text, {}, [&](const std::string& tidy, Era) {
        PlaceReading reading;
        if (const auto* country = m_index->countryCell(fold(tidy))) {
            reading.place.country = country->code;
        } else {
            reading.issue = "place.unknown";
        }
        return reading;
    });
}

std::string PlaceResolver::unitAt(GeoPoint point, const PartialDate& on) const
{
    const auto& borders = Borders::standard();
    const auto* before = m_index->gazetteer.province(borders.unitBefore(point));
    const auto* today = m_index->gazetteer.province(borders.unitToday(point));
    if (before == nullptr || today == nullptr) {
        return before != nullptr ? before->code : today != nullptr ? today->code : std::string();
    }
    if (before == today) {
        return before->code;
    }
    PlaceReading reading;
    m_index->choose({ before, today }, m_index->eraOf(on), false, reading);
    return reading.place.unit;
}

std::string PlaceResolver::countryAt(GeoPoint point) const
{
    return std::string(Borders::standard().country(point));
}

} // namespace tuyen
