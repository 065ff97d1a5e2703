// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tuyen {

class JobRunner;

/// Locks after so many minutes without a key or a mouse move. A job the user waits for counts as
/// use: an import of an hour must not be thrown away because she went for tea.
class AutoLock : public QObject {
    Q_OBJECT
public:
    explicit AutoLock(JobRunner& jobs, QObject* parent = nullptr);

    void setMinutes(int minutes); ///< 0: never
    void setRunning(bool isRunning);
    int secondsLeft() const; ///< -1: not running
    void tick();             ///< every second, by its own timer

Q_SIGNALS:
    void secondsLeftChanged(int seconds);
    void due();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    JobRunner& m_jobs;
    qint64 m_limitMs = 0;
    bool m_isRunning = false;
    QElapsedTimer m_idle; ///< monotonic: setting the clock back does not keep the store open
    QTimer m_timer;
};

} // namespace tuyen
