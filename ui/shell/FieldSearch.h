// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "store/SearchStore.h"

#include <QTimer>

#include <vector>

class QLineEdit;

namespace tuyen {

class Session;

/// Looks for the words of a field in the store, 150 ms after the last letter that is in it for good:
/// while an input method is still composing a syllable nothing is asked.
class FieldSearch : public QObject {
    Q_OBJECT
public:
    FieldSearch(QLineEdit& field, Session& session, const QString& lane, int limit,
        QObject* parent = nullptr);

    void now();
    /// What waits is asked now. False: nothing waits, and what was found is of these words.
    bool hurry();
    bool isSettled() const { return !m_wait.isActive() && !m_isAsking; }
    void stop() { m_wait.stop(); }

Q_SIGNALS:
    void asked(const QString& words); ///< before the store answers; without words it does not
    void found(const std::vector<tuyen::SearchHit>& hits);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit& m_field;
    Session& m_session;
    QString m_lane;
    int m_limit;
    QTimer m_wait;
    bool m_isComposing = false;
    bool m_isAsking = false;
};

} // namespace tuyen
