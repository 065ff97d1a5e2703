// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/WatchSheet.h"

#include "text/DateText.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

namespace tuyen {

static constexpr std::array spans { 30, 90, 180 }; ///< days

WatchSheet::WatchSheet(
    const WatchEntry& entry, const QString& label, std::chrono::sys_days today, QWidget* parent)
    : Sheet(480, parent)
    , m_entry(entry)
    , m_label(label)
    , m_today(today)
    , m_strip(new Strip)
    , m_groundName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_ground(new QPlainTextEdit)
    , m_ownerName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_owner(new QLineEdit)
    , m_reviewName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_span(new Segments)
    , m_review(new QLineEdit)
    , m_note(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_cancel(button({}))
    , m_save(button({}, ButtonKind::Primary))
{
    m_ground->setTabChangesFocus(true);
    m_ground->setFixedHeight(px(72));
    m_ground->setPlainText(qt(entry.ground));
    m_owner->setText(qt(entry.owner));
    m_review->setText(qt(formatDay(today + std::chrono::days(spans[1]))));
    m_review->setFixedWidth(px(120));
    m_groundName->setBuddy(m_ground);
    m_ownerName->setBuddy(m_owner);
    m_reviewName->setBuddy(m_review);
    body()->addWidget(m_strip);
    body()->addWidget(m_groundName);
    body()->addWidget(m_ground);
    body()->addWidget(m_ownerName);
    body()->addWidget(m_owner);
    body()->addWidget(m_reviewName);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_review);
    row->addWidget(m_span);
    row->addStretch(1);
    body()->addLayout(row);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addStretch(1);
    addRight(m_cancel);
    addRight(m_save);
    setSafeDefault(m_save);
    connect(m_ground, &QPlainTextEdit::textChanged, this, &WatchSheet::refresh);
    connect(m_owner, &QLineEdit::textChanged, this, &WatchSheet::refresh);
    connect(m_review, &QLineEdit::textChanged, this, &WatchSheet::refresh);
    connect(m_span, &Segments::currentChanged, this, [this](int index) {
        m_review->setText(
            qt(formatDay(m_today + std::chrono::days(spans[static_cast<std::size_t>(index)]))));
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT agreed(this->entry()); });
    retranslate();
    m_ground->setFocus();
}

void WatchSheet::retranslate()
{
    setTitle(
        m_entry.id ? tr("Renew %1 on the watch list").arg(m_label) : tr("Watch %1").arg(m_label),
        tr("An entry lapses by itself on the day after its review, unless it is renewed."));
    m_groundName->setText(tr("Ground: why"));
    m_ground->setAccessibleName(m_groundName->text());
    m_ownerName->setText(tr("Owner: who answers for it"));
    m_owner->setAccessibleName(m_ownerName->text());
    m_reviewName->setText(tr("Review on"));
    m_review->setAccessibleName(m_reviewName->text());
    const int span = m_span->current() < 0 ? 1 : m_span->current();
    QStringList items;
    for (const int days : spans) {
        items += tr("%n day(s)", nullptr, days);
    }
    m_span->setItems(items);
    m_span->setCurrent(span);
    m_span->setAccessibleName(tr("Days until the review"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(m_entry.id ? tr("Renew the entry") : tr("Put on the watch list"));
    refresh();
}

std::optional<std::chrono::sys_days> WatchSheet::reviewDay() const
{
    const auto read = parseDate(utf8(m_review->text()));
    return read.date.precision == DatePrecision::Day ? std::optional(read.date.earliest)
                                                     : std::nullopt;
}

WatchEntry WatchSheet::entry() const
{
    WatchEntry made = m_entry;
    made.ground = utf8(m_ground->toPlainText().simplified());
    made.owner = utf8(m_owner->text().simplified());
    made.review = reviewDay().value_or(m_today);
    return made;
}

void WatchSheet::refresh()
{
    const auto day = reviewDay();
    const auto left = day ? (*day - m_today).count() : 0;
    m_note->setText(!day ? tr("A day is needed, as 21/11/2026.")
            : left < 0   ? tr("That day is past.")
                         : tr("in %n day(s)", nullptr, int(left)));
    m_note->setTone(!day || left < 0 ? TextLabel::Tone::Warn : TextLabel::Tone::Secondary);
    const bool hasWords = !m_ground->toPlainText().simplified().isEmpty()
        && !m_owner->text().simplified().isEmpty();
    m_save->setEnabled(day && left >= 0 && hasWords);
    m_save->setToolTip(
        m_save->isEnabled() ? QString() : tr("A ground, an owner and a day to come are needed."));
}

void WatchSheet::showError(const QString& sentence) { m_strip->show(Strip::Kind::Error, sentence); }

} // namespace tuyen
