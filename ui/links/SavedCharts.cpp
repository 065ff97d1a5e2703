// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/SavedCharts.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "links/LinkDesk.h"
#include "shell/Session.h"
#include "theme/Sheet.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace tuyen {

SavedCharts::SavedCharts(Session& session, LinkDesk& desk, QPushButton& button, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_desk(desk)
    , m_window(window)
    , m_menu(new QMenu(&window))
{
    connect(&button, &QPushButton::clicked, this, [this, &button] {
        read([this, &button] { m_menu->popup(button.mapToGlobal(QPoint(0, button.height()))); });
    });
    connect(&session, &Session::closed, this, [this] { m_current = {}; });
}

/// `then`: with the menu filled.
void SavedCharts::read(std::function<void()> then)
{
    if (!m_session.isOpen()) {
        fill({});
        then();
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Reading the kept charts");
    spec.lane = QStringLiteral("links.charts");
    spec.isQuiet = true;
    m_session.jobs().run<std::vector<SavedChart>>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly)](Progress&) {
            Store store = opener();
            return ChartStore(store).list();
        },
        [this, then = std::move(then)](const std::vector<SavedChart>& charts) {
            fill(charts);
            then();
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                Q_EMIT failed(failure.text());
            }
        });
}

void SavedCharts::fill(const std::vector<SavedChart>& charts)
{
    m_menu->clear();
    const bool canWrite = m_session.isOpen() && !m_session.store().isReadOnly();
    QString name;
    for (const auto& chart : charts) {
        auto* action = m_menu->addAction(qt(chart.name).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
            [this, id = chart.id] { open(id); });
        action->setCheckable(true);
        action->setChecked(chart.id == m_current);
        name = chart.id == m_current ? qt(chart.name) : name;
    }
    if (charts.empty()) {
        m_menu->addAction(tr("No chart was kept yet"))->setEnabled(false);
    }
    m_menu->addSeparator();
    const bool isKnown = !name.isEmpty();
    m_menu->addAction(tr("Save"), this, &SavedCharts::save)
        ->setEnabled(canWrite && isKnown && !m_desk.isEmpty());
    m_menu->addAction(tr("Save as…"), this, [this] {
              askName(tr("Save the chart"), {}, [this](const QString& text) { saveAs(text); });
          })
        ->setEnabled(canWrite && !m_desk.isEmpty());
    m_menu->addAction(tr("Rename…"), this, [this, name] {
              askName(tr("Rename the chart"), name, [this](const QString& text) { rename(text); });
          })
        ->setEnabled(canWrite && isKnown);
    m_menu->addAction(tr("Delete"), this, &SavedCharts::remove)->setEnabled(canWrite && isKnown);
}

/// A single edit; its refusal is said on the page.
void SavedCharts::edit(const std::function<void(ChartStore&)>& act)
{
    try {
        ChartStore charts(m_session.store());
        act(charts);
        m_session.refresh();
    } catch (const Error& error) {
        Q_EMIT failed(qt(sentence(error.code(), error.args(), windowLanguage())));
    }
}

void SavedCharts::saveAs(const QString& name)
{
    edit([&](ChartStore& charts) {
        m_current = charts.add(utf8(name), chartText(m_desk.chart()));
        Q_EMIT m_session.message(tr("Chart “%1” saved.").arg(name));
    });
}

void SavedCharts::save()
{
    edit([this](ChartStore& charts) {
        charts.update(m_current, chartText(m_desk.chart()));
        Q_EMIT m_session.message(tr("Chart saved."));
    });
}

void SavedCharts::rename(const QString& name)
{
    edit([&](ChartStore& charts) { charts.rename(m_current, utf8(name)); });
}

void SavedCharts::remove()
{
    edit([this](ChartStore& charts) {
        charts.remove(m_current);
        m_current = {};
        Q_EMIT m_session.message(tr("Chart deleted; undo in the history of the store brings it back."));
    });
}

void SavedCharts::open(ChartId id)
{
    if (!m_session.isOpen()) {
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Reading the kept charts");
    spec.lane = QStringLiteral("links.charts");
    m_session.jobs().run<std::optional<Chart>>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly), id](Progress&) -> std::optional<Chart> {
            Store store = opener();
            const auto kept = ChartStore(store).find(id);
            return kept ? std::optional(chartFromText(kept->state)) : std::nullopt;
        },
        [this, id](const std::optional<Chart>& chart) {
            if (chart && m_session.isOpen()) {
                m_desk.openChart(*chart);
                m_current = id;
            }
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                Q_EMIT failed(failure.text());
            }
        });
}

void SavedCharts::askName(
    const QString& title, const QString& proposal, std::function<void(QString)> take)
{
    auto* sheet = new Sheet(480, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setTitle(title, tr("The name stands in the store only; it is encrypted with it."));
    auto* field = new QLineEdit(proposal);
    field->setPlaceholderText(tr("Name of the chart"));
    field->setAccessibleName(tr("Name of the chart"));
    auto* cancel = button(tr("Cancel"));
    auto* save = button(tr("Save the chart"), ButtonKind::Primary);
    save->setEnabled(!proposal.isEmpty());
    sheet->body()->addWidget(field);
    sheet->addRight(cancel);
    sheet->addRight(save);
    sheet->setSafeDefault(save);
    connect(field, &QLineEdit::textChanged, save,
        [save](const QString& text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, sheet, &QDialog::reject);
    connect(save, &QPushButton::clicked, sheet, [sheet, field, take] {
        take(field->text().trimmed());
        sheet->accept();
    });
    sheet->open();
    field->setFocus();
}

} // namespace tuyen
