// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPixmap>
#include <QString>

#include <array>

class QApplication;

namespace tuyen {

/// The colours and sizes of resources/theme/tokens.json for one theme. A plain value: pictures that
/// are exported or printed take Theme::light() whatever the window shows.
struct Theme {
    struct Status {
        QColor mark, text, tint;
    };
    struct Role {
        QColor mark, text, tint;
    };

    bool isDark = false;
    QColor window, panel, raised, inset, border, borderStrong;
    QColor textPrimary, textSecondary, textDisabled, textOnAccent;
    QColor accent, accentHover, accentPressed, accentTint, accentText;
    QColor selectionRow, selectionRowText, selectionRowInactive, selectionInk,
        selectionTextBackground, selectionText;
    QColor focusRing, focusGap;
    Status ok, warn, error, info;
    Role suspect, victim, presumed, ring, route, contact, vehicle, place, incident;
    std::array<QColor, 7> sequential, sequentialText;
    std::array<QColor, 7> diverging, divergingText;
    std::array<QColor, 6> series;

    static const Theme& light();
    static const Theme& dark();
    /// What the window uses now. Widgets re-read it on QEvent::PaletteChange.
    static const Theme& current();
};

enum class ThemeChoice { System, Light, Dark };

/// Sets palette, style and style sheet of the whole application, and Theme::current().
void applyTheme(QApplication& app, ThemeChoice choice);

/// The type scale of the tokens, times the zoom of the window (0.8–2.0).
enum class TextStyle { Caption, Body, BodyStrong, Emphasis, Title, Headline, Figure };
QFont font(TextStyle style);
QFont monoFont();
/// The serif of reports: Times New Roman where installed, else the bundled Tinos.
QString reportFontFamily();
void setZoom(double factor); ///< applies at once to every widget
double zoom();
/// A length of the design (px at 100 %) at the zoom in force.
int px(int designPixels);

/// A drawn icon of resources/icons ("import", "search" …) in a colour, cached by (name, size,
/// colour, dpr).
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal dpr);
/// The same as a QIcon that follows the theme: normal, disabled and checked states.
QIcon icon(const QString& name);
QIcon icon(const QString& name, const QColor& colour);

} // namespace tuyen
