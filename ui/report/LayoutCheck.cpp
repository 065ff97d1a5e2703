// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/LayoutCheck.h"

#include "report/PageGeometry.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QFontMetrics>
#include <QRawFont>
#include <QSet>
#include <QTextLayout>

namespace tuyen {

/// A serif may lean out of its line by a hair.
static constexpr qreal tolerance = page::pt(2);

static bool isInside(const QRectF& rect)
{
    return page::body.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(rect);
}

/// A page number stands in the top margin, centred over the text.
static bool isPageNumber(const QRectF& rect)
{
    return rect.bottom() <= page::body.top() + tolerance
        && qAbs(rect.center().x() - page::body.center().x()) < tolerance;
}

static bool isPlaced(const ReportPages::Text& text)
{
    for (int i = text.firstLine; i < text.endLine; ++i) {
        const QRectF rect = text.layout->lineAt(i).naturalTextRect().translated(text.origin);
        // An empty cell takes no place.
        if (rect.width() > 0 && !isInside(rect) && !isPageNumber(rect)) {
            return false;
        }
    }
    return true;
}

static bool isPlaced(const ReportPages::Line& line)
{
    return isInside(QRectF(line.line.p1(), line.line.p2()).normalized().adjusted(0, 0, 0.1, 0.1));
}

static bool isPlaced(const ReportPages::Chart&) { return true; } // laid out into the body's width

std::vector<ReportCheck> checkLayout(const Report& report, const ReportPages& pages)
{
    int outside = 0;
    for (int page = 0; page < pages.count(); ++page) {
        for (const auto& item : pages.at(page).items) {
            outside += std::visit([](const auto& one) { return isPlaced(one); }, item) ? 0 : 1;
        }
    }
    QFont face(reportFontFamily());
    face.setPixelSize(280);
    const QRawFont raw = QRawFont::fromFont(face);
    QSet<char32_t> missing;
    auto texts = textsOf(report);
    texts.push_back(report.signerName);
    for (const auto& text : texts) {
        for (const uint letter : qt(text).toUcs4()) {
            if (letter >= 0x20 && letter != QChar::LineSeparator
                && !raw.supportsCharacter(letter)) {
                missing.insert(letter);
            }
        }
    }
    return {
        { "report.check.layout", outside == 0,
            { { "pages", std::to_string(pages.count()) },
                { "outside", std::to_string(outside) } } },
        { "report.check.glyphs", missing.isEmpty(),
            { { "font", utf8(face.family()) }, { "missing", std::to_string(missing.size()) } } },
    };
}

} // namespace tuyen
