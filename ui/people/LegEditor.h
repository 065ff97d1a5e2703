// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Place.h"
#include "domain/Route.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace tuyen {

class PlaceResolver;
class TextLabel;

/// One leg of a route in a line of fields, and under them what was read.
class LegEditor : public QWidget {
    Q_OBJECT
public:
    /// Design widths of the fields; the place takes what is left.
    static const std::vector<int>& widths();
    static QStringList titles(); ///< of the fields, in their order

    /// `places` must outlive it.
    explicit LegEditor(const PlaceResolver& places, QWidget* parent = nullptr);

    void setLeg(const RouteLeg& leg);
    RouteLeg leg() const;
    /// The day of the incident: the units of that day, where the leg has none.
    void setDay(const PartialDate& day);
    bool isSound() const; ///< nothing typed in it is unreadable, and it names a place
    void setEnds(bool isFirst, bool isLast);
    void retranslate();
    QList<QWidget*> fields() const; ///< in the order of Tab
    QLineEdit* place() const { return m_place; }
    QLineEdit* fee() const { return m_fee; }
    QLineEdit* date() const { return m_date; }
    QComboBox* kind() const { return m_kind; }
    QComboBox* crossing() const { return m_crossing; }
    QComboBox* transport() const { return m_transport; }

Q_SIGNALS:
    void changed();
    void upAsked();
    void downAsked();
    void removeAsked();

private:
    void read();
    PartialDate on() const;

    const PlaceResolver& m_places;
    RouteLeg m_old;
    PartialDate m_day;
    QComboBox* m_kind;
    QLineEdit* m_place;
    QComboBox* m_crossing;
    QComboBox* m_transport;
    QLineEdit* m_date;
    QLineEdit* m_fee;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    TextLabel* m_note;
    bool m_isSound = false;
};

} // namespace tuyen
