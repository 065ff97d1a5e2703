// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tuyen {

class TableHeader;

/// The table of every page: whole rows chosen, arrows move and Tab leaves, rows 24 or 28 by the
/// font, Ctrl+C and Ctrl+Shift+C copy. A current index is kept whenever there are rows: screen
/// readers lose a table of Qt 6.4 without one.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    TableHeader* head() const { return m_head; }
    void setModel(QAbstractItemModel* model) override;
    void setDesignRowHeight(int designPixels);                  ///< 24 or 28 at 100 %
    void setDesignWidths(const std::vector<int>& designPixels); ///< by logical column
    /// The column that takes what room is left, never less than its design width.
    void setElasticColumn(int column);
    /// Left and right of each cell; 4 where rows are compared, 8 where a table stands alone.
    void setSidePadding(int designPixels);
    int sidePadding() const { return m_sidePadding; }
    void copySelection(bool hasHeaders);

Q_SIGNALS:
    void rowActivated(int row);                   ///< Enter or double click
    void cellEditAsked(const QModelIndex& index); ///< F2
    void rowTicked(int row);                      ///< Space
    void removeRequested(int row);                ///< Del
    void menuAsked(int row, const QPoint& at);    ///< a right click, the menu key, Shift+F10
    void copied(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void resizeToZoom();
    void keepCurrent();
    TableHeader* m_head;
    void stretch();
    int m_rowHeight = 24;
    int m_sidePadding = 4;
    int m_elastic = -1;
    std::vector<int> m_widths;
};

} // namespace tuyen
