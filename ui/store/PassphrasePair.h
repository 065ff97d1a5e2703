// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tuyen {

class PassphraseField;
class StrengthBar;
class Strip;

/// A new passphrase: typed twice, its strength in four steps and in words, a proposal of six
/// syllables.
class PassphrasePair : public QWidget {
    Q_OBJECT
public:
    explicit PassphrasePair(QWidget* parent = nullptr);

    QString passphrase() const; ///< empty unless both are equal and strong enough
    void propose();
    void wipe();
    PassphraseField& first() { return *m_first; }
    PassphraseField& second() { return *m_second; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    QLabel* m_firstName;
    PassphraseField* m_first;
    StrengthBar* m_bar;
    QLabel* m_strength;
    QLabel* m_guess;
    QPushButton* m_propose;
    QLabel* m_secondName;
    PassphraseField* m_second;
    QLabel* m_caps;
    Strip* m_warning;
};

} // namespace tuyen
