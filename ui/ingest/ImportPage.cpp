// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportPage.h"

#include "ingest/BatchList.h"
#include "ingest/DropZone.h"
#include "ingest/ImportDesk.h"
#include "ingest/PreviewPanel.h"
#include "ingest/QuarantineView.h"
#include "ingest/ReceiptView.h"
#include "ingest/TextLook.h"
#include "prose/ProposalsView.h"
#include "shell/Session.h"
#include "store/BatchStore.h"
#include "theme/Rescale.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

ImportPage::ImportPage(Session& session, QWidget* parent)
    : ImportPage(
        session, [&session] { return coreWork(session); }, parent)
{
}

ImportPage::ImportPage(Session& session, ImportQueue::WorkSource work, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_stack(new QStackedWidget)
    , m_desk(new ImportDesk(session, std::move(work)))
    , m_receipts(new ReceiptView(session))
    , m_waiting(new QuarantineView(session))
    , m_proposals(new ProposalsView(session))
{
    setAcceptDrops(true);
    scaleWithZoom(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_receipts);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_proposals);
    connectViews();
}

void ImportPage::connectViews()
{
    connect(m_desk, &ImportDesk::historyAsked, this, [this] { showReceipts(); });
    connect(m_desk, &ImportDesk::waitingAsked, this, [this] { showWaiting(); });
    connect(m_desk, &ImportDesk::receiptAsked, this, [this](BatchId id) { showReceipts({ id }); });
    connect(m_desk, &ImportDesk::imported, this, [this](const ImportQueue::Outcome& outcome) {
        m_stack->setCurrentWidget(m_receipts);
        m_receipts->showOutcome(outcome);
    });
    connect(m_receipts, &ReceiptView::backAsked, this, &ImportPage::showDesk);
    connect(m_receipts, &ReceiptView::waitingAsked, this, &ImportPage::showWaiting);
    connect(m_receipts, &ReceiptView::casesAsked, this, &ImportPage::showCases);
    // What a file would add depends on what the store holds.
    connect(
        m_receipts, &ReceiptView::batchesChanged, this, [this] { m_desk->queue().readAgain(); });
    connect(m_waiting, &QuarantineView::backAsked, this, &ImportPage::showDesk);
    connect(m_desk, &ImportDesk::proposalsAsked, this, &ImportPage::showProposals);
    connect(m_proposals, &ProposalsView::backAsked, this, &ImportPage::showDesk);
    connect(m_proposals, &ProposalsView::saved, this, [this](int key, const Receipt& receipt) {
        m_desk->queue().markSaved(key, receipt.batch);
        showReceipts({ receipt.batch });
    });
    connect(&m_session, &Session::dataChanged, this, &ImportPage::storeChanged);
    connect(&m_session, &Session::opened, this, [this] {
        m_batchCount = m_session.counts().batches;
        m_desk->queue().readAgain();
        Q_EMIT badgeChanged();
    });
    connect(&m_session, &Session::closed, this, [this] {
        m_desk->queue().suspend();
        m_receipts->refresh();
        m_waiting->refresh();
        m_proposals->forget();
        showDesk();
        Q_EMIT badgeChanged();
    });
}

QString ImportPage::name() const { return tr("Import"); }

