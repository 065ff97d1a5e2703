// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/JobBar.h"

#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace tuyen {

namespace {

constexpr qint64 quietMs = 500;
constexpr int barSteps = 1000;

} // namespace

JobBar::JobBar(JobRunner& jobs, QWidget* parent)
    : QFrame(parent)
    , m_jobs(jobs)
    , m_title(new ElidedLabel(TextStyle::BodyStrong)) // bar, time left and Cancel keep their room
    , m_bar(new QProgressBar)
    , m_progress(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_consequence(new ElidedLabel(TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_more(linkButton({}))
    , m_list(new QMenu(this))
    , m_cancel(button({}))
{
    setObjectName(QStringLiteral("jobBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    m_bar->setTextVisible(false);
    for (QWidget* widget : { static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_bar),
             static_cast<QWidget*>(m_progress) }) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    row->addWidget(m_more);
    row->addWidget(m_consequence);
    row->addWidget(m_cancel);
    connect(&jobs, &JobRunner::changed, this, &JobBar::refresh);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_jobs.cancel(m_job); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMore();
        const QSize size = m_list->sizeHint();
        m_list->popup(m_more->mapToGlobal(QPoint(0, -size.height() - 4)));
    });
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    hide();
}

void JobBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        m_bar->setAccessibleName(tr("Progress"));
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_bar->setFixedSize(px(240), px(8));
        setFixedHeight(px(40));
    }
}

QList<JobRunner::Status> JobBar::visibleJobs() const
{
    QList<JobRunner::Status> list;
    for (const JobRunner::Status& status : m_jobs.running()) {
        if (!status.spec.isQuiet && status.elapsedMs >= quietMs) {
            list.append(status);
        }
    }
    return list;
}

void JobBar::refresh()
{
    const QList<JobRunner::Status> list = visibleJobs();
    setVisible(!list.isEmpty());
    if (!list.isEmpty()) {
        show(list.first(), static_cast<int>(list.size()) - 1);
    }
}

void JobBar::show(const JobRunner::Status& newest, int others)
{
    m_job = newest.job;
    m_title->setText(newest.spec.title);
    m_title->setToolTip(newest.spec.title);
    if (newest.total > 0) {
        m_bar->setRange(0, barSteps);
        m_bar->setValue(static_cast<int>(
            static_cast<double>(newest.done) / static_cast<double>(newest.total) * barSteps));
    } else {
        m_bar->setRange(0, 0);
    }
    m_progress->setText(progressText(newest));
    m_consequence->setText(newest.spec.consequence);
    m_consequence->setToolTip(newest.spec.consequence);
    m_more->setVisible(others > 0);
    m_more->setText(tr("%n more", nullptr, others));
    m_cancel->setVisible(newest.spec.isCancellable);
    setAccessibleName(newest.spec.title);
}

QString JobBar::progressText(const JobRunner::Status& status) const
{
    QStringList parts;
    if (status.total > 0) {
        const QString stage = status.stage.isEmpty() ? QString() : QLatin1Char(' ') + status.stage;
        constexpr quint64 mostCounted = 1'000'000; // beyond it are bytes, which nobody counts
        parts << (status.total <= mostCounted
                ? QStringLiteral("%1 / %2%3")
                      .arg(grouped(static_cast<qint64>(status.done)),
                          grouped(static_cast<qint64>(status.total)), stage)
                : QStringLiteral("%1 %%2").arg(status.done * 100 / status.total).arg(stage));
    } else if (!status.stage.isEmpty()) {
        parts << status.stage;
    }
    if (status.remainingMs >= 0) {
        const qint64 seconds = (status.remainingMs + 999) / 1000;
        parts << (seconds < 90 ? tr("about %1 s left").arg(seconds)
                               : tr("about %1 min left").arg((seconds + 30) / 60));
    }
    return parts.join(QStringLiteral(" · "));
}

void JobBar::fillMore()
{
    m_list->clear();
    const QList<JobRunner::Status> list = visibleJobs();
    for (const JobRunner::Status& status : list.mid(1)) {
        QString title = status.spec.title;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* line
            = m_list->addAction(status.spec.isCancellable ? tr("Cancel: %1").arg(title) : title);
        line->setEnabled(status.spec.isCancellable);
        connect(line, &QAction::triggered, this, [this, job = status.job] { m_jobs.cancel(job); });
    }
}

void JobBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().border);
}

} // namespace tuyen
