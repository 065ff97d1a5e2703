// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Commands.h"
#include "store/SearchStore.h"

#include <QAbstractListModel>
#include <QList>

#include <utility>
#include <vector>

namespace tuyen {

/// Where the letters of `words` stand in `text`, without regard to case and marks: (start, length)
/// each.
QList<std::pair<int, int>> matchedRanges(const QString& text, const QString& words);

QString searchIcon(EntityKind kind);
/// Beside the label, in secondary. Of a person the store gives the number of incidents alone.
QString searchContext(const SearchHit& hit);

/// What was found, in groups: people, incidents, numbers, places, commands. Group heads cannot be
/// chosen.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsHeadRole = Qt::UserRole,
        ContextRole,
        IconRole,
        ShortcutRole,
        CommandRole,
        EntityRole,
        KindRole
    };

    explicit SearchModel(const Commands& commands, QObject* parent = nullptr);

    void setWords(const QString& words);              ///< commands match at once
    void setHits(const std::vector<SearchHit>& hits); ///< from the store, when they come
    QString words() const { return m_words; }
    bool isEmpty() const { return m_rows.isEmpty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        bool isHead = false;
        QString text;
        QString context;
        QString icon;
        QString shortcut;
        QString command;
        EntityId entity;
        EntityKind kind = EntityKind::Incident;
    };
    void rebuild();
    void addGroup(QList<Row>& rows, const QString& head, EntityKind kind) const;
    void addCommands(QList<Row>& rows) const;

    const Commands& m_commands;
    QString m_words;
    std::vector<SearchHit> m_hits;
    QList<Row> m_rows;
};

} // namespace tuyen
