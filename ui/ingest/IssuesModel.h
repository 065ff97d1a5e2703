// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportRun.h"

#include <QAbstractListModel>

#include <vector>

namespace tuyen {

/// What is odd in a file, one row a kind, under three heads: waits, look at, already there (and,
/// last, what was recognised and left out). The row chosen shows one example at a time.
class IssuesModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    enum Role {
        HeadRole = Qt::UserRole + 1, ///< bool: a head, not a kind
        SeverityRole,
        DetailRole, ///< the example shown
        CountRole,
        CodeRole,
    };

    void setPreview(const Preview* preview, int sheet);
    void setGroups(std::vector<IssueGroup> groups);
    void retranslate();

    const IssueGroup* group(int row) const; ///< null for a head
    const Issue* example(int row) const;    ///< the one shown
    int exampleNumber(int row) const;
    /// Shows the next example, round the corner.
    void step(int row, bool forward);
    int rowOf(const std::string& code) const; ///< -1 when there is none
    /// The kind that holds this cell, with that example shown; -1: none.
    int show(std::int64_t row, int column);
    /// Examples of this kind written exactly like the one shown.
    std::vector<Issue> alike(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        bool isHead = false;
        Severity severity = Severity::Waits;
        std::size_t group = 0;
        std::size_t example = 0;
    };
    std::vector<IssueGroup> m_groups;
    std::vector<Line> m_lines;
};

} // namespace tuyen
