// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/IssuesModel.h"

#include "ingest/IngestText.h"
#include "theme/Text.h"

#include <algorithm>
#include <array>

namespace tuyen {

void IssuesModel::setPreview(const Preview* preview, int sheet)
{
    if (preview == nullptr || sheet < 0 || sheet >= static_cast<int>(preview->sheets.size())) {
        setGroups({});
        return;
    }
    setGroups(preview->sheets[static_cast<std::size_t>(sheet)].issues);
}

void IssuesModel::setGroups(std::vector<IssueGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_lines.clear();
    for (const Severity severity :
        { Severity::Waits, Severity::LookAt, Severity::Duplicate, Severity::Note }) {
        std::vector<Line> kinds;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (m_groups[i].severity == severity) {
                kinds.push_back({ false, severity, i, 0 });
            }
        }
        std::ranges::stable_sort(kinds, [this](const Line& a, const Line& b) {
            return m_groups[a.group].count > m_groups[b.group].count;
        });
        if (!kinds.empty()) {
            m_lines.push_back({ true, severity, 0, 0 });
            m_lines.insert(m_lines.end(), kinds.begin(), kinds.end());
        }
    }
    endResetModel();
}

void IssuesModel::retranslate()
{
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const IssueGroup* IssuesModel::group(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].isHead) {
        return nullptr;
    }
    return &m_groups[m_lines[static_cast<std::size_t>(row)].group];
}

const Issue* IssuesModel::example(int row) const
{
    const IssueGroup* kind = group(row);
    if (kind == nullptr || kind->examples.empty()) {
        return nullptr;
    }
    return &kind->examples[m_lines[static_cast<std::size_t>(row)].example];
}

int IssuesModel::exampleNumber(int row) const
{
    return group(row) == nullptr
        ? 0
        : static_cast<int>(m_lines[static_cast<std::size_t>(row)].example) + 1;
}

void IssuesModel::step(int row, bool forward)
{
    const IssueGroup* kind = group(row);
    if (kind == nullptr || kind->examples.empty()) {
        return;
    }
    Line& line = m_lines[static_cast<std::size_t>(row)];
    const std::size_t size = kind->examples.size();
    line.example = (line.example + (forward ? 1 : size - 1)) % size;
    Q_EMIT dataChanged(index(row), index(row));
}

int IssuesModel::rowOf(const std::string& code) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const IssueGroup* kind = group(row);
        if (kind != nullptr && kind->code == code) {
            return row;
        }
    }
    return -1;
}

int IssuesModel::show(std::int64_t number, int column)
{
    for (int row = 0; row < rowCount(); ++row) {
        const IssueGroup* kind = group(row);
        if (kind == nullptr) {
            continue;
        }
        const auto it = std::ranges::find_if(kind->examples, [&](const Issue& issue) {
            return issue.row == number && std::max(issue.column, 0) == column;
        });
        if (it != kind->examples.end()) {
            m_lines[static_cast<std::size_t>(row)].example
                = static_cast<std::size_t>(it - kind->examples.begin());
            Q_EMIT dataChanged(index(row), index(row));
            return row;
        }
    }
    return -1;
}

std::vector<Issue> IssuesModel::alike(int row) const
{
    std::vector<Issue> same;
    const Issue* shown = example(row);
    if (shown != nullptr) {
        std::ranges::copy_if(group(row)->examples, std::back_inserter(same),
            [shown](const Issue& issue) { return issue.raw == shown->raw && issue.column >= 0; });
    }
    return same;
}

int IssuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

static QString headText(Severity severity)
{
    switch (severity) {
    case Severity::Waits:
        return IssuesModel::tr("Cannot go in, will wait");
    case Severity::LookAt:
        return IssuesModel::tr("Goes in, look at it");
    case Severity::Duplicate:
        return IssuesModel::tr("Already in the store");
    case Severity::Note:
        break;
    }
    return IssuesModel::tr("Recognised, left out");
}

static QString detailText(const Issue* issue)
{
    if (issue == nullptr) {
        return {};
    }
    QString text;
    if (!issue->raw.empty()) {
        text = QStringLiteral("“%1”, ").arg(qt(issue->raw).simplified());
    }
    return text + IngestText::cellName(*issue) + QStringLiteral(". ")
        + IngestText::issueSentence(*issue);
}

QVariant IssuesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const IssueGroup* kind = group(index.row());
    switch (role) {
    case HeadRole:
        return line.isHead;
    case SeverityRole:
        return static_cast<int>(line.severity);
    case Qt::DisplayRole:
        return kind == nullptr ? headText(line.severity) : IngestText::issueTitle(kind->code);
    case Qt::ToolTipRole:
    case DetailRole:
        return detailText(example(index.row()));
    case CountRole:
        return kind == nullptr ? QVariant() : QVariant(static_cast<qlonglong>(kind->count));
    case CodeRole:
        return kind == nullptr ? QVariant() : QVariant(qt(kind->code));
    case Qt::AccessibleTextRole:
        return kind == nullptr
            ? headText(line.severity)
            : tr("%1, %2 times. %3")
                  .arg(IngestText::issueTitle(kind->code), IngestText::number(kind->count),
                      detailText(example(index.row())));
    default:
        return {};
    }
}

Qt::ItemFlags IssuesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return group(index.row()) == nullptr ? Qt::ItemIsEnabled
                                         : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace tuyen
