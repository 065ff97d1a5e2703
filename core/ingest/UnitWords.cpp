// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/internal/UnitWords.h"

#include "text/Fold.h"

#include <algorithm>
#include <vector>

namespace tuyen {

/// The longest phrase that fits wins; "lượt người" is asked before "người", so that times a border
/// was crossed never become people.
static constexpr UnitWord unitWords[] = {
    { "nạn nhân và nghi nạn nhân", CountUnit::VictimsAndPresumed },
    { "nạn nhân và người nghi là nạn nhân", CountUnit::VictimsAndPresumed },
    { "nạn nhân , nghi nạn nhân", CountUnit::VictimsAndPresumed },
    { "nạn nhân / nghi nạn nhân", CountUnit::VictimsAndPresumed },
    { "victims and presumed victims", CountUnit::VictimsAndPresumed },
    { "người nghi là nạn nhân", CountUnit::PresumedVictims },
    { "người nghi nạn nhân", CountUnit::PresumedVictims },
    { "trường hợp nghi là nạn nhân", CountUnit::PresumedVictims },
    { "nghi là nạn nhân", CountUnit::PresumedVictims },
    { "nghi nạn nhân", CountUnit::PresumedVictims },
    { "người được cho là nạn nhân", CountUnit::PresumedVictims },
    { "người có dấu hiệu là nạn nhân", CountUnit::PresumedVictims },
    { "người đang trong quá trình xác định là nạn nhân", CountUnit::PresumedVictims },
    { "presumed victims", CountUnit::PresumedVictims },
    { "presumed victim", CountUnit::PresumedVictims },
    { "suspected victims", CountUnit::PresumedVictims },
    { "potential victims", CountUnit::PresumedVictims },
    { "possible victims", CountUnit::PresumedVictims },
    { "người là nạn nhân", CountUnit::Victims },
    { "nạn nhân", CountUnit::Victims },
    { "người bị hại", CountUnit::Victims },
    { "bị hại", CountUnit::Victims },
    { "victims", CountUnit::Victims },
    { "victim", CountUnit::Victims },
    { "survivors", CountUnit::Victims },
    { "lượt người", CountUnit::PersonTimes },
    { "lượt công dân", CountUnit::PersonTimes },
    { "lượt khách", CountUnit::PersonTimes },
    { "lượt trường hợp", CountUnit::PersonTimes },
    { "lượt", CountUnit::PersonTimes },
    { "person - times", CountUnit::PersonTimes },
    { "attendances", CountUnit::PersonTimes },
    { "crossings", CountUnit::PersonTimes },
    { "đối tượng", CountUnit::Suspects },
    { "nghi phạm", CountUnit::Suspects },
    { "nghi can", CountUnit::Suspects },
    { "bị can", CountUnit::Suspects },
    { "bị cáo", CountUnit::Suspects },
    { "suspects", CountUnit::Suspects },
    { "suspect", CountUnit::Suspects },
    { "traffickers", CountUnit::Suspects },
    { "defendants", CountUnit::Suspects },
    { "offenders", CountUnit::Suspects },
    { "vụ việc", CountUnit::Incidents },
    { "vụ án", CountUnit::Incidents },
    { "vụ", CountUnit::Incidents },
    { "chuyên án", CountUnit::Incidents },
    { "cases", CountUnit::Incidents },
    { "incidents", CountUnit::Incidents },
    { "người dưới 18 tuổi", CountUnit::Minors },
    { "người dưới 16 tuổi", CountUnit::Minors },
    { "trẻ em", CountUnit::Minors },
    { "trẻ vị thành niên", CountUnit::Minors },
    { "bé gái", CountUnit::Minors },
    { "bé trai", CountUnit::Minors },
    { "trẻ sơ sinh", CountUnit::Minors },
    { "cháu gái", CountUnit::Minors },
    { "thiếu niên", CountUnit::Minors },
    { "em nhỏ", CountUnit::Minors },
    { "cháu bé", CountUnit::Minors },
    { "children", CountUnit::Minors },
    { "minors", CountUnit::Minors },
    { "girls", CountUnit::Minors },
    { "phụ nữ", CountUnit::Females },
    { "cô gái", CountUnit::Females },
    { "thiếu nữ", CountUnit::Females },
    { "nữ", CountUnit::Females },
    { "women", CountUnit::Females },
    { "công dân", CountUnit::People },
    { "lao động", CountUnit::People },
    { "thanh niên", CountUnit::People },
    { "trường hợp", CountUnit::People },
    { "người", CountUnit::People },
    { "people", CountUnit::People },
    { "persons", CountUnit::People },
    { "citizens", CountUnit::People },
    { "workers", CountUnit::People },
    { "men", CountUnit::People },
    { "buổi", CountUnit::Sessions },
    { "sessions", CountUnit::Sessions },
    { "tờ rơi", CountUnit::Leaflets },
    { "tờ gấp", CountUnit::Leaflets },
    { "leaflets", CountUnit::Leaflets },
    { "lớp tập huấn", CountUnit::Classes },
    { "lớp", CountUnit::Classes },
    { "classes", CountUnit::Classes },
    { "cán bộ", CountUnit::Staff },
    { "học viên", CountUnit::Staff },
    { "trainees", CountUnit::Staff },
};

const UnitWord* unitAt(const prose::Words& words, std::size_t at, std::size_t& length)
{
    const UnitWord* best = nullptr;
    length = 0;
    for (const auto& unit : unitWords) {
        const auto count = words.exactPhraseAt(at, unit.phrase);
        if (count > length) {
            best = &unit;
            length = count;
        }
    }
    return best;
}

/// The same in a header typed without marks.
static const UnitWord* plainUnitAt(const prose::Words& words, std::size_t at, std::size_t& length)
{
    const UnitWord* best = nullptr;
    length = 0;
    for (const auto& unit : unitWords) {
        const auto count = words.phraseAt(at, fold(unit.phrase));
        if (count > length) {
            best = &unit;
            length = count;
        }
    }
    return best;
}

std::optional<CountUnit> unitNamedIn(std::string_view text)
{
    const prose::Words words(trimmed(text));
    std::vector<CountUnit> units;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t length = 0;
        const auto* unit = words.hasMarks() ? unitAt(words, at, length) : plainUnitAt(words, at, length);
        if (!unit) {
            ++at;
            continue;
        }
        // "mua bán người" is the crime and counts nobody; "nữ" alone says of whom it is a part, not
        // of what.
        const bool isCrime = unit->unit == CountUnit::People && at > 0 && words[at - 1].is("ban");
        const bool isPart = unit->phrase == "nữ" || unit->phrase == "women";
        if (!isCrime) {
            units.push_back(unit->unit);
        }
        if (isPart && units.size() == 1) {
            units.insert(units.begin(), CountUnit::People);
        }
        at += length;
    }
    const auto has = [&units](CountUnit unit) { return std::ranges::find(units, unit) != units.end(); };
    const auto isDetail
        = [](CountUnit unit) { return unit == CountUnit::Minors || unit == CountUnit::Females; };
    const auto detail = std::ranges::find_if(units, isDetail);
    if (units.empty()) {
        return std::nullopt;
    }
    if (detail != units.end() && detail != units.begin()) {
        const bool isOfVictims = units.front() == CountUnit::Victims;
        return isOfVictims ? std::optional(*detail) : std::nullopt;
    }
    if (isDetail(units.front()) && has(CountUnit::Suspects)) {
        return std::nullopt;
    }
    return units.front();
}

} // namespace tuyen
