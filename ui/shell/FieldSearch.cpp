// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FieldSearch.h"

#include "shell/Session.h"
#include "theme/Text.h"

#include <QInputMethodEvent>
#include <QLineEdit>

namespace tuyen {

static constexpr int waitMs = 150;

FieldSearch::FieldSearch(
    QLineEdit& field, Session& session, const QString& lane, int limit, QObject* parent)
    : QObject(parent)
    , m_field(field)
    , m_session(session)
    , m_lane(lane)
    , m_limit(limit)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &FieldSearch::now);
    connect(&field, &QLineEdit::textEdited, this, [this] {
        if (!m_isComposing) {
            m_wait.start();
        }
    });
    field.installEventFilter(this);
}

bool FieldSearch::hurry()
{
    if (!m_wait.isActive()) {
        return false;
    }
    now();
    return true;
}

void FieldSearch::now()
{
    m_wait.stop();
    const QString words = m_field.text().trimmed();
    m_isAsking = !words.isEmpty() && m_session.isOpen();
    Q_EMIT asked(words);
    if (!m_isAsking) {
        m_session.jobs().cancelLane(m_lane);
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Searching");
    spec.lane = m_lane;
    spec.isQuiet = true;
    m_session.jobs().run<std::vector<SearchHit>>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), sought = utf8(words), limit = m_limit](
            Progress&) {
            Store store = open();
            return SearchStore(store).search(sought, limit);
        },
        [this](const std::vector<SearchHit>& hits) {
            m_isAsking = false;
            Q_EMIT found(hits);
        },
        [this](const JobFailure& failure) {
            m_isAsking = failure.isCancelled && m_isAsking;
            if (!failure.isCancelled) {
                Q_EMIT m_session.failed(failure.text());
            }
        });
}

bool FieldSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod) {
        const auto* input = static_cast<QInputMethodEvent*>(event);
        m_isComposing = !input->preeditString().isEmpty();
        if (m_isComposing) {
            m_wait.stop();
        } else if (!input->commitString().isEmpty()) {
            m_wait.start();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tuyen
