// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/ProseText.h"

#include "prose/ProposalDeck.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QTextBlock>

#include <algorithm>

namespace tuyen {

ProseText::ProseText(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

/// Bytes of UTF-8 to positions: one code point of four bytes is two positions.
static std::vector<int> positionsOf(const std::string& text, int start)
{
    std::vector<int> positions(text.size() + 1);
    int at = start;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isInside = (byte & 0xC0) == 0x80;
        positions[i] = at;
        at += isInside ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    positions[text.size()] = at;
    return positions;
}

void ProseText::setDeck(const ProposalDeck* deck)
{
    m_deck = deck;
    m_current = deck == nullptr ? 0 : deck->size();
    m_positions.clear();
    setExtraSelections({});
    QString text;
    const ProseReading* reading = deck == nullptr ? nullptr : deck->reading();
    for (std::size_t i = 0; reading != nullptr && i < reading->parts.size(); ++i) {
        const ProsePart& part = reading->parts[i];
        if (part.row > 0) {
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Row %1").arg(part.row)
                + QLatin1Char('\n');
        }
        m_positions.push_back(positionsOf(part.text, int(text.size())));
        text += qt(part.text) + QLatin1Char('\n');
    }
    setPlainText(text);
    QTextBlockFormat air;
    air.setBottomMargin(px(8));
    air.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(air);
    document()->setDocumentMargin(px(16));
    refresh();
}

ProseText::Stretch ProseText::stretch(int part, std::int64_t offset, std::int64_t length) const
{
    const auto& positions = m_positions[std::size_t(part)];
    const auto last = std::int64_t(positions.size()) - 1;
    const auto from = std::size_t(std::clamp<std::int64_t>(offset, 0, last));
    const auto to = std::size_t(std::clamp<std::int64_t>(offset + length, 0, last));
    return { positions[from], positions[to] };
}

QTextCursor ProseText::cursor(const Stretch& stretch) const
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(stretch.from, last));
    cursor.setPosition(std::min(stretch.to, last), QTextCursor::KeepAnchor);
    return cursor;
}

void ProseText::refresh()
{
    const ProseReading* reading = m_deck == nullptr ? nullptr : m_deck->reading();
    if (reading == nullptr) {
        return;
    }
    const Theme& theme = Theme::current();
    QList<ExtraSelection> marks;
    const auto add = [&](const Stretch& where, const QTextCharFormat& format) {
        ExtraSelection mark;
        mark.cursor = cursor(where);
        mark.format = format;
        marks << mark;
    };
    QTextCharFormat grey;
    grey.setForeground(theme.textDisabled);
    for (const LeftOut& left : reading->leftOut) {
        add(stretch(left.part, left.offset, left.length), grey);
    }
    if (m_current < m_deck->size()) {
        const auto& sentence
            = reading->sentences[std::size_t(m_deck->proposal(m_current).sentence)];
        QTextCharFormat lit;
        lit.setBackground(theme.accentTint);
        lit.setForeground(theme.textPrimary);
        add(stretch(sentence.part, sentence.offset, std::int64_t(sentence.text.size())), lit);
    }
    for (std::size_t card = 0; card < m_deck->size(); ++card) {
        const Proposal& proposal = m_deck->proposal(card);
        const auto& sentence = reading->sentences[std::size_t(proposal.sentence)];
        QTextCharFormat format;
        switch (m_deck->decision(card)) {
        case Decision::Open:
            format.setBackground(theme.warn.tint);
            format.setForeground(theme.textPrimary);
            break;
        case Decision::Accepted:
            format.setBackground(theme.ok.tint);
            format.setForeground(theme.ok.text);
            format.setFontUnderline(true);
            break;
        case Decision::Rejected:
            format.setBackground(theme.inset);
            format.setForeground(theme.textSecondary);
            format.setFontStrikeOut(true);
            break;
        }
        if (card == m_current) {
            format.setBackground(theme.selectionTextBackground);
            format.setForeground(theme.selectionText);
        }
        add(stretch(sentence.part, proposal.offset, proposal.length), format);
    }
    setExtraSelections(marks);
}

void ProseText::setCurrent(std::size_t card)
{
    m_current = card;
    refresh();
    if (m_deck == nullptr || card >= m_deck->size()) {
        return;
    }
    const Proposal& proposal = m_deck->proposal(card);
    const auto& sentence = m_deck->reading()->sentences[std::size_t(proposal.sentence)];
    auto place = cursor(stretch(sentence.part, proposal.offset, proposal.length));
    place.clearSelection();
    setTextCursor(place);
    ensureCursorVisible();
}

void ProseText::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (m_deck == nullptr || textCursor().hasSelection()) {
        return;
    }
    const int at = cursorForPosition(event->pos()).position();
    for (std::size_t card = 0; card < m_deck->size(); ++card) {
        const Proposal& proposal = m_deck->proposal(card);
        const auto& sentence = m_deck->reading()->sentences[std::size_t(proposal.sentence)];
        const auto where = stretch(sentence.part, proposal.offset, proposal.length);
        if (at >= where.from && at <= where.to) {
            Q_EMIT cardClicked(card);
            return;
        }
    }
}

void ProseText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace tuyen
