// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/UnlockPage.h"

#include "store/PassphraseField.h"
#include "store/RecentDelegate.h"
#include "store/RecentStores.h"
#include "store/StoreGate.h"
#include "store/VietnamMap.h"
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace tuyen {

UnlockPage::UnlockPage(StoreGate& gate, QWidget* parent)
    : QWidget(parent)
    , m_gate(gate)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(hairline(Qt::Vertical));
    row->addSpacing(40);
    row->addWidget(makeCard(), 0, Qt::AlignVCenter);
    m_map = new VietnamMap;
    row->addWidget(m_map, 1);
    connect(&m_gate, &StoreGate::failed, this,
        [this](const QString& sentence) { m_strip->show(Strip::Kind::Error, sentence); });
    retranslate();
    follow();
    if (m_gate.recent().rowCount() > 0) {
        setStore(m_gate.recent().pathAt(0));
    } else {
        setStore({});
    }
}

QWidget* UnlockPage::makeSide()
{
    auto* side = new QWidget;
    side->setObjectName(QStringLiteral("recent"));
    side->setFixedWidth(px(351));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(8);
    auto* name = new TextLabel(QStringLiteral("Tuyến"), TextStyle::Figure, TextLabel::Tone::Accent);
    m_slogan = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    column->addWidget(name);
    column->addWidget(m_slogan);
    column->addSpacing(28);
    auto* head = new QHBoxLayout;
    m_recentTitle = new TextLabel({}, TextStyle::Emphasis);
    m_forget = linkButton({});
    head->addWidget(m_recentTitle);
    head->addStretch(1);
    head->addWidget(m_forget);
    column->addLayout(head);
    m_list = new QListView;
    m_list->setModel(&m_gate.recent());
    auto* delegate = new RecentDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    column->addWidget(m_list, 1);
    m_open = button({}, ButtonKind::Plain, QStringLiteral("folder"));
    m_create = button({}, ButtonKind::Plain, QStringLiteral("plus"));
    for (QPushButton* wide : { m_open, m_create }) {
        setLarge(wide);
        wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(wide);
    }
    connect(delegate, &RecentDelegate::pinAsked, this, [this](const QString& path, bool isPinned) {
        m_gate.recent().setPinned(path, isPinned);
        follow();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_gate.recent().forgetAll(); });
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::openAsked);
    connect(m_create, &QPushButton::clicked, this, &UnlockPage::createAsked);
    connect(&m_gate.recent(), &QAbstractItemModel::modelReset, this, &UnlockPage::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& now) {
            if (now.isValid()) {
                setStore(now.data(RecentStores::PathRole).toString());
            }
        });
    return side;
}

QWidget* UnlockPage::makeCard()
{
    m_card = new Card;
    m_card->setFixedWidth(px(480));
    auto* column = m_card->body();
    column->setContentsMargins(20, 16, 20, 20);
    m_title = new TextLabel({}, TextStyle::Title);
    m_sentence = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_sentence->setWordWrap(true);
    m_fieldName = new TextLabel({}, TextStyle::Body);
    m_field = new PassphraseField;
    m_groups = new QLineEdit;
    m_groups->setFixedHeight(px(36));
    m_groups->setFont(monoFont());
    m_groups->hide();
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    column->addWidget(m_fieldName);
    column->addWidget(m_field);
    column->addWidget(m_groups);
    m_caps = new QWidget;
    auto* caps = new QHBoxLayout(m_caps);
    caps->setContentsMargins(0, 0, 0, 0);
    m_capsIcon = new QLabel;
    m_capsText = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Warn);
    caps->addWidget(m_capsIcon);
    caps->addWidget(m_capsText, 1);
    m_caps->hide();
    column->addWidget(m_caps);
    m_strip = new Strip;
    connect(m_strip, &Strip::actionTriggered, this, &UnlockPage::offerReadOnly);
    column->addWidget(m_strip);
    column->addSpacing(4);
    column->addWidget(makeFoot());
    connect(m_field, &PassphraseField::capsLockChanged, m_caps, &QWidget::setVisible);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_groups, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    return m_card;
}

QWidget* UnlockPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* buttons = new QHBoxLayout;
    m_sheet = linkButton({});
    m_sheet->setProperty("underlined", true);
    m_quit = button({});
    m_unlock = button({}, ButtonKind::Primary, QStringLiteral("key"));
    setLarge(m_quit);
    setLarge(m_unlock);
    buttons->addWidget(m_sheet);
    buttons->addStretch(1);
    buttons->addWidget(m_quit);
    buttons->addWidget(m_unlock);
    column->addLayout(buttons);
    column->addWidget(hairline());
    auto* note = new QHBoxLayout;
    m_noteIcon = new QLabel;
    m_note = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    m_note->setWordWrap(true);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    column->addLayout(note);
    connect(m_sheet, &QPushButton::clicked, this, [this] { useSheet(!m_isSheet); });
    connect(m_quit, &QPushButton::clicked, this, &UnlockPage::quitAsked);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    return foot;
}

void UnlockPage::setStore(const QString& path)
{
    if (path != m_path) {
        m_isReadOnly = false;
        m_tries = 0;
        m_field->wipe();
        m_groups->clear();
        m_strip->clear();
    }
    m_path = path;
    follow();
    retranslate();
}

