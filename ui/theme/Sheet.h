// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tuyen {

/// The frame of every dialog: title, one sentence, body, a foot with buttons at the right. Esc
/// cancels; Enter presses the primary button only where that destroys nothing. Shown by open(),
/// never exec(): no nested event loop.
class Sheet : public QDialog {
    Q_OBJECT
public:
    explicit Sheet(int designWidth, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& sentence = {});
    QVBoxLayout* body() const { return m_body; }
    void addLeft(QPushButton* button);
    void addRight(QPushButton* button);
    void setSafeDefault(QPushButton* primary); ///< Enter presses it

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    /// Words again, in the language now in force.
    virtual void retranslate() { }

private:
    int m_designWidth;
    QLabel* m_title;
    QLabel* m_sentence;
    QVBoxLayout* m_body;
    QWidget* m_foot;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
};

} // namespace tuyen
