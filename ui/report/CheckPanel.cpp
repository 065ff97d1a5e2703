// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/CheckPanel.h"

#include "base/Catalogue.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tuyen {

using Tone = TextLabel::Tone;

static TextLabel* wrapped(TextStyle style, Tone tone = Tone::Primary)
{
    auto* label = new TextLabel({}, style, tone);
    label->setWordWrap(true);
    return label;
}

CheckPanel::CheckPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Emphasis))
    , m_state(new Tag({}))
    , m_recipient(new TextLabel({}, TextStyle::Body, Tone::Secondary))
    , m_profile(new Segments)
    , m_explained(wrapped(TextStyle::Caption, Tone::Secondary))
    , m_lines(new QVBoxLayout)
    , m_figure(new QWidget)
    , m_figureTitle(new TextLabel({}, TextStyle::Emphasis))
    , m_valueLabel(new TextLabel({}, TextStyle::Body, Tone::Secondary))
    , m_value(wrapped(TextStyle::Body))
    , m_rowsLabel(new TextLabel({}, TextStyle::Body, Tone::Secondary))
    , m_rows(linkButton({}))
    , m_wayLabel(new TextLabel({}, TextStyle::Body, Tone::Secondary))
    , m_way(wrapped(TextStyle::Body))
    , m_foot(wrapped(TextStyle::Caption, Tone::Secondary))
{
    layOutFigure();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), 0, px(16), 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto* headBox = new QWidget;
    headBox->setLayout(head);
    headBox->setFixedHeight(px(44));

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(px(16), px(8), px(16), px(12));
    foot->addWidget(m_foot);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(headBox);
    all->addWidget(hairline());
    all->addWidget(makeScroll(), 1);
    all->addLayout(foot);

    m_figure->hide();
    connect(m_profile, &Segments::currentChanged, this, [this] {
        translate();
        Q_EMIT profileChanged();
    });
    connect(m_rows, &QPushButton::clicked, this, &CheckPanel::rowsRequested);
    translate();
}

QLayout* CheckPanel::makeChoice()
{
    auto* choice = new QVBoxLayout;
    choice->setContentsMargins(px(16), px(12), px(16), px(12));
    choice->setSpacing(px(6));
    choice->addWidget(m_recipient);
    choice->addWidget(m_profile);
    choice->addWidget(m_explained);
    return choice;
}

void CheckPanel::layOutFigure()
{
    auto* fields = new QGridLayout(m_figure);
    fields->setContentsMargins(px(16), px(12), px(16), px(12));
    fields->setHorizontalSpacing(px(12));
    fields->setVerticalSpacing(px(6));
    fields->addWidget(m_figureTitle, 0, 0, 1, 2);
    fields->addWidget(m_valueLabel, 1, 0, Qt::AlignTop);
    fields->addWidget(m_value, 1, 1);
    fields->addWidget(m_rowsLabel, 2, 0, Qt::AlignTop);
    fields->addWidget(m_rows, 2, 1, Qt::AlignLeft);
    fields->addWidget(m_wayLabel, 3, 0, Qt::AlignTop);
    fields->addWidget(m_way, 3, 1);
    fields->setColumnStretch(1, 1);
}

QWidget* CheckPanel::makeScroll()
{
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeChoice());
    column->addWidget(hairline());
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    column->addWidget(m_figure);
    column->addStretch(1);
    setSurface(inner, Surface::Panel);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

Profile CheckPanel::profile() const
{
    return static_cast<Profile>(std::max(0, m_profile->current()));
}

void CheckPanel::setProfile(Profile profile)
{
    m_profile->setCurrent(static_cast<int>(profile));
    translate();
}

