// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/IssueDelegate.h"

#include "ingest/IngestText.h"
#include "ingest/IssuesModel.h"
#include "ingest/TwoLineDelegate.h"
#include "theme/Theme.h"

#include <QPainter>

namespace tuyen {

static constexpr int headHeight = 28;
static constexpr int padding = 8;
static constexpr int detailLines = 3;

void IssueDelegate::setRepair(const QModelIndex& index, int height)
{
    m_repaired = index;
    m_repairHeight = height;
}

QRect IssueDelegate::detailRect(const QModelIndex& index, int top) const
{
    const QFontMetrics metrics(font(TextStyle::Caption));
    const int left = px(16 + 16 + 8);
    const QRect room(
        left, top, std::max(px(40), m_width - left - px(16)), metrics.height() * detailLines);
    return metrics
        .boundingRect(room, Qt::TextWordWrap, index.data(IssuesModel::DetailRole).toString())
        .intersected(room)
        .united(QRect(left, top, 1, metrics.height()));
}

int IssueDelegate::textHeight(const QModelIndex& index) const
{
    if (index.data(IssuesModel::HeadRole).toBool()) {
        return px(headHeight);
    }
    const int title = QFontMetrics(font(TextStyle::BodyStrong)).height();
    return px(padding) + title + detailRect(index, 0).height() + px(padding);
}

QSize IssueDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const int extra = index == m_repaired ? m_repairHeight : 0;
    return { px(120), textHeight(index) + extra };
}

static QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Waits:
        return QStringLiteral("error");
    case Severity::LookAt:
        return QStringLiteral("warn");
    case Severity::Duplicate:
        return QStringLiteral("merge");
    case Severity::Note:
        break;
    }
    return QStringLiteral("info");
}

static QColor colourOf(Severity severity)
{
    const Theme& theme = Theme::current();
    switch (severity) {
    case Severity::Waits:
        return theme.error.mark;
    case Severity::LookAt:
        return theme.warn.mark;
    case Severity::Duplicate:
        return theme.info.mark;
    case Severity::Note:
        break;
    }
    return theme.textSecondary;
}

/// Ends in an ellipsis where the lines end before the sentence does; its tooltip has it whole.
static QString shortened(const QString& text, const QRect& room)
{
    const QFontMetrics metrics(font(TextStyle::Caption));
    const auto fits = [&](const QString& part) {
        return metrics.boundingRect(room, Qt::TextWordWrap, part).height() <= room.height();
    };
    if (fits(text)) {
        return text;
    }
    qsizetype end = text.size();
    QString part;
    do {
        end = text.lastIndexOf(QLatin1Char(' '), end - 1);
        part = text.left(std::max<qsizetype>(end, 0)).trimmed() + QChar(0x2026);
    } while (end > 0 && !fits(part));
    return part;
}

void IssueDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setClipRect(option.rect);
    const QRect row = option.rect;
    if (index.data(IssuesModel::HeadRole).toBool()) {
        painter->fillRect(row, theme.inset);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.border);
        painter->setFont(font(TextStyle::BodyStrong));
        painter->setPen(theme.textPrimary);
        painter->drawText(row.adjusted(px(16), 0, -px(16), -1), Qt::AlignVCenter | Qt::AlignLeft,
            index.data().toString());
        painter->restore();
        return;
    }
    paintListRow(painter, option, false);
    const auto severity = static_cast<Severity>(index.data(IssuesModel::SeverityRole).toInt());
    const QFontMetrics strong(font(TextStyle::BodyStrong));
    const int size = px(16);
    const int top = row.top() + px(padding);
    painter->drawPixmap(QPoint(row.left() + px(16), top + (strong.height() - size) / 2),
        iconPixmap(
            iconOf(severity), size, colourOf(severity), painter->device()->devicePixelRatioF()));
    const int left = row.left() + px(16 + 16 + 8);
    const int right = row.right() - px(16);
    const QString count = IngestText::number(index.data(IssuesModel::CountRole).toLongLong());
    painter->setFont(font(TextStyle::Body));
    painter->setPen(theme.textPrimary);
    painter->drawText(
        QRect(left, top, right - left, strong.height()), Qt::AlignRight | Qt::AlignVCenter, count);
    const int countWidth = painter->fontMetrics().horizontalAdvance(count) + px(8);
    painter->setFont(font(TextStyle::BodyStrong));
    painter->drawText(QRect(left, top, right - left - countWidth, strong.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        strong.elidedText(index.data().toString(), Qt::ElideRight, right - left - countWidth));
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(theme.textSecondary);
    QRect detail = detailRect(index, 0);
    detail.moveTopLeft(QPoint(left, top + strong.height()));
    detail.setRight(right);
    painter->drawText(
        detail, Qt::TextWordWrap, shortened(index.data(IssuesModel::DetailRole).toString(), detail));
    painter->restore();
}

} // namespace tuyen
