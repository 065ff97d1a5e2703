// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ExportedChart.h"
#include "links/LinkPicture.h"
#include "links/LinkTimes.h"

#include <QString>

#include <memory>

namespace tuyen {

/// What of a chart goes out, as what, and to whom. A value: written off the window's thread.
struct ChartExport {
    std::shared_ptr<const LinkGraph> graph;
    ShownChart shown;    ///< nothing else leaves
    LinkPicture picture; ///< of the same nodes
    EntityId centre;
    int steps = 2;
    LinkTimes::Period period; ///< the links were limited to; for the public, whole years
    Profile profile = Profile::Internal;
    QString file; ///< .png, .svg, .pdf, .csv, .graphml, .gexf or .anx
    qreal scale = 1;
    Language language = Language::Vietnamese;
};

struct ChartWritten {
    qint64 nodes = 0;
    qint64 links = 0;
    std::vector<Loss> lost;
};

/// Through the disclosure profile, whatever the format. Notes it in the journal. Throws Error
/// "export.name-in-file-name", "file.unwritable", "file.disk-full", and Cancelled.
ChartWritten writeChartFile(Store& store, const ChartExport& what, Progress& progress);

/// "Names replaced by a pseudonym or a number (12); …"; "" when nothing was lost.
QString lossWords(const std::vector<Loss>& lost, Language language);

/// "quanh Trần Văn Mẫu, 2 bước: 42 nút, 57 liên kết; thời gian 15/03/2024 – 02/02/2025"; without a
/// label the numbers alone, without a period nothing of it.
QString chartSentence(const QString& centre, int steps, qint64 nodes, qint64 links,
    Language language, const LinkTimes::Period& period = {});

} // namespace tuyen
