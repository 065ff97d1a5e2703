// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RecentStores.h"

#include "shell/Preferences.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace tuyen {

namespace {

constexpr qsizetype mostEntries = 12;

QString dayText(qint64 ms)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    if (at.date() == QDate::currentDate()) {
        return RecentStores::tr("today %1").arg(at.toString(QStringLiteral("HH:mm")));
    }
    return at.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

RecentStores::RecentStores(Preferences& preferences, QObject* parent)
    : QAbstractListModel(parent)
    , m_preferences(preferences)
{
    for (const QVariant& value : preferences.recentStores()) {
        const QVariantMap map = value.toMap();
        m_entries.append({ map.value(QStringLiteral("path")).toString(),
            map.value(QStringLiteral("pinned")).toBool(),
            map.value(QStringLiteral("opened")).toLongLong() });
    }
}

void RecentStores::noteOpened(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const int row = rowOf(absolute);
    if (row >= 0) {
        m_entries[row].openedMs = QDateTime::currentMSecsSinceEpoch();
    } else {
        m_entries.append({ absolute, false, QDateTime::currentMSecsSinceEpoch() });
    }
    keep();
}

void RecentStores::setPinned(const QString& path, bool isPinned)
{
    const int row = rowOf(path);
    if (row >= 0) {
        m_entries[row].isPinned = isPinned;
        keep();
    }
}

void RecentStores::forget(const QString& path)
{
    m_entries.removeIf([&](const Entry& entry) { return entry.path == path; });
    keep();
}

void RecentStores::forgetAll()
{
    m_entries.removeIf([](const Entry& entry) { return !entry.isPinned; });
    keep();
}

void RecentStores::keep()
{
    beginResetModel();
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return a.isPinned != b.isPinned ? a.isPinned : a.openedMs > b.openedMs;
    });
    if (m_entries.size() > mostEntries) {
        m_entries.resize(mostEntries);
    }
    endResetModel();
    QVariantList list;
    for (const Entry& entry : m_entries) {
        list.append(QVariantMap { { QStringLiteral("path"), entry.path },
            { QStringLiteral("pinned"), entry.isPinned },
            { QStringLiteral("opened"), entry.openedMs } });
    }
    m_preferences.setRecentStores(list);
}

QString RecentStores::pathAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries[row].path : QString();
}

int RecentStores::rowOf(const QString& path) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.path == path; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int RecentStores::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentStores::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const Entry& entry = m_entries[index.row()];
    const QFileInfo file(entry.path);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return file.completeBaseName();
    case Qt::ToolTipRole:
    case PathRole:
        return entry.path;
    case DetailRole:
        return file.exists() ? QStringLiteral("%1 · %2").arg(dayText(entry.openedMs),
                   QLocale().formattedDataSize(file.size(), 0, QLocale::DataSizeTraditionalFormat))
                             : tr("the file is not there now");
    case IsPinnedRole:
        return entry.isPinned;
    default:
        return {};
    }
}

} // namespace tuyen
