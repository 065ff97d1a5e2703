// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/HistorySheet.h"

#include "shell/Session.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace tuyen {

namespace {

constexpr int linesAtOnce = 200;

} // namespace

HistorySheet::HistorySheet(Session& session, QWidget* parent)
    : Sheet(960, parent)
    , m_session(session)
    , m_model(new JournalModel(this))
    , m_table(new QTableView)
    , m_strip(new Strip)
    , m_more(button({}))
    , m_close(button({}, ButtonKind::Primary))
{
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(28));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(JournalModel::Reason, QHeaderView::Stretch);
    m_table->setColumnWidth(JournalModel::Time, px(150));
    m_table->setColumnWidth(JournalModel::Actor, px(140));
    m_table->setColumnWidth(JournalModel::Action, px(210));
    m_table->setMinimumHeight(px(420));
    body()->addWidget(m_strip);
    body()->addWidget(m_table, 1);
    addLeft(m_more);
    addRight(m_close);
    setSafeDefault(m_close);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_more, &QPushButton::clicked, this, &HistorySheet::read);
    retranslate();
    read();
}

void HistorySheet::read()
{
    JobRunner::Spec spec;
    spec.title = tr("Reading the history");
    spec.isQuiet = true;
    m_session.jobs().run<std::vector<JournalEntry>>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), before = m_model->oldest()](Progress&) {
            Store store = open();
            return Journal(store).latest(linesAtOnce, before);
        },
        [this](const std::vector<JournalEntry>& entries) {
            m_model->append(entries);
            m_more->setEnabled(entries.size() == linesAtOnce);
        },
        [this](const JobFailure& failure) { m_strip->show(Strip::Kind::Error, failure.text()); });
}

void HistorySheet::retranslate()
{
    setTitle(tr("History"),
        tr("Everything done in this store, newest first. Each line is chained to the one before, "
           "so none can be changed unseen."));
    m_table->setAccessibleName(tr("History"));
    m_more->setText(tr("Show older lines"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
}

} // namespace tuyen
