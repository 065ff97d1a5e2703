// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/IncidentCube.h"

#include <QWidget>

#include <array>
#include <memory>

namespace tuyen {

/// The incidents on a line of time, a lane for each neighbour: a dot where the day is known, a bar
/// from the earliest to the latest day where it is not. Where dots would not fit a column says how
/// many. A click on a column asks for its days.
class IncidentTimeline : public QWidget {
    Q_OBJECT
public:
    explicit IncidentTimeline(QWidget* parent = nullptr);
    void setIncidents(std::shared_ptr<const IncidentCube> cube, const Selection& selection);
    QString sentence() const; ///< what the picture shows, for those who do not see it

Q_SIGNALS:
    void periodChosen(std::chrono::sys_days from, std::chrono::sys_days to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int laneCount = 4; ///< CN, LA, KH, none
    struct Bar {
        int from = 0, to = 0;
    };
    void arrange();
    QRect laneRect(int lane) const;
    int columnWidth() const;
    int columnOf(std::int32_t day) const;
    std::int32_t dayOf(int column) const;
    void choose(int column);

    std::shared_ptr<const IncidentCube> m_cube;
    Selection m_selection;
    std::int32_t m_first = 0;
    std::int32_t m_last = 0;
    qint64 m_unknown = 0;
    int m_current = 0;
    std::array<std::vector<int>, laneCount> m_days; ///< dots a column
    std::array<std::vector<Bar>, laneCount> m_bars;
};

} // namespace tuyen
