// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Person.h"
#include "theme/Widgets.h"

#include <QVBoxLayout>

#include <functional>

class QGridLayout;
class QHBoxLayout;
class QMenu;

namespace tuyen::inspector {

/// A page: a column with 16 px around.
QVBoxLayout* page(QWidget*& holder);
/// A fact: its name in secondary at the left, its value, the words of the source under it.
void addFact(QGridLayout* grid, const QString& name, const QString& value, const QString& raw = {},
    bool isEstimated = false);
/// A line with an icon, a word and something at the right.
QWidget* line(const QString& iconName, const QColor& colour, const QString& text,
    const QString& right, bool isHidden = false, const std::function<void()>& clicked = {});
QColor roleColour(Role role);
/// A button "…" at the end of the row and the menu behind it, which Inspector::showMenu() opens too.
QMenu* addMenu(QHBoxLayout* row, const QString& accessibleName);
inline constexpr auto menuName = "recordMenu";
TextLabel* wrapped(
    const QString& text, TextStyle style, TextLabel::Tone tone = TextLabel::Tone::Primary);

} // namespace tuyen::inspector
