// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include "theme/FocusRing.h"
#include "theme/ThemeInternal.h"
#include "theme/TuyenStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QPointer>
#include <QSettings>
#include <QWidget>

#include <stdexcept>

// Q_INIT_RESOURCE must stand outside of any namespace; a static library loses its resources without
// it.
static void registerResources() { Q_INIT_RESOURCE(tuyen); }

namespace tuyen {

namespace {

const Theme* s_current = nullptr;

QJsonObject readTokens()
{
    registerResources();
    QFile file(QStringLiteral(":/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("theme/tokens.json is not compiled in");
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

QColor colour(const QJsonObject& group, const char* name)
{
    const QColor value(group.value(QLatin1String(name)).toString());
    if (!value.isValid()) {
        throw std::logic_error(std::string("no colour named ") + name);
    }
    return value;
}

Theme::Status status(const QJsonObject& all, const char* name)
{
    const QJsonObject one = all.value(QLatin1String(name)).toObject();
    return { colour(one, "mark"), colour(one, "text"), colour(one, "tint") };
}

Theme::Role role(const QJsonObject& all, const char* name)
{
    const QJsonObject one = all.value(QLatin1String(name)).toObject();
    return { colour(one, "mark"), colour(one, "text"), colour(one, "tint") };
}

template <std::size_t N> std::array<QColor, N> steps(const QJsonObject& scale, const char* name)
{
    const QJsonArray values = scale.value(QLatin1String(name)).toArray();
    std::array<QColor, N> colours;
    for (std::size_t i = 0; i < N; ++i) {
        colours[i] = QColor(values.at(static_cast<qsizetype>(i)).toString());
    }
    return colours;
}

void readControls(Theme& theme, const QJsonObject& tokens)
{
    const QJsonObject surface = tokens.value(QLatin1String("surface")).toObject();
    theme.window = colour(surface, "window");
    theme.panel = colour(surface, "panel");
    theme.raised = colour(surface, "raised");
    theme.inset = colour(surface, "inset");
    theme.border = colour(surface, "border");
    theme.borderStrong = colour(surface, "borderStrong");
    const QJsonObject text = tokens.value(QLatin1String("text")).toObject();
    theme.textPrimary = colour(text, "primary");
    theme.textSecondary = colour(text, "secondary");
    theme.textDisabled = colour(text, "disabled");
    theme.textOnAccent = colour(text, "onAccent");
    const QJsonObject accent = tokens.value(QLatin1String("accent")).toObject();
    theme.accent = colour(accent, "base");
    theme.accentHover = colour(accent, "hover");
    theme.accentPressed = colour(accent, "pressed");
    theme.accentTint = colour(accent, "tint");
    theme.accentText = colour(accent, "text");
    const QJsonObject selection = tokens.value(QLatin1String("selection")).toObject();
    theme.selectionRow = colour(selection, "row");
    theme.selectionRowText = colour(selection, "rowText");
    theme.selectionRowInactive = colour(selection, "rowInactive");
    theme.selectionInk = colour(selection, "ink");
    theme.selectionTextBackground = colour(selection, "textBackground");
    theme.selectionText = colour(selection, "text");
    const QJsonObject focus = tokens.value(QLatin1String("focus")).toObject();
    theme.focusRing = colour(focus, "ring");
    theme.focusGap = colour(focus, "gap");
}

Theme readTheme(const QJsonObject& tokens, bool isDark)
{
    Theme theme;
    theme.isDark = isDark;
    readControls(theme, tokens);
    const QJsonObject states = tokens.value(QLatin1String("status")).toObject();
    theme.ok = status(states, "ok");
    theme.warn = status(states, "warn");
    theme.error = status(states, "error");
    theme.info = status(states, "info");
    const QJsonObject roles = tokens.value(QLatin1String("role")).toObject();
    theme.suspect = role(roles, "suspect");
    theme.victim = role(roles, "victim");
    theme.presumed = role(roles, "presumed");
    theme.ring = role(roles, "ring");
    theme.route = role(roles, "route");
    theme.contact = role(roles, "contact");
    theme.vehicle = role(roles, "vehicle");
    theme.place = role(roles, "place");
    theme.incident = role(roles, "incident");
    const QJsonObject sequential = tokens.value(QLatin1String("sequential")).toObject();
    theme.sequential = steps<7>(sequential, "steps");
    theme.sequentialText = steps<7>(sequential, "textOnStep");
    const QJsonObject diverging = tokens.value(QLatin1String("diverging")).toObject();
    theme.diverging = steps<7>(diverging, "steps");
    theme.divergingText = steps<7>(diverging, "textOnStep");
    theme.series = steps<6>(tokens.value(QLatin1String("series")).toObject(), "colours");
    return theme;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.textPrimary);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Text, theme.textPrimary);
    palette.setColor(QPalette::PlaceholderText, theme.textSecondary);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.textPrimary);
    palette.setColor(QPalette::BrightText, theme.error.text);
    palette.setColor(QPalette::Highlight, theme.selectionTextBackground);
    palette.setColor(QPalette::HighlightedText, theme.selectionText);
    palette.setColor(QPalette::Link, theme.accentText);
    palette.setColor(QPalette::LinkVisited, theme.accentText);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.textPrimary);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.raised);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.borderStrong);
    palette.setColor(QPalette::Shadow, theme.borderStrong);
    for (const QPalette::ColorRole text :
        { QPalette::Text, QPalette::WindowText, QPalette::ButtonText }) {
        palette.setColor(QPalette::Disabled, text, theme.textDisabled);
    }
    return palette;
}

/// What the system asks for. Qt tells from 6.5 on; before that Windows has a key, elsewhere the
/// palette the platform gave us is dark or it is not.
bool systemIsDark()
{
    static const QPalette given = QApplication::palette();
#ifdef Q_OS_WIN
    const QSettings personal(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return given.color(QPalette::Window).lightness()
        < given.color(QPalette::WindowText).lightness();
#endif
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme
        = readTheme(readTokens().value(QLatin1String("light")).toObject(), false);
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme
        = readTheme(readTokens().value(QLatin1String("dark")).toObject(), true);
    return theme;
}

const Theme& Theme::current() { return s_current != nullptr ? *s_current : light(); }

void refreshWidgets()
{
    // A widget with a font or palette of its own is not told by Qt that the application's changed.
    // What one of them does then may end another.
    const QWidgetList all = QApplication::allWidgets();
    const QList<QPointer<QWidget>> widgets(all.begin(), all.end());
    for (const QPointer<QWidget>& widget : widgets) {
        QEvent event(QEvent::PaletteChange);
        if (widget != nullptr) {
            QCoreApplication::sendEvent(widget, &event);
        }
        if (widget != nullptr) {
            widget->updateGeometry();
            widget->update();
        }
    }
}

void applyTheme(QApplication& app, ThemeChoice choice)
{
    const bool isSystemDark = systemIsDark();
    const bool isDark
        = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark);
    s_current = isDark ? &Theme::dark() : &Theme::light();
    if (qobject_cast<TuyenStyle*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new TuyenStyle);
        new FocusRing(&app);
    }
    QApplication::setFont(font(TextStyle::Body));
    QApplication::setPalette(paletteOf(*s_current));
    refreshWidgets();
}

} // namespace tuyen
