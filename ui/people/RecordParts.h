// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidents/InspectorPages.h"
#include "store/RecordStore.h"
#include "theme/Widgets.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace tuyen {

class Reveals;

/// The true name on the tint of a warning, with the time it is still shown and a way to end that.
class RevealedName : public QFrame {
    Q_OBJECT
public:
    RevealedName(const QString& name, Reveals& reveals);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void count();
    Reveals& m_reveals;
    TextLabel* m_left;
};

/// A tag in the tint of a role ("đối tượng"): a word to be told apart at a glance.
class RoleTag : public Tag {
    Q_OBJECT
public:
    RoleTag(const QString& text, Theme::Role Theme::*role)
        : Tag(text)
        , m_role(role)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme::Role Theme::*m_role;
};

/// Parts of the pages of records.
namespace records {

Theme::Role Theme::*roleLook(Role role);
Theme::Role Theme::*thingLook(Register what);
QString joinedAliases(const Person& person);
QString knownGender(Gender gender);          ///< empty when not known
QString kindOfLink(const std::string& kind); ///< also of a line of an incident, of a leg
QString certaintyWord(Certainty certainty);

/// "theo dõi đến 21/02/2027", "theo dõi, đã hết hạn".
void addWatchTag(QHBoxLayout* row, const RecordTrail& trail);
QGridLayout* factsGrid();
void addNote(QGridLayout* grid, const QString& text); ///< small, under the last fact
void addSection(QVBoxLayout* column, const QString& title, std::int64_t count); ///< -1: no count
void addTies(QVBoxLayout* column, const RecordTrail& trail, const InspectorActions& actions);
void addUsers(QVBoxLayout* column, const ThingRecord& record, const InspectorActions& actions);
void addLegs(QVBoxLayout* column, const Route& route);
void addSourceLines(QVBoxLayout* column, const RecordTrail& trail, const InspectorActions& actions);

} // namespace records
} // namespace tuyen
