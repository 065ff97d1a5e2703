// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tuyen {

/// A tick, a word, its count at the right.
class FacetRow : public QAbstractButton {
    Q_OBJECT
public:
    FacetRow(const QString& text, const QString& count, bool isChecked);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_count;
};

/// The bold head of a group, with the arrow that folds it.
class FacetHead : public QAbstractButton {
    Q_OBJECT
public:
    FacetHead(const QString& text, bool isOpen);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tuyen
