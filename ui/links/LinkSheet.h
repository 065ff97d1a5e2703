// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/LinkPainter.h"
#include "links/LinkTimes.h"

#include <QSizeF>
#include <QString>

namespace tuyen {

/// A chart as one picture to hand on: its sentence, the whole network by the painter of the screen,
/// the legend, and the times below, with the period it is limited to, where something is dated. Always light, in the language given.
class LinkSheet {
public:
    LinkSheet(LinkPicture picture, QString sentence, Language language, LinkTimes times = {},
        LinkTimes::Period period = {});

    QSizeF size() const { return m_size; }
    void paint(QPainter& painter) const;
    /// .svg, .png (at `scale`) or .pdf by the name of the file; see writePicture().
    bool write(const QString& file, qreal scale = 1) const;

private:
    LinkPicture m_picture;
    LinkTimes m_times;
    LinkTimes::Period m_period;
    QString m_sentence;
    ChartStyle m_style;
    QSizeF m_size;
    qreal m_foot = 0; ///< height of what stands below the network
};

} // namespace tuyen
