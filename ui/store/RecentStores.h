// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace tuyen {

class Preferences;

/// Stores opened before, pinned ones first, then the latest. Only where they lie is remembered.
class RecentStores : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole, DetailRole, IsPinnedRole };

    explicit RecentStores(Preferences& preferences, QObject* parent = nullptr);

    void noteOpened(const QString& path);
    void setPinned(const QString& path, bool isPinned);
    void forget(const QString& path);
    void forgetAll(); ///< pinned ones stay
    QString pathAt(int row) const;
    int rowOf(const QString& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        QString path;
        bool isPinned = false;
        qint64 openedMs = 0;
    };
    void keep();
    Preferences& m_preferences;
    QList<Entry> m_entries;
};

} // namespace tuyen
