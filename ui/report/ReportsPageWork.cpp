// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page does: make the report again, show it, print it, write it.
#include "report/ReportsPage.h"

#include "base/Catalogue.h"
#include "report/BlockList.h"
#include "report/CheckPanel.h"
#include "report/LayoutCheck.h"
#include "report/PageGeometry.h"
#include "report/PageView.h"
#include "report/ReportHeadSheet.h"
#include "report/ReportPages.h"
#include "report/ReportPdf.h"
#include "shell/Preferences.h"
#include "shell/Session.h"
#include "store/Journal.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSet>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

namespace tuyen {

/// A first look covers so many years up to the last.
static constexpr int firstYears = 5;

static std::int32_t today()
{
    return static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate::currentDate()));
}

void ReportsPage::activated()
{
    if (m_isStale) {
        m_later.start();
    }
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    activated();
}

void ReportsPage::invalidate()
{
    m_isStale = true;
    if (isVisible()) {
        m_later.start();
    }
    showState();
}

/// The years the store has, the choice kept where it still exists.
void ReportsPage::fillYears()
{
    QSet<int> found;
    if (const auto cube = m_session.cube()) {
        for (const auto year : cube->year) {
            found.insert(year);
        }
    }
    found.remove(0);
    QList<int> years(found.begin(), found.end());
    std::sort(years.begin(), years.end());
    const auto choose = [&](QComboBox* box, int fallback) {
        const int kept = m_hasOwnYears ? box->currentText().toInt() : fallback;
        box->clear();
        for (const int year : years) {
            box->addItem(QString::number(year));
        }
        box->setCurrentText(QString::number(years.contains(kept) ? kept : fallback));
        box->setEnabled(years.size() > 1);
    };
    // What the filter looks at, else the last few.
    const auto yearOf = [](std::chrono::sys_days day) {
        return static_cast<int>(std::chrono::year_month_day(day).year());
    };
    const Filter& filter = m_session.filter();
    int last = years.isEmpty() ? 0 : years.back();
    int from = last - firstYears + 1;
    if (!filter.years.empty()) {
        from = *std::min_element(filter.years.begin(), filter.years.end());
        last = *std::max_element(filter.years.begin(), filter.years.end());
    } else if (filter.from || filter.to) {
        from = filter.from ? yearOf(*filter.from) : years.isEmpty() ? 0 : years.front();
        last = filter.to ? std::min(last, yearOf(*filter.to)) : last;
    }
    const auto first
        = std::find_if(years.begin(), years.end(), [from](int year) { return year >= from; });
    choose(m_from, first == years.end() ? last : *first);
    choose(m_to, last);
}

ReportRequest ReportsPage::request() const
{
    ReportRequest request;
    const int from = std::min(m_from->currentText().toInt(), m_to->currentText().toInt());
    const int to = std::max(m_from->currentText().toInt(), m_to->currentText().toInt());
    for (int year = from; year <= to && year > 0; ++year) {
        request.years.push_back(year);
    }
    request.filter = m_session.filter();
    request.basis = static_cast<Basis>(std::max(0, m_basis->currentIndex()));
    request.language = m_language->currentIndex() == 1 ? Language::English : Language::Vietnamese;
    request.profile = m_check->profile();
    ReportHeadSheet::apply(m_head, request);
    request.today = today();
    return request;
}

void ReportsPage::rebuild()
{
    const auto cube = m_session.cube();
    if (!m_session.isOpen() || !cube || cube->size() == 0) {
        m_built.reset();
        showState();
        return;
    }
    m_isStale = false;
    m_isBuilding = true;
    fillYears();
    m_view->setDimmed(true);
    showState();
    JobRunner::Spec spec;
    spec.title = tr("Making the report");
    spec.consequence = tr("nothing is written");
    spec.lane = QStringLiteral("report");
    m_session.jobs().run<Built>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), cube, request = request()](
            Progress& progress) {
            Store store = open();
            Built built;
            built.report = buildReport(store, *cube, request, progress);
            built.pages = ReportPages::layOut(built.report, progress);
            built.checks = checkReport(store, *cube, built.report, progress);
            const auto more = checkLayout(built.report, *built.pages);
            built.checks.insert(built.checks.end(), more.begin(), more.end());
            return built;
        },
        [this](Built built) { take(std::move(built)); },
        [this](const JobFailure& failure) { showFailure(failure); });
}

void ReportsPage::take(Built built)
{
    const std::string chosen = m_built && m_figure >= 0
        ? m_built->report.figures[static_cast<std::size_t>(m_figure)].code
        : std::string();
    const int page = m_view->currentPage();
    m_isBuilding = false;
    m_built = std::move(built);
    const auto& report = m_built->report;
    m_view->setDimmed(false);
    m_view->setPages(m_built->pages);
    m_view->showPage(std::min(page, m_built->pages->count() - 1));
    m_blocks->setReport(report, *m_built->pages);
    m_check->setChecks(m_built->checks, m_session.language());
    m_header->setDetail(qt(report.head.summary).section(QLatin1Char('\n'), -1));
    const auto it = std::find_if(report.figures.begin(), report.figures.end(),
        [&chosen](const Figure& figure) { return figure.code == chosen; });
    m_figure = -1;
    showFigure(chosen.empty() || it == report.figures.end()
            ? -1
            : static_cast<int>(it - report.figures.begin()));
    showState();
    Q_EMIT rebuilt();
}

