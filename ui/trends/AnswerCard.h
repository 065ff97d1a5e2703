// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Widgets.h"
#include "trends/TrendTable.h"

namespace tuyen {

/// The answer in one sentence, what changed in the counting in a second, and on demand how it was
/// counted in four lines.
class AnswerCard : public QFrame {
    Q_OBJECT
public:
    explicit AnswerCard(QWidget* parent = nullptr);

    /// Words between ** marks become bold.
    void setTexts(const QString& sentence, const QString& caveat);
    void setBasis(Basis basis); ///< changes one line of the explanation
    QString plainSentence() const { return m_plain; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    Basis m_basis = Basis::Day;
    QString m_plain;
    TextLabel* m_sentence;
    TextLabel* m_caveat;
    TextLabel* m_how;
    QPushButton* m_toggle;
};

} // namespace tuyen
