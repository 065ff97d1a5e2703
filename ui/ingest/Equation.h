// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"

#include <QWidget>

#include <vector>

namespace tuyen {

/// read = taken in + already there + waiting (+ set aside) (+ recognised as no row). Small in the
/// foot of the preview, large with its bar on a receipt. It says so when the parts do not add up:
/// that must never happen.
class Equation : public QWidget {
    Q_OBJECT
public:
    enum class Size { Line, Figures };
    explicit Equation(Size size, QWidget* parent = nullptr);
    /// `aside`: how many of those not taken in wait no longer, but were set aside for good.
    void setCounts(const RowCounts& counts, std::int64_t aside = 0);
    const RowCounts& counts() const { return m_counts; }
    QString sentence() const; ///< the same in words, for a screen reader
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        std::int64_t value = 0;
        QString word;
        QColor colour, mark;
    };
    std::vector<Part> parts() const;
    int gapOf(const std::vector<Part>& parts) const; ///< so that the tag in the corner stays free
    struct Place {
        int line = 0;
        int x = 0;
    };
    std::vector<Place> places(const std::vector<Part>& parts) const; ///< of a line, wrapped
    int lineHeight() const;
    void wrap();
    void paintLine(QPainter& painter) const;
    void paintFigures(QPainter& painter) const;
    void paintBar(QPainter& painter, const QRect& bar) const;
    void announce();
    Size m_size;
    RowCounts m_counts;
    std::int64_t m_aside = 0;
    int m_lineCount = 1;
};

} // namespace tuyen
