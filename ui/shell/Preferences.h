// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Language.h"
#include "theme/Theme.h"

#include <QKeySequence>
#include <QObject>
#include <QSettings>
#include <QVariantMap>

#include <optional>

namespace tuyen {

/// What the program remembers between two runs, outside of any store: so nothing of a store's
/// content may come in here. Of a search no word is kept.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// Empty: the file of this user.
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    Language language() const;
    void setLanguage(Language language);
    double zoom() const;
    void setZoom(double factor);
    int autoLockMinutes() const; ///< 0: never
    void setAutoLockMinutes(int minutes);
    QString actor() const; ///< the analyst's name in the journal; empty: none was given
    void setActor(const QString& name);

    std::optional<QKeySequence> shortcut(const QString& command) const;
    void setShortcut(const QString& command, const std::optional<QKeySequence>& keys);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    int inspectorWidth() const;
    void setInspectorWidth(int width);
    bool isInspectorShown() const;
    void setInspectorShown(bool isShown);

    /// Page and filter of a store, by its id.
    QVariantMap view(const QString& storeId) const;
    void setView(const QString& storeId, const QVariantMap& view);

    /// The fixed places of a report: agency, number, place, receivers, signer.
    QVariantMap reportHead() const;
    void setReportHead(const QVariantMap& head);

    /// For the filters an analyst keeps: they are of this file too.
    QSettings& settings() { return *m_settings; }

    QVariantList recentStores() const;
    void setRecentStores(const QVariantList& stores);

Q_SIGNALS:
    void autoLockChanged();
    void shortcutsChanged();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace tuyen
