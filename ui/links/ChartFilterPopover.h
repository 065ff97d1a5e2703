// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "links/ShownChart.h"

#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace tuyen {

class LinkDesk;
class Segments;
class TextLabel;

/// What kinds of nodes and links a chart shows, each with how many there are, and whether links are
/// shown that no source states. Each tick is a step of the chart.
class ChartFilterPopover : public QFrame {
    Q_OBJECT
public:
    ChartFilterPopover(LinkDesk& desk, QWidget* parent);

    void open(QWidget* anchor);
    void refresh(); ///< the chart is another
    /// How many kinds are left out.
    static int leftOut(const ChartFilter& filter);

    QCheckBox* nodeBox(NodeMark mark) const;
    QCheckBox* linkBox(const std::string& kind) const;
    Segments* basis() const { return m_basis; }
    QPushButton* everything() const { return m_all; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QCheckBox* box = nullptr;
        QLabel* count = nullptr;
    };
    Line addLine(QGridLayout& grid, const QString& text);
    void rebuild(const ChartCounts& counts);
    void setMark(NodeMark mark, bool isShown);
    void setLink(const std::string& kind, bool isShown);

    LinkDesk& m_desk;
    Segments* m_basis;
    TextLabel* m_basisSays;
    QScrollArea* m_area;
    QPushButton* m_all;
    std::vector<std::pair<NodeMark, Line>> m_nodes;
    std::vector<std::pair<std::string, Line>> m_links;
};

} // namespace tuyen
