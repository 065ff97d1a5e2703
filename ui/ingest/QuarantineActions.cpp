// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done to waiting rows: repair, compare, set aside.
#include "ingest/CompareDialog.h"
#include "ingest/DismissDialog.h"
#include "ingest/IngestText.h"
#include "ingest/QuarantineModel.h"
#include "ingest/QuarantineRepair.h"
#include "ingest/QuarantineView.h"
#include "shell/Session.h"
#include "store/QuarantineStore.h"
#include "tables/TableView.h"
#include "theme/Text.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace tuyen {

const QuarantinedRow* QuarantineView::currentRow() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? nullptr
                              : m_model->row(m_sorted->mapToSource(selected.back()).row());
}

const Issue* QuarantineView::currentReason() const
{
    const QuarantinedRow* row = currentRow();
    const auto reasons = row == nullptr ? std::vector<const Issue*>() : reasonsOf(*row);
    const auto at
        = std::ranges::find_if(reasons, [cell = m_cells->currentIndex().row()](const Issue* one) {
              return one->column == cell;
          });
    return at != reasons.end() ? *at : reasons.empty() ? nullptr : reasons.front();
}

std::vector<QuarantineId> QuarantineView::alikeRows() const
{
    const QuarantinedRow* row = currentRow();
    auto ids = row == nullptr ? std::vector<QuarantineId>()
                              : alike(m_rows.rows, *row, currentReason());
    // What a filter hides is not repaired along with what it shows.
    auto at = m_rows.rows.begin();
    std::erase_if(ids, [&](QuarantineId id) {
        at = std::find_if(at, m_rows.rows.end(), [id](const auto& one) { return one.id == id; });
        return !m_sorted->accepts(*at);
    });
    std::ranges::sort(ids);
    return ids;
}

void QuarantineView::step(bool forward)
{
    const int rows = m_sorted->rowCount();
    if (rows > 0) {
        const int now = m_table->currentIndex().row();
        const int next = now < 0 ? 0 : (now + (forward ? 1 : rows - 1)) % rows;
        m_table->selectRow(next);
        m_table->setCurrentIndex(m_sorted->index(next, 0));
        m_table->scrollTo(m_sorted->index(next, 0));
    }
}

void QuarantineView::useSuggestion()
{
    const Issue* reason = currentReason();
    if (reason != nullptr && reason->column >= 0) {
        m_cellsModel->setFix(reason->column, qt(reason->suggestion));
    }
}

void QuarantineView::repairCurrent(bool all)
{
    const QuarantinedRow* row = currentRow();
    if (row == nullptr || m_rows.isAside) {
        return;
    }
    const std::map<int, std::string> fixes = m_cellsModel->fixes();
    std::vector<RowRepair> repairs;
    if (!all) {
        repairs.push_back({ row->id, fixes, {} });
    } else if (const Issue* reason = currentReason(); reason != nullptr) {
        // Those alike share the cell in question, not the others.
        const auto text
            = fixes.contains(reason->column) ? fixes.at(reason->column) : row->text(reason->column);
        if (isCut()) {
            repairAlike(*reason, text);
            return;
        }
        for (const QuarantineId id : alikeRows()) {
            repairs.push_back({ id, { { reason->column, text } }, {} });
        }
    }
    repair(std::move(repairs));
}

