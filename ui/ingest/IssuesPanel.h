// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportFile.h"

#include <QFrame>
#include <QPointer>

#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace tuyen {

class IssueDelegate;
class IssuesModel;

/// What is odd in the sheet shown, with a repair of one step for the chosen kind.
class IssuesPanel : public QFrame {
    Q_OBJECT
public:
    /// {row, column} → new text.
    using Fixes = std::vector<std::pair<CellPlace, QString>>;

    explicit IssuesPanel(QWidget* parent = nullptr);
    void setFile(const ImportFile* file); ///< null: nothing chosen
    /// Chooses the kind of the cell the preview is on.
    void showCell(std::int64_t row, int column);
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void cellAsked(std::int64_t row, int column);
    void fixed(const tuyen::IssuesPanel::Fixes& fixes);
    void compareAsked(std::int64_t row); ///< with the known case it speaks of

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void chooseRow(int row);
    void showRepair(int row);
    QWidget* makeRepair(int row);
    void stepExample(bool forward);
    void applyFix(bool all);

    QLabel* m_title;
    QLabel* m_hint;
    QListView* m_list;
    QLabel* m_nothing;
    IssuesModel* m_model;
    IssueDelegate* m_delegate;
    QPointer<QLineEdit> m_edit;
    RowCounts m_counts;
    std::int64_t m_warnings = 0;
    bool m_canFix = false;
    bool m_hasFile = false;
    bool m_isRead = false;
};

} // namespace tuyen
