// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"
#include "tables/PageCache.h"
#include "tables/TableRoles.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace tuyen {

/// A table of up to millions of rows whose cells come in pages of 200, read by a job while the
/// table stands. A concrete model says how to read rows and what a cell shows; until its page is
/// there a cell shows "…". The row count is true from the start, so the scroll bar is too.
template <class Row> class PagedModel : public QAbstractTableModel {
public:
    /// Reads the rows with these ids, in order; in the job's thread, so it may not touch the model.
    using Fetch = std::function<std::vector<std::optional<Row>>(
        const std::vector<std::int64_t>& ids, Progress& progress)>;

    PagedModel(JobRunner& jobs, QString lane, QObject* parent)
        : QAbstractTableModel(parent)
        , m_jobs(jobs)
        , m_lane(std::move(lane))
    {
        m_ask.setSingleShot(true);
        m_ask.setInterval(0);
        QObject::connect(&m_ask, &QTimer::timeout, this, [this] { askForPages(); });
    }

    /// The rows of the table, as ids, and how to read them.
    void setRows(std::vector<std::int64_t> ids, Fetch fetch)
    {
        beginResetModel();
        m_ids = std::move(ids);
        m_fetch = std::move(fetch);
        m_cache.reset(static_cast<std::int64_t>(m_ids.size()));
        m_jobs.cancelLane(m_lane);
        endResetModel();
    }

    const std::vector<std::int64_t>& ids() const { return m_ids; }
    std::int64_t idAt(int row) const
    {
        return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : 0;
    }
    int rowOf(std::int64_t id) const
    {
        const auto it = std::find(m_ids.begin(), m_ids.end(), id);
        return it == m_ids.end() ? -1 : static_cast<int>(it - m_ids.begin());
    }
    bool isLoaded(int row) const { return m_cache.isLoaded(row); }

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }

    QVariant data(const QModelIndex& index, int role) const final
    {
        if (!index.isValid() || index.row() >= rowCount()) {
            return {};
        }
        if (role == IdRole) {
            return QVariant::fromValue<qint64>(idAt(index.row()));
        }
        const QVariant always = rowless(index.row(), index.column(), role);
        if (always.isValid()) {
            return always;
        }
        if (const Row* row = m_cache.row(index.row())) {
            return cell(*row, index.column(), role);
        }
        if (m_cache.isLoaded(index.row())) {
            return unreadable(index.row(), index.column(), role);
        }
        if (!m_ask.isActive()) {
            m_ask.start();
        }
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }

protected:
    virtual QVariant cell(const Row& row, int column, int role) const = 0;
    /// What needs no row: ticks, alignment. Invalid: ask cell().
    virtual QVariant rowless(int /*row*/, int /*column*/, int /*role*/) const { return {}; }
    /// A row that is gone or broken: the rest of the table stays.
    virtual QVariant unreadable(int row, int column, int role) const = 0;

private:
    struct Pages {
        std::uint64_t token = 0;
        std::vector<std::pair<std::int64_t, std::vector<std::optional<Row>>>> pages;
    };

    /// One job for all pages in view: a newer one makes it stale, and what is still in view then is
    /// asked for again by the repaint.
    void askForPages()
    {
        constexpr std::size_t pagesInView = 3;
        const auto wanted = m_cache.takeWanted(pagesInView);
        if (wanted.empty() || !m_fetch) {
            return;
        }
        std::vector<std::pair<std::int64_t, std::vector<std::int64_t>>> asked;
        for (const auto page : wanted) {
            const auto first = page * PageCache<Row>::pageSize;
            const auto last
                = std::min<std::int64_t>(first + PageCache<Row>::pageSize, std::ssize(m_ids));
            asked.emplace_back(page,
                std::vector<std::int64_t>(
                    m_ids.begin() + first, m_ids.begin() + std::max(first, last)));
        }
        JobRunner::Spec spec;
        spec.lane = m_lane;
        spec.isQuiet = true;
        m_jobs.run<Pages>(
            spec, this,
            [token = m_cache.token(), asked = std::move(asked), fetch = m_fetch](
                Progress& progress) {
                Pages read { token, {} };
                for (const auto& [page, ids] : asked) {
                    checkpoint(progress);
                    read.pages.emplace_back(page, fetch(ids, progress));
                }
                return read;
            },
            [this](Pages read) {
                for (auto& [page, rows] : read.pages) {
                    if (m_cache.put(read.token, page, std::move(rows))) {
                        const int first = static_cast<int>(page) * PageCache<Row>::pageSize;
                        const int last = std::min(first + PageCache<Row>::pageSize, rowCount()) - 1;
                        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
                    }
                }
            });
    }

    JobRunner& m_jobs;
    QString m_lane;
    std::vector<std::int64_t> m_ids;
    Fetch m_fetch;
    mutable PageCache<Row> m_cache;
    mutable QTimer m_ask;
};

} // namespace tuyen
