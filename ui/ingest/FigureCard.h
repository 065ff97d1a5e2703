// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tuyen {

/// A number that opens the rows it was counted from: icon, "1.214 vụ mới", a line of what else.
class FigureCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureCard(const QString& iconName, QWidget* parent = nullptr);
    void setTexts(const QString& number, const QString& word, const QString& note);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_icon, m_number, m_word, m_note;
};

} // namespace tuyen
