// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/prose/internal/Grouper.h"

#include <algorithm>

namespace tuyen::prose {

static bool areApart(const PartialDate& a, const PartialDate& b)
{
    return a.isKnown() && b.isKnown() && (a.latest < b.earliest || b.latest < a.earliest);
}

void Grouper::beginPart()
{
    m_open = {};
    m_period = {};
    m_totalsOf = 0;
}

/// "Đầu tháng 7/2024, Công an tỉnh … phát hiện nhóm đối tượng ...": a time without a day begins the
/// story whose days follow, as long as nobody was counted and the place stays.
bool Grouper::isPrefaced(const SentenceFacts& facts, int paragraph) const
{
    const auto* place = facts.eventPlace() ? facts.eventPlace() : facts.agencyPlace();
    const auto& unit = m_open.unit.empty() ? m_open.agency : m_open.unit;
    const bool isElsewhere = place && !unit.empty() && place->reading.place.unit != unit;
    const auto& date = m_open.date;
    const bool isDays = date.precision == DatePrecision::Day
        || (date.precision == DatePrecision::Range && date.latest - date.earliest < std::chrono::days(7));
    return m_open.paragraph == paragraph && !isDays && !isElsewhere
        && (!m_open.hasCounts || !place);
}

/// Whether it speaks of people the open incident named, or tells of no event of its own.
bool Grouper::goesOn(const SentenceFacts& facts) const
{
    const auto* place = facts.eventPlace();
    const bool isElsewhere
        = place && !m_open.unit.empty() && place->reading.place.unit != m_open.unit;
    const bool isOfSame = std::ranges::any_of(facts.people, [this](const std::string& name) {
        return std::ranges::find(m_open.people, name) != m_open.people.end();
    });
    const bool isBare = !place && !facts.agencyPlace() && facts.counts.empty()
        && !facts.context.tellsOfWork && !facts.context.beginsOther;
    return facts.context.refersBack || (isOfSame && !isElsewhere) || isBare;
}

bool Grouper::opensAnother(const SentenceFacts& facts, bool isItem, int paragraph) const
{
    const auto* date = facts.date(DateRole::Event);
    const auto* place = facts.eventPlace();
    if (m_open.incident == 0) {
        return true;
    }
    if (goesOn(facts)) {
        return false;
    }
    if (facts.beginsOther()) {
        return true;
    }
    if (date && areApart(date->reading.date, m_open.date) && !isPrefaced(facts, paragraph)) {
        return true;
    }
    // "Ngày 16/3, Công an tỉnh Nghệ An cho biết ..." in a round-up
    const auto* agency = facts.agencyPlace();
    const auto& unit = m_open.unit.empty() ? m_open.agency : m_open.unit;
    if (facts.date(DateRole::Reported) && agency && !unit.empty()
        && agency->reading.place.unit != unit) {
        return true;
    }
    const bool isElsewhere = place && !place->reading.place.unit.empty() && !m_open.unit.empty()
        && place->reading.place.unit != m_open.unit;
    const bool isAtHead = place && place->span.first <= 3;
    return isElsewhere && (date || isAtHead || isItem);
}

void Grouper::add(ProseSentence sentence, bool isItem)
{
    const auto facts = factsOf(sentence.text, m_resolver, m_hints, m_open.date);
    const auto& context = facts.context;
    const auto* date = facts.date(DateRole::Event);
    auto total = facts.totalReason();
    const bool goesOnTotals
        = m_totalsOf == sentence.paragraph && !facts.counts.empty() && !date && !facts.eventPlace();
    if (total.empty() && goesOnTotals) {
        total = "prose.figure.continued";
    }
    const bool hasPlace = facts.eventPlace() || facts.agencyPlace();
    const bool isDated = date || facts.date(DateRole::Period) || facts.date(DateRole::Further)
        || facts.date(DateRole::Reported) || facts.date(DateRole::Arrest);
    const bool isAnchor
        = (isDated || hasPlace || facts.beginsOther()) && (context.tellsOfEvent || !facts.counts.empty());
    const bool isGeneral = context.isGeneral && !date && facts.counts.empty();
    const bool isApart = context.isLaw || context.isPlan || context.isHearsay || isGeneral;
    sentence.kind = context.isLaw ? "prose.sentence.law"
        : context.isPlan          ? "prose.sentence.plan"
        : context.isHearsay       ? "prose.sentence.hearsay"
        : !total.empty()          ? "prose.sentence.total"
        : isGeneral               ? "prose.sentence.general"
                                  : "prose.sentence.other";
    m_totalsOf = !isApart && !total.empty() ? sentence.paragraph : 0;
    if (!isApart && total.empty()) {
        if (isAnchor && opensAnother(facts, isItem, sentence.paragraph)) {
            const auto before = m_open.date;
            m_open = {};
            m_open.incident = ++m_reading.incidents;
            m_open.paragraph = sentence.paragraph;
            m_open.dayBefore = facts.context.sameDay.isEmpty() ? PartialDate() : before;
        }
        sentence.incident = m_open.incident;
        sentence.kind = m_open.incident > 0 ? "prose.sentence.incident" : sentence.kind;
    }
    m_reading.sentences.push_back(std::move(sentence));
    if (isApart) {
        return;
    }
    if (!total.empty()) {
        m_open = {}; // what follows a total does not belong to what stood before it
        addFigures(facts, total);
    } else if (m_open.incident > 0) {
        addIncident(facts);
        m_open.people.insert(m_open.people.end(), facts.people.begin(), facts.people.end());
    }
}

} // namespace tuyen::prose
