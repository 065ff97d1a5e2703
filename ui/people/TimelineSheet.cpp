// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/TimelineSheet.h"

#include "people/RecordParts.h"
#include "people/TimelinePicture.h"
#include "shell/Session.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "tables/ValueModel.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QVBoxLayout>

namespace tuyen {

TimelineSheet::TimelineSheet(
    Session& session, EntityId subject, const QString& label, QWidget* parent)
    : Sheet(960, parent)
    , m_session(session)
    , m_label(label)
    , m_strip(new Strip)
    , m_picture(new TimelinePicture)
    , m_sentence(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_table(new TableView)
    , m_model(new ValueModel(this))
    , m_show(button({}, ButtonKind::Primary))
    , m_close(button({}))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSidePadding(8);
    m_table->setMinimumHeight(px(260));
    body()->addWidget(m_strip);
    body()->addWidget(m_picture);
    body()->addWidget(m_sentence);
    body()->addWidget(m_table, 1);
    addRight(m_close);
    addRight(m_show);
    m_show->setEnabled(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] { openMark(m_picture->current()); });
    connect(m_picture, &TimelinePicture::activated, this, &TimelineSheet::openMark);
    connect(m_table, &TableView::rowActivated, this, [this] { openMark(m_picture->current()); });
    connect(m_picture, &TimelinePicture::currentChanged, this, [this](int mark) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(IdRole).toInt() == mark) {
                m_table->selectRow(row);
                m_table->scrollTo(m_model->index(row, 0));
            }
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        m_show->setEnabled(rows.size() == 1);
        if (rows.size() == 1) {
            m_picture->setCurrent(rows.front().data(IdRole).toInt());
        }
    });
    connect(m_table, &TableView::copied, this,
        [this](int rows) { Q_EMIT m_session.message(tr("%n row(s) copied", nullptr, rows)); });
    connect(&session, &Session::closed, this, [this] { done(QDialog::Rejected); });
    retranslate();
    m_table->setDesignWidths({ 190, 110, 240, 140, 120 });
    m_table->setElasticColumn(2);
    load(subject);
}

void TimelineSheet::load(EntityId subject)
{
    JobRunner::Spec spec;
    spec.title = tr("Gathering dated things");
    m_session.jobs().run<Timeline>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), subject](Progress& progress) {
            Store store = open();
            return timelineOf(store, subject, 5000, progress);
        },
        [this](Timeline timeline) {
            m_picture->setTimeline(std::move(timeline));
            fill();
        },
        [this](const JobFailure& failure) { m_strip->show(Strip::Kind::Error, failure.text()); });
}

void TimelineSheet::fill()
{
    ValueTable table;
    table.columns = { { tr("When"), false }, { tr("Lane"), false }, { tr("What"), false },
        { tr("How"), false }, { tr("How sure"), false } };
    const auto& marks = m_picture->timeline().marks;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto& mark = marks[i];
        const auto tone = mark.isEstimated ? CellTone::Estimated : CellTone::Normal;
        table.rows.push_back({
            { TimelinePicture::dateText(mark), dayNumber(mark.first), tone, {}, {} },
            { TimelinePicture::laneName(mark.lane), int(mark.lane), {}, {}, {} },
            { TimelinePicture::label(mark), {}, CellTone::Strong, {}, {} },
            { TimelinePicture::kindText(mark), {}, {}, {}, {} },
            { records::certaintyWord(mark.certainty), int(mark.certainty), {}, {}, {} },
        });
        table.ids.push_back(qint64(i));
    }
    m_model->setTable(std::move(table));
    m_model->sort(0, Qt::AscendingOrder);
    m_sentence->setText(m_picture->sentence());
    m_table->setVisible(!marks.empty());
}

void TimelineSheet::openMark(int mark)
{
    const auto& marks = m_picture->timeline().marks;
    if (mark >= 0 && mark < int(marks.size())) {
        const auto thing = marks[std::size_t(mark)].thing;
        accept();
        Q_EMIT opened(thing);
    }
}

void TimelineSheet::retranslate()
{
    setTitle(tr("Timeline of %1").arg(m_label),
        tr("A dot is a day, a bar a span, hollow what is estimated. Enter opens what is chosen."));
    m_table->setAccessibleName(tr("Dated things"));
    m_close->setText(tr("Close"));
    m_show->setText(tr("Show the record"));
    fill();
}

} // namespace tuyen
