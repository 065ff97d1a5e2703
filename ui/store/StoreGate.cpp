// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreGate.h"

#include "base/File.h"
#include "shell/Session.h"
#include "store/Check.h"
#include "store/Journal.h"
#include "store/RecentStores.h"
#include "theme/Text.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace tuyen {

namespace {

std::filesystem::path pathOf(const QString& path) { return pathFromUtf8(utf8(path)); }

QString fileName(const QString& path) { return QFileInfo(path).completeBaseName(); }

} // namespace

StoreGate::StoreGate(Session& session, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_recent(new RecentStores(preferences, this))
{
}

void StoreGate::unlock(const QString& path, const QString& passphrase, QObject* context,
    Failed failed, OpenMode mode)
{
    openInJob(
        path,
        [file = pathOf(path), secret = utf8(passphrase)] {
            return StoreKey::fromPassphrase(secret, file);
        },
        mode, context, std::move(failed));
}

void StoreGate::unlockWithSheet(
    const QString& path, const QString& groups, QObject* context, Failed failed, OpenMode mode)
{
    openInJob(
        path,
        [file = pathOf(path), secret = utf8(groups)] {
            return StoreKey::fromRecovery(secret, file);
        },
        mode, context, std::move(failed));
}

void StoreGate::openInJob(const QString& path, std::function<StoreKey()> keyOf, OpenMode mode,
    QObject* context, Failed failed)
{
    JobRunner::Spec spec;
    spec.title = tr("Opening %1").arg(fileName(path));
    spec.lane = QStringLiteral("gate");
    spec.isCancellable = false;
    m_session.jobs().run<Store>(
        spec, context,
        [file = pathOf(path), keyOf = std::move(keyOf), mode](
            Progress&) { return Store::open(file, keyOf(), mode); },
        [this](Store store) { adopt(std::move(store), {}); },
        [this, path, failed = std::move(failed)](const JobFailure& failure) {
            if (failure.code == "store.wrong-passphrase") {
                ++m_wrongTries[path];
            }
            failed(failure);
        });
}

void StoreGate::create(const QString& path, const StoreKey& key, const QString& noSheetReason,
    QObject* context, Failed failed)
{
    JobRunner::Spec spec;
    spec.title = tr("Making %1").arg(fileName(path));
    spec.lane = QStringLiteral("gate");
    spec.isCancellable = false;
    m_session.jobs().run<Store>(
        spec, context, [file = pathOf(path), key](Progress&) { return Store::create(file, key); },
        [this, noSheetReason](Store store) { adopt(std::move(store), noSheetReason); },
        std::move(failed));
}

void StoreGate::adopt(Store store, const QString& reason)
{
    const QString path = qt(utf8(store.path()));
    const int wrong = m_wrongTries.take(path);
    store.setActor(m_session.actor());
    if (!store.isReadOnly()) {
        Journal journal(store);
        if (wrong > 0) {
            journal.note("unlock.failed", std::to_string(wrong));
        }
        journal.note("open", {});
        if (!reason.isEmpty()) {
            journal.note("no-recovery-sheet", utf8(reason));
        }
    }
    m_lockedPath = path;
    m_recent->noteOpened(path);
    m_session.open(std::move(store));
}

void StoreGate::lock()
{
    if (!m_session.isOpen()) {
        return;
    }
    m_session.jobs().cancelAll();
    m_session.close();
    Q_EMIT locked();
}

void StoreGate::closeStore() { lock(); }

void StoreGate::backupTo(
    const QString& path, QObject* context, std::function<void()> done, Failed failed)
{
    JobRunner::Spec spec;
    spec.title = tr("Backing up to %1").arg(QFileInfo(path).fileName());
    spec.consequence = tr("the store is only read");
    m_session.jobs().run<bool>(
        spec, context,
        [open = m_session.opener(), to = pathOf(path)](Progress& progress) {
            Store store = open();
            backup(store, to, progress);
            return true;
        },
        [done = std::move(done)](bool) { done(); }, std::move(failed));
}

void StoreGate::restore(const QString& from, const QString& passphrase, const QString& to,
    QObject* context, Failed failed)
{
    JobRunner::Spec spec;
    spec.title = tr("Restoring from %1").arg(QFileInfo(from).fileName());
    spec.consequence = tr("the backup is only read");
    spec.lane = QStringLiteral("gate");
    spec.isCancellable = false;
    m_session.jobs().run<Store>(
        spec, context,
        [source = pathOf(from), target = pathOf(to), secret = utf8(passphrase)](Progress&) {
            const StoreKey key = StoreKey::fromPassphrase(secret, source);
            tuyen::restore(source, key, target);
            return Store::open(target, key);
        },
        [this](Store store) { adopt(std::move(store), {}); }, std::move(failed));
}

void StoreGate::changePassphrase(const QString& passphrase)
{
    const auto openStore = m_session.opener();
    lock(); // no other connection may be open while the file is replaced
    JobRunner::Spec spec;
    spec.title = tr("Changing the passphrase");
    spec.consequence = tr("the store stays as it was until the new file is verified");
    spec.lane = QStringLiteral("gate");
    spec.isCancellable = false;
    m_session.jobs().run<Store>(
        spec, this,
        [openStore, secret = utf8(passphrase)](Progress&) {
            Store store = openStore();
            tuyen::changePassphrase(store, secret);
            return store;
        },
        [this](Store store) {
            adopt(std::move(store), {});
            Q_EMIT m_session.message(tr("The passphrase was changed. Print a new recovery sheet: "
                                        "the old one no longer opens the store."));
        },
        [this](const JobFailure& failure) { Q_EMIT failed(failure.text()); });
}

bool StoreGate::isOnNetwork(const QString& path)
{
    if (path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\"))) {
        return true;
    }
    static const QList<QByteArray> kinds { "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
        "fuse.sshfs", "9p", "afs", "davfs", "fuse.rclone", "ncpfs" };
    return kinds.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower());
}

} // namespace tuyen
