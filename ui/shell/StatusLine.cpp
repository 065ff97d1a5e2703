// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StatusLine.h"

#include "shell/Session.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace tuyen {

namespace {

constexpr int messageMs = 5000;
constexpr int soonSeconds = 60;

QPushButton* quietButton()
{
    QPushButton* made = linkButton({});
    made->setProperty("kind", QStringLiteral("quiet"));
    return made;
}

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_counts(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_lock(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_language(quietButton())
    , m_zoom(quietButton())
{
    setObjectName(QStringLiteral("statusLine"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_counts, 1);
    row->addWidget(m_lock);
    row->addWidget(m_language);
    row->addWidget(m_zoom);
    m_counts->setMinimumWidth(0);
    m_lock->hide();
    m_messageTime.setSingleShot(true);
    m_messageTime.setInterval(messageMs);
    connect(&m_messageTime, &QTimer::timeout, this, [this] {
        m_message.clear();
        refresh();
    });
    connect(m_language, &QPushButton::clicked, this, &StatusLine::languageAsked);
    connect(m_zoom, &QPushButton::clicked, this, &StatusLine::zoomAsked);
    connect(&session, &Session::dataChanged, this, &StatusLine::refresh);
    connect(&session, &Session::opened, this, &StatusLine::refresh);
    connect(&session, &Session::closed, this, [this] {
        m_message.clear(); // it may name what is covered now
        refresh();
    });
    connect(&session, &Session::message, this, &StatusLine::showMessage);
    refresh();
}

void StatusLine::showMessage(const QString& text)
{
    m_message = text;
    m_messageTime.start();
    refresh();
}

void StatusLine::setLockIn(int seconds)
{
    m_lock->setVisible(seconds >= 0);
    static_cast<TextLabel*>(m_lock)->setTone(
        seconds < soonSeconds ? TextLabel::Tone::Warn : TextLabel::Tone::Secondary);
    m_lock->setText(
        tr("Locks itself in %1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

QString StatusLine::countsText() const
{
    if (!m_session.isOpen()) {
        return tr("Tuyến %1 · licence GPL-3.0-or-later").arg(QStringLiteral(TUYEN_VERSION));
    }
    const StoreCounts& counts = m_session.counts();
    const auto part = [](const char* one, const char* many, std::int64_t count) {
        return tr(count == 1 ? one : many).arg(grouped(count));
    };
    return QStringList {
        part(QT_TR_NOOP("%1 person"), QT_TR_NOOP("%1 people"), counts.people),
        part(QT_TR_NOOP("%1 incident"), QT_TR_NOOP("%1 incidents"), counts.incidents),
        part(QT_TR_NOOP("%1 phone or account"), QT_TR_NOOP("%1 phones and accounts"),
            counts.identifiers),
        part(QT_TR_NOOP("%1 ring"), QT_TR_NOOP("%1 rings"), counts.organisations),
    }
        .join(QStringLiteral(" · "));
}

void StatusLine::refresh()
{
    m_counts->setText(m_message.isEmpty() ? countsText() : m_message);
    m_language->setText(windowLanguage() == Language::Vietnamese ? QStringLiteral("Tiếng Việt")
                                                                 : QStringLiteral("English"));
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    m_language->setToolTip(tr("Switch between Vietnamese and English"));
    m_zoom->setText(QStringLiteral("%1 %").arg(qRound(zoom() * 100)));
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(m_zoom->text()));
    m_zoom->setToolTip(tr("Back to 100 %"));
}

void StatusLine::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        setFixedHeight(px(24));
        refresh();
    }
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().border);
}

} // namespace tuyen
