// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "demo/Demo.h"
#include "ingest/FileListPanel.h"
#include "ingest/ImportDesk.h"
#include "ingest/IngestText.h"
#include "ingest/PreviewPanel.h"
#include "ingest/RecipeFolder.h"
#include "shell/Session.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QDir>
#include <QFileDialog>

namespace tuyen {

static constexpr int demoIncidents = 300;

void ImportDesk::importCurrent()
{
    if (m_queue->isImporting()) {
        return;
    }
    m_strip->clear();
    m_queue->importFiles({ m_list->current() });
}

void ImportDesk::openReceipt(int key)
{
    const ImportFile* file = m_queue->file(key);
    if (file != nullptr && file->state == ImportFile::State::SameBytes) {
        Q_EMIT receiptAsked(file->preview->sameBytesAs);
    } else if (file != nullptr && file->state == ImportFile::State::Imported) {
        Q_EMIT receiptAsked(file->batch);
    }
}

void ImportDesk::importReady()
{
    m_strip->clear();
    m_queue->importFiles(m_queue->ready());
}

void ImportDesk::applyFixes(const IssuesPanel::Fixes& fixes)
{
    const ImportFile* file = m_queue->file(m_list->current());
    if (file == nullptr || !file->canFix()) {
        return;
    }
    ImportOptions options = file->options;
    for (const auto& [cell, text] : fixes) {
        options.fixes[cell] = utf8(text);
    }
    m_queue->setOptions(file->key, options);
}

void ImportDesk::chooseRecipe(const QString& name)
{
    const ImportFile* file = m_queue->file(m_list->current());
    if (file == nullptr) {
        return;
    }
    ImportOptions kept;
    kept.fixes = file->options.fixes;
    kept.read.sheet = file->options.read.sheet;
    kept.recipeName = utf8(name);
    if (name.isEmpty() || !RecipeFolder::has(name)) {
        m_queue->setOptions(file->key, kept); // none, or one that ships with the program
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Reading the recipe %1").arg(name);
    spec.isQuiet = true;
    m_session.jobs().run<ImportOptions>(
        spec, this, [name](Progress&) { return RecipeFolder::options(name); },
        [this, key = file->key, kept](ImportOptions options) {
            options.fixes = kept.fixes;
            if (options.read.sheet.empty()) {
                options.read.sheet = kept.read.sheet;
            }
            m_queue->setOptions(key, options);
        },
        [this](const JobFailure& failure) { m_strip->show(Strip::Kind::Error, failure.text()); });
}

void ImportDesk::saveRecipe()
{
    const ImportFile* file = m_queue->file(m_list->current());
    if (file == nullptr || file->shownSheet() == nullptr) {
        return;
    }
    const QString folder = RecipeFolder::path();
    QDir().mkpath(folder);
    const QString name = QString(file->name()).section(QLatin1Char('.'), 0, -2);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the columns as a recipe"),
        folder + QLatin1Char('/') + name + QStringLiteral(".json"),
        QStringLiteral("JSON (*.json)"));
    if (!path.isEmpty()) {
        writeRecipeTo(path);
    }
}

void ImportDesk::writeRecipeTo(const QString& path)
{
    const ImportFile* file = m_queue->file(m_list->current());
    const ImportOptions recipe = RecipeFolder::recipeOf(file->options, file->shownSheet()->mapping);
    JobRunner::Spec spec;
    spec.title = tr("Saving the recipe");
    spec.isQuiet = true;
    m_session.jobs().run<bool>(
        spec, this,
        [path, recipe](Progress&) {
            RecipeFolder::save(path, recipe);
            return true;
        },
        [this, path](bool) {
            m_preview->setFile(m_queue->file(m_list->current()));
            Q_EMIT m_session.message(tr("Recipe saved: %1").arg(path));
        },
        [this](const JobFailure& failure) { m_strip->show(Strip::Kind::Error, failure.text()); });
}

void ImportDesk::tryDemo()
{
    m_demo = std::make_unique<QTemporaryDir>();
    if (!m_demo->isValid()) {
        m_strip->show(Strip::Kind::Error,
            tr("No folder for the sample files could be made: %1").arg(m_demo->errorString()));
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Writing sample files");
    spec.consequence = tr("nothing written to the store yet");
    spec.lane = QStringLiteral("demo-files");
    m_session.jobs().run<DemoResult>(
        spec, this,
        [folder = pathFromUtf8(utf8(m_demo->path()))](Progress& progress) {
            DemoOptions options;
            options.incidents = demoIncidents;
            return writeDemo(folder, options, progress);
        },
        [this](const DemoResult& result) {
            QStringList paths;
            for (const std::string& file : result.files) {
                paths << qt(file);
            }
            addFiles(paths);
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                m_strip->show(Strip::Kind::Error, failure.text());
            }
        });
}

static QString listOf(const std::vector<std::pair<QString, QString>>& files)
{
    QStringList list;
    for (const auto& [file, why] : files) {
        list << QStringLiteral("%1 (%2)").arg(file, why);
    }
    return list.join(QStringLiteral("; "));
}

void ImportDesk::takeOutcome(const ImportQueue::Outcome& outcome)
{
    std::int64_t rows = 0;
    for (const Receipt& receipt : outcome.receipts) {
        rows += receipt.counts.stored;
    }
    const auto done = static_cast<int>(outcome.receipts.size());
    if (done > 0) {
        m_session.refresh();
        Q_EMIT m_session.message(tr("%1 rows imported", nullptr, IngestText::plural(rows))
                                     .arg(IngestText::number(rows)));
    }
    const QString action = done > 0 ? tr("See the receipt") : QString();
    if (outcome.isCancelled && done == 0) {
        m_strip->show(Strip::Kind::Info, tr("Import cancelled. The store is as it was before."));
    } else if (outcome.isCancelled) {
        m_strip->show(Strip::Kind::Info,
            tr("Import cancelled. %n files before it are in the store; nothing of the others is.",
                nullptr, done),
            action);
    } else if (!outcome.notImported.empty()) {
        const Strip::Kind kind = done > 0 ? Strip::Kind::Warn : Strip::Kind::Error;
        m_strip->show(kind,
            tr("Not imported: %1. Nothing of these files is in the store.")
                .arg(listOf(outcome.notImported)),
            action);
    }
    if (done > 0 && !outcome.isCancelled) {
        Q_EMIT imported(outcome);
    }
}

} // namespace tuyen