void ReportsPage::showFailure(const JobFailure& failure)
{
    m_isBuilding = false;
    m_view->setDimmed(false);
    if (failure.isCancelled) {
        m_isStale = true;
        showState();
        return;
    }
    m_built.reset();
    if (failure.code == "report.no-data") {
        m_strip->clear();
    } else {
        m_strip->show(Strip::Kind::Error, failure.text());
    }
    m_view->setPages(nullptr);
    m_blocks->clear();
    m_check->setChecks({}, m_session.language());
    showFigure(-1);
    showState();
    Q_EMIT rebuilt();
}

bool ReportsPage::canExport() const
{
    return m_built && !m_isStale && !m_isBuilding
        && std::all_of(m_built->checks.begin(), m_built->checks.end(),
            [](const ReportCheck& check) { return check.passed; });
}

void ReportsPage::showState()
{
    const auto cube = m_session.cube();
    const bool isEmpty = !m_session.isOpen() || !cube || cube->size() == 0;
    const bool isWaiting = m_isBuilding || m_isStale;
    if (isEmpty) {
        m_empty->setTexts(
            tr("There is no report yet: the store has no incidents."), tr("Go to Import"));
    } else {
        m_empty->setTexts(tr("The filter leaves no incident in these years."),
            m_session.filter().isEmpty() ? QString() : tr("Clear the filter"));
    }
    m_states->setCurrentIndex(isEmpty || (!m_built && !isWaiting) ? 1 : 0);
    const int pages = m_built ? m_built->pages->count() : 0;
    m_position->setText(pages == 0
            ? tr("No page yet")
            : tr("Page <b>%1</b> / %2").arg(m_view->currentPage() + 1).arg(pages));
    m_previous->setEnabled(pages > 0 && m_view->currentPage() > 0);
    m_next->setEnabled(pages > 0 && m_view->currentPage() + 1 < pages);
    m_print->setEnabled(m_built.has_value() && !isWaiting);
    m_export->setEnabled(canExport());
    m_export->setToolTip(canExport() ? tr("Write the PDF (Ctrl+E)")
            : isWaiting || !m_built  ? tr("The report is not made yet")
                                     : tr("First: %1").arg(m_check->failing()));
}

QString ReportsPage::wayOfCounting(const Figure& figure) const
{
    const auto measure = figure.unit.substr(figure.unit.find('.') + 1);
    return tr("%1, by day of the event; %2")
        .arg(qt(sentence("measure." + measure, {}, m_session.language())),
            m_basis->currentText().toLower());
}

void ReportsPage::showFigure(int figure)
{
    m_figure = figure;
    m_view->setFigure(figure);
    const Figure* shown = m_built && figure >= 0
        ? &m_built->report.figures[static_cast<std::size_t>(figure)]
        : nullptr;
    m_check->setFigure(shown, m_session.language(), shown ? wayOfCounting(*shown) : QString());
}

void ReportsPage::openRows()
{
    if (m_built && m_figure >= 0) {
        m_session.setFilter(m_built->report.figures[static_cast<std::size_t>(m_figure)].filter);
        Q_EMIT goTo(QStringLiteral("incidents"));
    }
}

void ReportsPage::editHead()
{
    auto* sheet = new ReportHeadSheet(m_head, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        m_head = sheet->head();
        m_preferences.setReportHead(m_head);
        invalidate();
    });
    sheet->open();
}

void ReportsPage::nextIssue(bool forward) { m_check->showNextFailing(forward); }

void ReportsPage::paintOn(QPrinter& printer) const
{
    QPainter painter(&printer);
    const qreal scale = printer.resolution() / static_cast<qreal>(page::unitsPerInch);
    for (int page = 0; page < m_built->pages->count(); ++page) {
        if (page > 0) {
            printer.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        m_built->pages->paint(painter, page);
        painter.restore();
    }
}

void ReportsPage::printPage()
{
    if (!m_print->isEnabled()) {
        return;
    }
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    auto* dialog = new QPrintPreviewDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print preview"));
    dialog->setWindowState(Qt::WindowMaximized);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter* on) {
        if (m_built) {
            paintOn(*on);
        }
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void ReportsPage::exportPage()
{
    if (!canExport()) {
        return;
    }
    const QString folder = m_lastFile.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(m_lastFile).path();
    auto* dialog = new QFileDialog(this, tr("Export the report"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("Report %1.pdf").arg(m_to->currentText()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::exportTo);
    dialog->open();
}

void ReportsPage::exportTo(const QString& file)
{
    if (!canExport()) {
        return;
    }
    m_lastFile = file;
    JobRunner::Spec spec;
    spec.title = tr("Writing %1").arg(QFileInfo(file).fileName());
    spec.consequence = tr("an older file stays whole until the end");
    spec.lane = QStringLiteral("report.export");
    m_session.jobs().run<PdfResult>(
        spec, this,
        [open = m_session.opener(), report = m_built->report, file](Progress& progress) {
            const auto result = writeReportPdf(report, file, progress);
            Store store = open();
            if (!store.isReadOnly()) {
                // The bytes' hash goes into the chain: a copy can be told from the original later.
                Journal(store).note(
                    "report", "sha256 " + utf8(result.sha256) + ", figures " + report.fingerprint);
            }
            return result;
        },
        [this, file](const PdfResult& result) {
            m_strip->show(Strip::Kind::Ok,
                tr("%1 was written: %n page(s), fonts inside, read back and checked.", nullptr,
                    result.pages)
                    .arg(QFileInfo(file).fileName()));
            Q_EMIT m_session.message(tr("Exported %1").arg(QFileInfo(file).fileName()));
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                m_strip->show(Strip::Kind::Error, failure.text());
            }
        });
}

} // namespace tuyen
