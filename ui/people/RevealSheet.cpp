// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RevealSheet.h"

#include "people/RecordParts.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tuyen {

static constexpr std::array minutesOf { 5, 15, 60 };

RevealSheet::RevealSheet(const QString& pseudonym, const QString& roles, QWidget* parent)
    : Sheet(480, parent)
    , m_pseudonym(pseudonym)
    , m_whyName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_wordsName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_words(new QLineEdit)
    , m_timeName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_time(new Segments)
    , m_strip(new Strip)
    , m_cancel(button({}))
    , m_show(button({}, ButtonKind::Primary, QStringLiteral("eye")))
{
    auto* who = new QHBoxLayout;
    who->setSpacing(px(8));
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(
        QStringLiteral("person"), px(20), Theme::current().victim.mark, devicePixelRatioF()));
    who->addWidget(sign);
    who->addWidget(new TextLabel(pseudonym, TextStyle::Emphasis));
    who->addWidget(new RoleTag(roles, &Theme::victim));
    who->addStretch(1);
    body()->addLayout(who);
    body()->addSpacing(px(4));
    body()->addWidget(m_whyName);
    for (auto& reason : m_reasons) {
        reason = new QRadioButton;
        body()->addWidget(reason);
        connect(reason, &QRadioButton::toggled, this, &RevealSheet::refresh);
    }
    body()->addSpacing(px(4));
    m_wordsName->setBuddy(m_words);
    body()->addWidget(m_wordsName);
    body()->addWidget(m_words);
    auto* time = new QHBoxLayout;
    time->setSpacing(px(8));
    time->addWidget(m_timeName);
    time->addWidget(m_time);
    time->addStretch(1);
    body()->addLayout(time);
    body()->addSpacing(px(4));
    body()->addWidget(m_strip);
    body()->addStretch(1);
    addRight(m_cancel);
    addRight(m_show);
    setSafeDefault(m_show);
    connect(m_words, &QLineEdit::textChanged, this, &RevealSheet::refresh);
    connect(m_time, &Segments::currentChanged, this, &RevealSheet::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT agreed(reason(), minutes());
        accept();
    });
    retranslate();
    m_reasons[0]->setFocus();
}

void RevealSheet::retranslate()
{
    setTitle(tr("Show the name of a victim"));
    m_whyName->setText(tr("Why it must be seen"));
    for (int i = 0; i < reasons; ++i) {
        m_reasons[static_cast<std::size_t>(i)]->setText(reasonText(i));
    }
    m_wordsName->setText(tr("In words"));
    m_words->setAccessibleName(tr("The reason in words"));
    m_timeName->setText(tr("For"));
    const int time = std::max(0, m_time->current());
    m_time->setItems({ tr("5 minutes"), QStringLiteral("15"), QStringLiteral("60") });
    m_time->setCurrent(time);
    m_time->setAccessibleName(tr("How long, in minutes"));
    m_strip->show(Strip::Kind::Info,
        tr("This is written into the journal: who, when, why. The name stands in the details only, "
           "never in tables, pictures or copies."));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

QString RevealSheet::reasonText(int reason) const
{
    switch (reason) {
    case 0:
        return tr("To verify a victim");
    case 1:
        return tr("Rescue, reception");
    case 2:
        return tr("Proceedings");
    case 3:
        return tr("Support");
    default:
        return tr("Something else");
    }
}

int RevealSheet::chosen() const
{
    for (int i = 0; i < reasons; ++i) {
        if (m_reasons[static_cast<std::size_t>(i)]->isChecked()) {
            return i;
        }
    }
    return -1;
}

int RevealSheet::minutes() const
{
    return minutesOf[static_cast<std::size_t>(std::max(0, m_time->current()))];
}

QString RevealSheet::reason() const
{
    const QString words = m_words->text().simplified();
    const QString why = reasonText(std::max(0, chosen()));
    return tr("%1 (%n minute(s))", nullptr, minutes())
        .arg(words.isEmpty() ? why : QStringLiteral("%1: %2").arg(why, words));
}

void RevealSheet::choose(int reason, const QString& words)
{
    m_reasons[static_cast<std::size_t>(reason)]->setChecked(true);
    m_words->setText(words);
}

void RevealSheet::setMinutes(int minutes)
{
    for (std::size_t i = 0; i < minutesOf.size(); ++i) {
        if (minutesOf[i] == minutes) {
            m_time->setCurrent(static_cast<int>(i));
        }
    }
    refresh();
}

void RevealSheet::refresh()
{
    const bool hasWords = !m_words->text().simplified().isEmpty();
    m_show->setText(tr("Show the name for %n minute(s)", nullptr, minutes()));
    m_show->setEnabled(chosen() >= 0 && (chosen() != other || hasWords));
    m_show->setToolTip(m_show->isEnabled() ? QString()
            : chosen() < 0                 ? tr("Choose a reason first.")
                                           : tr("Say in words why."));
}

} // namespace tuyen