void CheckPanel::translate()
{
    m_title->setText(tr("Check before export"));
    m_recipient->setText(tr("Recipient"));
    const int current = std::max(0, m_profile->current());
    const QSignalBlocker quiet(m_profile);
    m_profile->setItems({ tr("Internal"), tr("Partner"), tr("Public") });
    m_profile->setCurrent(current);
    const QString words[] = {
        tr("Internal: all counts are shown; codes in place of names; every source row is named."),
        tr("Partner: codes in place of names; cells of people below 11 are hidden, and what would "
           "give them away."),
        tr("Public: as for a partner; the appendix says how many rows, not which."),
    };
    m_explained->setText(words[current]);
    m_valueLabel->setText(tr("Value"));
    m_rowsLabel->setText(tr("Counted from"));
    m_wayLabel->setText(tr("Counted as"));
    m_foot->setText(
        tr("Export opens when every line passes. The PDF is read back after it is written."));
    m_state->setText(!m_hasChecks ? QString()
            : m_open == 0         ? tr("ready")
                                  : tr("%n thing(s) to do", nullptr, m_open));
    m_state->setVisible(m_hasChecks);
}

static void paintSign(QLabel& sign)
{
    const bool isPassed = sign.property("passed").toBool();
    const Theme& theme = Theme::current();
    sign.setPixmap(iconPixmap(isPassed ? QStringLiteral("ok") : QStringLiteral("warn"), px(16),
        isPassed ? theme.ok.mark : theme.warn.mark, sign.devicePixelRatioF()));
}

QWidget* CheckPanel::line(const ReportCheck& check, Language language)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(px(16), px(10), px(16), px(10));
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(2));
    auto* sign = new QLabel;
    sign->setObjectName(QStringLiteral("sign"));
    sign->setProperty("passed", check.passed);
    paintSign(*sign);
    auto* title = wrapped(check.passed ? TextStyle::Body : TextStyle::BodyStrong);
    title->setText(qt(sentence(check.code, check.args, language)));
    auto* detail = wrapped(TextStyle::Caption, Tone::Secondary);
    detail->setText(qt(sentence(check.code + ".detail", check.args, language)));
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(detail, 1, 1);
    grid->setColumnStretch(1, 1);
    box->setAccessibleName((check.passed ? tr("passed: %1") : tr("to do: %1")).arg(title->text()));
    if (!check.passed) {
        box->setFocusPolicy(Qt::StrongFocus);
        m_failed.append(box);
        m_failing = m_failing.isEmpty() ? title->text() : m_failing;
        ++m_open;
    }
    return box;
}

void CheckPanel::setChecks(const std::vector<ReportCheck>& checks, Language language)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_failed.clear();
    m_failing.clear();
    m_open = 0;
    m_hasChecks = !checks.empty();
    // What is to be done first.
    for (const bool passed : { false, true }) {
        for (const auto& check : checks) {
            if (check.passed == passed) {
                m_lines->addWidget(line(check, language));
                m_lines->addWidget(hairline());
            }
        }
    }
    translate();
}

bool CheckPanel::showNextFailing(bool forward)
{
    if (m_failed.isEmpty()) {
        return false;
    }
    const auto now = m_failed.indexOf(QApplication::focusWidget());
    const auto count = m_failed.size();
    m_failed[(now < 0 ? (forward ? 0 : count - 1) : now + (forward ? 1 : count - 1)) % count]
        ->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void CheckPanel::setFigure(const Figure* figure, Language language, const QString& way)
{
    m_figure->setVisible(figure != nullptr);
    if (!figure) {
        return;
    }
    m_figureTitle->setText(tr("Chosen figure: %1").arg(qt(figure->code)));
    m_value->setText(qt(sentence(figure->unit, { { "n", figure->shown } }, language))
        + QStringLiteral(", ") + qt(figure->what));
    m_rows->setText(tr("%n incident(s)", nullptr, static_cast<int>(figure->incidents.size())));
    m_rows->setAccessibleName(m_rows->text());
    m_rows->setToolTip(tr("Open them in Incidents (Ctrl+J)"));
    m_way->setText(way);
}

void CheckPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
    } else if (event->type() == QEvent::PaletteChange) {
        // The signs are pixmaps in the colours of the theme before.
        for (QLabel* sign : findChildren<QLabel*>(QStringLiteral("sign"))) {
            paintSign(*sign);
        }
    }
}

void CheckPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    painter.fillRect(QRect(0, 0, 1, height()), Theme::current().border);
}

} // namespace tuyen
