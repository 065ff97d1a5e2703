// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportLayout.h"

#include "report/PageComposer.h"
#include "theme/Text.h"
#include "trends/StackedBars.h"

namespace tuyen {

using page::mm;
using page::pt;

/// " [B1.1]", kept on the line of its number.
static void addCode(Piece& piece, const QString& code, int figure)
{
    const QString mark = QChar(0x00A0) + QLatin1Char('[') + code + QLatin1Char(']');
    piece.marks.push_back({ static_cast<int>(piece.text.size()) + 1,
        static_cast<int>(mark.size()) - 1, figure, true });
    piece.text += mark;
}

static void layOut(PageComposer& composer, const Heading& heading)
{
    const Piece piece { qt(heading.text), { 14, true, false }, Qt::AlignLeft, 0, {}, {} };
    composer.need(pt(14) * 4); // never alone at the foot of a page
    composer.flow(piece);
    composer.skip(page::paragraphGap);
}

static void layOut(PageComposer& composer, const Paragraph& paragraph)
{
    Piece piece { {}, { 14, false, false }, Qt::AlignJustify, page::indent, {}, {} };
    for (const auto& run : paragraph.runs) {
        const QString text = qt(run.text);
        if (run.bold) {
            piece.bolds.emplace_back(
                static_cast<int>(piece.text.size()), static_cast<int>(text.size()));
        }
        piece.text += text;
        if (run.figure >= 0) {
            addCode(piece, qt(composer.report().figures[static_cast<std::size_t>(run.figure)].code),
                run.figure);
        }
    }
    composer.flow(piece);
    composer.skip(page::paragraphGap);
}

/// "Hình 1. Số vụ theo tuyến biên giới và năm [H1]": the number of a caption is that of its code.
static Piece caption(const PageComposer& composer, std::string_view kind, const std::string& code,
    const std::string& words, const std::string& note)
{
    Piece piece { composer.say(kind, { { "number", code.substr(1) }, { "caption", words } }),
        { 13, false, true }, Qt::AlignHCenter, 0, {}, {} };
    addCode(piece, qt(code), -1);
    if (!note.empty()) {
        piece.text += QStringLiteral(". ") + qt(note);
    }
    return piece;
}

static void layOut(PageComposer& composer, const ChartBlock& block)
{
    const qreal height = mm(66);
    composer.need(height + pt(13) * 3);
    composer.skip(pt(4));
    const bool isEnglish = composer.report().language == Language::English;
    auto style = BarStyle::print(composer.font({ 10, false, false }), pt(0.75));
    style.locale = isEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                             : QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    BarChart chart;
    chart.years = block.years;
    chart.series = block.series;
    for (const auto& name : block.seriesNames) {
        chart.names.append(qt(name));
    }
    chart.breakYear = block.breakYear;
    chart.breakLabel = qt(block.breakLabel);
    chart.lastYearIsPartial = block.lastYearIsPartial;
    // A series keeps the colour of its neighbour though others are left out.
    for (std::size_t i = 0; i < block.series.size(); ++i) {
        const auto& neighbour = block.series[i].neighbour;
        style.kinds[i] = neighbour == "CN" ? 0 : neighbour == "LA" ? 1 : neighbour == "KH" ? 2 : 5;
    }
    composer.chart(std::make_shared<const StackedBars>(std::move(chart),
        QRectF(page::body.left(), composer.y(), page::body.width(), height), style));
    composer.skip(height + pt(2));
    composer.flow(
        caption(composer, "report.figure-caption", block.code, block.caption, block.note));
    composer.skip(page::paragraphGap * 2);
}

static void layOut(PageComposer& composer, const TableBlock& block)
{
    composer.need(pt(14) * 7);
    composer.skip(pt(4));
    composer.flow(caption(composer, "report.table-caption", block.code, block.caption, {}));
    composer.skip(pt(4));
    layOutTable(composer, block);
    composer.skip(page::paragraphGap * 2);
}

void layOutBlock(PageComposer& composer, const Block& block)
{
    std::visit([&composer](const auto& one) { layOut(composer, one); }, block);
}

} // namespace tuyen