int ImportPage::badge() const
{
    return static_cast<int>(std::min<std::int64_t>(m_session.counts().quarantined, 1'000'000'000));
}

void ImportPage::activated()
{
    if (m_stack->currentWidget() == m_receipts) {
        m_receipts->refresh();
    } else if (m_stack->currentWidget() == m_waiting) {
        m_waiting->refresh();
    }
}

void ImportPage::storeChanged()
{
    Q_EMIT badgeChanged();
    if (isVisible()) {
        activated();
    }
    const std::int64_t batches = m_session.counts().batches;
    if (batches < m_batchCount && !m_desk->queue().isImporting()) {
        m_desk->queue().readAgain(); // an import was taken back elsewhere, by Ctrl+Z say
    }
    m_batchCount = batches;
}

void ImportPage::exportPage()
{
    if (m_stack->currentWidget() == m_receipts) {
        m_receipts->exportPdf();
    } else if (m_stack->currentWidget() == m_waiting) {
        m_waiting->exportCsv();
    }
}

void ImportPage::printPage()
{
    if (m_stack->currentWidget() == m_receipts) {
        m_receipts->print();
    }
}

void ImportPage::findInPage()
{
    if (m_stack->currentWidget() == m_receipts) {
        m_receipts->list()->find();
    } else if (m_stack->currentWidget() == m_waiting) {
        m_waiting->reasons()->setFocus();
    } else if (m_stack->currentWidget() == m_desk) {
        m_desk->preview()->showShelf(true); // a field is what is looked for there
    }
}

void ImportPage::nextIssue(bool forward)
{
    if (m_stack->currentWidget() == m_waiting) {
        m_waiting->step(forward);
        return;
    }
    if (m_stack->currentWidget() == m_desk) {
        m_desk->preview()->nextIssue(forward);
    }
}

void ImportPage::addFiles(const QStringList& paths)
{
    showDesk();
    m_desk->addFiles(paths);
}

void ImportPage::showDesk() { m_stack->setCurrentWidget(m_desk); }

void ImportPage::showReceipts(const std::vector<BatchId>& choose)
{
    m_stack->setCurrentWidget(m_receipts);
    m_receipts->refresh(choose);
}

void ImportPage::showWaiting(const std::vector<BatchId>& batches)
{
    m_stack->setCurrentWidget(m_waiting);
    m_waiting->open(batches);
    m_waiting->focusList();
}

void ImportPage::showProposals(int key)
{
    const ImportFile* file = m_desk->queue().file(key);
    if (file != nullptr && file->prose) {
        m_stack->setCurrentWidget(m_proposals);
        m_proposals->open(key, file->path, file->prose, file->isTextToo());
    }
}

void ImportPage::showCases(const std::vector<BatchId>& batches)
{
    Filter filter;
    filter.batches = batches;
    m_session.setFilter(filter);
    Q_EMIT goTo(QStringLiteral("incidents"));
}

static std::int64_t importedAt(const BatchStore& batches, BatchId id)
{
    const std::vector<BatchSummary> all = batches.list();
    const auto it = std::ranges::find(all, id, &BatchSummary::id);
    return it == all.end() ? 0 : it->importedAtMs;
}

ImportQueue::Work ImportPage::coreWork(const Session& session)
{
    ImportQueue::Work work;
    std::function<Store()> reader;
    if (session.isOpen()) {
        reader = session.opener(OpenMode::ReadOnly);
        work.commit = [opener = session.opener()](const std::filesystem::path& path,
                          const ImportOptions& options, Progress& progress) {
            Store store = opener();
            return ImportRun(path, options).commit(store, progress);
        };
    }
    work.look = [reader](const std::filesystem::path& path, const ImportOptions& options,
                    bool whole, Progress& progress) {
        return tableOrText(path, options, whole, progress, [&] {
            ImportQueue::Look look;
            if (!reader) {
                look.preview = ImportRun(path, options).preview(nullptr, whole, progress);
                return look;
            }
            Store store = reader();
            look.preview = ImportRun(path, options).preview(&store, whole, progress);
            if (look.preview.sameBytesAs) {
                look.sameBytesAtMs = importedAt(BatchStore(store), look.preview.sameBytesAs);
            }
            return look;
        });
    };
    return work;
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_desk->setHovered(true);
    }
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent* /*event*/) { m_desk->setHovered(false); }

void ImportPage::dropEvent(QDropEvent* event)
{
    m_desk->setHovered(false);
    event->acceptProposedAction();
    addFiles(droppedFiles(event->mimeData()));
}

} // namespace tuyen
