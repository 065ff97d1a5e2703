// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "demo/Demo.h"
#include "ingest/CompareDialog.h"
#include "ingest/FileListPanel.h"
#include "ingest/ImportDesk.h"
#include "ingest/IngestText.h"
#include "ingest/PreviewPanel.h"
#include "ingest/RecipeFolder.h"
#include "shell/Session.h"
#include "store/RecipeStore.h"
#include "text/Fold.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

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
    } else if (file != nullptr && file->state == ImportFile::State::Document) {
        Q_EMIT proposalsAsked(key);
    } else if (file != nullptr && file->state == ImportFile::State::Imported) {
        Q_EMIT receiptAsked(file->batch);
    }
}

void ImportDesk::openText(int key)
{
    const ImportFile* file = m_queue->file(key);
    if (file != nullptr && file->textBatch) {
        Q_EMIT receiptAsked(file->textBatch);
    } else if (file != nullptr && file->isTextToo()) {
        Q_EMIT proposalsAsked(key);
    }
    m_part->setCurrent(0); // the tables stand here when one comes back
}

void ImportDesk::importReady()
{
    m_strip->clear();
    m_queue->importFiles(m_queue->ready());
}

/// What a fix typed now replaces: the cell as shown; where it shows `earlier`, what that replaced. None
/// beyond the rows shown.
static std::optional<std::string> replacedBy(
    const CellFix& earlier, const ImportFile& file, const CellPlace& cell)
{
    for (const SheetPreview& sheet : file.preview->sheets) {
        const auto row = std::ranges::find(sheet.rows, cell.row, &PreviewRow::number);
        if (sheet.name != cell.sheet || row == sheet.rows.end()) {
            continue;
        }
        const auto at = static_cast<std::size_t>(cell.column);
        const std::string shown = at < row->cells.size() ? row->cells[at] : std::string();
        return !earlier.text.empty() && earlier.isSaidBy(shown) ? earlier.was : trimmed(shown);
    }
    return std::nullopt;
}

void ImportDesk::applyFixes(const IssuesPanel::Fixes& fixes)
{
    const ImportFile* file = m_queue->file(m_list->current());
    if (file == nullptr || !file->canFix()) {
        return;
    }
    ImportOptions options = file->options;
    for (const auto& [cell, text] : fixes) {
        CellFix& fix = options.fixes[cell];
        fix = { utf8(text), replacedBy(fix, *file, cell) };
    }
    m_queue->changeOptions(file->key, options);
}

/// What belongs to this very file and stays when another recipe reads it.
static ImportOptions ofThisFile(const ImportOptions& options)
{
    ImportOptions kept;
    kept.fixes = options.fixes;
    kept.rowChoices = options.rowChoices;
    kept.read.sheet = options.read.sheet;
    return kept;
}

void ImportDesk::chooseRecipe(const QString& name)
{
    const ImportFile* file = m_queue->file(m_list->current());
    if (file == nullptr) {
        return;
    }
    if (name.isEmpty()) {
        ImportOptions kept = ofThisFile(file->options);
        kept.useFittingRecipe = false; // refused
        m_queue->changeOptions(file->key, kept);
        return;
    }
    if (name != RecipeFolder::fromFile) {
        useRecipe(name, {});
        return;
    }
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Read by a recipe"), RecipeFolder::path(), QStringLiteral("JSON (*.json)"));
    if (path.isEmpty()) {
        m_preview->setFile(file); // the choice stands as before
        return;
    }
    readRecipeFrom(path);
}

void ImportDesk::readRecipeFrom(const QString& path) { useRecipe({}, path); }

void ImportDesk::useRecipe(const QString& name, const QString& path)
{
    const ImportFile* file = m_queue->file(m_list->current());
    if (file == nullptr) {
        return;
    }
    const ImportOptions kept = ofThisFile(file->options);
    JobRunner::Spec spec;
    spec.title = tr("Reading the recipe %1").arg(path.isEmpty() ? name : path);
    spec.isQuiet = true;
    m_session.jobs().run<ImportOptions>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly), name, path](Progress&) {
            if (!path.isEmpty()) {
                return RecipeFolder::read(path);
            }
            Store store = opener();
            const auto saved = RecipeStore(store).findByName(utf8(name));
            ImportOptions options = saved ? readRecipe(saved->recipe) : ImportOptions();
            options.recipeName = utf8(name); // or one that ships with the program
            return options;
        },
        [this, key = file->key, kept](ImportOptions options) {
            options.fixes.insert(kept.fixes.begin(), kept.fixes.end());
            options.rowChoices.insert(kept.rowChoices.begin(), kept.rowChoices.end());
            if (options.read.sheet.empty()) {
                options.read.sheet = kept.read.sheet;
            }
            m_queue->changeOptions(key, options);
        },
        [this](const JobFailure& failure) { m_strip->show(Strip::Kind::Error, failure.text()); });
}

