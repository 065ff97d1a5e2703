// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "links/Chart.h"
#include "links/LinkGraph.h"
#include "links/LinkTimes.h"

#include <chrono>
#include <optional>

namespace tuyen {

/// When the links of a chart were: contacts, incidents, crossings, each in its lane. Dragging over it
/// limits the links to a period.
class LinkTimeline : public QWidget {
    Q_OBJECT
public:
    using Day = LinkTimes::Day;

    explicit LinkTimeline(QWidget* parent = nullptr);

    void setChart(const Chart& chart, const LinkGraph& graph, Language language);
    const LinkTimes& times() const { return m_times; }
    std::optional<Day> from() const { return m_from; }
    std::optional<Day> to() const { return m_to; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// None: the whole time again.
    void periodChosen(std::optional<std::chrono::sys_days> from, std::optional<std::chrono::sys_days> to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag { None, New, From, To, Both };
    Day dayAt(qreal x) const;
    void rename();

    LinkTimes m_times;
    std::optional<Day> m_from;
    std::optional<Day> m_to;
    Language m_language = Language::Vietnamese;
    Drag m_drag = Drag::None;
    Day m_pressed;
    std::optional<Day> m_before[2]; ///< of a drag
};

} // namespace tuyen
