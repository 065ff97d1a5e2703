// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/BlockList.h"

#include "base/Catalogue.h"
#include "theme/Text.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tuyen {

namespace {

enum { DetailRole = Qt::UserRole + 1, IconRole, PageRole, HeadRole };

class BlockDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(index);
        const int lines = QFontMetrics(font(TextStyle::Body)).height()
            + QFontMetrics(font(TextStyle::Caption)).height();
        return { option.rect.width(), std::max(px(44), lines + px(8)) };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const QRect rect = option.rect;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(rect, isSelected ? theme.selectionRow : theme.panel);
        if (isSelected) {
            painter->fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), theme.accent);
        }
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
        const int icon = px(16);
        painter->drawPixmap(QPoint(rect.left() + px(16), rect.center().y() - icon / 2),
            iconPixmap(index.data(IconRole).toString(), icon, theme.textPrimary,
                painter->device()->devicePixelRatioF()));
        const QRect text = rect.adjusted(px(44), px(4), -px(8), -px(4));
        const QFont title = font(isSelected ? TextStyle::BodyStrong : TextStyle::Body);
        const QFontMetrics titleMetrics(title);
        painter->setFont(title);
        painter->setPen(theme.textPrimary);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
            titleMetrics.elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
        const QFont detail = font(TextStyle::Caption);
        painter->setFont(detail);
        painter->setPen(theme.textSecondary);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(detail).elidedText(
                index.data(DetailRole).toString(), Qt::ElideRight, text.width()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.focusRing, 1));
            painter->drawRect(rect.adjusted(1, 1, -2, -2));
        }
    }
};

} // namespace

BlockList::BlockList(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new BlockDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Parts of the report"));
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT pageChosen(index.data(PageRole).toInt()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        if (index.data(HeadRole).toBool()) {
            Q_EMIT headEditRequested();
        } else {
            Q_EMIT pageChosen(index.data(PageRole).toInt());
        }
    });
}

void BlockList::clear() { m_model->clear(); }

void BlockList::add(
    const char* icon, const QString& title, const QString& detail, int page, bool isHead)
{
    auto* item = new QStandardItem(title);
    item->setData(detail, DetailRole);
    item->setData(QLatin1String(icon), IconRole);
    item->setData(page, PageRole);
    item->setData(isHead, HeadRole);
    item->setToolTip(title);
    item->setAccessibleText(title + QStringLiteral(", ") + detail);
    m_model->appendRow(item);
}

static int figuresIn(const Paragraph& paragraph)
{
    int count = 0;
    for (const auto& run : paragraph.runs) {
        count += run.figure >= 0 ? 1 : 0;
    }
    return count;
}

void BlockList::setReport(const Report& report, const ReportPages& pages)
{
    const int row = currentIndex().row();
    clear();
    add("text", tr("Head"), tr("agency, number, date, kind; double click to fill in"), 0, true);
    QString heading;
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
        const int page = pages.blockPages()[i];
        const auto caption
            = [&report](const char* code, const std::string& number, const std::string& words) {
                  return qt(sentence(code, { { "number", number.substr(1) }, { "caption", words } },
                      report.language));
              };
        if (const auto* head = std::get_if<Heading>(&report.blocks[i])) {
            heading = qt(head->text);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&report.blocks[i])) {
            add("text", heading, tr("paragraph, %n figure(s)", nullptr, figuresIn(*paragraph)),
                page);
        } else if (const auto* chart = std::get_if<ChartBlock>(&report.blocks[i])) {
            add("chart", caption("report.figure-caption", chart->code, chart->caption),
                tr("the same numbers as in Trends"), page);
        } else if (const auto* table = std::get_if<TableBlock>(&report.blocks[i])) {
            add("table", caption("report.table-caption", table->code, table->caption),
                tr("%n row(s)", nullptr, static_cast<int>(table->rows.size())), page);
        }
    }
    const auto& places = pages.blockPages();
    add("text", tr("Recipients, signature"),
        tr("%n recipient(s)", nullptr, static_cast<int>(report.recipients.size())),
        places[report.blocks.size()], true);
    add("table", tr("Appendix I. Source of every figure"),
        tr("%n code(s)", nullptr, static_cast<int>(report.figures.size())), places.back());
    if (row >= 0) {
        setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    }
}

void BlockList::followPage(int page)
{
    int row = -1;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->index(i, 0).data(PageRole).toInt() <= page) {
            row = i;
        }
    }
    const QModelIndex now = currentIndex();
    if (row < 0 || (now.isValid() && now.data(PageRole).toInt() == page)) {
        return; // the chosen part is on the page in view
    }
    // The first part of the page, not the last.
    while (row > 0 && m_model->index(row - 1, 0).data(PageRole).toInt() == page) {
        --row;
    }
    setCurrentIndex(m_model->index(row, 0));
}

} // namespace tuyen
