// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinksPage.h"

#include "links/ChartExport.h"
#include "links/EntityPicker.h"
#include "links/LinkDesk.h"
#include "links/LinkLegend.h"
#include "links/LinkTables.h"
#include "links/LinkTimeline.h"
#include "links/LinkWords.h"
#include "links/SavedCharts.h"
#include "shell/Session.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

namespace {

enum State { EmptyPage, PicturePage, TablePage };

} // namespace

LinksPage::LinksPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_desk(new LinkDesk(session, this))
    , m_header(new PageHeader({}))
    , m_table(button({}, ButtonKind::Plain, QStringLiteral("table")))
    , m_charts(button({}, ButtonKind::Plain, QStringLiteral("save")))
    , m_export(button({}, ButtonKind::Plain, QStringLiteral("export")))
    , m_add(button({}, ButtonKind::Primary, QStringLiteral("plus")))
    , m_saved(new SavedCharts(session, *m_desk, *m_charts, *this))
    , m_strip(new Strip)
    , m_stack(new QStackedWidget)
    , m_canvas(new LinkCanvas)
    , m_legend(new LinkLegend)
    , m_timeline(new LinkTimeline)
    , m_tables(new LinkTables)
    , m_side(new LinkSide)
{
    m_side->setParent(this); // until an inspector takes it
    m_side->hide();
    m_table->setCheckable(true);
    for (auto* action : { m_table, m_charts, m_export, m_add }) {
        m_header->addAction(action);
    }
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makePicture());
    m_stack->addWidget(m_tables);
    setSurface(m_tables, Surface::Panel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    connectParts();
    retranslate();
    refresh();
}

QString LinksPage::name() const { return tr("Links"); }

void LinksPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        m_emptyIcon->setPixmap(iconPixmap(
            QStringLiteral("links"), px(20), Theme::current().textSecondary, devicePixelRatioF()));
    }
}

void LinksPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showSide();
}

void LinksPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_side->hide();
}

void LinksPage::showState()
{
    const int state = m_desk->isEmpty() ? EmptyPage : m_table->isChecked() ? TablePage : PicturePage;
    // The field that has the keyboard goes: the picture gets it.
    const bool passesOn = state == PicturePage && m_stack->currentIndex() == EmptyPage && m_picker->field()->hasFocus();
    m_stack->setCurrentIndex(state);
    if (passesOn) {
        m_canvas->setFocus(Qt::OtherFocusReason);
    }
    m_table->setEnabled(!m_desk->isEmpty());
    m_export->setEnabled(!m_desk->isEmpty());
    m_add->setEnabled(m_session.isOpen() && !m_session.store().isReadOnly());
}

/// Only while they are looked at: tens of thousands of rows are not made for every drag.
void LinksPage::fillTables()
{
    if (m_table->isChecked()) {
        m_tables->setDesk(*m_desk);
    }
}

void LinksPage::refresh()
{
    const auto& chart = m_desk->chart();
    m_canvas->setPicture(m_desk->picture());
    m_legend->setPicture(m_canvas->picture(), windowLanguage());
    m_timeline->setChart(chart, m_desk->graph(), windowLanguage());
    fillTables();
    showChoices();
    showSentence();
    showState();
    showSide();
    if (m_desk->leftOut() > 0) {
        offer(tr("The 500 nodes with the most links are drawn; %1 are left out.")
                  .arg(grouped(qint64(m_desk->leftOut()))),
            tr("Draw all of them"), [this] { m_desk->drawAll(); });
    }
    Q_EMIT actionsChanged();
}

void LinksPage::showSentence()
{
    if (m_desk->isEmpty()) {
        m_header->setDetail({});
        m_canvas->setAccessibleName(tr("Network"));
        return;
    }
    const auto& shown = m_desk->shown();
    const auto& chart = m_desk->chart();
    const auto centre
        = chart.centres.empty() ? std::nullopt : m_desk->graph().find(chart.centres.front());
    const QString label = centre ? words::nodeLabel(m_desk->graph().nodes[*centre]) : QString();
    const auto sentence = [&](const LinkTimes::Period& period) {
        return chartSentence(label, chart.steps, qint64(shown.nodes.size()),
            qint64(shown.links.size()), windowLanguage(), period);
    };
    m_canvas->setAccessibleName(sentence({ chart.filter.from, chart.filter.to }));
    m_header->setDetail(sentence({})); // the strip below the chart shows the period
}

void LinksPage::showZoom()
{
    m_zoom->setText(QStringLiteral("%1 %").arg(qRound(m_canvas->camera().scale * 100)));
}

void LinksPage::showSide()
{
    if (!isVisible() || m_desk->isEmpty()) {
        m_side->hide();
        return;
    }
    m_side->show(*m_desk, m_choice);
}

void LinksPage::offer(const QString& sentence, const QString& action, std::function<void()> act)
{
    m_stripAct = std::move(act);
    m_strip->show(Strip::Kind::Info, sentence, action);
}

} // namespace tuyen
