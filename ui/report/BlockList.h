// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportPages.h"

#include <QListView>

class QStandardItemModel;

namespace tuyen {

/// The parts of a report in their order, each with what it is made of; choosing one shows its page.
class BlockList : public QListView {
    Q_OBJECT
public:
    explicit BlockList(QWidget* parent = nullptr);

    void setReport(const Report& report, const ReportPages& pages);
    void clear();
    /// Marks the part that a page belongs to; says nothing.
    void followPage(int page);

Q_SIGNALS:
    void pageChosen(int page);
    void headEditRequested(); ///< double click or Enter on the head or the signature

private:
    void add(const char* icon, const QString& title, const QString& detail, int page,
        bool isHead = false);
    QStandardItemModel* m_model;
};

} // namespace tuyen
