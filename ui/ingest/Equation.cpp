// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/Equation.h"

#include "ingest/IngestText.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QPainter>

namespace tuyen {

Equation::Equation(Size size, QWidget* parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Equation::setCounts(const RowCounts& counts, std::int64_t aside)
{
    m_counts = counts;
    m_aside = aside;
    announce();
    wrap();
    updateGeometry();
    update();
}

void Equation::announce() { setAccessibleName(sentence()); }

std::vector<Equation::Part> Equation::parts() const
{
    const Theme& theme = Theme::current();
    const bool isReceipt = m_size == Size::Figures;
    std::vector<Part> parts;
    parts.push_back({ m_counts.rowsRead, tr("rows read"), theme.textPrimary, {} });
    parts.push_back({ m_counts.stored, isReceipt ? tr("taken into the store") : tr("go in"),
        theme.ok.text, theme.ok.mark });
    parts.push_back(
        { m_counts.duplicates, isReceipt ? tr("already in the store") : tr("duplicates"),
            theme.info.text, theme.info.mark });
    parts.push_back({ m_counts.quarantined - m_aside, isReceipt ? tr("waiting") : tr("wait"),
        theme.warn.text, theme.warn.mark });
    if (m_aside > 0) {
        parts.push_back({ m_aside, tr("set aside"), theme.textSecondary, theme.textDisabled });
    }
    if (m_counts.notRows > 0) {
        parts.push_back(
            { m_counts.notRows, tr("no data rows"), theme.textSecondary, theme.borderStrong });
    }
    return parts;
}

QString Equation::sentence() const
{
    QString text;
    const auto all = parts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        text += i == 0 ? QString() : (i == 1 ? QStringLiteral(" = ") : QStringLiteral(" + "));
        text += IngestText::number(all[i].value) + QLatin1Char(' ') + all[i].word;
    }
    return text;
}

QSize Equation::sizeHint() const
{
    if (m_size == Size::Line) {
        return { px(200), m_lineCount * lineHeight() };
    }
    const int figure = QFontMetrics(tuyen::font(TextStyle::Figure)).height();
    return { px(480), figure + QFontMetrics(tuyen::font(TextStyle::Body)).height() + px(36) };
}

QSize Equation::minimumSizeHint() const { return { px(160), sizeHint().height() }; }

void Equation::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_size == Size::Line) {
        paintLine(painter);
    } else {
        paintFigures(painter);
    }
}

/// Signs and words of a line keep together; what does not fit goes on below.
std::vector<Equation::Place> Equation::places(const std::vector<Part>& parts) const
{
    const QFontMetrics large(tuyen::font(TextStyle::Title));
    const QFontMetrics small(tuyen::font(TextStyle::Body));
    std::vector<Place> places;
    Place at;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int sign = i == 0 ? 0 : small.horizontalAdvance(QLatin1Char('+')) + px(12);
        const int words = large.horizontalAdvance(IngestText::number(parts[i].value)) + px(5)
            + small.horizontalAdvance(parts[i].word);
        if (i > 0 && at.x + sign + words > width()) {
            at = { at.line + 1, 0 };
        }
        places.push_back(at);
        at.x += sign + words + px(12);
    }
    return places;
}

int Equation::lineHeight() const
{
    return QFontMetrics(tuyen::font(TextStyle::Title)).height() + px(4);
}

void Equation::wrap()
{
    const int lines = m_size == Size::Line ? places(parts()).back().line + 1 : 1;
    if (lines != m_lineCount) {
        m_lineCount = lines;
        updateGeometry();
    }
}

void Equation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    wrap();
}

