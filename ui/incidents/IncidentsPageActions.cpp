// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of incidents does: sort, count, write, remove, export.
#include "base/Catalogue.h"
#include "base/File.h"
#include "incidents/IncidentCsv.h"
#include "incidents/IncidentForm.h"
#include "incidents/IncidentModel.h"
#include "incidents/IncidentTimeline.h"
#include "incidents/IncidentWords.h"
#include "incidents/IncidentsPage.h"
#include "incidents/RemovalSheet.h"
#include "shell/RecordReading.h"
#include "shell/Session.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace tuyen {

static std::optional<SortColumn> sortColumnOf(int column)
{
    switch (column) {
    case IncidentModel::Code:
        return SortColumn::Id;
    case IncidentModel::Date:
        return SortColumn::Date;
    case IncidentModel::Place:
        return SortColumn::Province;
    case IncidentModel::Neighbour:
        return SortColumn::Neighbour;
    case IncidentModel::Suspects:
        return SortColumn::Suspects;
    case IncidentModel::Victims:
        return SortColumn::Victims;
    case IncidentModel::Presumed:
        return SortColumn::PresumedVictims;
    case IncidentModel::PersonTimes:
        return SortColumn::PersonTimes;
    case IncidentModel::Source:
        return SortColumn::Grade;
    case IncidentModel::Status:
        return SortColumn::Status;
    default:
        return std::nullopt;
    }
}

std::vector<SortKey> IncidentsPage::sortKeys() const
{
    std::vector<SortKey> keys;
    std::ranges::transform(m_sort, std::back_inserter(keys), &Sort::key);
    return keys;
}

