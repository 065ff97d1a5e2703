// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/DoublesModel.h"

#include "people/PeopleWords.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace tuyen {

void DoublesModel::setPairs(const identity::Review& review, std::vector<identity::ReviewPair> pairs)
{
    beginResetModel();
    m_lines.clear();
    m_prior = review.weights().priorBits();
    m_strongest = 1;
    for (auto& pair : pairs) {
        const auto a = review.side(pair.a);
        const auto b = review.side(pair.b);
        if (pair.isScored) {
            m_strongest = std::max(m_strongest, pair.bits - m_prior);
        }
        m_lines.push_back(
            { std::move(pair), qt(a.label), qt(b.label), a.isProtected || b.isProtected });
    }
    endResetModel();
}

const identity::ReviewPair* DoublesModel::pair(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[std::size_t(row)].pair : nullptr;
}

int DoublesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DoublesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size())) {
        return {};
    }
    const auto& line = m_lines[std::size_t(index.row())];
    const double evidence = line.pair.bits - m_prior;
    switch (role) {
    case Qt::DisplayRole:
        return line.a;
    case OtherRole:
        return line.b;
    case BitsRole:
        return line.pair.isScored ? PeopleWords::bits(evidence, false) : QString();
    case StrengthRole:
        return line.pair.isScored ? std::clamp(evidence / m_strongest, 0.0, 1.0) : 0.0;
    case ProtectedRole:
        return line.isProtected;
    case LaterRole:
        return line.pair.verdict == Verdict::Later;
    case Qt::AccessibleTextRole:
        return tr("%1 and %2, %3")
            .arg(line.a, line.b,
                line.pair.isScored ? PeopleWords::bits(evidence, false) : tr("not scored"));
    case Qt::ToolTipRole:
        return line.a + QStringLiteral("\n") + line.b;
    default:
        return {};
    }
}

QSize DoublesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { px(200), std::max(px(44), 2 * QFontMetrics(font(TextStyle::Body)).height() + px(8)) };
}

void DoublesDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isSelected ? theme.selectionRow : theme.panel);
    if (isSelected) {
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    }
    painter->setPen(theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect body = option.rect.adjusted(px(12), px(4), -px(12), -px(4));
    const bool isProtected = index.data(DoublesModel::ProtectedRole).toBool();
    const auto& role = isProtected ? theme.victim : theme.suspect;
    const auto sign = iconPixmap(
        QStringLiteral("person"), px(16), role.mark, painter->device()->devicePixelRatioF());
    painter->drawPixmap(QPoint(body.left(), body.center().y() - px(8)), sign);
    const int right = px(76);
    const QRect names = body.adjusted(px(24), 0, -right, 0);
    const int half = names.height() / 2;
    const QFont strong = font(isSelected ? TextStyle::BodyStrong : TextStyle::Body);
    painter->setFont(strong);
    painter->setPen(theme.textPrimary);
    const auto elided = [&](const QString& text, const QFont& used) {
        return QFontMetrics(used).elidedText(text, Qt::ElideRight, names.width());
    };
    painter->drawText(QRect(names.left(), names.top(), names.width(), half),
        Qt::AlignLeft | Qt::AlignVCenter, elided(index.data().toString(), strong));
    const QFont plain = font(TextStyle::Body);
    painter->setFont(plain);
    painter->setPen(theme.textSecondary);
    QString other = index.data(DoublesModel::OtherRole).toString();
    if (index.data(DoublesModel::LaterRole).toBool()) {
        other += QStringLiteral(" · ") + PeopleWords::later();
    }
    painter->drawText(QRect(names.left(), names.top() + half, names.width(), half),
        Qt::AlignLeft | Qt::AlignVCenter, elided(other, plain));
    const QString bits = index.data(DoublesModel::BitsRole).toString();
    if (!bits.isEmpty()) {
        const QRect side(body.right() - right + px(4), body.top(), right - px(4), half);
        painter->setPen(theme.textPrimary);
        painter->drawText(side, Qt::AlignRight | Qt::AlignVCenter, bits);
        const QRect track(side.left(), side.bottom() + px(8), side.width(), px(4));
        painter->fillRect(track, theme.inset);
        painter->fillRect(
            QRect(track.topLeft(),
                QSize(int(track.width() * index.data(DoublesModel::StrengthRole).toDouble()),
                    track.height())),
            theme.accent);
    }
    painter->restore();
}

} // namespace tuyen
