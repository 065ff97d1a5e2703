// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Widgets.h"
#include "trends/HeatMap.h"
#include "trends/TrendValue.h"

class QBoxLayout;

namespace tuyen {

/// The heat map with its legend, its order, what could not be placed, and what is gathered by
/// Ctrl+click.
class HeatCard : public Card {
    Q_OBJECT
public:
    explicit HeatCard(QWidget* parent = nullptr);

    void setValue(const TrendValue& value, Language language);
    HeatMap* map() const { return m_map; }
    const HeatGrid& grid() const { return m_map->grid(); }

Q_SIGNALS:
    void opened(const std::vector<HeatPlace>& places);
    void unplacedOpened();
    void gridChanged(); ///< order, classes or inland units

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void regrid();
    void refreshFoot();
    void arrangeFoot();
    void buildMenu();

    TrendValue m_value;
    Language m_language = Language::Vietnamese;
    HeatOptions m_options;
    HeatMap* m_map;
    QBoxLayout* m_foot;
    QWidget* m_legend;
    QToolButton* m_more;
    QMenu* m_menu;
    QPushButton* m_unplaced;
    QWidget* m_gathered;
    TextLabel* m_gatheredText;
    QPushButton* m_openGathered;
    QPushButton* m_dropGathered;
};

} // namespace tuyen
