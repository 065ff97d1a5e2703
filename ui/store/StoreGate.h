// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"
#include "store/Store.h"
#include "store/StoreKey.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace tuyen {

class Preferences;
class RecentStores;
class Session;

/// Opens, makes, locks, copies stores. Deriving a key takes half a second and 256 MiB, so all of it
/// runs as jobs; whoever asks gets told through `failed`, success is seen by Session::opened.
class StoreGate : public QObject {
    Q_OBJECT
public:
    using Failed = std::function<void(const JobFailure&)>;

    StoreGate(Session& session, Preferences& preferences, QObject* parent = nullptr);

    RecentStores& recent() { return *m_recent; }
    Session& session() { return m_session; }
    QString lockedPath() const { return m_lockedPath; } ///< of the store that was open last

    void unlock(const QString& path, const QString& passphrase, QObject* context, Failed failed,
        OpenMode mode = OpenMode::ReadWrite);
    void unlockWithSheet(const QString& path, const QString& groups, QObject* context,
        Failed failed, OpenMode mode = OpenMode::ReadWrite);
    /// Makes the file with a key already drawn, and opens it.
    void create(const QString& path, const StoreKey& key, const QString& noSheetReason,
        QObject* context, Failed failed);
    /// Covers the window at once; what runs is stopped, as its results may not be shown any more.
    void lock();
    void closeStore();

    void backupTo(const QString& path, QObject* context, std::function<void()> done, Failed failed);
    void restore(const QString& from, const QString& passphrase, const QString& to,
        QObject* context, Failed failed);

    /// Closes the store, writes it anew under the new passphrase, and opens it again.
    void changePassphrase(const QString& passphrase);

    static bool isOnNetwork(const QString& path);

Q_SIGNALS:
    void locked();
    void failed(const QString& sentence); ///< of what runs while no store is open

private:
    void openInJob(const QString& path, std::function<StoreKey()> keyOf, OpenMode mode,
        QObject* context, Failed failed);
    void adopt(Store store, const QString& reason);
    Session& m_session;
    Preferences& m_preferences;
    RecentStores* m_recent;
    QString m_lockedPath;
    QHash<QString, int> m_wrongTries; ///< noted in the journal when the store opens
};

} // namespace tuyen
