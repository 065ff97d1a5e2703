// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Commands.h"

#include "shell/Preferences.h"
#include "theme/Theme.h"
#include "theme/Translation.h"

#include <QCoreApplication>

namespace tuyen {

namespace {

QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(1), QLatin1Char('&'));
    return text;
}

} // namespace

Commands::Commands(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&preferences, &Preferences::shortcutsChanged, this, &Commands::applyShortcuts);
}

QAction* Commands::add(const QString& id, const char* menu, const char* source,
    const QList<QKeySequence>& keys, std::function<void()> perform, const QString& iconName)
{
    auto* made = new QAction(this);
    made->setObjectName(id);
    made->setShortcutContext(Qt::WindowShortcut);
    if (!iconName.isEmpty()) {
        made->setIcon(icon(iconName));
    }
    if (perform) {
        connect(made, &QAction::triggered, this, [perform = std::move(perform)] { perform(); });
    }
    m_commands.append({ id, source, menu, keys, made });
    return made;
}

QAction* Commands::action(const QString& id) const
{
    for (const Command& command : m_commands) {
        if (command.id == id) {
            return command.action;
        }
    }
    return nullptr;
}

QString Commands::text(const Command& command, Language language)
{
    return withoutMnemonic(translated(language, "Commands", command.source));
}

QString Commands::menuText(const Command& command, Language language)
{
    return withoutMnemonic(translated(language, "Commands", command.menu));
}

QKeySequence Commands::shortcut(const Command& command) const
{
    return m_preferences.shortcut(command.id).value_or(command.usual.value(0));
}

const Commands::Command* Commands::holder(const QKeySequence& keys, const QString& besides) const
{
    for (const Command& command : m_commands) {
        if (command.id != besides && !keys.isEmpty()
            && (shortcut(command) == keys || command.usual.mid(1).contains(keys))) {
            return &command;
        }
    }
    return nullptr;
}

void Commands::retranslate()
{
    for (const Command& command : m_commands) {
        command.action->setText(QCoreApplication::translate("Commands", command.source));
    }
}

void Commands::applyShortcuts()
{
    for (const Command& command : m_commands) {
        QList<QKeySequence> keys { shortcut(command) };
        keys += command.usual.mid(1);
        keys.removeAll(QKeySequence());
        command.action->setShortcuts(keys);
    }
}

} // namespace tuyen
