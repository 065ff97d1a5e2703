// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/LinkSheet.h"

#include "links/LinkLegend.h"
#include "theme/PictureFile.h"

#include <QPainter>

#include <algorithm>

namespace tuyen {

namespace {

constexpr qreal head = 56;
constexpr qreal legend = 56;
constexpr qreal margin = 96; ///< round the outer nodes: room for their names

} // namespace

LinkSheet::LinkSheet(LinkPicture picture, QString sentence, Language language, LinkTimes times,
    LinkTimes::Period period)
    : m_picture(std::move(picture))
    , m_times(std::move(times))
    , m_period(period)
    , m_sentence(std::move(sentence))
    , m_style(ChartStyle::print(language))
{
    // At 100 %, so that names have the room the layout gave them; a very large chart is drawn smaller.
    const QRectF bounds = m_picture.bounds();
    const qreal width = std::clamp(bounds.width() + 2 * margin, 900.0, 6000.0);
    const qreal height = std::clamp(bounds.height() + 2 * margin, 500.0, 6000.0);
    m_foot = legend + (m_times.isEmpty() ? 0 : LinkTimes::room);
    m_size = { width, height + head + m_foot };
}

void LinkSheet::paint(QPainter& painter) const
{
    painter.fillRect(QRectF({}, m_size), m_style.theme.panel);
    painter.setFont(m_style.emphasis);
    painter.setPen(m_style.theme.textPrimary);
    painter.drawText(QRectF(16, 0, m_size.width() - 32, head), Qt::AlignVCenter | Qt::AlignLeft, m_sentence);
    const QRectF area(0, head, m_size.width(), m_size.height() - head - m_foot);
    LinkPainter links(m_style);
    links.paint(painter, area, m_picture, LinkCamera::fitting(m_picture.bounds(), area, 1, 1), {},
        LinkQuality::Vector);
    LinkLegend::paint(
        painter, QRectF(0, m_size.height() - m_foot, m_size.width(), legend), m_picture, m_style);
    if (!m_times.isEmpty()) {
        const qreal height = LinkTimes::room;
        m_times.paint(
            painter, QRectF(0, m_size.height() - height, m_size.width(), height), m_style, m_period);
    }
}

/// In a job: so no pixmaps, which belong to the thread of the window.
bool LinkSheet::write(const QString& file, qreal scale) const
{
    return writePicture(
        m_size, [this](QPainter& painter) { paint(painter); }, file, scale);
}

} // namespace tuyen
