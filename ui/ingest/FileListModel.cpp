// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FileListModel.h"

#include "ingest/TwoLineDelegate.h"

#include <algorithm>

namespace tuyen {

static QString iconOf(ImportFile::State state)
{
    switch (state) {
    case ImportFile::State::Ready:
    case ImportFile::State::Imported:
        return QStringLiteral("ok");
    case ImportFile::State::LookAt:
        return QStringLiteral("warn");
    case ImportFile::State::SameBytes:
    case ImportFile::State::Broken:
        return QStringLiteral("error");
    case ImportFile::State::Document:
        return QStringLiteral("text");
    case ImportFile::State::Waiting:
    case ImportFile::State::Reading:
    case ImportFile::State::Importing:
        break;
    }
    return QStringLiteral("clock");
}

static TwoLineDelegate::Tone toneOf(ImportFile::State state)
{
    switch (state) {
    case ImportFile::State::Ready:
    case ImportFile::State::Imported:
        return TwoLineDelegate::Ok;
    case ImportFile::State::LookAt:
        return TwoLineDelegate::Warn;
    case ImportFile::State::SameBytes:
    case ImportFile::State::Broken:
        return TwoLineDelegate::Error;
    case ImportFile::State::Document:
        return TwoLineDelegate::Info;
    case ImportFile::State::Waiting:
    case ImportFile::State::Reading:
    case ImportFile::State::Importing:
        break;
    }
    return TwoLineDelegate::Plain;
}

void FileListModel::setFiles(std::vector<ImportFile> files)
{
    const auto sameKeys = std::ranges::equal(
        files, m_files, {}, [](const ImportFile& file) { return file.key; },
        [](const ImportFile& file) { return file.key; });
    if (sameKeys) {
        m_files = std::move(files);
        if (!m_files.empty()) {
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_files.size()) - 1));
        }
        return;
    }
    const bool isLonger = files.size() > m_files.size()
        && std::ranges::equal(
            m_files,
            std::ranges::subrange(
                files.begin(), files.begin() + static_cast<std::ptrdiff_t>(m_files.size())),
            {}, [](const ImportFile& file) { return file.key; },
            [](const ImportFile& file) { return file.key; });
    if (isLonger) {
        beginInsertRows({}, static_cast<int>(m_files.size()), static_cast<int>(files.size()) - 1);
        m_files = std::move(files);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

int FileListModel::rowOf(int key) const
{
    const auto it = std::ranges::find(m_files, key, &ImportFile::key);
    return it == m_files.end() ? -1 : static_cast<int>(it - m_files.begin());
}

int FileListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant FileListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ImportFile& file = m_files[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return file.name();
    case Qt::ToolTipRole:
        return QString(file.name() + QLatin1Char('\n') + file.subtitle());
    case Qt::AccessibleTextRole:
        return QString(file.name() + QStringLiteral(", ") + file.stateName() + QStringLiteral(", ")
            + file.subtitle());
    case TwoLineDelegate::SubtitleRole:
        return file.subtitle();
    case TwoLineDelegate::IconRole:
        return iconOf(file.state);
    case TwoLineDelegate::ToneRole:
        return toneOf(file.state);
    case TwoLineDelegate::SubtitleToneRole:
        return toneOf(file.state) == TwoLineDelegate::Error ? TwoLineDelegate::Error
                                                            : TwoLineDelegate::Plain;
    case KeyRole:
        return file.key;
    default:
        return {};
    }
}

} // namespace tuyen
