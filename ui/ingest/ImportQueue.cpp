// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportQueue.h"

#include "base/File.h"
#include "ingest/FailureText.h"
#include "theme/Text.h"

#include <algorithm>

namespace tuyen {

using State = ImportFile::State;

ImportQueue::ImportQueue(JobRunner& jobs, WorkSource work, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_work(std::move(work))
{
    connect(&m_jobs, &JobRunner::changed, this, &ImportQueue::followProgress);
}

ImportFile* ImportQueue::find(int key)
{
    const auto it = std::ranges::find(m_files, key, &ImportFile::key);
    return it == m_files.end() ? nullptr : &*it;
}

const ImportFile* ImportQueue::file(int key) const
{
    return const_cast<ImportQueue*>(this)->find(key);
}

void ImportQueue::add(const QStringList& paths)
{
    for (const QString& text : paths) {
        const std::filesystem::path path = pathFromUtf8(utf8(text));
        const auto it = std::ranges::find(m_files, path, &ImportFile::path);
        if (it == m_files.end()) {
            ImportFile file;
            file.key = ++m_lastKey;
            file.path = path;
            m_files.push_back(std::move(file));
        } else if (it->state != State::Importing) {
            setOptions(it->key, it->options);
        }
    }
    Q_EMIT changed();
    pump();
}

void ImportQueue::remove(int key)
{
    for (const Reading& reading : m_readings) {
        if (reading.key == key) {
            m_jobs.cancel(reading.job);
        }
    }
    std::erase_if(m_readings, [key](const Reading& reading) { return reading.key == key; });
    std::erase_if(m_files, [key](const ImportFile& file) {
        return file.key == key && file.state != State::Importing;
    });
    m_changes.erase(key);
    Q_EMIT changed();
    pump();
}

void ImportQueue::clear()
{
    for (const Reading& reading : m_readings) {
        m_jobs.cancel(reading.job);
    }
    m_readings.clear();
    std::erase_if(m_files, [](const ImportFile& file) { return file.state != State::Importing; });
    Q_EMIT changed();
}

void ImportQueue::setOptions(int key, const ImportOptions& options)
{
    ImportFile* file = find(key);
    if (file == nullptr || file->state == State::Importing) {
        return;
    }
    for (const Reading& reading : m_readings) {
        if (reading.key == key) {
            m_jobs.cancel(reading.job);
        }
    }
    std::erase_if(m_readings, [key](const Reading& reading) { return reading.key == key; });
    file->options = options;
    file->state = State::Waiting;
    file->batch = {};
    file->percent = -1;
    Q_EMIT changed();
    pump();
}

void ImportQueue::showSheet(int key, int sheet)
{
    if (ImportFile* file = find(key)) {
        file->sheet = sheet;
        Q_EMIT fileRead(key);
    }
}

void ImportQueue::suspend()
{
    m_isSuspended = true;
    for (const Reading& reading : m_readings) {
        m_jobs.cancel(reading.job);
    }
    m_readings.clear();
    // An import under way was cancelled with the other jobs and will not report.
    m_outcome.reset();
    m_toImport.clear();
    m_importing = 0;
    m_importJob = 0;
    for (ImportFile& file : m_files) {
        file.preview.reset();
        file.prose.reset();
        file.state = State::Waiting;
        file.percent = -1;
    }
    Q_EMIT changed();
    Q_EMIT fileRead(m_shown);
}

void ImportQueue::readAgain()
{
    m_isSuspended = false;
    std::vector<int> keys;
    std::ranges::transform(m_files, std::back_inserter(keys), &ImportFile::key);
    for (const int key : keys) {
        setOptions(key, ImportOptions(find(key)->options));
    }
}

std::vector<int> ImportQueue::ready() const
{
    std::vector<int> keys;
    for (const ImportFile& file : m_files) {
        if (file.isReadyToImport()) {
            keys.push_back(file.key);
        }
    }
    return keys;
}

void ImportQueue::pump()
{
    if (m_isSuspended) {
        return;
    }
    const auto isRunning = [this](bool whole) {
        return std::ranges::any_of(
            m_readings, [whole](const Reading& one) { return one.whole == whole; });
    };
    if (!isRunning(false)) {
        startReading(false);
    }
    // All rows are counted when every file was begun, and not while something goes in.
    const bool isAnyWaiting = std::ranges::any_of(
        m_files, [](const ImportFile& file) { return file.state == State::Waiting; });
    if (!isRunning(true) && !isAnyWaiting && !isImporting()) {
        startReading(true);
    }
}

bool ImportQueue::startReading(bool whole)
{
    const auto wants = [&](const ImportFile& file) {
        return whole ? file.state == State::Reading && file.preview && !file.isScanned()
                     : file.state == State::Waiting;
    };
    ImportFile* next = find(m_shown);
    if (next == nullptr || !wants(*next)) {
        const auto it = std::ranges::find_if(m_files, wants);
        next = it == m_files.end() ? nullptr : &*it;
    }
    if (next == nullptr) {
        return false;
    }
    read(*next, whole);
    return true;
}

void ImportQueue::read(ImportFile& file, bool whole)
{
    file.state = State::Reading;
    file.percent = -1;
    JobRunner::Spec spec;
    spec.title = tr("Reading %1").arg(file.name());
    spec.consequence = tr("nothing written to the store yet");
    const int key = file.key;
    const int job = m_jobs.run<Look>(
        spec, this,
        [work = m_work().look, path = file.path, options = file.options, whole](
            Progress& progress) { return work(path, options, whole, progress); },
        [this, key, whole](Look look) { takeLook(key, std::move(look), whole); },
        [this, key, whole](const JobFailure& failure) { takeReadFailure(key, failure, whole); });
    m_readings.push_back({ key, job, whole });
    Q_EMIT changed();
}

void ImportQueue::takeLook(int key, Look look, bool whole)
{
    std::erase_if(
        m_readings, [&](const Reading& one) { return one.key == key && one.whole == whole; });
    if (ImportFile* file = find(key); file != nullptr && !m_isSuspended) {
        if (look.isTextRead) {
            file->prose = std::move(look.prose);
        }
        if (look.preview.sheets.empty() && file->prose) {
            takeText(*file);
            return;
        }
        file->preview = std::make_shared<const Preview>(std::move(look.preview));
        const auto& sheets = file->preview->sheets;
        if (file->options.read.sheet.empty()) {
            file->sheetNames.clear();
            std::ranges::transform(
                sheets, std::back_inserter(file->sheetNames), &SheetPreview::name);
        }
        if (file->sheet >= static_cast<int>(sheets.size())) {
            file->sheet = 0;
        }
        file->percent = -1;
        file->state = file->isScanned() ? stateOf(*file->preview) : State::Reading;
        if (file->preview->sameBytesAs && file->options.onDuplicate != OnDuplicate::Keep) {
            file->state = State::SameBytes;
            file->sameBytesAtMs = look.sameBytesAtMs;
        }
        Q_EMIT changed();
        Q_EMIT fileRead(key);
    }
    pump();
}

/// A text is read whole at once, and goes in by its proposals only.
void ImportQueue::takeText(ImportFile& file)
{
    file.preview.reset();
    file.sheetNames.clear();
    file.percent = -1;
    file.state = State::Document;
    const int key = file.key;
    Q_EMIT changed();
    Q_EMIT fileRead(key);
    pump();
}

void ImportQueue::markSaved(int key, BatchId batch)
{
    if (ImportFile* file = find(key)) {
        file->textBatch = batch;
        if (file->isText()) {
            file->state = State::Imported;
            file->batch = batch;
        }
        Q_EMIT changed();
        Q_EMIT fileRead(key);
    }
}

void ImportQueue::takeReadFailure(int key, const JobFailure& failure, bool whole)
{
    std::erase_if(
        m_readings, [&](const Reading& one) { return one.key == key && one.whole == whole; });
    if (ImportFile* file = find(key); file != nullptr && !m_isSuspended) {
        file->state = State::Broken;
        file->percent = -1;
        file->problem = failure.isCancelled ? tr("reading was cancelled")
                                            : failureOfFile(failure, file->name());
        file->preview.reset();
        Q_EMIT changed();
        Q_EMIT fileRead(key);
    }
    pump();
}

void ImportQueue::followProgress()
{
    bool hasChanged = false;
    for (const JobRunner::Status& status : m_jobs.running()) {
        const auto reading = std::ranges::find(m_readings, status.job, &Reading::job);
        const int key = reading != m_readings.end() ? reading->key
                                                    : (status.job == m_importJob ? m_importing : 0);
        ImportFile* file = find(key);
        if (file != nullptr && status.total > 0) {
            const int percent
                = static_cast<int>(std::min<quint64>(100, status.done * 100 / status.total));
            hasChanged |= percent != file->percent;
            file->percent = percent;
        }
    }
    if (hasChanged) {
        Q_EMIT changed();
    }
}

} // namespace tuyen
