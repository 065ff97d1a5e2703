// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fixed places of a document: state and agency, number and date, kind of document, receivers
// and signer.
#include "report/ReportLayout.h"

#include "base/Catalogue.h"
#include "report/PageComposer.h"
#include "theme/Text.h"

#include <QStringList>

namespace tuyen {

using page::mm;
using page::pt;

static constexpr qreal leftWidth = mm(68);
static constexpr qreal rightWidth = mm(92);

/// Empty fields stay open for the pen.
static QString orDots(const std::string& text, int dots)
{
    return text.empty() ? QString(dots, QChar(0x2026)) : qt(text);
}

/// One line (or more) centred in a column; gives its height.
static qreal centred(PageComposer& composer, const QString& text, const Letters& letters,
    qreal left, qreal width, qreal top)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    const Piece piece { lines, letters, Qt::AlignHCenter, 0, {}, {} };
    const auto layout = composer.set(piece, width);
    composer.place(layout, piece, { left, top });
    return PageComposer::heightOf(layout);
}

static void lineBelow(PageComposer& composer, qreal centre, qreal length, qreal y)
{
    composer.line(QLineF(centre - length / 2, y, centre + length / 2, y), 0.75);
}

static qreal widthOf(const PageComposer& composer, const QString& text, const Letters& letters)
{
    const Piece piece { text, letters, Qt::AlignLeft, 0, {}, {} };
    return composer.set(piece, page::body.width() * 4)->lineAt(0).naturalTextWidth();
}

/// Boxes 2 and 3: the agencies, a line of a third to a half of their width, the number.
static qreal layOutAgency(PageComposer& composer, qreal top)
{
    const auto& head = composer.report().head;
    const qreal left = page::body.left();
    const Letters superior { 12, false, false };
    const Letters agency { 12, true, false };
    qreal y = top;
    y += centred(composer, orDots(head.superiorAgency, 12).toUpper(), superior, left, leftWidth, y);
    const QString name = orDots(head.agency, 12).toUpper();
    y += centred(composer, name, agency, left, leftWidth, y);
    const qreal width = std::min(widthOf(composer, name, agency), leftWidth);
    lineBelow(composer, left + leftWidth / 2, width * 0.42, y + pt(2));
    return y;
}

/// Boxes 1 and 4: state and motto over a line as long as the motto, place and date.
static qreal layOutState(PageComposer& composer, qreal top)
{
    const qreal left = page::body.left() + leftWidth;
    const Letters motto { 13, true, false };
    qreal y = top;
    y += centred(composer, composer.say("report.state"), { 12, true, false }, left, rightWidth, y);
    const QString words = composer.say("report.motto");
    y += centred(composer, words, motto, left, rightWidth, y);
    lineBelow(composer, left + rightWidth / 2, widthOf(composer, words, motto), y + pt(2));
    return y;
}

void layOutHead(PageComposer& composer)
{
    const auto& head = composer.report().head;
    const qreal top = page::body.top();
    const qreal below = std::max(layOutAgency(composer, top), layOutState(composer, top)) + pt(12);
    const QString number
        = composer.say("report.number", { { "number", orDots(head.number, 6).toStdString() } });
    const QString date = composer.say("report.place-date",
        { { "place", orDots(head.place, 5).toStdString() }, { "date", head.date } });
    qreal height
        = centred(composer, number, { 13, false, false }, page::body.left(), leftWidth, below);
    height = std::max(height,
        centred(
            composer, date, { 13, false, true }, page::body.left() + leftWidth, rightWidth, below));
    composer.moveTo(below + height + pt(20));

    const Letters title { 14, true, false };
    composer.skip(centred(
        composer, qt(head.type), title, page::body.left(), page::body.width(), composer.y()));
    qreal widest = 0;
    for (const QString& line : qt(head.summary).split(QLatin1Char('\n'))) {
        composer.skip(
            centred(composer, line, title, page::body.left(), page::body.width(), composer.y()));
        widest = std::max(widest, std::min(widthOf(composer, line, title), page::body.width()));
    }
    lineBelow(composer, page::body.center().x(), widest * 0.4, composer.y() + pt(3));
    composer.skip(pt(20));
}

static qreal layOutRecipients(PageComposer& composer, qreal top)
{
    const qreal left = page::body.left();
    const qreal width = mm(75);
    Piece heading { composer.say("report.recipients"), { 12, true, true }, Qt::AlignLeft, 0, {},
        {} };
    const auto layout = composer.set(heading, width);
    composer.place(layout, heading, { left, top });
    qreal y = top + PageComposer::heightOf(layout);
    for (const auto& recipient : composer.report().recipients) {
        Piece piece { QStringLiteral("- ") + qt(recipient), { 11, false, false }, Qt::AlignLeft, 0,
            {}, {} };
        const auto lines = composer.set(piece, width);
        composer.place(lines, piece, { left, y });
        y += PageComposer::heightOf(lines);
    }
    return y;
}

/// Receivers at the left, level with the signer's post; room for a hand and a seal above the name.
void layOutSignature(PageComposer& composer)
{
    const auto& report = composer.report();
    const qreal height
        = std::max(mm(45), pt(14) * (static_cast<qreal>(report.recipients.size()) + 2));
    composer.need(height + pt(18));
    composer.skip(pt(18));
    const qreal top = composer.y();
    const qreal left = page::body.left() + mm(78);
    const qreal width = page::body.right() - left;
    const qreal bottom = layOutRecipients(composer, top);
    qreal y = top
        + centred(composer, orDots(report.signerPost, 10).toUpper(), { 14, true, false }, left,
            width, top);
    y += mm(25);
    y += centred(composer, orDots(report.signerName, 10), { 14, true, false }, left, width, y);
    composer.moveTo(std::max(y, bottom));
}

} // namespace tuyen
