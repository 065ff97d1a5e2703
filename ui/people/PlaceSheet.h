// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Place.h"
#include "people/FormSheet.h"

#include <memory>

namespace tuyen {

class PlaceResolver;

/// A place that is a thing of its own, to write: its name and where it lies, as a unit of a day.
class PlaceSheet : public FormSheet {
    Q_OBJECT
public:
    /// Without an id: a new one.
    explicit PlaceSheet(const Place& place, QWidget* parent = nullptr);
    ~PlaceSheet() override;

    Place place() const;
    QLineEdit* name() const { return m_name; }
    QLineEdit* where() const { return m_where; }
    QLineEdit* day() const { return m_day; }
    QLineEdit* point() const { return m_point; }

protected:
    void retranslate() override;
    void readAll() override;
    bool hasChanged() const override;

private:
    PlaceMention read() const;

    Place m_old;
    std::unique_ptr<PlaceResolver> m_places;
    QLineEdit* m_name;
    QLineEdit* m_where;
    QLineEdit* m_day;
    QLineEdit* m_point;
};

} // namespace tuyen
