// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/ChangeMapPainter.h"

#include <QWidget>

namespace tuyen {

/// The change map on screen: hover names a province with its numbers, a click or Enter opens it.
class ChangeMap : public QWidget {
    Q_OBJECT
public:
    explicit ChangeMap(QWidget* parent = nullptr);

    void setValue(ChangeValue value, Language language);
    const ChangeValue& value() const { return m_value; }
    void setSelected(std::vector<std::string> units);
    void setDimmed(bool isDimmed);
    QString words(std::string_view unit) const; ///< "Tây Ninh: 33 → 50 (+17)"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const std::string& unit);
    void toggled(const std::string& unit); ///< Ctrl+click

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChangeMapLayout layoutNow() const;
    QRectF legendArea() const;

    ChangeValue m_value;
    ChartStyle m_style;
    ChangeMarks m_marks;
    std::size_t m_current = 0;
    bool m_isDimmed = false;
};

} // namespace tuyen
