// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/IncidentCube.h"

#include "domain/Vocabulary.h"
#include "gazetteer/Gazetteer.h"
#include "trends/internal/CubeBuilder.h"
#include "trends/internal/Units.h"

#include <algorithm>
#include <limits>

namespace tuyen {

static std::vector<std::string_view> codesOf(std::string_view group, std::size_t atMost)
{
    std::vector<std::string_view> codes;
    for (const Term* term : Vocabulary::standard().group(group)) {
        codes.push_back(term->code);
    }
    codes.resize(std::min(codes.size(), atMost));
    return codes;
}

const std::vector<std::string_view>& formCodes()
{
    static const auto codes = codesOf("exploitation", 64);
    return codes;
}

const std::vector<std::string_view>& channelCodes()
{
    static const auto codes = codesOf("recruitment_channel", 64);
    return codes;
}

const std::vector<std::string_view>& statusCodes()
{
    static const auto codes = codesOf("case_status", 255);
    return codes;
}

CubeBuilder::CubeBuilder(std::size_t expected)
    : m_cube(std::make_shared<IncidentCube>())
{
    for (std::size_t i = 0; i < formCodes().size(); ++i) {
        m_terms.emplace(formCodes()[i], Bit { true, std::uint64_t { 1 } << i });
    }
    for (std::size_t i = 0; i < channelCodes().size(); ++i) {
        m_terms.emplace(channelCodes()[i], Bit { false, std::uint64_t { 1 } << i });
    }
    for (std::size_t i = 0; i < statusCodes().size(); ++i) {
        m_statuses.emplace(statusCodes()[i], static_cast<std::uint8_t>(i + 1));
    }
    IncidentCube& c = *m_cube;
    const auto reserve = [expected](auto&... columns) { (columns.reserve(expected), ...); };
    reserve(c.ids, c.earliest, c.latest, c.year, c.unit, c.strip, c.neighbours, c.forms, c.channels,
        c.roles, c.status, c.suspects, c.victims, c.presumedVictims, c.personTimes, c.gradeSource,
        c.gradeInformation, c.batch);
}

static std::int32_t packed(std::int64_t count)
{
    return count < 0 ? -1
                     : static_cast<std::int32_t>(
                         std::min<std::int64_t>(count, std::numeric_limits<std::int32_t>::max()));
}

static std::int16_t yearOf(std::int32_t earliest, std::int32_t latest)
{
    using std::chrono::year_month_day;
    const auto first = year_month_day(dayFromNumber(earliest)).year();
    const auto last = latest == earliest ? first : year_month_day(dayFromNumber(latest)).year();
    return static_cast<std::int16_t>(first == last ? static_cast<int>(first) : 0);
}

void CubeBuilder::add(const IncidentFacts& facts)
{
    IncidentCube& c = *m_cube;
    const Units& units = Units::standard();
    const bool hasDate
        = facts.precision != DatePrecision::Unknown && facts.earliest <= facts.latest;
    const auto stated = units.indexOf(facts.unit);
    const auto unit = hasDate ? units.ofDay(stated, facts.earliest) : stated;

    c.ids.push_back(facts.id.value);
    c.earliest.push_back(hasDate ? facts.earliest : 1);
    c.latest.push_back(hasDate ? facts.latest : 0);
    c.year.push_back(hasDate ? yearOf(facts.earliest, facts.latest) : std::int16_t { 0 });
    c.unit.push_back(unit);
    c.strip.push_back(stripOf(stated, facts));
    const auto own = neighbourBit(facts.neighbour);
    c.neighbours.push_back(own != 0 ? own : units.neighbours(unit));
    addTerms(facts.terms);
    auto roles = static_cast<unsigned>(facts.roles);
    const auto note = [&roles](Role role, std::int64_t count) {
        roles |= count > 0 ? 1U << static_cast<unsigned>(role) : 0U;
    };
    note(Role::Suspect, facts.suspects);
    note(Role::Victim, facts.victims);
    note(Role::PresumedVictim, facts.presumedVictims);
    c.roles.push_back(static_cast<std::uint8_t>(roles));
    const auto status = m_statuses.find(facts.status);
    c.status.push_back(status == m_statuses.end() ? std::uint8_t { 0 } : status->second);
    c.suspects.push_back(packed(facts.suspects));
    c.victims.push_back(packed(facts.victims));
    c.presumedVictims.push_back(packed(facts.presumedVictims));
    c.personTimes.push_back(packed(facts.personTimes));
    c.gradeSource.push_back(facts.gradeSource);
    c.gradeInformation.push_back(facts.gradeInformation);
    c.batch.push_back(packed(facts.batch.value));
}

/// A gate is surer than a point, a point than the unit alone. What contradicts the unit is not
/// used.
std::uint8_t CubeBuilder::stripOf(std::uint8_t unit, const IncidentFacts& facts)
{
    const Units& units = Units::standard();
    if (!units.isNew(unit)) {
        return units.before(unit);
    }
    const auto fits = [&](std::uint8_t old) { return old != 0 && units.today(old) == unit; };
    if (const BorderGate* gate
        = facts.gate.empty() ? nullptr : Gazetteer::standard().gate(facts.gate)) {
        if (const auto old = units.indexOf(gate->provinceBefore); fits(old)) {
            return old;
        }
    }
    if (facts.point) {
        if (!m_resolver) {
            m_resolver.emplace();
        }
        static const auto lastDayBefore = mergerDay - std::chrono::days { 1 };
        const auto at
            = m_resolver->unitAt(*facts.point, PartialDate::between(lastDayBefore, lastDayBefore));
        if (const auto old = units.indexOf(at); fits(old)) {
            return old;
        }
    }
    return units.before(unit);
}

void CubeBuilder::addTerms(std::string_view terms)
{
    std::uint64_t forms = 0;
    std::uint64_t channels = 0;
    while (!terms.empty()) {
        const auto end = std::min(terms.find(' '), terms.size());
        if (const auto it = m_terms.find(terms.substr(0, end)); it != m_terms.end()) {
            (it->second.isForm ? forms : channels) |= it->second.mask;
        }
        terms.remove_prefix(std::min(end + 1, terms.size()));
    }
    m_cube->forms.push_back(forms);
    m_cube->channels.push_back(channels);
}

std::shared_ptr<const IncidentCube> IncidentCube::build(std::span<const IncidentFacts> facts)
{
    CubeBuilder builder(facts.size());
    for (const auto& one : facts) {
        builder.add(one);
    }
    return builder.take();
}

std::shared_ptr<const IncidentCube> IncidentCube::build(const Store& store, Progress& progress)
{
    // Read first: what is committed during the pass makes the cube stale, never silently newer.
    const auto change = store.changeNumber();
    CubeBuilder builder(static_cast<std::size_t>(store.counts().incidents));
    // The store class takes a mutable Store because edits go through it too; this pass only reads.
    const IncidentStore incidents(
        const_cast<Store&>(store)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    incidents.forEachFacts(
        [&builder](const IncidentFacts& facts) { builder.add(facts); }, progress);
    auto cube = builder.take();
    cube->changeNumber = change;
    return cube;
}

} // namespace tuyen
