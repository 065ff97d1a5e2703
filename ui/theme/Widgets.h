// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace tuyen {

/// Button kinds of the design; the style draws them from the dynamic property "kind".
enum class ButtonKind { Plain, Primary, Danger, Flat };
QPushButton* button(
    const QString& text, ButtonKind kind = ButtonKind::Plain, const QString& iconName = {});
/// Square button with an icon only; `name` is its accessible name and tooltip.
QToolButton* iconButton(const QString& iconName, const QString& name);
/// Text that opens something.
QPushButton* linkButton(const QString& text);
/// 32 high instead of 28: the buttons at the foot of a page or a dialog.
void setLarge(QPushButton* button);

/// A label in one of the type styles; follows zoom and theme.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Primary, Secondary, Accent, Ok, Warn, Error, Info, Disabled };
    explicit TextLabel(const QString& text, TextStyle textStyle, Tone tone = Tone::Primary,
        QWidget* parent = nullptr);
    explicit TextLabel(const QString& text, int textStyle /* TextStyle */,
        Tone tone = Tone::Primary, QWidget* parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    int m_style;
    Tone m_tone;
};

/// One line that gives way where there is little room: its middle is left out, for names of files
/// differ at both ends.
class ElidedLabel : public TextLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(TextStyle textStyle, Tone tone = Tone::Primary, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The 56-px head of a page: title, what is shown, selectors, actions at the right.
class PageHeader : public QFrame {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setDetail(const QString& detail);
    void addSelector(QWidget* widget); ///< after the detail
    void addAction(QWidget* widget);   ///< at the right, in order

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void resizeToZoom();
    QLabel* m_title;
    QLabel* m_detail;
    QHBoxLayout* m_selectors;
    QHBoxLayout* m_actions;
};

/// A white panel with a 1-px line, radius 6, an optional head (emphasis title, secondary hint at
/// the right).
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setHint(const QString& hint);
    QVBoxLayout* body() const { return m_body; }
    QHBoxLayout* head() const { return m_head; } ///< for controls at the right of the title

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_hint;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// A status strip: icon, sentence, one action. Hidden while it has no text.
class Strip : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Ok, Warn, Error, Info };
    explicit Strip(QWidget* parent = nullptr);
    void show(Kind kind, const QString& sentence, const QString& action = {});
    void clear();
Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
};

/// Nothing to show: icon, one sentence why, one button that helps.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& sentence, const QString& action = {},
        QWidget* parent = nullptr);
    void setTexts(const QString& sentence, const QString& action);
Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QString m_iconName;
};

/// Checkable buttons in one frame, one of them on.
class Segments : public QFrame {
    Q_OBJECT
public:
    explicit Segments(QWidget* parent = nullptr);
    void setItems(const QStringList& texts);
    int current() const;
    void setCurrent(int index);
Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

/// "Đếm **Vụ** ▾": a label in secondary, the value, a menu of values.
class SelectButton : public QToolButton {
    Q_OBJECT
public:
    explicit SelectButton(const QString& label, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    void setLabelShown(bool isShown); ///< in a narrow row the value alone; the tooltip says the rest
    void setItems(const QStringList& texts);
    int current() const { return m_current; }
    void setCurrent(int index);
    QSize sizeHint() const override;
Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownLabel() const { return m_isLabelShown ? m_label : QString(); }
    QString m_label;
    bool m_isLabelShown = true;
    QStringList m_items;
    int m_current = -1;
    QMenu* m_menu;
};

/// A small word in a tinted box ("mua bán người", "B2").
class Tag : public QLabel {
    Q_OBJECT
public:
    explicit Tag(const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// A hairline.
QFrame* hairline(Qt::Orientation orientation = Qt::Horizontal);

} // namespace tuyen
