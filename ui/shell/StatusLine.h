// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace tuyen {

class Session;

/// The line at the foot: counts of the store; a message for five seconds; time to auto-lock,
/// language, zoom.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    void showMessage(const QString& text);
    void setLockIn(int seconds); ///< -1: not shown
    void refresh();

Q_SIGNALS:
    void languageAsked();
    void zoomAsked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString countsText() const;
    Session& m_session;
    QLabel* m_counts;
    QLabel* m_lock;
    QPushButton* m_language;
    QPushButton* m_zoom;
    QTimer m_messageTime;
    QString m_message;
};

} // namespace tuyen
