// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The appendix that names the rows of every figure, and where the report comes from.
#include "report/ReportLayout.h"

#include "base/Catalogue.h"
#include "report/PageComposer.h"
#include "theme/Text.h"

#include <algorithm>
#include <array>

namespace tuyen {

using page::mm;
using page::pt;

static constexpr std::array<qreal, 3> columnWidths { mm(24), mm(52), mm(84) };
static constexpr qreal gap = mm(2);

namespace {

/// Three columns side by side, broken line by line: a figure may have more rows than a page has
/// lines.
class SourceList {
public:
    explicit SourceList(PageComposer& composer)
        : m_composer(composer)
    {
    }

    void head()
    {
        row({ m_composer.say("report.column.code"), m_composer.say("report.column.figure"),
                m_composer.say("report.column.source") },
            -1, true);
    }

    void row(const std::array<QString, 3>& texts, int figure, bool isHead = false)
    {
        std::array<Piece, 3> pieces;
        std::array<PageComposer::Layout, 3> layouts;
        for (std::size_t c = 0; c < pieces.size(); ++c) {
            pieces[c] = { texts[c], { 11, isHead, false }, Qt::AlignLeft, 0, {}, {} };
            if (c == 0 && !isHead) {
                pieces[c].marks.push_back({ 0, static_cast<int>(texts[c].size()), figure, false });
            }
            layouts[c] = m_composer.set(pieces[c], columnWidths[c] - gap);
        }
        const qreal lineHeight
            = layouts[2]->lineCount() > 0 ? layouts[2]->lineAt(0).height() : pt(13);
        const int lines = std::max(
            { layouts[0]->lineCount(), layouts[1]->lineCount(), layouts[2]->lineCount() });
        for (int first = 0; first < lines;) {
            auto fit = static_cast<int>((m_composer.room() - pt(4)) / lineHeight);
            if (fit < std::min(2, lines - first)) {
                m_composer.newPage();
                head();
                fit = static_cast<int>((m_composer.room() - pt(4)) / lineHeight);
            }
            const int end = std::min(lines, first + fit);
            place(pieces, layouts, first, end, m_composer.y() + pt(2));
            m_composer.skip((end - first) * lineHeight + pt(4));
            m_composer.line(
                QLineF(page::body.left(), m_composer.y(), page::body.right(), m_composer.y()),
                isHead ? 0.75 : 0.25);
            first = end;
        }
    }

private:
    void place(const std::array<Piece, 3>& pieces,
        const std::array<PageComposer::Layout, 3>& layouts, int first, int end, qreal top)
    {
        qreal x = page::body.left();
        for (std::size_t c = 0; c < pieces.size(); ++c) {
            m_composer.placeLines(
                layouts[c], pieces[c], first, std::min(end, layouts[c]->lineCount()), x, top);
            x += columnWidths[c];
        }
    }
    PageComposer& m_composer;
};

} // namespace

static void centred(PageComposer& composer, const QString& text, const Letters& letters)
{
    composer.flow({ text, letters, Qt::AlignHCenter, 0, {}, {} });
}

void layOutAppendix(PageComposer& composer)
{
    const auto& report = composer.report();
    centred(composer, composer.say("report.appendix", { { "number", "I" } }), { 14, true, false });
    centred(composer, qt(report.appendixTitle), { 14, true, false });
    composer.skip(page::paragraphGap);
    composer.flow({ composer.say("report.appendix.intro"), { 13, false, false }, Qt::AlignJustify,
        page::indent, {}, {} });
    composer.skip(page::paragraphGap);
    SourceList list(composer);
    list.head();
    for (const auto& line : report.appendix) {
        composer.checkpoint();
        const auto& figure = report.figures[static_cast<std::size_t>(line.figure)];
        const QString counted
            = qt(sentence(figure.unit, { { "n", figure.shown } }, report.language));
        list.row(
            { qt(figure.code), qt(figure.what) + QStringLiteral(": ") + counted, qt(line.files) },
            line.figure);
    }
}

void layOutProvenance(PageComposer& composer)
{
    const auto& report = composer.report();
    const auto profile
        = sentence("report.profile." + std::string(name(report.profile)), {}, report.language);
    const std::array<QString, 4> lines {
        composer.say("report.provenance.store", { { "id", report.storeId } }),
        composer.say("report.provenance.journal",
            { { "sequence", std::to_string(report.journalSequence) },
                { "hash", report.journalHead } }),
        composer.say("report.provenance.version",
            { { "version", report.programVersion }, { "template", report.templateName },
                { "profile", profile } }),
        composer.say("report.provenance.fingerprint", { { "fingerprint", report.fingerprint } }),
    };
    composer.need(pt(13) * 8);
    composer.skip(pt(14));
    composer.flow(
        { composer.say("report.provenance"), { 11, true, false }, Qt::AlignLeft, 0, {}, {} });
    for (const auto& line : lines) {
        composer.flow({ line, { 10, false, false }, Qt::AlignLeft, 0, {}, {} });
    }
}

} // namespace tuyen
