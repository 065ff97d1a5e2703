// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ReceiptView.h"

#include "ingest/BatchList.h"
#include "ingest/IngestText.h"
#include "ingest/ReceiptPrint.h"
#include "ingest/UndoDialog.h"
#include "shell/Session.h"
#include "tables/TableView.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace tuyen {

static constexpr int shownEdits = 1000;

void ReceiptView::refresh(const std::vector<BatchId>& choose)
{
    if (!m_session.isOpen()) {
        takeBatches({}, {});
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Reading the list of imports");
    spec.lane = QStringLiteral("receipt-list");
    spec.isQuiet = true;
    if (!choose.empty()) {
        m_wanted = choose; // kept until a list comes: a newer reading may overtake this one
    }
    m_session.jobs().run<std::vector<BatchSummary>>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly)](Progress&) {
            Store store = opener();
            return BatchStore(store).list();
        },
        [this](std::vector<BatchSummary> batches) {
            const std::vector<BatchId> wanted = m_wanted.empty() ? m_list->chosen() : m_wanted;
            m_wanted.clear();
            takeBatches(std::move(batches), wanted);
        },
        [this](
            const JobFailure& failure) { fail(failure.isCancelled ? QString() : failure.text()); });
}

void ReceiptView::takeBatches(std::vector<BatchSummary> batches, const std::vector<BatchId>& choose)
{
    m_hasBatches = !batches.empty();
    m_list->setBatches(std::move(batches), choose);
    load();
}

void ReceiptView::load()
{
    const std::vector<BatchId> ids = m_list->chosen();
    if (ids.empty() || !m_session.isOpen()) {
        show(ReceiptSet {});
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Reading a receipt");
    spec.lane = QStringLiteral("receipt");
    spec.isQuiet = true;
    m_session.jobs().run<ReceiptSet>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly), ids](Progress&) {
            Store store = opener();
            return loadReceipts(store, ids);
        },
        [this](ReceiptSet set) { show(std::move(set)); },
        [this](
            const JobFailure& failure) { fail(failure.isCancelled ? QString() : failure.text()); });
}

void ReceiptView::showOutcome(const ImportQueue::Outcome& outcome)
{
    m_notImported = outcome.notImported;
    m_fresh.clear();
    for (const Receipt& receipt : outcome.receipts) {
        m_fresh.push_back(receipt.batch);
    }
    std::ranges::sort(m_fresh);
    refresh(m_fresh);
}

void ReceiptView::showState()
{
    const bool isEmpty = m_set.isEmpty();
    m_empty->setVisible(isEmpty);
    if (isEmpty) {
        m_empty->setTexts(m_hasBatches ? tr("No import is chosen.")
                                       : tr("Nothing was imported into this store yet."),
            m_hasBatches ? QString() : tr("Import files"));
    }
    m_body->setVisible(!isEmpty);
    m_foot->setVisible(!isEmpty);
    m_header->setDetail({});
    if (isEmpty) {
        m_strip->clear();
        return;
    }
    const Receipt& first = m_set.receipts.front();
    const QString when = QStringLiteral(", ") + IngestText::moment(first.importedAtMs);
    m_header->setDetail(m_set.receipts.size() == 1
            ? IngestText::batchName(first.batch) + when
            : tr("%n imports", nullptr, static_cast<int>(m_set.receipts.size())) + when);
    const bool addsUp = std::ranges::all_of(
        m_set.receipts, [](const Receipt& one) { return one.counts.addsUp(); });
    m_sums->setText(addsUp ? QStringLiteral("✓ ") + tr("adds up") : tr("the parts do not add up"));
    const std::int64_t back = m_set.counts().stored - m_set.storedNow();
    if (m_set.isAnyUndone()) {
        m_strip->show(Strip::Kind::Info,
            m_set.isUndone() ? tr("This import was taken back. File and receipt are kept.")
                             : tr("Part of these imports was taken back."),
            tr("Bring back %1 rows", nullptr, IngestText::plural(back))
                .arg(IngestText::number(back)));
    } else {
        m_strip->clear();
    }
    m_undo->setVisible(!m_set.isUndone());
    m_undoHint->setVisible(!m_set.isUndone() && !m_isNarrow);
    m_waiting->setVisible(m_set.waiting > 0);
    m_waiting->setText(tr("See %1 waiting rows", nullptr, IngestText::plural(m_set.waiting))
                           .arg(IngestText::number(m_set.waiting)));
    QStringList missing;
    for (const auto& [file, why] : m_set.notImported) {
        missing << QStringLiteral("<b>%1</b> (%2)").arg(file.toHtmlEscaped(), why.toHtmlEscaped());
    }
    QStringList notes;
    if (!missing.isEmpty()) {
        notes << tr("Not imported this time: %1.").arg(missing.join(QStringLiteral(", ")));
    }
    for (const Issue& issue : m_set.proseToo()) {
        notes << IngestText::issueSentence(issue).toHtmlEscaped();
    }
    m_note->setVisible(!notes.isEmpty());
    m_note->setText(notes.join(QStringLiteral("<br>")));
}

