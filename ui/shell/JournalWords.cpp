// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/JournalWords.h"

#include "theme/Text.h"

#include <QCoreApplication>

#include <array>

namespace tuyen {

namespace {

struct Word {
    const char* action;
    const char* text;
};

constexpr std::array<Word, 35> words { {
    { "create", QT_TRANSLATE_NOOP("JournalWords", "store created") },
    { "open", QT_TRANSLATE_NOOP("JournalWords", "store opened") },
    { "edit", QT_TRANSLATE_NOOP("JournalWords", "edit") },
    { "add", QT_TRANSLATE_NOOP("JournalWords", "new record") },
    { "update", QT_TRANSLATE_NOOP("JournalWords", "edit") },
    { "remove", QT_TRANSLATE_NOOP("JournalWords", "deletion") },
    { "import", QT_TRANSLATE_NOOP("JournalWords", "import") },
    { "import.undo", QT_TRANSLATE_NOOP("JournalWords", "import taken back") },
    { "import.redo", QT_TRANSLATE_NOOP("JournalWords", "import brought back") },
    { "undo", QT_TRANSLATE_NOOP("JournalWords", "undo") },
    { "redo", QT_TRANSLATE_NOOP("JournalWords", "redo") },
    { "reveal", QT_TRANSLATE_NOOP("JournalWords", "name revealed") },
    { "export", QT_TRANSLATE_NOOP("JournalWords", "data exported") },
    { "report", QT_TRANSLATE_NOOP("JournalWords", "report exported") },
    { "dismiss", QT_TRANSLATE_NOOP("JournalWords", "waiting row set aside") },
    { "quarantine.dismiss", QT_TRANSLATE_NOOP("JournalWords", "waiting row set aside") },
    { "quarantine.bring-back", QT_TRANSLATE_NOOP("JournalWords", "row waits again") },
    { "quarantine.repair", QT_TRANSLATE_NOOP("JournalWords", "waiting rows repaired") },
    { "import.update", QT_TRANSLATE_NOOP("JournalWords", "known cases updated by an import") },
    { "recipe.save", QT_TRANSLATE_NOOP("JournalWords", "recipe saved") },
    { "recipe.remove", QT_TRANSLATE_NOOP("JournalWords", "recipe removed") },
    { "merge", QT_TRANSLATE_NOOP("JournalWords", "two records are one person") },
    { "unmerge", QT_TRANSLATE_NOOP("JournalWords", "records parted again") },
    { "identity.not-one", QT_TRANSLATE_NOOP("JournalWords", "not one person") },
    { "identity.later", QT_TRANSLATE_NOOP("JournalWords", "pair put off") },
    { "identity.withdraw", QT_TRANSLATE_NOOP("JournalWords", "decision taken back") },
    { "identity.show", QT_TRANSLATE_NOOP("JournalWords", "shown value chosen") },
    { "chart.save", QT_TRANSLATE_NOOP("JournalWords", "chart saved") },
    { "chart.rename", QT_TRANSLATE_NOOP("JournalWords", "chart renamed") },
    { "chart.remove", QT_TRANSLATE_NOOP("JournalWords", "chart deleted") },
    { "ring", QT_TRANSLATE_NOOP("JournalWords", "ring made") },
    { "watch", QT_TRANSLATE_NOOP("JournalWords", "watch list") },
    { "backup", QT_TRANSLATE_NOOP("JournalWords", "backup") },
    { "unlock.failed", QT_TRANSLATE_NOOP("JournalWords", "wrong passphrase") },
    { "no-recovery-sheet",
        QT_TRANSLATE_NOOP("JournalWords", "store made without a recovery sheet") },
} };

} // namespace

QString actionWord(const std::string& action)
{
    for (const Word& word : words) {
        if (action == word.action) {
            return QCoreApplication::translate("JournalWords", word.text);
        }
    }
    return qt(action);
}

QString actorWord(const std::string& actor)
{
    return actor == "analyst" ? QCoreApplication::translate("JournalWords", "analyst") : qt(actor);
}

QString describe(const JournalEntry& entry)
{
    const QString word = actionWord(entry.action);
    return entry.reason.empty() ? word : QStringLiteral("%1 (%2)").arg(word, qt(entry.reason));
}

} // namespace tuyen
