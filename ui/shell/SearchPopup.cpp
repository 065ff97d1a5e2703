// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SearchPopup.h"

#include "shell/Commands.h"
#include "shell/FieldSearch.h"
#include "shell/SearchDelegate.h"
#include "shell/SearchModel.h"
#include "shell/Session.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace tuyen {

namespace {

constexpr int hitLimit = 40;
constexpr int mostRows = 14;

} // namespace

SearchPopup::SearchPopup(QLineEdit& field, Session& session, Commands& commands, QWidget* window)
    : QFrame(window)
    , m_field(field)
    , m_session(session)
    , m_commands(commands)
    , m_model(new SearchModel(commands, this))
    , m_list(new QListView)
    , m_hint(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_search(new FieldSearch(field, session, QStringLiteral("search"), hitLimit, this))
{
    setObjectName(QStringLiteral("searchPopup"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addWidget(hairline());
    m_hint->setContentsMargins(12, 0, 12, 2);
    column->addWidget(m_hint);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connectSearch();
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex& index) { choose(index); });
    connect(&session, &Session::closed, this, [this] {
        m_field.clear();
        close();
    });
    field.installEventFilter(this);
    retranslate();
    hide();
}

void SearchPopup::activate()
{
    if (!m_field.hasFocus()) {
        m_before = QApplication::focusWidget();
    }
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
    m_search->now();
}

void SearchPopup::connectSearch()
{
    connect(&m_field, &QLineEdit::textEdited, this, [this] { m_entered.reset(); });
    connect(m_search, &FieldSearch::asked, this, [this](const QString& words) {
        m_model->setWords(words);
        open();
    });
    connect(m_search, &FieldSearch::found, this, [this](const std::vector<SearchHit>& hits) {
        m_model->setHits(hits);
        if (m_field.hasFocus()) {
            open();
        }
        if (const auto inLinks = std::exchange(m_entered, {}); inLinks && isVisible()) {
            choose(m_list->currentIndex(), *inLinks);
        }
    });
}

/// What stands there while the store is still asked was found for other words: Enter waits.
void SearchPopup::enter(bool inLinks)
{
    m_search->hurry();
    if (!m_search->isSettled()) {
        m_entered = inLinks;
    } else if (isVisible()) {
        choose(m_list->currentIndex(), inLinks);
    }
}

void SearchPopup::open()
{
    selectFirst();
    place();
    setVisible(!m_model->isEmpty());
    raise();
}

void SearchPopup::close()
{
    hide();
    m_search->stop();
    m_entered.reset();
}

void SearchPopup::place()
{
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    const int rows = std::min(m_model->rowCount(), mostRows);
    const QPoint corner = m_field.mapTo(parentWidget(), QPoint(0, m_field.height() + px(4)));
    const int hint = m_hint->sizeHint().height() + 16;
    setGeometry(corner.x(), corner.y(), px(560), rows * row + hint + 6);
}

void SearchPopup::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).flags() & Qt::ItemIsSelectable) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void SearchPopup::move(int step)
{
    int row = m_list->currentIndex().row();
    do {
        row += step;
        if (row < 0 || row >= m_model->rowCount()) {
            return;
        }
    } while (!(m_model->index(row).flags() & Qt::ItemIsSelectable));
    m_list->setCurrentIndex(m_model->index(row));
}

void SearchPopup::choose(const QModelIndex& index, bool inLinks)
{
    if (!(index.flags() & Qt::ItemIsSelectable)) {
        return;
    }
    const QString command = index.data(SearchModel::CommandRole).toString();
    const EntityId entity { index.data(SearchModel::EntityRole).toLongLong() };
    const auto kind = static_cast<EntityKind>(index.data(SearchModel::KindRole).toInt());
    m_field.clear();
    leave();
    if (!command.isEmpty()) {
        m_commands.action(command)->trigger();
    } else if (inLinks) {
        Q_EMIT linksAsked(entity);
    } else {
        Q_EMIT entityChosen(entity, kind);
    }
}

void SearchPopup::leave()
{
    close();
    if (!m_before.isNull() && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    } else {
        m_field.clearFocus();
    }
}

bool SearchPopup::takesKey(int key, bool withControl)
{
    switch (key) {
    case Qt::Key_Down:
        if (isVisible()) {
            move(1);
        } else {
            m_search->now();
        }
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter(withControl);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        return takesKey(key->key(), key->modifiers().testFlag(Qt::ControlModifier));
    }
    case QEvent::FocusIn:
        if (static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) {
            m_search->now();
        }
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
            close();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (isVisible()) {
            place();
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::retranslate()
{
    m_list->setAccessibleName(tr("Found"));
    m_hint->setText(tr("Enter opens     Ctrl+Enter in Links     Esc goes back     exact marks come first"));
}

void SearchPopup::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SearchPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(&painter, rect(), px(4), Theme::current().panel, Theme::current().borderStrong);
}

} // namespace tuyen
