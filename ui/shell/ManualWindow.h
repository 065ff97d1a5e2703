// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace tuyen {

/// The manual, compiled in and offline: its pages at the left, the page at the right.
class ManualWindow : public QWidget {
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* parent = nullptr);

    void showTopic(const QString& topic);
    QString topic() const { return m_topic; }
    static QStringList topics(bool isVietnamese);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void read(const QString& topic);
    void restyle();
    QListWidget* m_list;
    QTextBrowser* m_text;
    QString m_topic;
};

} // namespace tuyen
