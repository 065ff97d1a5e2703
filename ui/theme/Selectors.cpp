// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace tuyen {

namespace {

/// One of the buttons of a frame: flat, the chosen one tinted and bold.
class Segment : public QAbstractButton {
public:
    Segment(const QString& text, bool isFirst)
        : m_isFirst(isFirst)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(text);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics bold(tuyen::font(TextStyle::BodyStrong));
        return { bold.horizontalAdvance(text()) + px(22), std::max(px(26), bold.height() + px(4)) };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        if (isChecked()) {
            drawBox(&painter, rect(), px(3), theme.accentTint);
        } else if (underMouse() && isEnabled()) {
            drawBox(&painter, rect(), px(3), theme.raised);
        }
        if (!m_isFirst) {
            painter.fillRect(QRect(0, 0, 1, height()), theme.border);
        }
        painter.setFont(tuyen::font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(!isEnabled() ? theme.textDisabled
                : isChecked()       ? theme.accentText
                                    : theme.textPrimary);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }

private:
    bool m_isFirst;
};

} // namespace

Segments::Segments(QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::currentChanged);
}

void Segments::setItems(const QStringList& texts)
{
    const int before = current();
    const QList<QAbstractButton*> old = m_group->buttons();
    if (old.size() == texts.size()) {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            old[i]->setText(texts[i]);
            old[i]->setAccessibleName(texts[i]);
            old[i]->updateGeometry();
            old[i]->update();
        }
        return;
    }
    for (QAbstractButton* segment : old) {
        m_group->removeButton(segment);
        delete segment;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto* segment = new Segment(texts[i], i == 0);
        m_group->addButton(segment, static_cast<int>(i));
        m_layout->addWidget(segment);
    }
    setCurrent(std::clamp(before, 0, static_cast<int>(texts.size()) - 1));
}

int Segments::current() const { return m_group->checkedId(); }

void Segments::setCurrent(int index)
{
    if (QAbstractButton* segment = m_group->button(index)) {
        segment->setChecked(true);
    }
}

void Segments::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(&painter, rect(), px(4), Theme::current().panel,
        isEnabled() ? Theme::current().borderStrong : Theme::current().border);
}

SelectButton::SelectButton(const QString& label, QWidget* parent)
    : QToolButton(parent)
    , m_label(label)
    , m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(label);
}

void SelectButton::setLabel(const QString& label)
{
    m_label = label;
    setItems(m_items);
}

void SelectButton::setLabelShown(bool isShown)
{
    m_isLabelShown = isShown;
    setToolTip({});
    setCurrent(m_current);
}

void SelectButton::setItems(const QStringList& texts)
{
    m_items = texts;
    m_menu->clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QString text = texts[i];
        QAction* action = m_menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] {
            setCurrent(static_cast<int>(i));
            Q_EMIT currentChanged(m_current);
        });
    }
    setCurrent(texts.isEmpty() ? -1 : std::clamp(m_current, 0, static_cast<int>(texts.size()) - 1));
}

void SelectButton::setCurrent(int index)
{
    m_current = index;
    const QList<QAction*> actions = m_menu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions[i]->setChecked(i == index);
    }
    const QString value = m_items.value(index);
    setText(value);
    setAccessibleName(m_label.isEmpty() ? value : m_label + QLatin1Char(' ') + value);
    if (!m_isLabelShown) {
        setToolTip(accessibleName());
    }
    updateGeometry();
    update();
}

QSize SelectButton::sizeHint() const
{
    const QFontMetrics metrics(tuyen::font(TextStyle::Body));
    const QString label = shownLabel();
    const int gap = label.isEmpty() ? 0 : metrics.horizontalAdvance(label) + px(6);
    return { px(10) + gap + metrics.horizontalAdvance(m_items.value(m_current)) + px(28),
        std::max(px(28), metrics.height() + px(6)) };
}

void SelectButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const bool isOpen = isDown();
    const QColor line = !isEnabled() ? theme.border
        : underMouse() || isOpen     ? theme.textSecondary
                                     : theme.borderStrong;
    drawBox(&painter, rect(), px(4),
        isOpen                            ? theme.border
            : underMouse() && isEnabled() ? theme.raised
                                          : theme.panel,
        line);
    painter.setFont(tuyen::font(TextStyle::Body));
    QRect text = rect().adjusted(px(10), 0, -px(26), 0);
    if (const QString label = shownLabel(); !label.isEmpty()) {
        painter.setPen(isEnabled() ? theme.textSecondary : theme.textDisabled);
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, label);
        text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(label) + px(6));
    }
    const QColor ink = isEnabled() ? theme.textPrimary : theme.textDisabled;
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_items.value(m_current), Qt::ElideRight, text.width()));
    const int size = px(14);
    painter.drawPixmap(width() - px(8) - size, (height() - size) / 2,
        iconPixmap(QStringLiteral("chevron-down"), size, ink, devicePixelRatioF()));
}

} // namespace tuyen
