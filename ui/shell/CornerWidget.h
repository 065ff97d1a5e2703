// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tuyen {

/// The right end of the menu bar: the store and its lock; on the unlock page the two languages.
class CornerWidget : public QWidget {
    Q_OBJECT
public:
    explicit CornerWidget(QWidget* parent = nullptr);
    void showStore(const QString& name, bool isReadOnly);
    void showLanguages();
    void setLockKeys(const QString& keys);

Q_SIGNALS:
    void lockAsked();
    void languageAsked(bool isEnglish);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QWidget* m_store;
    QLabel* m_folder;
    QLabel* m_name;
    QLabel* m_state;
    QPushButton* m_lock;
    QLabel* m_keys;
    QWidget* m_languages;
    QPushButton* m_vietnamese;
    QPushButton* m_english;
    bool m_isReadOnly = false;
};

} // namespace tuyen
