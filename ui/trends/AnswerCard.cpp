// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/AnswerCard.h"

#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace tuyen {

AnswerCard::AnswerCard(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new TextLabel({}, TextStyle::Emphasis))
    , m_caveat(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_how(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_toggle(linkButton({}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(16);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    for (auto* label : { m_sentence, m_caveat, m_how }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_sentence->setTextFormat(Qt::RichText);
    m_how->hide();
    row->addLayout(column, 1);
    row->addWidget(m_toggle);
    m_toggle->setCheckable(true);
    connect(m_toggle, &QPushButton::toggled, m_how, &QWidget::setVisible);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
}

void AnswerCard::setTexts(const QString& sentence, const QString& caveat)
{
    m_plain = QString(sentence).remove(QStringLiteral("**"));
    QString html;
    const QStringList parts = sentence.toHtmlEscaped().split(QStringLiteral("**"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        html += i % 2 ? QStringLiteral("<b>%1</b>").arg(parts[i]) : parts[i];
    }
    m_sentence->setText(QStringLiteral("<span style=\"font-weight:400\">%1</span>").arg(html));
    m_sentence->setAccessibleName(m_plain);
    m_caveat->setText(QString(caveat).remove(QStringLiteral("**")));
    m_caveat->setVisible(!caveat.isEmpty());
}

void AnswerCard::setBasis(Basis basis)
{
    m_basis = basis;
    retranslate();
}

void AnswerCard::retranslate()
{
    m_toggle->setText(tr("How it is counted"));
    const QString place = m_basis == Basis::Day
        ? tr("Place: the province as it was on the day; one name before and after 1 July 2025 may "
             "be two territories.")
        : m_basis == Basis::Today
        ? tr("Place: the province of today that contains the place of the event; earlier events "
             "are counted there too.")
        : tr("Place: the border provinces of before 1 July 2025; later events are put back by gate "
             "or coordinates, else they are listed as not placed.");
    m_how->setText(QStringList {
        tr("Each incident counts once, in the year its date surely lies in; dates that fall into "
           "no one year stand under “?”."),
        place,
        tr("A comparison is the ratio of two counts with its exact 95 % interval "
           "(Clopper–Pearson); below 20 there is no ratio."),
        tr("A province with two neighbours stands once, with its first; bars by year count each "
           "incident at its own border where it is stated, so they may differ from the sums of the "
           "rows."),
    }
                       .join(QLatin1Char('\n')));
}

void AnswerCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void AnswerCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(&painter, rect(), px(6), Theme::current().panel, Theme::current().border);
}

} // namespace tuyen
