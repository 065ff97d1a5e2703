// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/Waterfall.h"

#include "people/PeopleWords.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tuyen {

Waterfall::Waterfall(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waterfall::setExplanation(const identity::Explanation& why, std::int64_t records)
{
    m_why = why;
    m_records = records;
    fill();
}

void Waterfall::fill()
{
    const auto language = windowLanguage();
    m_steps.clear();
    const auto chance = std::exp2(-m_why.priorBits);
    m_steps.push_back({ tr("Before comparing"),
        tr("1 in %1 pairs").arg(grouped(qint64(std::llround(chance)))), m_why.priorBits, 0 });
    double at = m_why.priorBits;
    m_least = std::min(0.0, at);
    m_most = std::max(0.0, at);
    QString spoken = m_steps[0].name + QStringLiteral(" ") + PeopleWords::bits(at, true);
    for (const auto& evidence : m_why.fields) {
        Step step;
        step.name = qt(identity::fieldWords(evidence.field, language));
        step.words = qt(identity::levelWords(evidence.field, evidence.level, language));
        step.bits = evidence.bits;
        step.from = at;
        at += evidence.bits;
        m_least = std::min(m_least, at);
        m_most = std::max(m_most, at);
        spoken += QStringLiteral("; ") + step.name + QStringLiteral(" ")
            + PeopleWords::bits(step.bits, true) + QStringLiteral(", ") + step.words;
        m_steps.push_back(std::move(step));
    }
    m_most += 1;
    m_least -= 1;
    setAccessibleName(tr("Why they may be one person"));
    setAccessibleDescription(spoken);
    updateGeometry();
    update();
}

int Waterfall::stepHeight() const
{
    return QFontMetrics(tuyen::font(TextStyle::Caption)).height() + px(24);
}

QSize Waterfall::sizeHint() const
{
    const int caption = QFontMetrics(tuyen::font(TextStyle::Caption)).height();
    return { px(280), caption + px(8) + int(m_steps.size()) * stepHeight() + px(34) };
}

QSize Waterfall::minimumSizeHint() const { return { px(220), sizeHint().height() }; }

qreal Waterfall::x(const QRectF& plot, double bits) const
{
    return plot.left() + (bits - m_least) / (m_most - m_least) * plot.width();
}

void Waterfall::drawScale(QPainter& painter, const QRectF& plot) const
{
    const auto& theme = Theme::current();
    painter.setFont(tuyen::font(TextStyle::Caption));
    const int caption = QFontMetrics(painter.font()).height();
    for (int tick = int(std::ceil(m_least / 10) * 10); tick <= m_most; tick += 10) {
        const qreal at = std::floor(x(plot, tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme.borderStrong : theme.border, 1));
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        painter.setPen(theme.textSecondary);
        painter.drawText(QRectF(at - px(24), plot.top() - caption - px(4), px(48), caption),
            Qt::AlignCenter, tick < 0 ? QStringLiteral("−%1").arg(-tick) : QString::number(tick));
    }
}

void Waterfall::drawStep(QPainter& painter, const QRectF& plot, std::size_t number, qreal top) const
{
    const auto& theme = Theme::current();
    const auto& step = m_steps[number];
    const QFont plain = tuyen::font(TextStyle::Caption);
    const QFontMetrics metrics(plain);
    painter.setFont(plain);
    const QString name = metrics.elidedText(step.name, Qt::ElideRight, int(plot.width() * 0.5));
    const int after = metrics.horizontalAdvance(name) + px(8);
    const QString words = metrics.elidedText(step.words, Qt::ElideRight, int(plot.width()) - after);
    // The words stand clear of the lines behind them.
    painter.fillRect(QRectF(plot.left(), top, after + metrics.horizontalAdvance(words) + px(2),
                         metrics.height()),
        theme.panel);
    painter.setPen(theme.textPrimary);
    painter.drawText(QPointF(plot.left(), top + metrics.ascent()), name);
    painter.setPen(theme.textSecondary);
    painter.drawText(QPointF(plot.left() + after, top + metrics.ascent()), words);
    const qreal from = x(plot, step.from);
    const qreal to = x(plot, step.from + step.bits);
    const QRectF bar(std::min(from, to), top + metrics.height() + px(2),
        std::max<qreal>(1.5, std::abs(to - from)), px(11));
    const QColor fill = number == 0 ? theme.textSecondary
        : step.bits >= 0            ? theme.diverging[0]
                                    : theme.diverging[5];
    painter.fillRect(bar, fill);
    if (number + 1 < m_steps.size()) { // where the next one begins
        painter.setPen(QPen(theme.textSecondary, 1, Qt::DotLine));
        const qreal edge = std::floor(to) + 0.5;
        painter.drawLine(
            QPointF(edge, bar.bottom()), QPointF(edge, top + stepHeight() + metrics.height()));
    }
    painter.setFont(tuyen::font(TextStyle::BodyStrong));
    const QFontMetrics strong(painter.font());
    const QString figure = PeopleWords::number(step.bits, true);
    const int width = strong.horizontalAdvance(figure);
    qreal left = bar.right() + px(5);
    if (left + width > plot.right()) {
        left = bar.left() - px(5) - width;
    }
    // Over a bar that fills the whole width the figure stands inside it.
    const bool isInside = left < plot.left();
    painter.setPen(isInside ? theme.panel : theme.textPrimary);
    painter.drawText(QPointF(isInside ? bar.left() + px(5) : left,
                         bar.center().y() + strong.ascent() / 2.0 - px(1)),
        figure);
}

void Waterfall::paintEvent(QPaintEvent*)
{
    if (m_steps.empty()) {
        return;
    }
    QPainter painter(this);
    const auto& theme = Theme::current();
    const int caption = QFontMetrics(tuyen::font(TextStyle::Caption)).height();
    const qreal top = caption + px(8);
    const QRectF plot(0, top, width(), qreal(m_steps.size()) * stepHeight());
    drawScale(painter, plot);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        drawStep(painter, plot, i, top + qreal(i) * stepHeight());
    }
    const QRectF result(0, plot.bottom() + px(6), width(), px(26));
    painter.fillRect(result, theme.accentTint);
    painter.setFont(tuyen::font(TextStyle::BodyStrong));
    painter.setPen(theme.textPrimary);
    painter.drawText(result.adjusted(px(8), 0, -px(8), 0), Qt::AlignLeft | Qt::AlignVCenter,
        tr("Result %1").arg(PeopleWords::bits(m_why.bits, true)));
}

void Waterfall::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_steps.empty()) {
        fill();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

} // namespace tuyen
