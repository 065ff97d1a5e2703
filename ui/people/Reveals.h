// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tuyen {

class Session;

/// Whose true name may be seen just now: one person, until the time is over, the store is locked,
/// or somebody ends it. The clock is that of the machine's running, not that of the wall.
class Reveals : public QObject {
    Q_OBJECT
public:
    explicit Reveals(Session& session, QObject* parent = nullptr);

    /// Writes into the journal who looks, when and why; then the name may be read for so long.
    /// Throws Error as core's reveal() does.
    void start(PersonId person, const QString& reason, int minutes);
    void end();
    bool isShown(PersonId person) const { return person && person == m_person; }
    bool isAny() const { return bool(m_person); }
    int secondsLeft() const;
    void setSecondsLeft(int seconds); ///< for tests, which do not wait

Q_SIGNALS:
    void changed(); ///< a name is shown, or no longer
    void tick();    ///< each second while one is

private:
    Session& m_session;
    PersonId m_person;
    qint64 m_forMs = 0;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace tuyen
