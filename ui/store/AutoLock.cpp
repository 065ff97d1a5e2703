// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AutoLock.h"

#include "jobs/JobRunner.h"

#include <QCoreApplication>
#include <QEvent>

namespace tuyen {

namespace {

constexpr qint64 minuteMs = 60000;

} // namespace

AutoLock::AutoLock(JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
{
    m_idle.start();
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::tick);
    QCoreApplication::instance()->installEventFilter(this);
}

void AutoLock::setMinutes(int minutes)
{
    m_limitMs = minutes * minuteMs;
    m_idle.restart();
    Q_EMIT secondsLeftChanged(secondsLeft());
}

void AutoLock::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_idle.restart();
    if (isRunning) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT secondsLeftChanged(secondsLeft());
}

int AutoLock::secondsLeft() const
{
    if (!m_isRunning || m_limitMs == 0) {
        return -1;
    }
    return static_cast<int>(std::max<qint64>(0, m_limitMs - m_idle.elapsed()) / 1000);
}

void AutoLock::tick()
{
    const QList<JobRunner::Status> running = m_jobs.running();
    const bool isWaitedFor = std::any_of(running.begin(), running.end(),
        [](const JobRunner::Status& job) { return !job.spec.isQuiet; });
    if (isWaitedFor) {
        m_idle.restart();
    }
    Q_EMIT secondsLeftChanged(secondsLeft());
    if (m_isRunning && m_limitMs > 0 && m_idle.elapsed() >= m_limitMs) {
        Q_EMIT due();
    }
}

bool AutoLock::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        m_idle.restart();
        break;
    default:
        break;
    }
    return false;
}

} // namespace tuyen