static QString outcomeText(const std::vector<RepairOutcome>& outcomes)
{
    const auto count = [&](RepairOutcome::Result result) {
        return static_cast<int>(std::ranges::count(outcomes, result, &RepairOutcome::result));
    };
    QStringList parts;
    if (const int in = count(RepairOutcome::Result::Stored); in > 0) {
        parts << QuarantineView::tr("%1 rows went in", nullptr, in).arg(IngestText::number(in));
    }
    if (const int known = count(RepairOutcome::Result::Updated); known > 0) {
        parts << QuarantineView::tr("%1 rows updated a known case", nullptr, known).arg(IngestText::number(known));
    }
    if (const int same = count(RepairOutcome::Result::Duplicate); same > 0) {
        parts << QuarantineView::tr("%1 rows are there already", nullptr, same).arg(IngestText::number(same));
    }
    if (const int still = count(RepairOutcome::Result::Waits); still > 0) {
        parts << QuarantineView::tr("%1 rows still wait", nullptr, still).arg(IngestText::number(still));
    }
    // They are parts of their imports, and one step of the history.
    std::set<BatchId> imports;
    for (const RepairOutcome& outcome : outcomes) {
        if (outcome.result != RepairOutcome::Result::Waits) {
            imports.insert(outcome.batch);
        }
    }
    if (const auto steps = static_cast<int>(imports.size()); steps > 1) {
        parts << QuarantineView::tr("of %n imports, one step to undo", nullptr, steps);
    }
    return parts.join(QStringLiteral(" · "));
}

void QuarantineView::repair(std::vector<RowRepair> repairs)
{
    if (repairs.empty()) {
        return;
    }
    if (m_repairs->isAncestorOf(QApplication::focusWidget())) {
        m_table->setFocus(); // the button is about to go, and the next one by Tab sets rows aside
    }
    JobRunner::Spec spec;
    spec.title = tr("Reading repaired rows again");
    m_session.jobs().run<std::vector<RepairOutcome>>(
        spec, this,
        [opener = m_session.opener(), repairs = std::move(repairs)](Progress& progress) {
            Store store = opener();
            return QuarantineRepair(store).apply(repairs, {}, progress);
        },
        [this](const std::vector<RepairOutcome>& outcomes) { showOutcomes(outcomes); },
        [this](const JobFailure& failure) { showRepairFailure(failure); });
}

void QuarantineView::showOutcomes(const std::vector<RepairOutcome>& outcomes)
{
    Q_EMIT m_session.message(outcomeText(outcomes));
    m_session.refresh();
    refresh();
}

void QuarantineView::showRepairFailure(const JobFailure& failure)
{
    Q_EMIT m_session.failed(failure.isCancelled
            ? tr("Cancelled. The rows still in the list wait as before.")
            : failure.text());
    m_session.refresh();
    refresh();
}

bool QuarantineView::isCut() const
{
    return static_cast<std::int64_t>(m_rows.rows.size()) < m_rows.total;
}

void QuarantineView::countAlike(const Issue& reason)
{
    const QuarantinedRow* row = currentRow();
    if (row == nullptr || m_alikeCount.isOf(row->id, reason.column, m_sorted->wish())) {
        return;
    }
    m_alikeCount = { row->id, reason.column, m_sorted->wish() };
    JobRunner::Spec spec;
    spec.title = tr("Counting the rows alike");
    spec.isQuiet = true;
    spec.lane = QStringLiteral("quarantine-alike");
    m_session.jobs().run<AlikeRows>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly), row = *row, reason, batches = m_batches,
            wish = m_sorted->wish()](Progress& progress) {
            Store store = opener();
            return alikeInStore(
                store, row, &reason, batches,
                [&](const QuarantinedRow& one) { return wish.accepts(one); }, progress);
        },
        [this, asked = m_alikeCount](const AlikeRows& found) {
            if (m_alikeCount.isOf(asked.row, asked.column, asked.wish)) {
                m_alikeCount.rows = static_cast<int>(found.ids.size());
                m_alikeCount.files = static_cast<int>(found.batches.size());
                showButtons(currentRow(), static_cast<int>(chosen().size()));
            }
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                Q_EMIT m_session.failed(failure.text());
            }
        });
}

void QuarantineView::repairAlike(const Issue& reason, const std::string& text)
{
    JobRunner::Spec spec;
    spec.title = tr("Reading repaired rows again");
    m_session.jobs().run<std::vector<RepairOutcome>>(
        spec, this,
        [opener = m_session.opener(), row = *currentRow(), reason, batches = m_batches,
            wish = m_sorted->wish(), text](Progress& progress) {
            Store store = opener();
            const auto found = alikeInStore(
                store, row, &reason, batches,
                [&](const QuarantinedRow& one) { return wish.accepts(one); }, progress);
            std::vector<RowRepair> repairs;
            for (const QuarantineId id : found.ids) {
                repairs.push_back({ id, { { reason.column, text } }, {} });
            }
            return QuarantineRepair(store).apply(repairs, {}, progress);
        },
        [this](const std::vector<RepairOutcome>& outcomes) { showOutcomes(outcomes); },
        [this](const JobFailure& failure) { showRepairFailure(failure); });
}

