// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SearchModel.h"

#include "text/Fold.h"
#include "theme/Text.h"
#include "theme/Theme.h"

namespace tuyen {

namespace {

constexpr int commandsWithoutWords = 12;

QString folded(const QString& text)
{
    return qt(fold(utf8(text.normalized(QString::NormalizationForm_C))));
}

/// The text folded letter by letter, and the place each folded letter came from.
struct FoldedText {
    QString text;
    QList<int> origin;

    explicit FoldedText(const QString& from)
    {
        for (int i = 0; i < from.size(); ++i) {
            const QString letter
                = from[i].isSpace() ? QStringLiteral(" ") : folded(QString(from[i]));
            for (const QChar part : letter) {
                text.append(part);
                origin.append(i);
            }
        }
    }
};

} // namespace

QString searchIcon(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return QStringLiteral("person");
    case EntityKind::Organisation:
        return QStringLiteral("ring");
    case EntityKind::Identifier:
        return QStringLiteral("phone");
    case EntityKind::Place:
        return QStringLiteral("place");
    case EntityKind::Route:
        return QStringLiteral("path");
    case EntityKind::Incident:
        break;
    }
    return QStringLiteral("incidents");
}

QString searchContext(const SearchHit& hit)
{
    bool isNumber = false;
    const qint64 count = qt(hit.context).toLongLong(&isNumber);
    if (hit.kind != EntityKind::Person || !isNumber) {
        return qt(hit.context);
    }
    return count == 1 ? SearchModel::tr("1 incident")
                      : SearchModel::tr("%1 incidents").arg(grouped(count));
}

QList<std::pair<int, int>> matchedRanges(const QString& text, const QString& words)
{
    QList<std::pair<int, int>> ranges;
    const FoldedText all(text);
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString sought = folded(word);
        if (sought.isEmpty()) {
            continue;
        }
        const qsizetype at = all.text.indexOf(sought);
        if (at >= 0) {
            const int first = all.origin[at];
            const int last = all.origin[at + sought.size() - 1];
            ranges.append({ first, last - first + 1 });
        }
    }
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

SearchModel::SearchModel(const Commands& commands, QObject* parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
{
}

void SearchModel::setWords(const QString& words)
{
    m_words = words.trimmed();
    if (m_words.isEmpty()) {
        m_hits.clear();
    }
    rebuild();
}

void SearchModel::setHits(const std::vector<SearchHit>& hits)
{
    m_hits = hits;
    rebuild();
}

void SearchModel::addGroup(QList<Row>& rows, const QString& head, EntityKind kind) const
{
    bool isFirst = true;
    for (const SearchHit& hit : m_hits) {
        if (hit.kind != kind) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            rows.append({ true, head, {}, {}, {}, {}, {}, kind });
        }
        rows.append({ false, qt(hit.label), searchContext(hit), searchIcon(kind), {}, {}, hit.id, kind });
    }
}

void SearchModel::addCommands(QList<Row>& rows) const
{
    const Language shown = windowLanguage();
    const Language other = shown == Language::Vietnamese ? Language::English : Language::Vietnamese;
    const QStringList sought = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Row> found;
    for (const Commands::Command& command : m_commands.all()) {
        if (!command.action->isEnabled() || !command.action->isVisible()) {
            continue;
        }
        const QString text = Commands::text(command, shown);
        const QString all = folded(text + QLatin1Char(' ') + Commands::text(command, other));
        const bool isMatch = std::all_of(sought.begin(), sought.end(),
            [&](const QString& word) { return all.contains(folded(word)); });
        if (isMatch) {
            found.append({ false, text, Commands::menuText(command, shown), QStringLiteral("play"),
                m_commands.shortcut(command).toString(QKeySequence::NativeText), command.id, {},
                EntityKind::Incident });
        }
        if (m_words.isEmpty() && found.size() >= commandsWithoutWords) {
            break;
        }
    }
    if (!found.isEmpty()) {
        rows.append({ true, tr("Commands"), {}, {}, {}, {}, {}, EntityKind::Incident });
        rows += found;
    }
}

void SearchModel::rebuild()
{
    QList<Row> rows;
    addGroup(rows, tr("People"), EntityKind::Person);
    addGroup(rows, tr("Rings"), EntityKind::Organisation);
    addGroup(rows, tr("Incidents"), EntityKind::Incident);
    addGroup(rows, tr("Numbers and accounts"), EntityKind::Identifier);
    addGroup(rows, tr("Places"), EntityKind::Place);
    addGroup(rows, tr("Routes"), EntityKind::Route);
    addCommands(rows);
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.context.isEmpty() ? row.text : row.text + QStringLiteral(", ") + row.context;
    case IsHeadRole:
        return row.isHead;
    case ContextRole:
        return row.context;
    case IconRole:
        return row.icon;
    case ShortcutRole:
        return row.shortcut;
    case CommandRole:
        return row.command;
    case EntityRole:
        return QVariant::fromValue<qlonglong>(row.entity.value);
    case KindRole:
        return static_cast<int>(row.kind);
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[index.row()].isHead) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tuyen
