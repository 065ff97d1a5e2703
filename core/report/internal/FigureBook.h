// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "report/Report.h"
#include "report/internal/SourceRows.h"

#include <string>
#include <vector>

namespace tuyen {

/// What a figure is made of: rows of its own, or other figures.
struct FigureSpec {
    std::string code;
    Measure measure = Measure::Incidents;
    std::string what;
    Selection positions; ///< ascending
    Filter filter;
    bool isHidden = false; ///< by the disclosure of its table
    std::string sumOf;     ///< "B2.1–B2.7": the appendix names these instead of the rows
};

/// Makes the numbers of a report: value, digest, words as printed, and the line of the appendix.
class FigureBook {
public:
    FigureBook(Report& report, const IncidentCube& cube)
        : m_report(report)
        , m_cube(cube)
    {
    }

    int add(FigureSpec spec); ///< index into Report::figures
    const Figure& at(int figure) const
    {
        return m_report.figures[static_cast<std::size_t>(figure)];
    }
    /// "725 vụ", "< 11 nạn nhân": with its unit, as it stands in a sentence.
    std::string inWords(int figure) const;

    /// The positions behind all figures that list rows of their own, ascending.
    Selection positions() const;
    void writeAppendix(const SourceRows& sources);

private:
    Report& m_report;
    const IncidentCube& m_cube;
    std::vector<FigureSpec> m_specs; ///< one a figure
};

/// A paragraph from a sentence whose gaps are words or figures; the code of a figure follows its
/// number.
class Sentences {
public:
    explicit Sentences(const FigureBook& book, Language language)
        : m_book(book)
        , m_language(language)
    {
    }
    void add(std::string_view code, const Args& words,
        const std::vector<std::pair<std::string, int>>& figures = {});
    Paragraph take() { return std::move(m_paragraph); }

private:
    const FigureBook& m_book;
    Language m_language;
    Paragraph m_paragraph;
};

} // namespace tuyen
