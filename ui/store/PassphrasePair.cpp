// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PassphrasePair.h"

#include "store/PassphraseField.h"
#include "store/StoreKey.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tuyen {

namespace {

constexpr int leastStep = 2;
constexpr int steps = 4;

} // namespace

/// Four pieces, as many filled as the passphrase is strong.
class StrengthBar : public QWidget {
public:
    StrengthBar() { setFixedHeight(px(6)); }
    void setStep(int step)
    {
        m_step = step;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        const int gap = px(4);
        const int width = (this->width() - (steps - 1) * gap) / steps;
        const QColor filled = m_step >= 3 ? theme.ok.mark
            : m_step == 2                 ? theme.warn.mark
                                          : theme.error.mark;
        for (int i = 0; i < steps; ++i) {
            painter.fillRect(
                QRect(i * (width + gap), 0, width, height()), i < m_step ? filled : theme.border);
        }
    }

private:
    int m_step = 0;
};

PassphrasePair::PassphrasePair(QWidget* parent)
    : QWidget(parent)
    , m_firstName(new TextLabel({}, TextStyle::Body))
    , m_first(new PassphraseField)
    , m_bar(new StrengthBar)
    , m_strength(new TextLabel({}, TextStyle::BodyStrong))
    , m_guess(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_propose(linkButton({}))
    , m_secondName(new TextLabel({}, TextStyle::Body))
    , m_second(new PassphraseField)
    , m_caps(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Warn))
    , m_warning(new Strip)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_firstName);
    column->addWidget(m_first);
    column->addWidget(m_bar);
    auto* words = new QHBoxLayout;
    m_propose->setProperty("underlined", true);
    words->addWidget(m_strength);
    words->addWidget(m_guess);
    words->addStretch(1);
    words->addWidget(m_propose);
    column->addLayout(words);
    column->addSpacing(8);
    column->addWidget(m_secondName);
    column->addWidget(m_second);
    m_caps->hide();
    column->addWidget(m_caps);
    column->addSpacing(4);
    column->addWidget(m_warning);
    column->addStretch(1);
    for (PassphraseField* field : { m_first, m_second }) {
        connect(field, &QLineEdit::textChanged, this, &PassphrasePair::refresh);
        connect(field, &PassphraseField::capsLockChanged, m_caps, &QWidget::setVisible);
    }
    connect(m_propose, &QPushButton::clicked, this, &PassphrasePair::propose);
    retranslate();
}

QString PassphrasePair::passphrase() const
{
    const bool isGood = m_first->text() == m_second->text()
        && passphraseStrength(utf8(m_first->text())).step >= leastStep;
    return isGood ? m_first->text() : QString();
}

void PassphrasePair::propose()
{
    m_first->setText(qt(proposePassphrase()));
    m_first->setShown(true);
    m_second->clear();
    m_first->setFocus(Qt::OtherFocusReason);
}

void PassphrasePair::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

void PassphrasePair::refresh()
{
    const PassphraseStrength strength = m_first->text().isEmpty()
        ? PassphraseStrength {}
        : passphraseStrength(utf8(m_first->text()));
    static const char* const names[] = { QT_TR_NOOP("Very weak"), QT_TR_NOOP("Weak"),
        QT_TR_NOOP("Fair"), QT_TR_NOOP("Strong"), QT_TR_NOOP("Very strong") };
    static const char* const guesses[] = { QT_TR_NOOP("guessed on a special machine: at once"),
        QT_TR_NOOP("guessed on a special machine: some hours"),
        QT_TR_NOOP("guessed on a special machine: some years"),
        QT_TR_NOOP("guessed on a special machine: many centuries"),
        QT_TR_NOOP("guessed on a special machine: longer than the world is old") };
    const int step = std::clamp(strength.step, 0, steps);
    const bool hasText = !m_first->text().isEmpty();
    m_bar->setStep(hasText ? std::max(1, step) : 0);
    m_bar->setAccessibleName(hasText ? tr(names[step]) : QString());
    m_strength->setText(hasText ? tr(names[step]) : QString());
    m_guess->setText(
        hasText ? tr(guesses[step]) : tr("six syllables are easy to keep and hard to guess"));
    static_cast<TextLabel*>(m_strength)
        ->setTone(step >= 3 ? TextLabel::Tone::Ok
                : step == 2 ? TextLabel::Tone::Warn
                            : TextLabel::Tone::Error);
    const bool isDifferent
        = !m_second->text().isEmpty() && !m_first->text().startsWith(m_second->text());
    m_second->setProperty("wrong", isDifferent);
    m_second->update();
    Q_EMIT changed();
}

void PassphrasePair::retranslate()
{
    m_firstName->setText(tr("Passphrase"));
    m_first->setAccessibleName(tr("Passphrase"));
    m_secondName->setText(tr("Type it again"));
    m_second->setAccessibleName(tr("The passphrase again"));
    m_propose->setText(tr("Propose one"));
    m_caps->setText(tr("Caps Lock is on"));
    m_warning->show(Strip::Kind::Warn,
        tr("If this passphrase is forgotten and the recovery sheet is lost, nobody can open the "
           "store, nor can those who wrote the program."));
    refresh();
}

void PassphrasePair::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_bar->setFixedHeight(px(6));
    }
}

} // namespace tuyen
