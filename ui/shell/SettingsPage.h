// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "shell/Page.h"
#include "theme/Theme.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tuyen {

class Card;
class Commands;
class Preferences;
class Segments;
class Session;
class ShortcutModel;
class Strip;

/// What a user may set: look, language, lock, name in the journal, keys. Everything applies at
/// once.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(
        Session& session, Preferences& preferences, Commands& commands, QWidget* parent = nullptr);

    QString name() const override;
    QString iconName() const override { return QStringLiteral("settings"); }
    QString helpTopic() const override { return QStringLiteral("settings"); }
    void activated() override;
    bool usesInspector() const override { return false; }

    void showShortcuts(); ///< all commands are there
    void chooseTheme(ThemeChoice choice);
    void chooseLanguage(Language language);

Q_SIGNALS:
    void zoomChosen(double factor);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeLook();
    QWidget* makeSafety();
    QWidget* makeKeys();
    void addLine(Card* card, QLabel* name, QWidget* control);
    void retranslate();
    void show();

    Session& m_session;
    Preferences& m_preferences;
    Commands& m_commands;
    class PageHeader* m_header;
    Card* m_look;
    Card* m_safety;
    Card* m_keys;
    QLabel* m_themeName;
    Segments* m_theme;
    QLabel* m_languageName;
    Segments* m_language;
    QLabel* m_zoomName;
    QComboBox* m_zoom;
    QLabel* m_lockName;
    QSpinBox* m_lock;
    QLabel* m_actorName;
    QLineEdit* m_actor;
    QLabel* m_actorNote;
    QTableView* m_table;
    ShortcutModel* m_shortcuts;
    Strip* m_conflict;
    QPushButton* m_reset;
};

} // namespace tuyen
