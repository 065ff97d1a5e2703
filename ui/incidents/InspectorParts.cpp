// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/InspectorParts.h"

#include "theme/Theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace tuyen::inspector {

QVBoxLayout* page(QWidget*& holder)
{
    holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(6);
    return column;
}

TextLabel* wrapped(const QString& text, TextStyle style, TextLabel::Tone tone)
{
    auto* label = new TextLabel(text, style, tone);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QMenu* addMenu(QHBoxLayout* row, const QString& accessibleName)
{
    auto* more = iconButton(QStringLiteral("more"), accessibleName);
    auto* menu = new QMenu(more);
    menu->setObjectName(QLatin1String(menuName));
    QObject::connect(more, &QToolButton::clicked, menu,
        [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    row->addWidget(more, 0, Qt::AlignTop);
    return menu;
}

void addFact(QGridLayout* grid, const QString& name, const QString& value, const QString& raw,
    bool isEstimated)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = grid->rowCount();
    auto* label = new TextLabel(name, TextStyle::Body, TextLabel::Tone::Secondary);
    label->setFixedWidth(px(104));
    label->setWordWrap(true);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    auto* shown = wrapped(value, TextStyle::Body,
        isEstimated ? TextLabel::Tone::Secondary : TextLabel::Tone::Primary);
    if (isEstimated) {
        QFont face = shown->font();
        face.setItalic(true);
        shown->setFont(face);
    }
    grid->addWidget(shown, row, 1, Qt::AlignTop);
    if (!raw.isEmpty()) {
        grid->addWidget(wrapped(QStringLiteral("“%1”").arg(raw), TextStyle::Caption,
                            TextLabel::Tone::Secondary),
            row + 1, 1);
    }
}

QColor roleColour(Role role)
{
    const Theme& theme = Theme::current();
    switch (role) {
    case Role::Suspect:
        return theme.suspect.mark;
    case Role::Victim:
        return theme.victim.mark;
    case Role::PresumedVictim:
        return theme.presumed.mark;
    case Role::Other:
        break;
    }
    return theme.textSecondary;
}

QWidget* line(const QString& iconName, const QColor& colour, const QString& text,
    const QString& right, bool isHidden, const std::function<void()>& clicked)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(iconName, px(16), colour, holder->devicePixelRatioF()));
    row->addWidget(sign);
    if (clicked) {
        auto* link = linkButton(text);
        // A long file name gives way, the name of a person does not: the words at the right do.
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        link->setMinimumWidth(std::min(link->sizeHint().width(), px(160)));
        link->setToolTip(text);
        QObject::connect(link, &QPushButton::clicked, link, clicked);
        row->addWidget(link);
    } else {
        row->addWidget(new TextLabel(text, TextStyle::Body));
    }
    row->addStretch(1);
    auto* words = new ElidedLabel(TextStyle::Caption, TextLabel::Tone::Secondary);
    words->setText(right);
    words->setToolTip(right);
    row->addWidget(words);
    if (isHidden) {
        auto* eye = new QLabel;
        eye->setPixmap(iconPixmap(QStringLiteral("eye-off"), px(16), Theme::current().textSecondary,
            holder->devicePixelRatioF()));
        eye->setToolTip(QCoreApplication::translate("tuyen::Inspector", "The name is hidden."));
        eye->setAccessibleName(eye->toolTip());
        row->addWidget(eye);
    }
    return holder;
}

} // namespace tuyen::inspector
