// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/RemovalSheet.h"

#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tuyen {

RemovalSheet::RemovalSheet(const RemovalEffect& effect, QWidget* parent)
    : Sheet(480, parent)
    , m_effect(effect)
    , m_strip(new Strip)
    , m_goes(new TextLabel({}, TextStyle::Body))
    , m_whyName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_why(new QLineEdit)
    , m_cancel(button({}))
    , m_remove(button({}, ButtonKind::Danger))
{
    m_goes->setWordWrap(true);
    m_whyName->setBuddy(m_why);
    body()->addWidget(m_strip);
    body()->addWidget(m_goes);
    body()->addSpacing(px(8));
    body()->addWidget(m_whyName);
    body()->addWidget(m_why);
    body()->addStretch(1);
    addRight(m_cancel);
    addRight(m_remove);
    setSafeDefault(m_remove); // only with a reason, and Ctrl+Z puts it back
    connect(m_why, &QLineEdit::textChanged, this, &RemovalSheet::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemovalSheet::agreed);
    retranslate();
    m_why->setFocus();
}

std::string RemovalSheet::reason() const { return utf8(m_why->text().simplified()); }

void RemovalSheet::showError(const QString& sentence)
{
    m_strip->show(Strip::Kind::Error, sentence);
}

QString RemovalSheet::effectText() const
{
    QStringList parts;
    const auto add = [&parts](std::int64_t count, const QString& text) {
        if (count > 0) {
            parts += text;
        }
    };
    const bool isNumber = m_effect.kind == EntityKind::Identifier;
    add(m_effect.parts,
        isIncident() ? tr("the part(s) of %n people, who stay", nullptr, int(m_effect.parts))
                     : tr("%n part(s) in incidents", nullptr, int(m_effect.parts)));
    add(m_effect.routes, tr("%n route(s)", nullptr, int(m_effect.routes)));
    add(m_effect.uses,
        isNumber ? tr("%n use(s) of it", nullptr, int(m_effect.uses))
                 : tr("%n use(s) of numbers and documents", nullptr, int(m_effect.uses)));
    add(m_effect.numbers,
        tr("%n number(s) or document(s) nobody else used", nullptr, int(m_effect.numbers)));
    add(m_effect.links, tr("%n link(s)", nullptr, int(m_effect.links)));
    return parts.isEmpty()
        ? tr("Nothing else hangs on it.")
        : tr("With it go: %1.").arg(parts.join(QStringLiteral(", ")));
}

void RemovalSheet::retranslate()
{
    setTitle((isIncident() ? tr("Remove incident %1") : tr("Remove %1")).arg(qt(m_effect.label)),
        tr("The files it came from stay as they are. This is one step of the history, and Ctrl+Z "
           "puts everything back."));
    m_goes->setText(effectText());
    m_whyName->setText(tr("Reason for removing it"));
    m_why->setAccessibleName(m_whyName->text());
    m_why->setPlaceholderText(tr("goes into the history"));
    m_cancel->setText(tr("Leave it"));
    m_remove->setText(tr("Remove"));
    refresh();
}

void RemovalSheet::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_why->setEnabled(!isWorking);
    refresh();
}

void RemovalSheet::refresh()
{
    const bool hasReason = !m_why->text().simplified().isEmpty();
    m_remove->setEnabled(hasReason && !m_isWorking);
    m_remove->setToolTip(hasReason ? QString() : tr("A reason is needed first."));
}

} // namespace tuyen