/// Into the store, for the next file with the same headers; as a file, for somebody else.
void ImportDesk::saveRecipe()
{
    const ImportFile* file = m_queue->file(m_list->current());
    if (file == nullptr || file->shownSheet() == nullptr) {
        return;
    }
    const QString name = QString(file->name()).section(QLatin1Char('.'), 0, -2);
    QMenu menu;
    QAction* keep = menu.addAction(tr("Use it for every file with these headers"));
    QAction* write = menu.addAction(tr("Write it as a file…"));
    const QAction* chosen = menu.exec(m_saveRecipe->mapToGlobal(QPoint(0, m_saveRecipe->height())));
    if (chosen == keep) {
        keepRecipe(name);
    } else if (chosen == write) {
        const QString folder = RecipeFolder::path();
        QDir().mkpath(folder);
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the columns as a recipe"),
            folder + QLatin1Char('/') + name + QStringLiteral(".json"),
            QStringLiteral("JSON (*.json)"));
        if (!path.isEmpty()) {
            writeRecipeTo(path);
        }
    }
}

void ImportDesk::keepRecipe(const QString& name)
{
    const ImportFile* file = m_queue->file(m_list->current());
    if (file == nullptr || file->shownSheet() == nullptr) {
        return;
    }
    const ColumnMapping& mapping = file->shownSheet()->mapping;
    SavedRecipe recipe { utf8(name), mapping.fingerprint(),
        writeRecipe(RecipeFolder::recipeOf(file->options, mapping)), 0 };
    JobRunner::Spec spec;
    spec.title = tr("Saving the recipe");
    spec.isQuiet = true;
    m_session.jobs().run<bool>(
        spec, this,
        [opener = m_session.opener(), recipe](Progress&) {
            Store store = opener();
            RecipeStore(store).save(recipe);
            return true;
        },
        [this, name, key = file->key, headers = recipe.fingerprint](bool) {
            Q_EMIT m_session.message(
                tr("Recipe “%1” is used from now on for files with these headers").arg(name));
            showSavedRecipe(key, name, headers);
        },
        [this](const JobFailure& failure) { m_strip->show(Strip::Kind::Error, failure.text()); });
}

/// The file says by what it is read, and the others with its headers are read by it too.
void ImportDesk::showSavedRecipe(int key, const QString& name, const std::string& headers)
{
    std::vector<int> others;
    for (const ImportFile& file : m_queue->files()) {
        const bool fits = file.key != key && file.canFix()
            && std::ranges::any_of(file.preview->sheets,
                [&](const SheetPreview& sheet) { return sheet.mapping.fingerprint() == headers; });
        if (fits) {
            others.push_back(file.key);
        }
    }
    for (const int other : others) {
        m_queue->setOptions(other, ImportOptions(m_queue->file(other)->options));
    }
    if (m_list->current() == key) {
        useRecipe(name, {});
    }
}

void ImportDesk::writeRecipeTo(const QString& path)
{
    const ImportFile* file = m_queue->file(m_list->current());
    ImportOptions recipe = RecipeFolder::recipeOf(file->options, file->shownSheet()->mapping);
    recipe.fixes = file->options.fixes; // a file replays this import whole
    recipe.rowChoices = file->options.rowChoices;
    JobRunner::Spec spec;
    spec.title = tr("Saving the recipe");
    spec.isQuiet = true;
    m_session.jobs().run<bool>(
        spec, this,
        [path, recipe](Progress&) {
            RecipeFolder::save(path, recipe);
            return true;
        },
        [this, path](bool) { Q_EMIT m_session.message(tr("Recipe saved: %1").arg(path)); },
        [this](const JobFailure& failure) { m_strip->show(Strip::Kind::Error, failure.text()); });
}

/// A row that says otherwise than a known case: both sides, and what becomes of it.
void ImportDesk::compareRow(std::int64_t row)
{
    const ImportFile* file = m_queue->file(m_list->current());
    const SheetPreview* sheet = file == nullptr ? nullptr : file->shownSheet();
    if (sheet == nullptr) {
        return;
    }
    const auto found = std::ranges::find(sheet->rows, row, &PreviewRow::number);
    if (found == sheet->rows.end() || !found->known) {
        return;
    }
    auto* dialog
        = new CompareDialog(qt(found->known->code), *found->known, found->stated, true, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row, key = file->key] {
        const ImportFile* now = m_queue->file(key);
        if (now == nullptr) {
            return;
        }
        ImportOptions options = now->options;
        const DuplicateChoice choice = dialog->choice();
        if (dialog->isForAll() && choice.what != OnDuplicate::Skip) {
            options.onDuplicate = choice.what;
            options.updateFields = choice.fields;
        } else if (dialog->isForAll()) {
            for (const SheetPreview& one : now->preview->sheets) {
                for (const PreviewRow& shown : one.rows) {
                    if (shown.known) {
                        options.rowChoices[shown.number] = choice;
                    }
                }
            }
        } else {
            options.rowChoices[row] = choice;
        }
        m_queue->changeOptions(key, options);
    });
    dialog->open();
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
