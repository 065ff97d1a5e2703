// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Rail.h"

#include "theme/Paint.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tuyen {

namespace {

class RailItem : public QAbstractButton {
public:
    RailItem(QString iconName, const QString& word)
        : m_iconName(std::move(iconName))
    {
        setText(word);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(word);
        setProperty("ringInside", true);
    }

    QSize sizeHint() const override { return { px(88), px(64) }; }

    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleDescription(count > 0 ? QString::number(count) : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        const QRect box(px(4), 0, width() - px(8), height());
        if (isChecked()) {
            drawBox(&painter, box, px(6), theme.accentTint);
            painter.fillRect(QRect(0, px(6), px(3), height() - px(12)), theme.accent);
        } else if (underMouse()) {
            drawBox(&painter, box, px(6), theme.raised);
        }
        const QColor ink = isChecked() ? theme.accentText : theme.textSecondary;
        const int size = px(20);
        QFont face = font(TextStyle::Caption);
        face.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(face);
        const int room = width() - px(8);
        const bool isLong = painter.fontMetrics().horizontalAdvance(text()) > room;
        const QPoint at((width() - size) / 2, isLong ? px(5) : px(11));
        painter.drawPixmap(at, iconPixmap(m_iconName, size, ink, devicePixelRatioF()));
        painter.setPen(ink);
        const QRect word((width() - room) / 2, at.y() + size + px(isLong ? 1 : 4), room,
            height() - at.y() - size - px(isLong ? 1 : 6));
        painter.drawText(word, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
        if (m_badge > 0) {
            drawBadge(painter, at + QPoint(size - px(4), -px(6)));
        }
    }

private:
    static QFont font(TextStyle style) { return tuyen::font(style); }

    void drawBadge(QPainter& painter, const QPoint& at) const
    {
        const Theme& theme = Theme::current();
        QFont face = font(TextStyle::Caption);
        face.setPointSizeF(face.pointSizeF() - 1 * zoom());
        face.setWeight(QFont::DemiBold);
        painter.setFont(face);
        const QString number = m_badge > 999 ? QStringLiteral("999+") : QString::number(m_badge);
        const int width
            = std::max(px(18), painter.fontMetrics().horizontalAdvance(number) + px(10));
        const QRect badge(at, QSize(width, px(16)));
        drawBox(&painter, badge, px(8), theme.warn.tint, theme.warn.mark);
        painter.setPen(theme.warn.text);
        painter.drawText(badge, Qt::AlignCenter, number);
    }

    QString m_iconName;
    int m_badge = 0;
};

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    m_column->setContentsMargins(0, 8, 1, 8);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setFixedWidth(px(88));
}

void Rail::addItem(const QString& iconName, const QString& word) { add(iconName, word, m_head++); }

void Rail::addFoot(const QString& iconName, const QString& word)
{
    add(iconName, word, m_column->count());
}

void Rail::add(const QString& iconName, const QString& word, int position)
{
    auto* item = new RailItem(iconName, word);
    const int index = static_cast<int>(m_items.size());
    m_items.append(item);
    m_column->insertWidget(position, item);
    connect(item, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
}

void Rail::setWord(int index, const QString& word)
{
    m_items[index]->setText(word);
    m_items[index]->setAccessibleName(word);
    m_items[index]->update();
}

void Rail::setBadge(int index, int count)
{
    static_cast<RailItem*>(m_items[index])->setBadge(count);
}

int Rail::current() const
{
    for (int i = 0; i < count(); ++i) {
        if (m_items[i]->isChecked()) {
            return i;
        }
    }
    return -1;
}

void Rail::setCurrent(int index)
{
    if (index >= 0 && index < count()) {
        m_items[index]->setChecked(true);
    }
}

void Rail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setFixedWidth(px(88));
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::current().border);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_items.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int next = std::clamp(current() + step, 0, count() - 1);
    m_items[next]->setFocus(Qt::TabFocusReason);
    m_items[next]->click();
}

} // namespace tuyen
