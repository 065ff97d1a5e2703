// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyle;
class QFont;
class QString;
class QWidget;

/// How each control is drawn. TuyenStyle asks these; sizes and hints stay with it.
namespace tuyen::controls {

QString kindOf(const QWidget* widget);
QFont buttonFont(const QWidget* widget);

void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawButtonLabel(const QStyle* style, const QStyleOptionButton* option, QPainter* painter,
    const QWidget* widget);
void drawToolPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawCheck(const QStyleOption* option, QPainter* painter);
void drawRadio(const QStyleOption* option, QPainter* painter);
void drawFocusRing(const QStyleOption* option, QPainter* painter);
void drawChevron(QPainter* painter, const QRect& rect, const char* name, bool isEnabled);

void drawCombo(const QStyle* style, const QStyleOptionComboBox* option, QPainter* painter,
    const QWidget* widget);
void drawSpin(const QStyle* style, const QStyleOptionSpinBox* option, QPainter* painter,
    const QWidget* widget);
void drawScrollBar(const QStyle* style, const QStyleOptionSlider* option, QPainter* painter,
    const QWidget* widget);
void drawSlider(const QStyle* style, const QStyleOptionSlider* option, QPainter* painter,
    const QWidget* widget);
void drawProgress(const QStyleOptionProgressBar* option, QPainter* painter);
void drawMenuItem(const QStyle* style, const QStyleOptionMenuItem* option, QPainter* painter);
void drawMenuBarItem(const QStyle* style, const QStyleOptionMenuItem* option, QPainter* painter);
void drawTabShape(const QStyleOptionTab* option, QPainter* painter);
void drawHeaderSection(const QStyleOptionHeader* option, QPainter* painter);

} // namespace tuyen::controls
