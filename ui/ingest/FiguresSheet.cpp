// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FiguresSheet.h"

#include "ingest/FigureText.h"
#include "ingest/IngestText.h"
#include "shell/Session.h"
#include "tables/TableView.h"
#include "text/DateText.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tuyen {

FiguresSheet::FiguresSheet(Session& session, std::vector<BatchId> batches, QWidget* parent)
    : Sheet(1080, parent)
    , m_session(session)
    , m_batches(std::move(batches))
    , m_model(new ValueModel(this))
    , m_table(new TableView)
    , m_strip(new Strip)
    , m_note(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_copy(button({}))
    , m_close(button({}, ButtonKind::Primary))
{
    m_table->setModel(m_model);
    m_table->setDesignRowHeight(28);
    m_table->setSidePadding(8);
    m_table->setMinimumHeight(px(360));
    m_note->setWordWrap(true);
    body()->addWidget(m_strip);
    body()->addWidget(m_note);
    body()->addWidget(m_table, 1);
    addLeft(m_copy);
    addRight(m_close);
    setSafeDefault(m_close);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        m_table->copySelection(true);
    });
    retranslate();
    read();
}

void FiguresSheet::read()
{
    JobRunner::Spec spec;
    spec.title = tr("Reading official figures");
    spec.isQuiet = true;
    FigureFilter filter;
    filter.batches = m_batches;
    m_session.jobs().run<std::vector<Line>>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), filter, cube = m_session.cube()](
            Progress& progress) {
            Store store = open();
            std::vector<Line> lines;
            for (auto& stored : FigureStore(store).list(filter)) {
                lines.push_back({ std::move(stored), {} });
            }
            const auto counted
                = cube || lines.empty() ? cube : IncidentCube::build(store, progress);
            for (auto& line : lines) {
                checkpoint(progress);
                line.gap = gapOf(*counted, line.stored.figure);
            }
            return lines;
        },
        [this](const std::vector<Line>& lines) { take(lines); },
        [this](const JobFailure& failure) {
            m_note->hide();
            m_strip->show(Strip::Kind::Error, failure.text());
        });
}

void FiguresSheet::take(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    m_isRead = true;
    showLines();
}

static ValueTable::Cell numberCell(std::int64_t value, CellTone tone)
{
    ValueTable::Cell cell;
    cell.text = IngestText::number(value).replace(u'-', u'\u2212');
    cell.sort = static_cast<qlonglong>(value);
    cell.tone = tone;
    return cell;
}

void FiguresSheet::showLines()
{
    const auto language = windowLanguage();
    ValueTable table;
    table.columns
        = { { tr("Published") }, { tr("Area") }, { tr("Period") }, { tr("In the store"), true },
              { tr("Unexplained"), true }, { tr("What is counted") }, { tr("Source") } };
    for (const Line& line : m_lines) {
        const auto& figure = line.stored.figure;
        std::vector<ValueTable::Cell> row(table.columns.size());
        row[0].text = qt(figureText(figure, language));
        row[0].sort = static_cast<qlonglong>(*figure.quantity.value);
        row[0].toolTip = qt(figure.raw);
        row[1].text = qt(placeText(figure.area, language));
        row[2].text = qt(formatDate(figure.period, language));
        row[2].sort = dayNumber(figure.period.earliest);
        if (line.gap) {
            row[3] = numberCell(line.gap->inStore, CellTone::Normal);
            row[4] = numberCell(line.gap->unexplained, CellTone::Normal);
            if (line.gap->unsure > 0) {
                row[3].toolTip = tr("%1 more may belong here: their date or province is not known "
                                    "well enough.")
                                     .arg(IngestText::number(line.gap->unsure));
            }
        } else {
            row[3].text = row[4].text = QStringLiteral("–");
            row[3].toolTip = row[4].toolTip
                = tr("The store does not count this unit, or area or period are not said.");
        }
        row[5].text = qt(figure.label);
        row[6].text = qt(figure.publisher.empty() ? line.stored.file : figure.publisher);
        row[6].toolTip = tr("%1, row %2").arg(qt(line.stored.file)).arg(line.stored.row);
        table.rows.push_back(std::move(row));
    }
    m_model->setTable(std::move(table));
    m_table->setDesignWidths({ 200, 110, 120, 90, 120, 220, 140 });
    m_table->setElasticColumn(5);
    m_table->setVisible(!m_lines.empty());
    m_copy->setEnabled(!m_lines.empty());
    m_note->setText(!m_isRead ? tr("Reading official figures…")
            : m_lines.empty()
            ? tr("There are no official figures here. They come with a table that has a year a "
                 "column, or from a text whose figures were accepted.")
            : tr("Unexplained is the published number less what the store counts surely within "
                 "its area and period; below zero the store has more. Different units are never "
                 "added up."));
}

void FiguresSheet::retranslate()
{
    setTitle(tr("Official figures"),
        m_batches.empty() ? tr("Totals somebody published, beside what this store counts.")
                          : tr("Totals these imports brought, beside what this store counts."));
    m_table->setAccessibleName(tr("Official figures"));
    m_copy->setText(tr("Copy the table"));
    m_close->setText(tr("Close"));
    showLines();
}

} // namespace tuyen
