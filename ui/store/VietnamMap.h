// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

namespace tuyen {

/// The country with its provinces, border gates and both archipelagos: the picture of the unlock
/// page.
class VietnamMap : public QWidget {
    Q_OBJECT
public:
    explicit VietnamMap(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Label {
        QPointF at;
        QString vietnamese, english;
    };
    void read();
    void readGates();
    QPointF toPicture(const QPointF& place) const;
    void drawArchipelago(QPainter& painter, const Label& label) const;

    QPainterPath m_country; ///< in degrees
    QPainterPath m_provinces;
    QList<QPointF> m_gates;
    QList<Label> m_archipelagos;
    qreal m_scale = 1;
    QPointF m_origin;
};

} // namespace tuyen
