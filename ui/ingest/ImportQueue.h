// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportFile.h"
#include "jobs/JobRunner.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace tuyen {

/// The files on their way in. Reads them in the background: a quick look at each first, so that all
/// can be seen soon, then all rows, one file at a time; imports the ready ones one after the other,
/// each a batch of its own. Nothing here changes the store but importFiles.
class ImportQueue : public QObject {
    Q_OBJECT
public:
    /// What a reading gives.
    struct Look {
        Preview preview;
        std::int64_t sameBytesAtMs = 0;            ///< when preview.sameBytesAs was imported
        std::shared_ptr<const ProseReading> prose; ///< of a text; no preview without a table
        bool isTextRead = true; ///< false: a quick look that did not ask for `prose`
    };

    /// What the jobs do, from outside so that a test can break a reader at will. Both run in a
    /// job's thread.
    struct Work {
        std::function<Look(
            const std::filesystem::path&, const ImportOptions&, bool whole, Progress&)>
            look;
        std::function<Receipt(const std::filesystem::path&, const ImportOptions&, Progress&)>
            commit;
    };

    /// How one run of importFiles went.
    struct Outcome {
        std::vector<Receipt> receipts; ///< in order; without a batch: nothing new in it
        std::vector<std::pair<QString, QString>> notImported; ///< file, why
        bool isCancelled = false;
    };

    /// Asked on the GUI thread, once a job: the store may be another one by then.
    using WorkSource = std::function<Work()>;

    ImportQueue(JobRunner& jobs, WorkSource work, QObject* parent = nullptr);

    const std::vector<ImportFile>& files() const { return m_files; }
    const ImportFile* file(int key) const;
    void add(const QStringList& paths); ///< a file already in the list is read again
    void remove(int key);
    void clear();
    /// Reads the file again with these options.
    void setOptions(int key, const ImportOptions& options);
    /// The same, as a change that somebody made and can take back until the import.
    void changeOptions(int key, const ImportOptions& options);
    bool canUndo(int key) const;
    bool canRedo(int key) const;
    void stepOptions(int key, bool back); ///< the last change back, or again
    void showSheet(int key, int sheet);
    void setShown(int key) { m_shown = key; } ///< read before the others
    /// The store is locked: forgets what was read, keeps the list; readAgain goes on.
    void suspend();
    void readAgain(); ///< every file: the store is another one

    /// What was accepted of a text is in the store.
    void markSaved(int key, BatchId batch);
    std::vector<int> ready() const; ///< keys
    bool isImporting() const { return m_outcome.has_value(); }
    void importFiles(const std::vector<int>& keys);

Q_SIGNALS:
    void changed();         ///< files() differs
    void fileRead(int key); ///< its preview is new
    void imported(const tuyen::ImportQueue::Outcome& outcome);

private:
    ImportFile* find(int key);
    void pump();
    bool startReading(bool whole);
    void read(ImportFile& file, bool whole);
    void takeLook(int key, Look look, bool whole);
    void takeText(ImportFile& file);
    void takeReadFailure(int key, const JobFailure& failure, bool whole);
    void importNext();
    void takeReceipt(int key, Receipt receipt);
    void takeImportFailure(int key, const JobFailure& failure);
    void finishImport();
    void followProgress();

    JobRunner& m_jobs;
    WorkSource m_work;
    std::vector<ImportFile> m_files;
    struct Reading {
        int key = 0;
        int job = 0;
        bool whole = false;
    };
    std::vector<Reading> m_readings; ///< at most one quick look and one whole reading
    struct Changes {
        std::vector<ImportOptions> before, after; ///< the latest last
    };
    const Changes* changes(int key) const;
    std::map<int, Changes> m_changes; ///< by key
    std::vector<int> m_toImport;
    std::optional<Outcome> m_outcome;
    int m_importJob = 0;
    int m_importing = 0;
    int m_lastKey = 0;
    int m_shown = 0;
    bool m_isSuspended = false;
};

} // namespace tuyen
