// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/internal/FigureBook.h"

#include "base/Catalogue.h"
#include "report/Disclosure.h"
#include "text/Number.h"
#include "trends/TrendMath.h"

#include <algorithm>
#include <iterator>

namespace tuyen {

int FigureBook::add(FigureSpec spec)
{
    Figure figure;
    figure.code = spec.code;
    figure.unit = "unit." + std::string(name(spec.measure));
    figure.what = spec.what;
    figure.filter = spec.filter;
    figure.incidents.reserve(spec.positions.size());
    for (const auto position : spec.positions) {
        figure.value += valueOf(m_cube, position, spec.measure);
        figure.incidents.emplace_back(m_cube.ids[position]);
    }
    figure.digest = digestOf(figure.incidents);
    figure.isSuppressed = spec.isHidden;
    const int smallest = smallestShown(m_report.profile);
    figure.shown = !figure.isSuppressed ? formatNumber(figure.value, m_report.language)
        : figure.value < smallest       ? "< " + std::to_string(smallest)
                                        : "…";
    m_report.figures.push_back(std::move(figure));
    m_specs.push_back(std::move(spec));
    return static_cast<int>(m_report.figures.size()) - 1;
}

std::string FigureBook::inWords(int figure) const
{
    const auto& spec = m_specs[static_cast<std::size_t>(figure)];
    const auto& number = at(figure);
    return number.isSuppressed ? sentence(number.unit, { { "n", number.shown } }, m_report.language)
                               : countInWords(number.value, spec.measure, m_report.language);
}

Selection FigureBook::positions() const
{
    Selection all;
    for (const auto& spec : m_specs) {
        if (spec.sumOf.empty()) {
            all.insert(all.end(), spec.positions.begin(), spec.positions.end());
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void FigureBook::writeAppendix(const SourceRows& sources)
{
    const auto say = [this](std::string_view code, const Args& args) {
        return sentence(code, args, m_report.language);
    };
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        const auto& spec = m_specs[i];
        AppendixLine line;
        line.figure = static_cast<int>(i);
        if (spec.isHidden) {
            line.files
                = say("report.appendix.hidden", {}); // the number of rows would narrow it down
        } else if (!spec.sumOf.empty()) {
            line.files = say("report.appendix.sum", { { "codes", spec.sumOf } });
        } else if (m_report.profile == Profile::Public) {
            const auto count = sources.count(spec.positions);
            line.files = say("report.appendix.counts",
                { { "rows", formatNumber(count.rows, m_report.language) },
                    { "files", formatNumber(count.files, m_report.language) } });
        } else {
            line.files = sources.text(spec.positions, m_report.language);
        }
        m_report.appendix.push_back(std::move(line));
    }
    // In the order a reader meets them, not the order they were counted in.
    const auto rank = [this](const AppendixLine& line) {
        static constexpr std::string_view order[] = { "B1", "H1", "B2", "B3" };
        const std::string_view block = std::string_view(at(line.figure).code).substr(0, 2);
        return std::find(std::begin(order), std::end(order), block) - std::begin(order);
    };
    std::stable_sort(m_report.appendix.begin(), m_report.appendix.end(),
        [&rank](const AppendixLine& a, const AppendixLine& b) { return rank(a) < rank(b); });
}

void Sentences::add(std::string_view code, const Args& words,
    const std::vector<std::pair<std::string, int>>& figures)
{
    // A figure goes through the catalogue as its number between two marks no sentence can hold.
    static constexpr char open = '\x01';
    static constexpr char close = '\x02';
    Args args = words;
    for (const auto& [gap, figure] : figures) {
        args.emplace_back(gap, std::string(1, open) + std::to_string(figure) + close);
    }
    std::string text = sentence(code, args, m_language);
    if (!m_paragraph.runs.empty()) {
        text.insert(0, " ");
    }
    std::size_t from = 0;
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open, from)) {
        const auto end = text.find(close, at);
        const int figure = std::stoi(text.substr(at + 1, end - at - 1));
        m_paragraph.runs.push_back(
            { text.substr(from, at - from) + m_book.inWords(figure), figure, false, false });
        from = end + 1;
    }
    if (from < text.size()) {
        m_paragraph.runs.push_back({ text.substr(from), -1, false, false });
    }
}

} // namespace tuyen