/// A click sorts by that column alone; with Shift it orders what the first column leaves equal.
/// The same column again turns round.
void IncidentsPage::sortBy(int column, bool isSecond)
{
    const auto by = sortColumnOf(column);
    if (by) {
        const auto at = std::ranges::find(m_sort, column, &Sort::section);
        const bool isDown = at == m_sort.end() ? *by == SortColumn::Date : !at->key.isDescending;
        if (!isSecond) {
            m_sort.assign(1,
                { column,
                    { *by,
                        m_sort.front().section == column ? !m_sort.front().key.isDescending
                                                         : *by == SortColumn::Date } });
        } else if (at != m_sort.end()) {
            at->key.isDescending = isDown;
        } else {
            m_sort.resize(1, m_sort.front());
            m_sort.push_back({ column, { *by, isDown } });
        }
    }
    // The header turned its arrow by itself, also on a column that does not sort.
    const auto orderOf = [](const Sort& sort) {
        return sort.key.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    m_table->head()->setSortIndicator(m_sort.front().section, orderOf(m_sort.front()));
    m_table->head()->setSecondSort(
        m_sort.size() > 1 ? m_sort.back().section : -1, orderOf(m_sort.back()));
    showSort();
    if (by) {
        refill();
    }
}

QString IncidentsPage::titleOf(int section) const
{
    QString title = m_model->headerData(section, Qt::Horizontal).toString();
    return title.remove(QStringLiteral("-\n")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

void IncidentsPage::showSort()
{
    const Sort& first = m_sort.front();
    const bool isDown = first.key.isDescending;
    QString text;
    if (first.key.column == SortColumn::Date) {
        text = isDown ? tr("Sorted by date, newest first") : tr("Sorted by date, oldest first");
    } else {
        text = (isDown ? tr("Sorted by “%1”, descending") : tr("Sorted by “%1”, ascending"))
                   .arg(titleOf(first.section));
    }
    if (m_sort.size() > 1) {
        const Sort& second = m_sort.back();
        text += (second.key.isDescending ? tr(", then by “%1”, descending")
                                         : tr(", then by “%1”, ascending"))
                    .arg(titleOf(second.section));
    }
    m_sortText->setText(text);
    m_sortText->setToolTip(tr("Shift and a click on a head sorts by a second column."));
}

void IncidentsPage::showColumnMenu()
{
    QMenu menu(this);
    for (int column = IncidentModel::Code; column < IncidentModel::ColumnCount; ++column) {
        QAction* action = menu.addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != IncidentModel::Code);
        connect(action, &QAction::toggled, m_table,
            [this, column](bool isShown) { m_table->setColumnHidden(column, !isShown); });
    }
    menu.exec(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

static QString sums(const SelectionTotals& totals)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString& text) {
        if (count > 0) {
            parts += text.arg(grouped(count));
        }
    };
    add(totals.suspects, IncidentsPage::tr("%1 suspects"));
    add(totals.victims, IncidentsPage::tr("%1 victims"));
    add(totals.presumedVictims, IncidentsPage::tr("%1 presumed"));
    QString text = parts.join(QStringLiteral(", "));
    if (totals.personTimes > 0) { // never added to persons: apart
        text += (text.isEmpty() ? QString() : QStringLiteral("; "))
            + IncidentsPage::tr("%1 person-times").arg(grouped(totals.personTimes));
    }
    return text;
}

void IncidentsPage::showTotals()
{
    const auto cube = m_session.cube();
    if (cube == nullptr) {
        m_header->setDetail({});
        return;
    }
    const auto found = totals(*cube, m_session.selection());
    const QString detail = tr("%1 incidents").arg(grouped(found.incidents));
    const QString counts = sums(found);
    m_header->setDetail(counts.isEmpty() ? detail : detail + QStringLiteral(" · ") + counts);
}

void IncidentsPage::showTicked()
{
    const auto& ticked = m_model->ticked();
    m_selection->setVisible(!ticked.empty());
    m_selectionCount->setText(tr("%1 ticked").arg(grouped(qint64(ticked.size()))));
    const auto cube = m_session.cube();
    if (ticked.empty() || cube == nullptr) {
        return;
    }
    Selection rows;
    auto at = cube->ids.begin();
    for (const auto id : ticked) {
        at = std::lower_bound(at, cube->ids.end(), id);
        if (at != cube->ids.end() && *at == id) {
            rows.push_back(static_cast<std::uint32_t>(at - cube->ids.begin()));
        }
    }
    m_selectionSums->setText(sums(totals(*cube, rows)));
}

void IncidentsPage::showPosition()
{
    const int rows = m_model->rowCount();
    if (rows == 0 || m_views->currentIndex() != 0) {
        m_position->setText(m_views->currentIndex() == 1 ? m_timeline->sentence() : QString());
        return;
    }
    const int first = std::max(0, m_table->rowAt(0));
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    last = last < 0 ? rows - 1 : last;
    m_position->setText(
        tr("Rows %1–%2 of %3. Italic: an estimated date. “almost, over”: the words of the "
           "source, never added to persons.")
            .arg(grouped(first + 1), grouped(last + 1), grouped(rows)));
}

void IncidentsPage::newIncident()
{
    if (!m_session.isOpen() || m_session.store().isReadOnly()) {
        return;
    }
    m_form->setIncident({});
    m_states->setCurrentWidget(m_form);
}

void IncidentsPage::editIncident(IncidentId id) { openForm(id, std::nullopt); }

/// The newest wish wins: the form shows one incident.
void IncidentsPage::openForm(IncidentId id, std::optional<IncidentForm::Part> part)
{
    if (!id) {
        return;
    }
    readAside<std::optional<Incident>>(
        m_session, this, "incident-form",
        [id](Store& store) { return IncidentStore(store).find(id); },
        [this, part](const std::optional<Incident>& incident) {
            if (incident) {
                m_form->setIncident(*incident);
                m_states->setCurrentWidget(m_form);
                if (part) {
                    m_form->focusOn(*part);
                }
            }
        });
}

void IncidentsPage::tell(const JobFailure& failure)
{
    if (!failure.isCancelled) {
        Q_EMIT m_session.failed(failure.text());
    }
}

/// F2, Enter and a double click open the form where the cell's value is written.
void IncidentsPage::editCell(const QModelIndex& index)
{
    using Part = IncidentForm::Part;
    static const std::map<int, Part> parts { { IncidentModel::Code, Part::Code },
        { IncidentModel::Date, Part::Date }, { IncidentModel::Place, Part::Place },
        { IncidentModel::Neighbour, Part::Neighbour }, { IncidentModel::Form, Part::Forms },
        { IncidentModel::Suspects, Part::Suspects }, { IncidentModel::Victims, Part::Victims },
        { IncidentModel::Presumed, Part::Presumed },
        { IncidentModel::PersonTimes, Part::PersonTimes }, { IncidentModel::Source, Part::Grade },
        { IncidentModel::Status, Part::Status } };
    const auto part = parts.find(index.column());
    openForm(IncidentId { m_model->idAt(index.row()) },
        part == parts.end() ? std::nullopt : std::optional(part->second));
}

void IncidentsPage::leaveForm()
{
    m_form->setEnabled(true);
    m_states->setCurrentIndex(0);
    showState();
    m_table->setFocus();
}

void IncidentsPage::save(const Incident& incident)
{
    if (!m_session.isOpen() || !m_form->isEnabled()) {
        return;
    }
    m_form->setEnabled(false); // one save a time
    JobRunner::Spec spec;
    spec.title = tr("Saving the incident");
    spec.isCancellable = false;
    m_session.jobs().run<IncidentId>(
        spec, this,
        [open = m_session.opener(), incident](Progress&) {
            Store store = open();
            IncidentStore incidents(store);
            if (!incident.id) {
                return incidents.add(incident);
            }
            incidents.update(incident);
            return incident.id;
        },
        [this](IncidentId id) {
            leaveForm();
            m_session.refresh();
            m_session.setCurrent(entity(id));
            Q_EMIT m_session.message(tr("Incident saved. Ctrl+Z takes it back."));
        },
        [this](const JobFailure& failure) {
            m_form->setEnabled(true);
            m_form->showError(failure.text());
        });
}

void IncidentsPage::removeIncident(IncidentId id)
{
    if (!id || !m_session.isOpen() || m_session.store().isReadOnly()) {
        return;
    }
    readAside<std::optional<RemovalEffect>>(
        m_session, this, "incident-to-remove",
        [id](Store& store) { return RemovalStore(store).effect(entity(id)); },
        [this, id](const std::optional<RemovalEffect>& effect) {
            if (effect && effect->refusal) {
                Q_EMIT m_session.failed(qt(sentence(
                    effect->refusal->code(), effect->refusal->args(), windowLanguage())));
            } else if (effect) {
                askRemoval(id, *effect);
            }
        });
}

void IncidentsPage::askRemoval(IncidentId id, const RemovalEffect& effect)
{
    auto* sheet = new RemovalSheet(effect, window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &Session::closed, sheet, [sheet] { sheet->done(QDialog::Rejected); });
    connect(sheet, &RemovalSheet::agreed, this, [this, sheet, id] { removeFor(sheet, id); });
    sheet->open();
}

void IncidentsPage::removeFor(RemovalSheet* sheet, IncidentId id)
{
    sheet->setWorking(true); // one removal a time
    JobRunner::Spec spec;
    spec.title = tr("Removing the incident");
    spec.isCancellable = false;
    m_session.jobs().run<bool>(
        spec, this,
        [open = m_session.opener(), id, reason = sheet->reason()](Progress&) {
            Store store = open();
            RemovalStore(store).remove(entity(id), reason);
            return true;
        },
        [this, id, asked = QPointer<RemovalSheet>(sheet)](bool) {
            if (asked) {
                asked->accept();
            }
            if (m_session.current() == entity(id)) {
                m_session.setCurrent({});
            }
            m_session.refresh();
            Q_EMIT m_session.message(tr("Incident removed. Ctrl+Z brings it back."));
        },
        [this, asked = QPointer<RemovalSheet>(sheet)](const JobFailure& failure) {
            if (asked) {
                asked->setWorking(false);
                asked->showError(failure.text());
            } else {
                tell(failure);
            }
        });
}

void IncidentsPage::exportPage()
{
    if (m_model->rowCount() == 0) {
        return;
    }
    auto* dialog
        = new QFileDialog(this, tr("Export incidents"), {}, tr("Table for a spreadsheet (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &IncidentsPage::writeCsv);
    dialog->open();
}

void IncidentsPage::writeCsv(const QString& file)
{
    std::vector<IncidentId> ids(m_model->ids().begin(), m_model->ids().end());
    JobRunner::Spec spec;
    spec.title = tr("Exporting %1 incidents").arg(grouped(qint64(ids.size())));
    spec.consequence = tr("no file is written yet");
    m_session.jobs().run<qint64>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), path = pathFromUtf8(utf8(file)),
            ids = std::move(ids)](Progress& progress) -> qint64 {
            Store store = open();
            return writeIncidentCsv(path, IncidentStore(store), ids, progress);
        },
        [this](qint64 rows) {
            Q_EMIT m_session.message(tr("%1 incidents exported").arg(grouped(rows)));
        },
        [this](const JobFailure& failure) { tell(failure); });
}

} // namespace tuyen
