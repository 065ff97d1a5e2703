// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SettingsPage.h"

#include "shell/Commands.h"
#include "shell/Preferences.h"
#include "shell/Session.h"
#include "shell/ShortcutModel.h"
#include "theme/Widgets.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace tuyen {

namespace {

constexpr std::array<int, 8> zoomPercents { 80, 90, 100, 110, 125, 150, 175, 200 };

} // namespace

SettingsPage::SettingsPage(
    Session& session, Preferences& preferences, Commands& commands, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_commands(commands)
    , m_header(new PageHeader({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(16, 16, 16, 16);
    cards->setSpacing(16);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(16);
    pair->addWidget(makeLook(), 1);
    pair->addWidget(makeSafety(), 1);
    cards->addLayout(pair);
    cards->addWidget(makeKeys(), 1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    retranslate();
    show();
}

void SettingsPage::addLine(Card* card, QLabel* name, QWidget* control)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(control);
    card->body()->addLayout(row);
}

QWidget* SettingsPage::makeLook()
{
    m_look = new Card;
    m_themeName = new TextLabel({}, TextStyle::Body);
    m_theme = new Segments;
    m_languageName = new TextLabel({}, TextStyle::Body);
    m_language = new Segments;
    m_zoomName = new TextLabel({}, TextStyle::Body);
    m_zoom = new QComboBox;
    for (const int percent : zoomPercents) {
        m_zoom->addItem(QStringLiteral("%1 %").arg(percent), percent);
    }
    addLine(m_look, m_themeName, m_theme);
    addLine(m_look, m_languageName, m_language);
    addLine(m_look, m_zoomName, m_zoom);
    m_look->body()->addStretch(1);
    connect(m_theme, &Segments::currentChanged, this,
        [this](int index) { chooseTheme(static_cast<ThemeChoice>(index)); });
    connect(m_language, &Segments::currentChanged, this, [this](int index) {
        chooseLanguage(index == 1 ? Language::English : Language::Vietnamese);
    });
    connect(m_zoom, &QComboBox::activated, this,
        [this](int index) { Q_EMIT zoomChosen(m_zoom->itemData(index).toInt() / 100.0); });
    return m_look;
}

QWidget* SettingsPage::makeSafety()
{
    m_safety = new Card;
    m_lockName = new TextLabel({}, TextStyle::Body);
    m_lock = new QSpinBox;
    m_lock->setRange(0, 120);
    m_lock->setMinimumWidth(140);
    addLine(m_safety, m_lockName, m_lock);
    m_actorName = new TextLabel({}, TextStyle::Body);
    m_actor = new QLineEdit;
    m_actor->setMinimumWidth(px(200));
    m_actor->setMaxLength(80);
    addLine(m_safety, m_actorName, m_actor);
    m_actorNote = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    m_actorNote->setWordWrap(true);
    m_safety->body()->addWidget(m_actorNote);
    m_safety->body()->addStretch(1);
    connect(m_actor, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_actor->text().simplified();
        m_preferences.setActor(name);
        m_session.setActor(name);
    });
    connect(m_lock, &QSpinBox::valueChanged, this,
        [this](int minutes) { m_preferences.setAutoLockMinutes(minutes); });
    return m_safety;
}

QWidget* SettingsPage::makeKeys()
{
    m_keys = new Card;
    m_conflict = new Strip;
    m_reset = button({});
    m_keys->head()->addWidget(m_reset);
    m_shortcuts = new ShortcutModel(m_commands, m_preferences, this);
    m_table = new QTableView;
    m_table->setModel(m_shortcuts);
    m_table->setItemDelegateForColumn(ShortcutModel::Keys, new ShortcutDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutModel::Name, QHeaderView::Stretch);
    m_table->setMinimumHeight(px(240));
    m_keys->body()->addWidget(m_conflict);
    m_keys->body()->addWidget(m_table, 1);
    connect(m_shortcuts, &ShortcutModel::conflict, this,
        [this](const QString& keys, const QString& command) {
            m_conflict->show(Strip::Kind::Warn,
                tr("%1 belongs to “%2” already. Change that one first; nothing was changed.")
                    .arg(keys, command));
        });
    connect(m_shortcuts, &ShortcutModel::accepted, m_conflict, &Strip::clear);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_shortcuts->resetAll();
        m_conflict->clear();
    });
    return m_keys;
}

QString SettingsPage::name() const { return tr("Settings"); }

void SettingsPage::activated() { show(); }

void SettingsPage::showShortcuts()
{
    m_shortcuts->reload();
    m_table->setColumnWidth(ShortcutModel::Menu, px(180));
    m_table->setColumnWidth(ShortcutModel::Keys, px(200));
}

void SettingsPage::chooseTheme(ThemeChoice choice)
{
    m_preferences.setTheme(choice);
    applyTheme(*qApp, choice);
    show();
}

void SettingsPage::chooseLanguage(Language language)
{
    m_preferences.setLanguage(language);
    m_session.setLanguage(language);
    show();
}

void SettingsPage::show()
{
    const QSignalBlocker quiet(m_lock);
    m_theme->setCurrent(static_cast<int>(m_preferences.theme()));
    m_language->setCurrent(m_session.language() == Language::English ? 1 : 0);
    m_zoom->setCurrentIndex(m_zoom->findData(qRound(zoom() * 100)));
    m_lock->setValue(m_preferences.autoLockMinutes());
    m_actor->setText(m_preferences.actor());
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    m_header->setDetail(tr("everything applies at once"));
    m_look->setTitle(tr("Look"));
    m_themeName->setText(tr("Colours"));
    m_theme->setItems({ tr("As the system"), tr("Light"), tr("Dark") });
    m_languageName->setText(tr("Language"));
    m_language->setItems({ QStringLiteral("Tiếng Việt"), QStringLiteral("English") });
    m_zoomName->setText(tr("Size"));
    m_zoom->setAccessibleName(tr("Size"));
    m_safety->setTitle(tr("Safety"));
    m_lockName->setText(tr("Lock after"));
    m_lock->setAccessibleName(tr("Minutes without use until the store locks"));
    m_lock->setSuffix(tr(" min"));
    m_lock->setSpecialValueText(tr("never"));
    m_actorName->setText(tr("Your name in the journal"));
    m_actor->setAccessibleName(m_actorName->text());
    m_actor->setPlaceholderText(tr("analyst"));
    m_actorNote->setText(tr("Stands beside every import, edit and undo from now on, inside the "
                            "encrypted store. What was written before keeps its name."));
    m_keys->setTitle(tr("Keys"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_reset->setText(tr("All keys as usual"));
    m_shortcuts->reload();
}

void SettingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
}

} // namespace tuyen