namespace {

/// Of imports somebody wants to take back.
struct LookBefore {
    std::vector<LaterEdit> edits;
    UndoLook others;
};

}

void ReceiptView::takeBack()
{
    const std::vector<BatchId> ids = m_set.ids(false);
    if (ids.empty()) {
        return;
    }
    auto* dialog = new UndoDialog(m_set, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UndoDialog::listAsked, this, [this, ids] { Q_EMIT casesAsked(ids); });
    connect(dialog, &QDialog::accepted, this, [this, ids] { runUndo(true, ids); });
    dialog->open();
    JobRunner::Spec spec;
    spec.title = tr("Looking for edits since the import");
    spec.lane = QStringLiteral("later-edits");
    m_session.jobs().run<LookBefore>(
        spec, dialog,
        [opener = m_session.opener(OpenMode::ReadOnly), ids](Progress& progress) {
            Store store = opener();
            const BatchStore batches(store);
            LookBefore look;
            for (const BatchId id : ids) {
                checkpoint(progress);
                std::ranges::copy(
                    batches.editedSince(id, shownEdits), std::back_inserter(look.edits));
                UndoLook others = lookAtUndo(store, id);
                look.others.keptIncidents += others.keptIncidents;
                std::ranges::move(others.leftOut, std::back_inserter(look.others.leftOut));
            }
            return look;
        },
        [dialog](LookBefore look) {
            dialog->setLook(look.others);
            dialog->setEdits(std::move(look.edits));
        },
        [this, dialog](const JobFailure& failure) {
            dialog->reject();
            fail(failure.isCancelled ? QString() : failure.text());
        });
}

void ReceiptView::bringBack() { runUndo(false, m_set.ids(true)); }

void ReceiptView::runUndo(bool undo, const std::vector<BatchId>& ids)
{
    if (ids.empty()) {
        return;
    }
    JobRunner::Spec spec;
    spec.title = undo ? tr("Taking the import back") : tr("Bringing the import back");
    spec.consequence = tr("Cancel leaves the store as it was");
    const std::int64_t rows = undo ? m_set.storedNow() : m_set.counts().stored - m_set.storedNow();
    m_session.jobs().run<bool>(
        spec, this,
        [opener = m_session.opener(), ids, undo](Progress& progress) {
            Store store = opener();
            BatchStore batches(store);
            for (const BatchId id : ids) {
                checkpoint(progress);
                if (undo) {
                    batches.undo(id, progress);
                } else {
                    batches.redo(id, progress);
                }
            }
            return true;
        },
        [this, undo, rows](bool) {
            const QString text = undo
                ? tr("%1 rows taken back", nullptr, IngestText::plural(rows))
                : tr("%1 rows brought back", nullptr, IngestText::plural(rows));
            Q_EMIT m_session.message(text.arg(IngestText::number(rows)));
            m_session.refresh();
            refresh();
            Q_EMIT batchesChanged();
        },
        [this, ids](const JobFailure& failure) {
            // With several imports the earlier ones may be done: the list says which.
            fail(!failure.isCancelled ? failure.text()
                    : ids.size() == 1
                    ? tr("Cancelled. The store is as it was.")
                    : tr("Cancelled. The list shows which imports were taken back before."));
            m_session.refresh();
            refresh();
            Q_EMIT batchesChanged();
        });
}

void ReceiptView::fail(const QString& sentence)
{
    if (!sentence.isEmpty()) {
        Q_EMIT m_session.failed(sentence);
    }
}

void ReceiptView::copy()
{
    QTextDocument document;
    document.setHtml(ReceiptPrint::html(m_set, m_session.storeName()));
    auto* copied = new QMimeData;
    copied->setHtml(document.toHtml());
    copied->setText(document.toPlainText());
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT m_session.message(tr("The receipt is on the clipboard"));
}

void ReceiptView::print()
{
    if (m_set.isEmpty()) {
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The connection keeps the printer for as long as the dialog lives.
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, printer](QPrinter* device) {
        ReceiptPrint::print(m_set, m_session.storeName(), device);
    });
    dialog->open();
}

void ReceiptView::exportPdf()
{
    if (m_set.isEmpty()) {
        return;
    }
    const QString name
        = IngestText::batchName(m_set.receipts.front().batch) + QStringLiteral(".pdf");
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the receipt as PDF"), name, QStringLiteral("PDF (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(tr("Import receipt"));
    ReceiptPrint::print(m_set, m_session.storeName(), &writer);
    Q_EMIT m_session.message(tr("Receipt saved: %1").arg(file));
}

} // namespace tuyen
