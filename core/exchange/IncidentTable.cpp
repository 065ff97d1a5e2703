// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/IncidentTable.h"

#include "base/Catalogue.h"
#include "base/FileWriter.h"
#include "domain/Vocabulary.h"
#include "exchange/internal/ChartValues.h"
#include "store/ProtectedNames.h"
#include "exchange/internal/XmlText.h"
#include "gazetteer/Gazetteer.h"
#include "report/Disclosure.h"
#include "store/IncidentStore.h"
#include "store/OwnCode.h"
#include "store/Pseudonyms.h"
#include "store/ShownWords.h"
#include "text/CsvLine.h"

#include <algorithm>
#include <string>

namespace tuyen {

namespace {

constexpr const char* columns[] = { "code", "date", "province", "neighbour", "gate", "forms",
    "channels", "suspects", "victims", "presumed-victims", "person-times", "status", "title" };

class Rows {
public:
    Rows(Store& store, Profile profile, Language language)
        : m_profile(profile)
        , m_language(language)
        , m_smallest(smallestShown(profile))
        , m_names(protectedNames(store))
    {
    }

    std::vector<std::string> header() const
    {
        std::vector<std::string> cells;
        for (const auto* column : columns) {
            cells.push_back(sentence(std::string("export.column.") + column, {}, m_language));
        }
        if (m_profile != Profile::Internal) {
            cells.pop_back();
        }
        return cells;
    }

    std::vector<std::string> cells(const IncidentRow& row)
    {
        const auto& places = Gazetteer::standard();
        const auto* gate = places.gate(row.place.gate);
        std::vector<std::string> cells { codeOf(row), dateOf(row.date),
            row.place.unit.empty() ? std::string()
                                   : places.provinceName(row.place.unit, m_language),
            countryName(row.neighbour), gate ? nameOf(*gate) : std::string(),
            termsOf(row, "exploitation."), termsOf(row, "recruitment_channel."),
            numberOf(row.suspects, 0), numberOf(row.victims, m_smallest),
            numberOf(row.presumedVictims, m_smallest), numberOf(row.personTimes, 0),
            row.status.empty() ? std::string()
                               : Vocabulary::standard().label(row.status, m_language) };
        if (m_profile == Profile::Internal) {
            cells.push_back(titleOf(row));
        } else {
            addLoss(m_lost, "title", row.title.empty() ? 0 : 1);
        }
        for (auto& cell : cells) {
            cell = printable(cell, m_replaced);
        }
        return cells;
    }

    std::vector<Loss> lost() &&
    {
        addLoss(m_lost, "control-character", m_replaced);
        return std::move(m_lost);
    }

private:
    std::string nameOf(const BorderGate& gate) const
    {
        return m_language == Language::Vietnamese ? gate.nameVi : gate.nameEn;
    }
    std::string countryName(const std::string& code) const
    {
        const auto* country = Gazetteer::standard().country(code);
        return !country                               ? code
            : m_language == Language::Vietnamese ? country->nameVi
                                                 : country->nameEn;
    }
    std::string termsOf(const IncidentRow& row, std::string_view group) const
    {
        std::string text;
        for (const auto& term : row.terms) {
            if (term.starts_with(group)) {
                text += (text.empty() ? "" : "; ") + Vocabulary::standard().label(term, m_language);
            }
        }
        return text;
    }
    std::string codeOf(const IncidentRow& row)
    {
        if (row.code == ownCode(row.id)) {
            return {};
        }
        if (m_profile == Profile::Public || hasHidden(row.code)
            || m_names.areIn(row.code)) {
            addLoss(m_lost, "code");
            return {};
        }
        return row.code;
    }
    std::string titleOf(const IncidentRow& row)
    {
        if (!hasHidden(row.title) && !m_names.areIn(row.title)) {
            return row.title;
        }
        addLoss(m_lost, "label");
        return {};
    }
    std::string dateOf(const PartialDate& date)
    {
        if (m_profile != Profile::Public || !date.isKnown()
            || date.precision == DatePrecision::Year) {
            return isoText(date);
        }
        addLoss(m_lost, "date");
        return isoDate(date.earliest).substr(0, 4);
    }
    /// Its number, or "<11"; a range by its lower end.
    std::string numberOf(const Quantity& quantity, int smallest)
    {
        if (!quantity.value) {
            return {};
        }
        if (*quantity.value > 0 && *quantity.value < smallest) {
            addLoss(m_lost, "count");
            return "<" + std::to_string(smallest);
        }
        return std::to_string(*quantity.value);
    }

    Profile m_profile;
    Language m_language;
    int m_smallest;
    ProtectedNames m_names;
    std::int64_t m_replaced = 0;
    std::vector<Loss> m_lost;
};

} // namespace

WrittenTable writeIncidentsCsv(Store& store, std::span<const IncidentId> incidents, Profile profile,
    Language language, const std::filesystem::path& path, Progress& progress)
{
    constexpr std::size_t piece = 1000;
    Rows rows(store, profile, language);
    FileWriter out(path);
    out.write(byteOrderMark);
    out.write(csvLine(rows.header()));
    WrittenTable written;
    const IncidentStore read(store);
    for (std::size_t begin = 0; begin < incidents.size(); begin += piece) {
        progress.report("export", begin, incidents.size());
        checkpoint(progress);
        const auto part = incidents.subspan(begin, std::min(piece, incidents.size() - begin));
        for (const auto& row : read.rows(part)) {
            out.write(csvLine(rows.cells(row)));
            ++written.rows;
        }
    }
    out.commit();
    written.lost = std::move(rows).lost();
    return written;
}

} // namespace tuyen
