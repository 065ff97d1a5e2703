// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"

#include <QWidget>

class QLabel;
class QListView;
class QLineEdit;
class QPushButton;

namespace tuyen {

class Card;
class PassphraseField;
class StoreGate;
class Strip;
class VietnamMap;

/// The page before a store is open, and what covers the window when it locks: recent stores,
/// passphrase, the map.
class UnlockPage : public QWidget {
    Q_OBJECT
public:
    explicit UnlockPage(StoreGate& gate, QWidget* parent = nullptr);

    void setStore(const QString& path);
    QString store() const { return m_path; }
    void focusField();
    void fail(const JobFailure& failure); ///< says why the store did not open, and what to do

Q_SIGNALS:
    void openAsked(); ///< another store
    void createAsked();
    void quitAsked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeCard();
    QWidget* makeFoot();
    void unlock();
    void offerReadOnly();
    void setWorking(bool isWorking);
    void useSheet(bool isSheet);
    void retranslate();
    void follow();

    StoreGate& m_gate;
    QString m_path;
    bool m_isSheet = false;
    bool m_isWorking = false;
    bool m_isReadOnly = false; ///< as another program holds the store
    int m_tries = 0;
    QLabel* m_slogan;
    QLabel* m_recentTitle;
    QPushButton* m_forget;
    QListView* m_list;
    QPushButton* m_open;
    QPushButton* m_create;
    Card* m_card;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_fieldName;
    PassphraseField* m_field;
    QLineEdit* m_groups;
    QWidget* m_caps;
    QLabel* m_capsText;
    QLabel* m_capsIcon;
    Strip* m_strip;
    QPushButton* m_sheet;
    QPushButton* m_quit;
    QPushButton* m_unlock;
    QLabel* m_noteIcon;
    QLabel* m_note;
    VietnamMap* m_map;
};

} // namespace tuyen
