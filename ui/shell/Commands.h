// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

namespace tuyen {

class Preferences;

/// Everything a user can ask the window for, once: menus, palette and the list of shortcuts show
/// the same actions. Texts are English sources of the context "Commands", so the palette finds them
/// in both languages.
class Commands : public QObject {
    Q_OBJECT
public:
    struct Command {
        QString id;
        const char* source;
        const char* menu; ///< the menu it is in, a source text too
        QList<QKeySequence>
            usual; ///< the first is shown and can be changed; the others always work
        QAction* action;
    };

    explicit Commands(Preferences& preferences, QObject* parent = nullptr);

    QAction* add(const QString& id, const char* menu, const char* source,
        const QList<QKeySequence>& keys, std::function<void()> perform,
        const QString& iconName = {});
    QAction* action(const QString& id) const;
    const QList<Command>& all() const { return m_commands; }

    /// Without the mark of its mnemonic.
    static QString text(const Command& command, Language language);
    static QString menuText(const Command& command, Language language);
    QKeySequence shortcut(const Command& command) const;
    /// The command that has these keys already, or null.
    const Command* holder(const QKeySequence& keys, const QString& besides) const;

    void retranslate();
    void applyShortcuts();

private:
    Preferences& m_preferences;
    QList<Command> m_commands;
};

} // namespace tuyen
