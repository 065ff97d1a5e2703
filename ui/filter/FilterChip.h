// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace tuyen {

/// One part of the filter: the label in secondary, the value, a cross. Click edits; the cross, Del
/// or Backspace removes.
class FilterChip : public QToolButton {
    Q_OBJECT
public:
    FilterChip(const QString& label, const QString& value, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect cross() const;
    QString m_label;
    QString m_value;
};

} // namespace tuyen
