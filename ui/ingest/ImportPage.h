// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportQueue.h"
#include "shell/Page.h"

#include <QStringList>

class QStackedWidget;

namespace tuyen {

class ImportDesk;
class ProposalsView;
class QuarantineView;
class ReceiptView;
class Session;

/// The page "Nhập liệu": see what would go in before it goes in; afterwards, what went in, what
/// waits, and the way back.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);
    /// With other work behind it: for tests.
    ImportPage(Session& session, ImportQueue::WorkSource work, QWidget* parent = nullptr);

    QString name() const override;
    QString iconName() const override { return QStringLiteral("import"); }
    QString helpTopic() const override { return QStringLiteral("import"); }
    void activated() override;
    void findInPage() override;
    void exportPage() override;
    void printPage() override;
    void nextIssue(bool forward) override;
    bool usesInspector() const override { return false; }
    int badge() const override;

    /// Files dropped anywhere on the window.
    void addFiles(const QStringList& paths);
    void showDesk();
    void showReceipts(const std::vector<BatchId>& choose = {});
    void showWaiting(const std::vector<BatchId>& batches = {});
    ImportDesk* desk() const { return m_desk; }
    ReceiptView* receipts() const { return m_receipts; }
    QuarantineView* waiting() const { return m_waiting; }
    ProposalsView* proposals() const { return m_proposals; }

    /// Reading and importing with core, through connections of their own.
    static ImportQueue::Work coreWork(const Session& session);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectViews();
    void storeChanged();
    void showProposals(int key);
    void showCases(const std::vector<BatchId>& batches);

    Session& m_session;
    QStackedWidget* m_stack;
    ImportDesk* m_desk;
    ReceiptView* m_receipts;
    QuarantineView* m_waiting;
    ProposalsView* m_proposals;
    std::int64_t m_batchCount = 0;
};

} // namespace tuyen
