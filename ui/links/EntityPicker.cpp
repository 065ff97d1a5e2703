// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/EntityPicker.h"

#include "shell/FieldSearch.h"
#include "shell/SearchModel.h"
#include "shell/Session.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace tuyen {

static constexpr int mostHits = 8;

EntityPicker::EntityPicker(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_search(new FieldSearch(*m_field, session, QStringLiteral("links.pick"), mostHits, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys come from the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_list->hide();
    connect(m_search, &FieldSearch::asked, this, [this](const QString& words) {
        m_list->setVisible(m_list->isVisible() && !words.isEmpty());
    });
    connect(m_search, &FieldSearch::found, this, &EntityPicker::show);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_chosen = {}; });
    connect(m_list, &QListWidget::itemClicked, this, &EntityPicker::pick);
    m_field->installEventFilter(this);
}

void EntityPicker::setPlaceholder(const QString& text)
{
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text);
}

void EntityPicker::setChosen(EntityId id, const QString& label)
{
    m_chosen = id;
    m_field->setText(label);
    m_list->hide();
}

void EntityPicker::show(const std::vector<SearchHit>& hits)
{
    m_list->clear();
    for (const auto& hit : hits) {
        const QString context = searchContext(hit);
        auto* item = new QListWidgetItem(icon(searchIcon(hit.kind)),
            context.isEmpty() ? qt(hit.label)
                              : QStringLiteral("%1 · %2").arg(qt(hit.label), context),
            m_list);
        item->setData(Qt::UserRole, qint64(hit.id.value));
        item->setData(Qt::UserRole + 1, qt(hit.label));
    }
    if (hits.empty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing was found."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setFixedHeight(
        m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth());
    m_list->setCurrentRow(hits.empty() ? -1 : 0);
    m_list->show();
}

void EntityPicker::pick()
{
    const auto* item = m_list->currentItem();
    if (item == nullptr || !(item->flags() & Qt::ItemIsSelectable)) {
        return;
    }
    setChosen(EntityId(item->data(Qt::UserRole).toLongLong()),
        item->data(Qt::UserRole + 1).toString());
    Q_EMIT picked(m_chosen);
}

bool EntityPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_search->hurry() || !m_search->isSettled()) {
            return true; // what it finds is chosen by the next Enter
        }
        if (!m_list->isVisible()) {
            return false;
        }
        pick();
        return true;
    case Qt::Key_Escape:
        if (m_list->isVisible()) {
            m_list->hide();
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace tuyen
