// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/CheckPopover.h"

#include "text/Fold.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tuyen {

namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr std::size_t searchFrom = 12;
constexpr int mostRows = 14;

/// A tick, the word, the count: 28 px a row.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const QFontMetrics metrics(tuyen::font(TextStyle::Body));
        return { px(200), std::max(px(28), metrics.height() + px(8)) };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const bool isHot = (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0;
        painter->fillRect(option.rect, isHot ? theme.selectionRow : theme.panel);
        QRect rect = option.rect.adjusted(px(8), 0, -px(8), 0);
        const QVariant tick = index.data(Qt::CheckStateRole);
        if (tick.isValid()) {
            QStyleOptionButton box;
            box.rect = QRect(rect.left(), rect.center().y() - px(7), px(14), px(14));
            box.state = QStyle::State_Enabled
                | (tick.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(
                QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
            rect.setLeft(rect.left() + px(22));
        }
        const QString count = index.data(countRole).toString();
        painter->setFont(tuyen::font(TextStyle::Caption));
        painter->setPen(theme.textSecondary);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(count) - px(12));
        painter->setFont(tuyen::font(TextStyle::Body));
        painter->setPen(theme.textPrimary);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, rect.width()));
    }
};

} // namespace

CheckPopover::CheckPopover(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CheckPopover::search);
    connect(m_list, &QListWidget::itemClicked, this, &CheckPopover::choose);
}

void CheckPopover::open(QWidget* anchor, const QString& title, std::vector<Item> items,
    std::function<void(const std::vector<std::string>&)> changed)
{
    m_items = std::move(items);
    m_changed = std::move(changed);
    setWindowTitle(title);
    m_list->setAccessibleName(title);
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->clear();
    int width = px(220);
    for (const auto& item : m_items) {
        auto* row = new QListWidgetItem(item.text, m_list);
        row->setData(countRole, item.count);
        if (item.isCheckable) {
            row->setData(Qt::CheckStateRole, int(item.isChecked ? Qt::Checked : Qt::Unchecked));
        }
        width = std::max(width, fontMetrics().horizontalAdvance(item.text + item.count) + px(80));
    }
    m_search->setVisible(m_items.size() > searchFrom);
    m_search->clear();
    const int rowHeight = m_items.empty() ? px(28) : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rowHeight * std::clamp(int(m_items.size()), 1, mostRows) + 2);
    setFixedWidth(std::min(width, px(420)));
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + px(4)));
    if (const QScreen* screen = anchor->screen()) {
        const QRect area = screen->availableGeometry();
        at.setX(
            std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - this->width())));
    }
    move(at);
    show();
    (m_search->isVisible() ? static_cast<QWidget*>(m_search) : m_list)->setFocus();
    m_list->setCurrentRow(0);
}

void CheckPopover::search(const QString& words)
{
    const std::string wanted = fold(utf8(words));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(fold(utf8(item->text())).find(wanted) == std::string::npos);
    }
}

std::vector<std::string> CheckPopover::ticked() const
{
    std::vector<std::string> values;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].isChecked) {
            values.push_back(m_items[i].value);
        }
    }
    return values;
}

void CheckPopover::choose(QListWidgetItem* row)
{
    const int at = row == nullptr ? -1 : m_list->row(row);
    if (at < 0 || row->isHidden()) {
        return;
    }
    Item& item = m_items[static_cast<std::size_t>(at)];
    if (!item.isCheckable) {
        close();
        m_changed({ item.value });
        return;
    }
    item.isChecked = !item.isChecked;
    row->setData(Qt::CheckStateRole, int(item.isChecked ? Qt::Checked : Qt::Unchecked));
    m_changed(ticked());
}

bool CheckPopover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isChoice = key == Qt::Key_Return || key == Qt::Key_Enter
            || (key == Qt::Key_Space && watched == m_list);
        if (isChoice) {
            choose(m_list->currentItem());
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CheckPopover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    painter.fillRect(rect(), theme.panel);
    drawBox(&painter, rect(), 0, theme.panel, theme.borderStrong);
}

} // namespace tuyen