void QuarantineView::compareCurrent()
{
    const QuarantinedRow* row = currentRow();
    if (row == nullptr) {
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Comparing with the store");
    spec.isQuiet = true;
    spec.lane = QStringLiteral("quarantine-compare");
    m_session.jobs().run<RepairLook>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly), row = *row, fixes = m_cellsModel->fixes()](
            Progress&) {
            Store store = opener();
            return QuarantineRepair(store).look(row, fixes);
        },
        [this, id = row->id](const RepairLook& look) { showCompared(id, look); },
        [this](const JobFailure& failure) { Q_EMIT m_session.failed(failure.text()); });
}

void QuarantineView::showCompared(QuarantineId id, const RepairLook& look)
{
    if (!look.known) {
        Q_EMIT m_session.message(tr("The row says nothing otherwise than the store."));
        return;
    }
    auto* dialog = new CompareDialog(qt(look.known->code), *look.known, look.stated, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        if (dialog->choice().what == OnDuplicate::Skip) {
            dismiss({ id }, utf8(tr("left out: the case is known")));
        } else {
            repair({ { id, m_cellsModel->fixes(), dialog->choice() } });
        }
    });
    dialog->open();
}

void QuarantineView::dismissChosen()
{
    const std::vector<QuarantineId> ids = chosen();
    if (ids.empty() || m_rows.isAside) {
        return;
    }
    auto* dialog = new DismissDialog(static_cast<int>(ids.size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, ids] { dismiss(ids, utf8(dialog->reason())); });
    dialog->open();
}

void QuarantineView::dismiss(const std::vector<QuarantineId>& ids, const std::string& reason)
{
    turn(
        tr("Setting rows aside"),
        [ids, reason](Store& store) { QuarantineStore(store).dismiss(ids, reason); },
        [count = static_cast<int>(ids.size())] { return tr("%1 rows set aside", nullptr, count).arg(IngestText::number(count)); });
}

void QuarantineView::takeUpChosen()
{
    const std::vector<QuarantineId> ids = chosen();
    if (ids.empty() || !m_rows.isAside) {
        return;
    }
    turn(
        tr("Taking rows up again"), [ids](Store& store) { QuarantineStore(store).bringBack(ids); },
        [count = static_cast<int>(ids.size())] {
            return tr("%1 rows wait again", nullptr, count).arg(IngestText::number(count));
        });
}

void QuarantineView::turn(
    const QString& title, std::function<void(Store&)> work, std::function<QString()> done)
{
    JobRunner::Spec spec;
    spec.title = title;
    m_session.jobs().run<bool>(
        spec, this,
        [opener = m_session.opener(), work = std::move(work)](Progress& progress) {
            Store store = opener();
            checkpoint(progress);
            work(store);
            return true;
        },
        [this, done = std::move(done)](bool) {
            Q_EMIT m_session.message(done());
            m_session.refresh();
            refresh();
        },
        [this](const JobFailure& failure) {
            Q_EMIT m_session.failed(failure.isCancelled
                    ? tr("Cancelled. The rows still in the list wait as before.")
                    : failure.text());
            m_session.refresh();
            refresh();
        });
}

void QuarantineView::primary()
{
    if (m_isAside) {
        takeUpChosen();
    } else if (m_repair->isEnabled()) { // one row at a time, for its repairs are its own
        repairCurrent(false);
    }
}

void QuarantineView::editCell()
{
    const QModelIndex cell = m_cells->currentIndex();
    if (m_repair->isEnabled() && !m_isAside && cell.isValid()) {
        m_cells->setFocus();
        m_cells->edit(cell.siblingAtColumn(1));
    }
}

} // namespace tuyen
