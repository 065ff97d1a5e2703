// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Preferences.h"

#include <algorithm>

namespace tuyen {

namespace {

constexpr int defaultAutoLockMinutes = 5;
constexpr int defaultInspectorWidth = 320;

std::unique_ptr<QSettings> settingsOf(const QString& file)
{
    if (file.isEmpty()) {
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
            QStringLiteral("Tuyen"), QStringLiteral("tuyen"));
    }
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(settingsOf(file))
{
}

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings->value(QStringLiteral("theme")).toString();
    return name == QLatin1String("dark") ? ThemeChoice::Dark
        : name == QLatin1String("light") ? ThemeChoice::Light
                                         : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings->setValue(QStringLiteral("theme"),
        choice == ThemeChoice::Dark        ? QStringLiteral("dark")
            : choice == ThemeChoice::Light ? QStringLiteral("light")
                                           : QStringLiteral("system"));
}

Language Preferences::language() const
{
    return m_settings->value(QStringLiteral("language")).toString() == QLatin1String("en")
        ? Language::English
        : Language::Vietnamese;
}

void Preferences::setLanguage(Language language)
{
    m_settings->setValue(QStringLiteral("language"),
        language == Language::English ? QStringLiteral("en") : QStringLiteral("vi"));
}

double Preferences::zoom() const
{
    return std::clamp(m_settings->value(QStringLiteral("zoom"), 1.0).toDouble(), 0.8, 2.0);
}

void Preferences::setZoom(double factor) { m_settings->setValue(QStringLiteral("zoom"), factor); }

int Preferences::autoLockMinutes() const
{
    return std::max(
        0, m_settings->value(QStringLiteral("autoLockMinutes"), defaultAutoLockMinutes).toInt());
}

void Preferences::setAutoLockMinutes(int minutes)
{
    m_settings->setValue(QStringLiteral("autoLockMinutes"), minutes);
    Q_EMIT autoLockChanged();
}

QString Preferences::actor() const { return m_settings->value(QStringLiteral("actor")).toString(); }

void Preferences::setActor(const QString& name)
{
    m_settings->setValue(QStringLiteral("actor"), name);
}

std::optional<QKeySequence> Preferences::shortcut(const QString& command) const
{
    const QVariant keys = m_settings->value(QStringLiteral("shortcuts/") + command);
    if (!keys.isValid()) {
        return std::nullopt;
    }
    return QKeySequence(keys.toString(), QKeySequence::PortableText);
}

void Preferences::setShortcut(const QString& command, const std::optional<QKeySequence>& keys)
{
    const QString name = QStringLiteral("shortcuts/") + command;
    if (keys) {
        m_settings->setValue(name, keys->toString(QKeySequence::PortableText));
    } else {
        m_settings->remove(name);
    }
    Q_EMIT shortcutsChanged();
}

QByteArray Preferences::geometry() const
{
    return m_settings->value(QStringLiteral("geometry")).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry)
{
    m_settings->setValue(QStringLiteral("geometry"), geometry);
}

int Preferences::inspectorWidth() const
{
    return std::clamp(
        m_settings->value(QStringLiteral("inspectorWidth"), defaultInspectorWidth).toInt(), 280,
        480);
}

void Preferences::setInspectorWidth(int width)
{
    m_settings->setValue(QStringLiteral("inspectorWidth"), width);
}

bool Preferences::isInspectorShown() const
{
    return m_settings->value(QStringLiteral("inspectorShown"), true).toBool();
}

void Preferences::setInspectorShown(bool isShown)
{
    m_settings->setValue(QStringLiteral("inspectorShown"), isShown);
}

QVariantMap Preferences::view(const QString& storeId) const
{
    return m_settings->value(QStringLiteral("views/") + storeId).toMap();
}

void Preferences::setView(const QString& storeId, const QVariantMap& view)
{
    m_settings->setValue(QStringLiteral("views/") + storeId, view);
}

QVariantMap Preferences::reportHead() const
{
    return m_settings->value(QStringLiteral("reportHead")).toMap();
}

void Preferences::setReportHead(const QVariantMap& head)
{
    m_settings->setValue(QStringLiteral("reportHead"), head);
}

QVariantList Preferences::recentStores() const
{
    return m_settings->value(QStringLiteral("recentStores")).toList();
}

void Preferences::setRecentStores(const QVariantList& stores)
{
    m_settings->setValue(QStringLiteral("recentStores"), stores);
}

} // namespace tuyen
