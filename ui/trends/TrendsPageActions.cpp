// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendsPage.h"

#include "base/File.h"
#include "gazetteer/Gazetteer.h"
#include "shell/Session.h"
#include "theme/Text.h"
#include "theme/Widgets.h"
#include "trends/ChangeMap.h"
#include "trends/HeatCard.h"
#include "trends/TrendSheet.h"
#include "trends/TrendTableView.h"
#include "trends/YearCard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

// What a click does: selection shared by the pictures, the incidents behind a number, export.
namespace tuyen {

void TrendsPage::open(const std::vector<DrillTarget>& targets)
{
    if (!m_session.isOpen() || targets.empty()) {
        return;
    }
    const Filter filter = drillFilter(m_session.filter(), m_value.table, targets);
    m_session.setFilter(filter);
    Q_EMIT goTo(QStringLiteral("incidents"));
}

void TrendsPage::openPlaces(const std::vector<HeatPlace>& places)
{
    const auto& grid = m_heat->grid();
    std::vector<DrillTarget> targets;
    for (const auto& place : places) {
        DrillTarget target;
        if (place.line >= 0) {
            const auto& line = grid.lines[std::size_t(place.line)];
            target.units
                = line.isGroup ? unitsOf(m_value.table, line.neighbour) : std::vector { line.unit };
        }
        if (place.column >= 0) {
            target.year = grid.year(place.column);
        }
        targets.push_back(std::move(target));
    }
    m_heat->map()->setSelected(places);
    open(targets);
}

/// The picture with the keyboard knows its current number; without one the first picture gets it,
/// and shows which number that is before anything is opened.
void TrendsPage::openRows()
{
    QWidget* now = QApplication::focusWidget();
    const bool isPicture = now != nullptr && m_stack->isAncestorOf(now)
        && qobject_cast<QAbstractButton*>(now) == nullptr;
    if (isPicture) {
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(now, &enter);
    } else if (m_view->isVisible()) {
        m_view->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_heat->map()->setFocus(Qt::ShortcutFocusReason);
    }
}

std::vector<std::string> TrendsPage::rowsOf(const std::string& drawn) const
{
    std::vector<std::string> units;
    for (const auto& row : m_value.table.rows) {
        const auto* province = Gazetteer::standard().province(row.unit);
        if (!row.unit.empty()
            && (row.unit == drawn
                || (m_options.basis != Basis::Strip && province && province->successor == drawn))) {
            units.push_back(row.unit);
        }
    }
    return units;
}

void TrendsPage::openUnitOfMap(const std::string& unit)
{
    if (auto rows = rowsOf(unit); !rows.empty()) {
        m_change->setSelected({ unit });
        open({ { .units = std::move(rows), .year = {}, .neighbour = {} } });
    }
}

static void toggle(std::vector<HeatPlace>& places, HeatPlace place)
{
    const auto it = std::ranges::find(places, place);
    if (it == places.end()) {
        places.push_back(place);
    } else {
        places.erase(it);
    }
}

void TrendsPage::toggleYear(int year)
{
    auto places = m_heat->map()->selected();
    toggle(places, { -1, m_heat->grid().columnOf(year) });
    m_heat->map()->setSelected(std::move(places));
}

void TrendsPage::toggleUnit(const std::string& unit)
{
    auto places = m_heat->map()->selected();
    for (const auto& row : rowsOf(unit)) {
        toggle(places, { m_heat->grid().lineOf(row), -1 });
    }
    m_heat->map()->setSelected(std::move(places));
}

void TrendsPage::shareSelection()
{
    const auto& grid = m_heat->grid();
    std::vector<int> years;
    std::vector<std::string> units;
    for (const auto& place : m_heat->map()->selected()) {
        if (place.column >= 0 && place.column < grid.columns() && grid.year(place.column) != 0) {
            years.push_back(grid.year(place.column));
        }
        if (place.line < 0 || place.line >= int(grid.lines.size())
            || grid.lines[std::size_t(place.line)].isGroup) {
            continue;
        }
        const auto& unit = grid.lines[std::size_t(place.line)].unit;
        const auto* province = Gazetteer::standard().province(unit);
        units.push_back(m_options.basis == Basis::Strip || !province ? unit : province->successor);
    }
    m_year->years()->setSelected(std::move(years));
    m_change->setSelected(std::move(units));
}

void TrendsPage::buildExportMenu()
{
    m_exportMenu->clear();
    auto* png = m_exportMenu->addMenu(tr("Picture (PNG)"));
    for (const int scale : { 1, 2, 3, 4 }) {
        connect(png->addAction(tr("%1 times").arg(scale)), &QAction::triggered, this,
            [this, scale] { chooseFile(QStringLiteral("png"), scale); });
    }
    connect(m_exportMenu->addAction(tr("Drawing (SVG)")), &QAction::triggered, this,
        [this] { chooseFile(QStringLiteral("svg"), 1); });
    connect(m_exportMenu->addAction(tr("Page (PDF)")), &QAction::triggered, this,
        [this] { chooseFile(QStringLiteral("pdf"), 1); });
    connect(m_exportMenu->addAction(tr("Figures (CSV)")), &QAction::triggered, this,
        [this] { chooseFile(QStringLiteral("csv"), 1); });
}

void TrendsPage::exportPage()
{
    m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void TrendsPage::chooseFile(const QString& kind, qreal scale)
{
    auto* dialog = new QFileDialog(this, tr("Export the trend"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(kind.toUpper(), kind));
    dialog->selectFile(tr("trend") + QLatin1Char('.') + kind);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, scale](const QString& file) { exportTo(file, scale); });
    dialog->open();
}

void TrendsPage::exportTo(const QString& file, qreal scale)
{
    m_strip->clear();
    m_session.jobs().run<bool>(
        { .title = tr("Writing %1").arg(QFileInfo(file).fileName()),
            .consequence = {},
            .lane = {},
            .isCancellable = false,
            .isQuiet = false },
        this,
        [value = m_value, file, scale, words = language()](Progress&) {
            if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
                writeFile(pathFromUtf8(utf8(file)), trendCsv(value.table, words));
                return true;
            }
            return exportTrendSheet(TrendSheet(value, words), file, scale);
        },
        [this, file](bool isKnown) {
            if (isKnown) {
                Q_EMIT m_session.message(tr("Written: %1").arg(QFileInfo(file).fileName()));
                Q_EMIT exported(file);
            } else {
                m_strip->show(Strip::Kind::Error,
                    tr("“%1” has no ending this page can write. Use .png, .svg, .pdf or .csv.")
                        .arg(QFileInfo(file).fileName()));
            }
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                m_strip->show(Strip::Kind::Error, failure.text());
            }
        });
}

} // namespace tuyen
