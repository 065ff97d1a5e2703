// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CornerWidget.h"

#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tuyen {

CornerWidget::CornerWidget(QWidget* parent)
    : QWidget(parent)
    , m_store(new QWidget)
    , m_folder(new QLabel)
    , m_name(new TextLabel({}, TextStyle::BodyStrong))
    , m_state(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_lock(linkButton({}))
    , m_keys(new Tag({}))
    , m_languages(new QWidget)
    , m_vietnamese(linkButton(QStringLiteral("Tiếng Việt")))
    , m_english(linkButton(QStringLiteral("English")))
{
    setObjectName(QStringLiteral("corner"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 12, 0);
    row->addWidget(m_store);
    row->addWidget(m_languages);
    auto* store = new QHBoxLayout(m_store);
    store->setContentsMargins(0, 0, 0, 0);
    store->setSpacing(8);
    store->addWidget(m_folder);
    store->addWidget(m_name);
    store->addWidget(m_state);
    store->addSpacing(4);
    QFrame* line = hairline(Qt::Vertical);
    line->setFixedHeight(16);
    store->addWidget(line);
    store->addSpacing(4);
    m_lock->setIcon(icon(QStringLiteral("lock")));
    store->addWidget(m_lock);
    store->addWidget(m_keys);
    auto* languages = new QHBoxLayout(m_languages);
    languages->setContentsMargins(0, 0, 0, 0);
    languages->setSpacing(8);
    languages->addWidget(m_vietnamese);
    QFrame* between = hairline(Qt::Vertical);
    between->setFixedHeight(14);
    languages->addWidget(between);
    languages->addWidget(m_english);
    connect(m_lock, &QPushButton::clicked, this, &CornerWidget::lockAsked);
    connect(m_vietnamese, &QPushButton::clicked, this, [this] { Q_EMIT languageAsked(false); });
    connect(m_english, &QPushButton::clicked, this, [this] { Q_EMIT languageAsked(true); });
    retranslate();
    showLanguages();
}

void CornerWidget::showStore(const QString& name, bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_name->setText(name);
    m_store->show();
    m_languages->hide();
    retranslate();
}

void CornerWidget::showLanguages()
{
    m_store->hide();
    m_languages->show();
}

void CornerWidget::setLockKeys(const QString& keys)
{
    m_keys->setText(keys);
    m_keys->setVisible(!keys.isEmpty());
}

void CornerWidget::retranslate()
{
    setFixedHeight(px(32));
    m_folder->setPixmap(iconPixmap(
        QStringLiteral("folder"), px(16), Theme::current().textSecondary, devicePixelRatioF()));
    m_state->setText(m_isReadOnly ? tr("encrypted, read only") : tr("encrypted"));
    m_lock->setText(tr("Lock"));
}

void CornerWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

} // namespace tuyen
