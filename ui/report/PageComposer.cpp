// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/PageComposer.h"

#include "base/Catalogue.h"
#include "theme/Text.h"
#include "theme/Theme.h"

namespace tuyen {

PageComposer::PageComposer(const Report& report, Progress& progress)
    : m_report(report)
    , m_progress(progress)
    , m_family(reportFontFamily())
    , m_pages(std::make_shared<ReportPages>())
{
    newPage();
}

QString PageComposer::say(std::string_view code, const Args& args) const
{
    return qt(sentence(code, args, m_report.language));
}

QFont PageComposer::font(const Letters& letters) const
{
    QFont font(m_family);
    font.setPixelSize(qRound(page::pt(letters.points)));
    font.setBold(letters.bold);
    font.setItalic(letters.italic);
    font.setHintingPreference(QFont::PreferNoHinting); // widths must not depend on a screen
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

void PageComposer::checkpoint() { tuyen::checkpoint(m_progress); }

void PageComposer::newPage()
{
    checkpoint();
    m_pages->m_pages.emplace_back();
    m_pages->m_pages.back().number = ++m_number;
    m_y = page::body.top();
    m_progress.report("pages", m_pages->m_pages.size(), 0);
}

void PageComposer::need(qreal height)
{
    if (room() < height && m_y > page::body.top()) {
        newPage();
    }
}

void PageComposer::beginAppendix()
{
    m_number = 0;
    newPage();
}

void PageComposer::markBlock() { m_pages->m_blockPages.push_back(m_pages->count() - 1); }

PageComposer::Layout PageComposer::set(const Piece& piece, qreal width) const
{
    auto layout = std::make_shared<QTextLayout>(piece.text, font(piece.letters));
    QTextOption option(piece.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [start, length] : piece.bolds) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        formats.append({ start, length, format });
    }
    for (const auto& mark : piece.marks) {
        QTextCharFormat format;
        format.setForeground(Theme::light().accent);
        if (mark.isRaised) {
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        }
        formats.append({ mark.start, mark.length, format });
    }
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const qreal indent = y == 0 ? piece.indent : 0;
        line.setLineWidth(width - indent);
        line.setPosition(QPointF(indent, y));
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

qreal PageComposer::heightOf(const Layout& layout)
{
    const int lines = layout->lineCount();
    return lines == 0 ? 0 : layout->lineAt(lines - 1).y() + layout->lineAt(lines - 1).height();
}

void PageComposer::placeLines(
    const Layout& layout, const Piece& piece, int first, int end, qreal left, qreal top)
{
    if (first >= end) {
        return;
    }
    const QPointF origin(left, top - layout->lineAt(first).y());
    m_pages->m_pages.back().items.emplace_back(ReportPages::Text { layout, first, end, origin });
    for (const auto& mark : piece.marks) {
        for (int i = first; mark.figure >= 0 && i < end; ++i) {
            const QTextLine line = layout->lineAt(i);
            if (mark.start >= line.textStart()
                && mark.start < line.textStart() + line.textLength()) {
                const qreal from = line.cursorToX(mark.start);
                const qreal to = line.cursorToX(mark.start + mark.length);
                spot(QRectF(origin.x() + from, origin.y() + line.y(), to - from, line.height()),
                    mark.figure);
            }
        }
    }
}

void PageComposer::place(const Layout& layout, const Piece& piece, const QPointF& at)
{
    placeLines(layout, piece, 0, layout->lineCount(), at.x(), at.y());
}

void PageComposer::flow(const Piece& piece, qreal left, qreal width)
{
    const auto layout = set(piece, width);
    const int lines = layout->lineCount();
    for (int first = 0; first < lines;) {
        const auto bottom = [&](int line) {
            return layout->lineAt(line).y() + layout->lineAt(line).height()
                - layout->lineAt(first).y();
        };
        int end = first;
        while (end < lines && bottom(end) <= room()) {
            ++end;
        }
        const bool isLoneFirst = first == 0 && end == 1 && lines > 1;
        if ((end == first || isLoneFirst) && m_y > page::body.top()) {
            newPage();
            continue;
        }
        if (end < lines && lines - end == 1 && end - first > 2) {
            --end; // take one along, so that the last line does not stand alone
        }
        end = std::max(end, first + 1);
        placeLines(layout, piece, first, end, left, m_y);
        m_y += bottom(end - 1);
        first = end;
        if (first < lines) {
            newPage();
        }
    }
}

void PageComposer::line(const QLineF& line, qreal points)
{
    m_pages->m_pages.back().items.emplace_back(ReportPages::Line { line, page::pt(points) });
}

void PageComposer::chart(std::shared_ptr<const StackedBars> bars)
{
    m_pages->m_pages.back().items.emplace_back(ReportPages::Chart { std::move(bars) });
}

void PageComposer::spot(const QRectF& rect, int figure)
{
    m_pages->m_pages.back().spots.push_back({ rect, figure });
}

/// Arabic, centred in the top margin, not on the first page of the document or of an appendix.
void PageComposer::addPageNumbers()
{
    for (auto& page : m_pages->m_pages) {
        if (page.number == 1) {
            continue;
        }
        Piece piece { QString::number(page.number), { 13, false, false }, Qt::AlignHCenter, 0, {},
            {} };
        const auto layout = set(piece, page::body.width());
        const qreal top = (page::body.top() - heightOf(layout)) / 2;
        page.items.emplace_back(
            ReportPages::Text { layout, 0, layout->lineCount(), QPointF(page::body.left(), top) });
    }
}

std::shared_ptr<const ReportPages> PageComposer::take()
{
    addPageNumbers();
    return m_pages;
}

} // namespace tuyen
