// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include <cstdint>
#include <vector>

namespace tuyen {

class ProposalDeck;

/// The text with its proposals marked in their sentences: tinted what is open, underlined what was
/// accepted, struck out what was rejected, grey what is no part of the article. A click on a mark
/// chooses it.
class ProseText : public QTextEdit {
    Q_OBJECT
public:
    explicit ProseText(QWidget* parent = nullptr);
    void setDeck(const ProposalDeck* deck); ///< not owned
    void setCurrent(std::size_t card);      ///< its sentence is lit and scrolled to
    void refresh();

Q_SIGNALS:
    void cardClicked(std::size_t card);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Stretch {
        int from = 0;
        int to = 0;
    };
    Stretch stretch(int part, std::int64_t offset, std::int64_t length) const;
    QTextCursor cursor(const Stretch& stretch) const;

    const ProposalDeck* m_deck = nullptr;
    std::size_t m_current = 0;
    std::vector<std::vector<int>> m_positions; ///< of each part: byte → position in the document
};

} // namespace tuyen
