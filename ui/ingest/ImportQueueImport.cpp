// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportQueue.h"

#include "ingest/FailureText.h"

#include <algorithm>

namespace tuyen {

using State = ImportFile::State;

void ImportQueue::importFiles(const std::vector<int>& keys)
{
    if (isImporting()) {
        return;
    }
    m_toImport.clear();
    std::ranges::copy_if(keys, std::back_inserter(m_toImport), [this](int key) {
        const ImportFile* one = file(key);
        return one != nullptr && one->canBeImported();
    });
    if (m_toImport.empty()) {
        return;
    }
    m_outcome.emplace();
    importNext();
}

void ImportQueue::importNext()
{
    ImportFile* file = nullptr;
    while (file == nullptr && !m_toImport.empty()) {
        m_importing = m_toImport.front();
        m_toImport.erase(m_toImport.begin());
        file = find(m_importing);
    }
    if (file == nullptr) {
        finishImport();
        return;
    }
    file->state = State::Importing;
    file->percent = -1;
    JobRunner::Spec spec;
    spec.title = tr("Importing %1").arg(file->name());
    spec.consequence = tr("Cancel leaves the store as it was");
    const int key = file->key;
    m_importJob = m_jobs.run<Receipt>(
        spec, this,
        [work = m_work().commit, path = file->path, options = file->options](
            Progress& progress) { return work(path, options, progress); },
        [this, key](Receipt receipt) { takeReceipt(key, std::move(receipt)); },
        [this, key](const JobFailure& failure) { takeImportFailure(key, failure); });
    Q_EMIT changed();
}

void ImportQueue::takeReceipt(int key, Receipt receipt)
{
    if (ImportFile* file = find(key)) {
        file->state = receipt.batch ? State::Imported
            : file->preview         ? stateOf(*file->preview)
                                    : State::Waiting;
        file->batch = receipt.batch;
        file->percent = -1;
        if (!receipt.batch) {
            m_outcome->notImported.emplace_back(
                file->name(), tr("every row is in the store already"));
        }
    }
    if (receipt.batch) {
        m_outcome->receipts.push_back(std::move(receipt));
    }
    importNext();
}

void ImportQueue::takeImportFailure(int key, const JobFailure& failure)
{
    if (ImportFile* file = find(key)) {
        file->percent = -1;
        file->state = !failure.isCancelled ? State::Broken
            : file->preview                ? stateOf(*file->preview)
                                           : State::Waiting;
        file->problem = failure.isCancelled ? QString() : failureOfFile(failure, file->name());
        m_outcome->notImported.emplace_back(file->name(),
            failure.isCancelled ? tr("cancelled") : failureOfFile(failure, file->name()));
    }
    if (failure.isCancelled) {
        m_outcome->isCancelled = true;
        for (const int waiting : m_toImport) {
            if (const ImportFile* file = find(waiting)) {
                m_outcome->notImported.emplace_back(file->name(), tr("cancelled"));
            }
        }
        m_toImport.clear();
    }
    importNext();
}

void ImportQueue::finishImport()
{
    const Outcome outcome = *std::exchange(m_outcome, std::nullopt);
    m_importing = 0;
    m_importJob = 0;
    Q_EMIT changed();
    Q_EMIT imported(outcome);
    // Rows of the others may be in the store now: what was counted before is not true any more.
    std::vector<int> stale;
    for (const ImportFile& file : m_files) {
        if (!outcome.receipts.empty()
            && (file.state == State::Ready || file.state == State::LookAt)) {
            stale.push_back(file.key);
        }
    }
    for (const int key : stale) {
        setOptions(key, ImportOptions(find(key)->options));
    }
    pump();
}

} // namespace tuyen
