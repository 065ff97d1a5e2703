// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"

#include <QFrame>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace tuyen {

/// The newest job that runs longer than half a second: what, how far, what it has done so far,
/// Cancel.
class JobBar : public QFrame {
    Q_OBJECT
public:
    explicit JobBar(JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void show(const JobRunner::Status& newest, int others);
    void fillMore();
    QString progressText(const JobRunner::Status& status) const;
    QList<JobRunner::Status> visibleJobs() const;

    JobRunner& m_jobs;
    QLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_progress;
    QLabel* m_consequence;
    QPushButton* m_more;
    QMenu* m_list;
    QPushButton* m_cancel;
    int m_job = 0;
};

} // namespace tuyen
