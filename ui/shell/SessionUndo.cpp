// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Session.h"

#include "shell/JournalWords.h"
#include "store/Journal.h"

namespace tuyen {

std::int64_t Session::nextStep(bool isRedo) const
{
    if (!m_store || m_store->isReadOnly()) {
        return 0;
    }
    const Journal journal(const_cast<Store&>(*m_store));
    return (isRedo ? journal.nextRedo() : journal.nextUndo()).sequence;
}

void Session::step(bool isRedo, std::function<void()> then)
{
    if (isRedo ? !canRedo() : !canUndo()) {
        Q_EMIT message(
            isRedo ? tr("There is nothing to do again.") : tr("There is nothing to undo."));
        return;
    }
    // That an import was taken back is a step too, and bringing it back can move a million rows: so
    // even a small undo goes through a job.
    JobRunner::Spec spec;
    spec.title = isRedo ? tr("Doing again") : tr("Undoing");
    spec.consequence = tr("Cancel leaves the store as it was");
    m_jobs.run<JournalEntry>(
        spec, this,
        [open = opener(), isRedo](Progress& progress) {
            Store store = open();
            Journal journal(store);
            return isRedo ? journal.redo(progress) : journal.undo(progress);
        },
        [this, isRedo, then = std::move(then)](const JournalEntry& entry) {
            const QString what = describe(entry);
            Q_EMIT message(isRedo ? tr("Done again: %1. Ctrl+Z undoes it.").arg(what)
                                  : tr("Undone: %1. Ctrl+Y does it again.").arg(what));
            if (then) {
                then();
            }
            refresh();
        },
        [this](const JobFailure& failure) {
            if (failure.isCancelled) {
                Q_EMIT message(tr("Cancelled. The store is as it was."));
            } else {
                Q_EMIT failed(failure.text());
            }
        });
}

} // namespace tuyen
