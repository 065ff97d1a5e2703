// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PlaceSheet.h"

#include "gazetteer/PlaceResolver.h"
#include "ingest/PointText.h"
#include "people/FormWords.h"
#include "text/Fold.h"
#include "theme/Text.h"

#include <QGridLayout>
#include <QLineEdit>

namespace tuyen {

static QString shownPoint(const std::optional<GeoPoint>& point)
{
    return point ? QStringLiteral("%1, %2").arg(point->lat, 0, 'f', 5).arg(point->lon, 0, 'f', 5)
                 : QString();
}

PlaceSheet::PlaceSheet(const Place& place, QWidget* parent)
    : FormSheet(560, parent)
    , m_old(place)
    , m_places(std::make_unique<PlaceResolver>())
{
    auto* grid = addGrid();
    m_name = lineField(grid, 0, 0, QT_TR_NOOP("Name"), 2);
    m_where = lineField(grid, 1, 0, QT_TR_NOOP("Where"), 2);
    m_day = lineField(grid, 2, 0, QT_TR_NOOP("Units as of the day"));
    m_point = lineField(grid, 2, 1, QT_TR_NOOP("Latitude, longitude"));
    addWhy();
    m_name->setText(qt(m_old.name));
    m_where->setText(forms::shownPlace(m_old.where));
    m_point->setText(shownPoint(m_old.where.point));
    retranslate();
    m_name->setFocus();
}

PlaceSheet::~PlaceSheet() = default;

void PlaceSheet::retranslate()
{
    setTitle(m_old.id ? tr("Edit place %1").arg(m_old.id.value) : tr("New place"),
        m_old.id ? tr("The sources stay as they are; this is one step of the history.")
                 : tr("A house, a compound, a meeting point: what links can lead to."));
    FormSheet::retranslate();
    m_where->setPlaceholderText(tr("commune, district, province; country"));
    m_day->setPlaceholderText(tr("empty: as the name says"));
    m_point->setPlaceholderText(tr("11.05432, 106.13210"));
    readAll();
}

PlaceMention PlaceSheet::read() const
{
    // Read anew where words or day were typed.
    const bool isSame = m_day->text().trimmed().isEmpty();
    const auto on = forms::dateOf(m_day->text(), {});
    auto where
        = forms::placeOf(*m_places, m_where->text(), isSame ? m_old.where : PlaceMention {}, on);
    if (m_point->text() != shownPoint(m_old.where.point)) {
        where.point = readPoint(utf8(m_point->text().trimmed()));
        if (where.point && where.unit.empty() && where.candidates.empty()) {
            where.unit = m_places->unitAt(*where.point, on);
            where.country
                = where.country.empty() ? m_places->countryAt(*where.point) : where.country;
        }
    } else {
        where.point = m_old.where.point;
    }
    return where;
}

Place PlaceSheet::place() const { return { m_old.id, trimmed(utf8(m_name->text())), read() }; }

void PlaceSheet::readAll()
{
    const bool isSame = m_day->text().trimmed().isEmpty();
    const auto on = forms::dateOf(m_day->text(), {});
    const auto where
        = forms::placeSaid(*m_places, m_where->text(), isSame ? m_old.where : PlaceMention {}, on);
    setNote(m_where, where.text, where.isWarning);
    const auto day = forms::dateSaid(m_day->text(), {});
    setNote(m_day, day.text, day.isWarning);
    const QString typed = m_point->text().trimmed();
    const bool isBad
        = !typed.isEmpty() && typed != shownPoint(m_old.where.point) && !readPoint(utf8(typed));
    setNote(m_point, isBad ? tr("These are no two numbers of degrees.") : QString(), isBad);
    setSaving(m_old.id ? tr("Save the place") : tr("Add the place"),
        !m_name->text().trimmed().isEmpty() && !isBad, tr("A place needs a name."));
}

bool PlaceSheet::hasChanged() const { return !(place() == m_old); }

} // namespace tuyen
