// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/NothingLeft.h"

#include "shell/Session.h"
#include "store/SearchStore.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

static constexpr std::size_t mostShown = 4;

NothingLeft::NothingLeft(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(8);
    show({});
}

void NothingLeft::ask()
{
    if (m_session.cube() == nullptr || !m_session.isOpen()) {
        return;
    }
    JobRunner::Spec spec;
    spec.lane = QStringLiteral("incidents.nothing-left");
    spec.isQuiet = true;
    m_session.jobs().run<std::vector<Gain>>(
        spec, this,
        [cube = m_session.cube(), filter = m_session.filter(),
            open = m_session.opener(OpenMode::ReadOnly)](Progress& progress) {
            std::vector<IncidentId> matches;
            if (!filter.text.empty()) {
                Store store = open();
                matches = SearchStore(store).incidentsMatching(filter.text);
            }
            std::vector<Gain> gains;
            for (const auto part : activeParts(filter)) {
                checkpoint(progress);
                const Filter rest = without(part, filter);
                const auto left = select(*cube, rest, rest.text.empty() ? nullptr : &matches);
                if (!left.empty()) {
                    gains.push_back({ part, static_cast<qint64>(left.size()) });
                }
            }
            std::ranges::sort(gains, std::greater {}, &Gain::incidents);
            gains.resize(std::min(gains.size(), mostShown));
            return gains;
        },
        [this](const std::vector<Gain>& gains) { show(gains); });
}

void NothingLeft::show(const std::vector<Gain>& gains)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_column->addStretch(1);
    m_column->addWidget(
        new TextLabel(tr("No incident is left by these filters."), TextStyle::Emphasis), 0,
        Qt::AlignHCenter);
    for (const auto& gain : gains) {
        const QString chip = QStringLiteral("%1: %2").arg(
            partName(gain.part), partValue(gain.part, m_session.filter()));
        auto* leave
            = button(tr("%1 · leave this filter out: +%2").arg(chip, grouped(gain.incidents)));
        connect(leave, &QPushButton::clicked, this,
            [this, part = gain.part] { m_session.setFilter(without(part, m_session.filter())); });
        m_column->addWidget(leave, 0, Qt::AlignHCenter);
    }
    auto* all = linkButton(tr("Clear all filters"));
    connect(all, &QPushButton::clicked, this, [this] { m_session.setFilter({}); });
    m_column->addWidget(all, 0, Qt::AlignHCenter);
    m_column->addStretch(2);
}

void NothingLeft::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        show({});
        ask();
    }
}

} // namespace tuyen
