// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/UnmergeSheet.h"

#include "shell/JournalWords.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tuyen {

UnmergeSheet::UnmergeSheet(const PersonRecord& record, QWidget* parent)
    : Sheet(480, parent)
    , m_ledger(record.ledger)
    , m_label(qt(record.label))
    , m_reasonName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_reason(new QLineEdit)
    , m_cancel(button({}))
    , m_apart(button({}, ButtonKind::Primary, QStringLiteral("undo")))
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    for (std::size_t i = 0; i < m_ledger.size(); ++i) {
        m_lines.push_back(new QRadioButton);
        m_notes.push_back(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary));
        m_notes.back()->setIndent(px(24));
        m_notes.back()->setWordWrap(true);
        column->addWidget(m_lines.back());
        column->addWidget(m_notes.back());
        column->addSpacing(px(6));
        connect(
            m_lines.back(), &QRadioButton::toggled, this, [this] { m_apart->setEnabled(true); });
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(holder);
    scroll->setMinimumHeight(std::min(px(320), holder->sizeHint().height()));
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    holder->setBackgroundRole(QPalette::Base);
    body()->addWidget(scroll, 1);
    m_reasonName->setBuddy(m_reason);
    body()->addWidget(m_reasonName);
    body()->addWidget(m_reason);
    addRight(m_cancel);
    addRight(m_apart);
    m_apart->setEnabled(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apart, &QPushButton::clicked, this, [this] {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i]->isChecked()) {
                Q_EMIT agreed(m_ledger[i].a, m_ledger[i].b, m_reason->text().simplified());
            }
        }
        accept();
    });
    retranslate();
    if (m_lines.size() == 1) {
        choose(0);
    }
}

void UnmergeSheet::choose(int line) { m_lines[static_cast<std::size_t>(line)]->setChecked(true); }

QString UnmergeSheet::lineText(const IdentityDecision& decision) const
{
    return tr("Record %1 and record %2 stand apart again")
        .arg(decision.a.value)
        .arg(decision.b.value);
}

void UnmergeSheet::retranslate()
{
    setTitle(tr("Take merged records apart"),
        tr("%1: every record gets back what it says; nothing of it was changed by merging.")
            .arg(m_label));
    for (std::size_t i = 0; i < m_ledger.size(); ++i) {
        const auto& decision = m_ledger[i];
        m_lines[i]->setText(lineText(decision));
        QString note
            = tr("merged %1 by %2").arg(dateTimeText(decision.atMs), actorWord(decision.actor));
        if (!decision.reason.empty()) {
            note += QStringLiteral(" · “%1”").arg(qt(decision.reason));
        }
        m_notes[i]->setText(note);
    }
    m_reasonName->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_cancel->setText(tr("Cancel"));
    m_apart->setText(tr("Take them apart"));
}

} // namespace tuyen
