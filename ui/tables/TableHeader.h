// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tuyen {

/// The 40-px head of a table: two lines, bold, the sorted column with an arrow, a tick for all rows
/// where the model gives one (Qt::CheckStateRole of a section).
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    void setSidePadding(int designPixels);
    /// The column that orders what the first leaves equal; -1: none.
    void setSecondSort(int section, Qt::SortOrder order);

Q_SIGNALS:
    void tickClicked(int section);
    void sortAsked(int section, bool isSecond); ///< a click; with Shift: a second key

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString arrow(int section) const;
    int m_sidePadding = 4;
    int m_second = -1;
    Qt::SortOrder m_secondOrder = Qt::AscendingOrder;
    bool m_isShift = false;
};

} // namespace tuyen
