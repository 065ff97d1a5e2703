// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FieldPopup.h"

#include "ingest/ColumnEncodingBox.h"
#include "ingest/FieldDelegate.h"
#include "ingest/FieldModel.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace tuyen {

FieldPopup::FieldPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new FieldModel(this))
    , m_encodings(new ColumnEncodingBox(this))
{
    setFrameShape(QFrame::Box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(4), px(4), px(4), px(4));
    layout->setSpacing(px(4));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(hairline());
    layout->addWidget(m_encodings);
    m_search->setPlaceholderText(tr("Field, in Vietnamese or English"));
    m_search->setAccessibleName(tr("Search a field"));
    m_list->setAccessibleName(tr("Fields"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FieldDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model->setNeedle(typed);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::clicked, this, &FieldPopup::choose);
    connect(m_list, &QListView::activated, this, &FieldPopup::choose);
    connect(m_encodings, &ColumnEncodingBox::chosen, this, [this](const QString& encoding) {
        hide();
        Q_EMIT encodingChosen(m_column, encoding);
    });
}

void FieldPopup::open(const QRect& anchor, const MappedColumn& column,
    std::map<std::string, QString> taken, const std::string& encoding)
{
    m_column = column.column;
    m_encodings->setColumn(column, encoding);
    m_search->setPlaceholderText(tr("Field, in Vietnamese or English"));
    m_search->clear();
    m_model->setNeedle({});
    m_model->setTaken(std::move(taken));
    resize(px(340), px(28) * 12 + px(44) + m_encodings->sizeHint().height());
    QPoint at = anchor.bottomLeft();
    if (const QScreen* screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (at.y() + height() > room.bottom()) {
            at.setY(std::max(room.top(), anchor.top() - height()));
        }
    }
    move(at);
    show();
    m_search->setFocus();
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(qt(column.field)))));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

bool FieldPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentIndex(
                m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FieldPopup::choose(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const QString field = index.data(FieldModel::FieldRole).toString();
    hide();
    Q_EMIT chosen(m_column, field);
}

} // namespace tuyen
