// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/Reveals.h"

#include "shell/Session.h"
#include "store/Reveal.h"
#include "theme/Text.h"

namespace tuyen {

Reveals::Reveals(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (secondsLeft() <= 0) {
            end();
        } else {
            Q_EMIT tick();
        }
    });
    connect(&session, &Session::closed, this, &Reveals::end);
}

void Reveals::start(PersonId person, const QString& reason, int minutes)
{
    end();
    reveal(m_session.store(), { person }, utf8(reason));
    m_person = person;
    m_forMs = qint64(minutes) * 60 * 1000;
    m_since.start();
    m_timer.start();
    Q_EMIT changed();
}

void Reveals::end()
{
    m_timer.stop();
    if (m_person) {
        m_person = {};
        Q_EMIT changed();
    }
}

int Reveals::secondsLeft() const
{
    return m_person ? static_cast<int>((m_forMs - m_since.elapsed() + 999) / 1000) : 0;
}

void Reveals::setSecondsLeft(int seconds) { m_forMs = m_since.elapsed() + qint64(seconds) * 1000; }

} // namespace tuyen
