// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Place.h"
#include "domain/Route.h"
#include "people/FormSheet.h"

#include <memory>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace tuyen {

class LegEditor;
class PlaceResolver;
class TextLabel;

/// How people were taken, to write: legs in order, each with its place, gate or trail, transport,
/// day and fee.
class RouteSheet : public FormSheet {
    Q_OBJECT
public:
    /// Without an id: a new one. `incident`: the code and the day of its incident; an empty code is
    /// asked for.
    RouteSheet(const Route& route, const QString& incident, const PartialDate& day,
        QWidget* parent = nullptr);
    ~RouteSheet() override;

    Route route() const;
    QString incidentCode() const; ///< as typed, where none was given
    void addLeg(const RouteLeg& leg = {});
    void removeLeg(int at);
    void moveLeg(int at, int to);
    const std::vector<LegEditor*>& legs() const { return m_legs; }
    QLineEdit* incident() const { return m_incident; }
    QLineEdit* source() const { return m_raw; }
    QComboBox* direction() const { return m_direction; }
    QPushButton* addButton() const { return m_add; }

protected:
    void retranslate() override;
    void readAll() override;
    bool hasChanged() const override;

private:
    void orderTabs();
    void setLegs(const std::vector<RouteLeg>& legs);
    std::vector<RouteLeg> made() const;
    int at(const LegEditor* editor) const;

    Route m_old;
    QString m_givenIncident;
    PartialDate m_day;
    std::unique_ptr<PlaceResolver> m_places;
    QLineEdit* m_incident = nullptr; ///< none: the incident is known
    QComboBox* m_direction;
    QLineEdit* m_raw;
    TextLabel* m_legsName;
    std::vector<TextLabel*> m_titles;
    QVBoxLayout* m_column;
    std::vector<LegEditor*> m_legs;
    QPushButton* m_add;
};

} // namespace tuyen
