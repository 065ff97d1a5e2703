// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Issue.h"
#include "base/PartialDate.h"
#include "domain/Place.h"
#include "gazetteer/Gazetteer.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tuyen {

struct PlaceReading {
    PlaceMention place; ///< raw always set
    /// Empty, or "place.unknown", "place.ambiguous" (candidates kept), "place.old-name" (an old
    /// unit's name after the merger, or "cũ"), "place.not-in-force".
    std::string issue;
    std::string suggestion;
};

/// Names into places, by the date of the event: "Lào Cai" of 2023 is not that of 2026; "Hà Giang
/// cũ" is the unit of before; without a date a name of two units stays ambiguous and says so. The
/// name of a unit that is gone gives that unit with "place.old-name", and today's unit as the
/// suggestion.
///
/// Answers are kept by spelling and time, so a million rows of sixty spellings cost sixty readings.
/// A resolver therefore belongs to one thread; copies share only the index, so each thread takes a
/// copy.
class PlaceResolver {
public:
    explicit PlaceResolver(const Gazetteer& gazetteer = Gazetteer::standard());

    /// A cell that should be one province.
    PlaceReading province(std::string_view text, const PartialDate& on) const;
    /// Free words: "xã Tân Thanh, huyện Văn Lãng, Lạng Sơn", "cửa khẩu Cầu Treo", "Campuchia".
    PlaceReading place(std::string_view text, const PartialDate& on) const;
    PlaceReading gate(std::string_view text, const PartialDate& on) const;
    PlaceReading country(std::string_view text) const; ///< whole cell only
    /// The unit of the day that holds the point, from the bundled borders; empty outside Viet Nam.
    std::string unitAt(GeoPoint point, const PartialDate& on) const;
    std::string countryAt(GeoPoint point) const; ///< of the six; empty elsewhere

    struct Index; ///< internal/PlaceIndex.h

private:
    /// Filled by const calls; a copy starts empty.
    struct Answers {
        Answers() = default;
        Answers(const Answers&) { }
        Answers& operator=(const Answers&)
        {
            known.clear();
            return *this;
        }
        std::unordered_map<std::string, PlaceReading> known;
    };

    template <class Read>
    const PlaceReading& answer(
        char kind, std::string_view text, const PartialDate& on, const Read& read) const;

    std::shared_ptr<const Index> m_index;
    mutable Answers m_answers;
};

} // namespace tuyen