void UnlockPage::follow()
{
    const int row = m_gate.recent().rowOf(m_path);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_gate.recent().index(row));
    m_list->viewport()->update();
    const bool isAny = m_gate.recent().rowCount() > 0;
    m_recentTitle->setVisible(isAny);
    m_forget->setVisible(isAny);
}

void UnlockPage::focusField()
{
    if (m_path.isEmpty()) {
        m_create->setFocus(Qt::OtherFocusReason);
    } else {
        (m_isSheet ? m_groups : static_cast<QLineEdit*>(m_field))->setFocus(Qt::OtherFocusReason);
    }
}

void UnlockPage::useSheet(bool isSheet)
{
    m_isSheet = isSheet;
    m_field->setVisible(!isSheet);
    m_groups->setVisible(isSheet);
    m_caps->hide();
    m_strip->clear();
    retranslate();
    focusField();
}

void UnlockPage::unlock()
{
    const QString secret = m_isSheet ? m_groups->text() : m_field->text();
    if (m_isWorking || m_path.isEmpty() || secret.isEmpty()) {
        return;
    }
    setWorking(true);
    m_strip->clear();
    const auto failed = [this](const JobFailure& failure) { fail(failure); };
    const auto mode = m_isReadOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    if (m_isSheet) {
        m_gate.unlockWithSheet(m_path, secret, this, failed, mode);
    } else {
        m_gate.unlock(m_path, secret, this, failed, mode);
    }
}

void UnlockPage::fail(const JobFailure& failure)
{
    setWorking(false);
    if (failure.code == "store.wrong-passphrase" && !m_isSheet) {
        ++m_tries;
        m_strip->show(Strip::Kind::Error,
            tr("Wrong passphrase (attempt %1). The store was not changed. The attempt is noted in "
               "its journal when it opens.")
                .arg(m_tries));
        m_field->selectAll();
    } else if (failure.code == "store.locked") {
        m_strip->show(Strip::Kind::Warn, failure.text(), tr("Open read-only"));
    } else {
        m_strip->show(Strip::Kind::Error, failure.text());
    }
    focusField();
}

/// To look at and to export while another program writes.
void UnlockPage::offerReadOnly()
{
    m_isReadOnly = true;
    m_strip->show(Strip::Kind::Info,
        tr("Opens read-only: everything can be looked at and exported, nothing changed."));
    setWorking(m_isWorking);
    focusField();
    unlock(); // without a passphrase it waits for one
}

void UnlockPage::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_field->setEnabled(!isWorking);
    m_groups->setEnabled(!isWorking);
    m_list->setEnabled(!isWorking);
    m_unlock->setEnabled(!isWorking && !m_path.isEmpty());
    m_unlock->setText(isWorking ? tr("Opening…")
            : m_isReadOnly              ? tr("Open read-only")
                                        : tr("Unlock"));
}

void UnlockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_field->wipe();
    m_groups->clear();
    m_strip->clear();
    m_caps->hide();
    m_tries = 0;
    m_isReadOnly = false;
    setWorking(false);
}

void UnlockPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_field->wipe();
    m_groups->clear();
}

void UnlockPage::retranslate()
{
    const QString name = QFileInfo(m_path).completeBaseName();
    const bool hasStore = !m_path.isEmpty();
    m_slogan->setText(tr("Border route analysis desk"));
    m_recentTitle->setText(tr("Recent stores"));
    m_forget->setText(tr("Forget the list"));
    m_list->setAccessibleName(tr("Recent stores"));
    m_open->setText(tr("Open another store…"));
    m_create->setText(tr("New store…"));
    m_title->setText(hasStore ? tr("Unlock “%1”").arg(name) : tr("Choose or make a store"));
    m_sentence->setText(hasStore ? tr("Nobody can read this store without its passphrase.")
                                 : tr("A store is one encrypted file that holds everything: "
                                      "incidents, people, sources and their history."));
    m_fieldName->setText(
        m_isSheet ? tr("Groups of the recovery sheet, in order") : tr("Passphrase"));
    m_field->setAccessibleName(tr("Passphrase"));
    m_groups->setAccessibleName(tr("Groups of the recovery sheet"));
    m_capsText->setText(tr("Caps Lock is on"));
    m_sheet->setText(m_isSheet ? tr("Use the passphrase…") : tr("Use the recovery sheet…"));
    m_quit->setText(tr("Quit"));
    m_note->setText(tr("The whole file is encrypted. Each attempt takes half a second and 256 MiB "
                       "of memory. The program "
                       "uses no network and keeps the passphrase nowhere."));
    for (QWidget* part : { static_cast<QWidget*>(m_fieldName), static_cast<QWidget*>(m_sheet) }) {
        part->setVisible(hasStore);
    }
    m_field->setVisible(hasStore && !m_isSheet);
    m_groups->setVisible(hasStore && m_isSheet);
    m_noteIcon->setPixmap(iconPixmap(
        QStringLiteral("shield"), px(16), Theme::current().textSecondary, devicePixelRatioF()));
    m_capsIcon->setPixmap(iconPixmap(
        QStringLiteral("warn"), px(16), Theme::current().warn.mark, devicePixelRatioF()));
    setWorking(m_isWorking);
}

void UnlockPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_card->setFixedWidth(px(480));
        findChild<QWidget*>(QStringLiteral("recent"))->setFixedWidth(px(351));
        retranslate();
    }
}

void UnlockPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().raised);
    painter.fillRect(QRect(0, 0, px(351), height()), Theme::current().window);
}

} // namespace tuyen
