// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FieldShelf.h"

#include "ingest/FieldDelegate.h"
#include "ingest/FieldModel.h"
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace tuyen {

FieldShelf::FieldShelf(QWidget* parent)
    : QFrame(parent)
    , m_search(new QLineEdit)
    , m_hint(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_list(new QListView)
    , m_model(new FieldModel(this))
{
    setSurface(this, Surface::Panel);
    setFixedWidth(px(208));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(4), 0, 0);
    column->setSpacing(px(4));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(px(12), 0, px(12), 0);
    top->setSpacing(px(4));
    top->addWidget(m_search);
    m_hint->setWordWrap(true);
    top->addWidget(m_hint);
    column->addLayout(top);
    column->addWidget(hairline());
    column->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FieldDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model->setNeedle(typed);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT fieldGiven(index.data(FieldModel::FieldRole).toString());
    });
    retranslate();
}

void FieldShelf::setTaken(std::map<std::string, QString> taken)
{
    m_model->setTaken(std::move(taken));
}

/// While one types, the arrows already move the list, and Enter gives the field.
bool FieldShelf::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && m_list->currentIndex().isValid()) {
            Q_EMIT fieldGiven(m_list->currentIndex().data(FieldModel::FieldRole).toString());
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus();
            if (!m_list->currentIndex().isValid()) {
                m_list->setCurrentIndex(m_model->index(0));
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FieldShelf::retranslate()
{
    m_search->setPlaceholderText(tr("Search a field"));
    m_search->setAccessibleName(tr("Search a field"));
    m_hint->setText(tr("Drag a field onto a column, or press Enter for the column at hand."));
    m_list->setAccessibleName(tr("Fields"));
    m_list->viewport()->update();
}

void FieldShelf::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        setFixedWidth(px(208)); // of another zoom
    }
}

} // namespace tuyen
