// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Explanation.h"

#include <QWidget>

#include <vector>

namespace tuyen {

/// Why two records may be one person: from what was likely before comparing, over each field for or
/// against, to the result. Each bar has words; the same values are in the accessible text.
class Waterfall : public QWidget {
    Q_OBJECT
public:
    explicit Waterfall(QWidget* parent = nullptr);
    void setExplanation(const identity::Explanation& why, std::int64_t records);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Step {
        QString name;
        QString words;
        double bits = 0;
        double from = 0; ///< where the bar begins, bits
    };
    void fill();
    void drawScale(QPainter& painter, const QRectF& plot) const;
    void drawStep(QPainter& painter, const QRectF& plot, std::size_t number, qreal top) const;
    qreal x(const QRectF& plot, double bits) const;
    int stepHeight() const;

    identity::Explanation m_why;
    std::int64_t m_records = 0;
    std::vector<Step> m_steps; ///< the prior first
    double m_least = -20;
    double m_most = 10;
};

} // namespace tuyen