void Equation::paintLine(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QFont large = tuyen::font(TextStyle::Title);
    const QFont small = tuyen::font(TextStyle::Body);
    const QFontMetrics largeMetrics(large);
    const int step = lineHeight();
    const int top = (height() - m_lineCount * step) / 2;
    const auto all = parts();
    const auto where = places(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        int x = where[i].x;
        const int base = top + where[i].line * step
            + (step + largeMetrics.ascent() - largeMetrics.descent()) / 2;
        if (i > 0) {
            painter.setFont(small);
            painter.setPen(theme.textSecondary);
            const QString sign = i == 1 ? QStringLiteral("=") : QStringLiteral("+");
            painter.drawText(x, base, sign);
            x += QFontMetrics(small).horizontalAdvance(sign) + px(12);
        }
        painter.setFont(large);
        painter.setPen(all[i].colour);
        const QString number = IngestText::number(all[i].value);
        painter.drawText(x, base, number);
        x += largeMetrics.horizontalAdvance(number) + px(5);
        painter.setFont(small);
        painter.setPen(theme.textSecondary);
        painter.drawText(x, base, all[i].word);
    }
}

int Equation::gapOf(const std::vector<Part>& parts) const
{
    const QFontMetrics large(tuyen::font(TextStyle::Figure));
    const QFontMetrics small(tuyen::font(TextStyle::Body));
    int text = static_cast<int>(parts.size() - 1) * large.horizontalAdvance(QLatin1Char('+'));
    for (const Part& part : parts) {
        text += std::max(large.horizontalAdvance(IngestText::number(part.value)),
            small.horizontalAdvance(part.word));
    }
    const int gaps = static_cast<int>(parts.size()) * 2 - 1;
    return std::clamp((width() - px(130) - text) / gaps, px(8), px(24));
}

void Equation::paintFigures(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QFont large = tuyen::font(TextStyle::Figure);
    const QFont small = tuyen::font(TextStyle::Body);
    const QFontMetrics largeMetrics(large);
    const QFontMetrics smallMetrics(small);
    const auto all = parts();
    const int gap = gapOf(all);
    int x = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0) {
            painter.setFont(large);
            painter.setPen(theme.textSecondary);
            const QString sign = i == 1 ? QStringLiteral("=") : QStringLiteral("+");
            painter.drawText(x, largeMetrics.ascent(), sign);
            x += largeMetrics.horizontalAdvance(sign) + gap;
        }
        const QString number = IngestText::number(all[i].value);
        painter.setFont(large);
        painter.setPen(all[i].colour);
        painter.drawText(x, largeMetrics.ascent(), number);
        painter.setFont(small);
        painter.setPen(theme.textSecondary);
        painter.drawText(x, largeMetrics.height() + smallMetrics.ascent(), all[i].word);
        x += std::max(largeMetrics.horizontalAdvance(number),
                 smallMetrics.horizontalAdvance(all[i].word))
            + gap;
    }
    const int bar = px(16);
    paintBar(painter, QRect(0, height() - bar, width(), bar));
}

void Equation::paintBar(QPainter& painter, const QRect& bar) const
{
    const auto all = parts();
    if (m_counts.rowsRead <= 0) {
        painter.fillRect(bar, Theme::current().inset);
        return;
    }
    // Every part that is not nothing stays visible, however small: at least 3 px, taken from the
    // largest.
    std::vector<int> widths;
    int used = 0;
    int gaps = -1;
    for (std::size_t i = 1; i < all.size(); ++i) {
        const double share
            = static_cast<double>(all[i].value) / static_cast<double>(m_counts.rowsRead);
        widths.push_back(
            all[i].value == 0 ? 0 : std::max(px(3), static_cast<int>(share * bar.width())));
        used += widths.back();
        gaps += all[i].value == 0 ? 0 : 1;
    }
    *std::ranges::max_element(widths) += bar.width() - used - std::max(0, gaps) * 2;
    int x = bar.left();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0) {
            painter.fillRect(QRect(x, bar.top(), widths[i], bar.height()), all[i + 1].mark);
            x += widths[i] + 2;
        }
    }
}

void Equation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        announce();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        wrap();
        updateGeometry();
        update();
    }
}

} // namespace tuyen
