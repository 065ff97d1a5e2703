// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportFile.h"

#include "base/File.h"
#include "ingest/IngestText.h"
#include "prose/ProseWords.h"
#include "theme/Text.h"

#include <QStringList>

#include <algorithm>

namespace tuyen {

QString ImportFile::name() const { return qt(utf8(path.filename())); }

bool isScanned(const Preview& preview)
{
    return std::ranges::all_of(preview.sheets,
        [](const SheetPreview& one) { return one.isScannedWhole || one.headerRow == 0; });
}

bool ImportFile::isScanned() const { return preview && tuyen::isScanned(*preview); }

bool ImportFile::canBeImported() const
{
    const RowCounts rows = counts();
    return (state == State::Ready || state == State::LookAt) && isScanned()
        && rows.stored + rows.quarantined > 0;
}

bool ImportFile::isReadyToImport() const { return canBeImported() && counts().stored > 0; }

bool ImportFile::hasNoTable() const { return preview && tuyen::hasNoTable(*preview); }

bool hasNoTable(const Preview& preview)
{
    return std::ranges::all_of(
        preview.sheets, [](const SheetPreview& sheet) { return sheet.headerRow == 0; });
}

RowCounts ImportFile::counts() const
{
    RowCounts sum;
    if (preview) {
        for (const SheetPreview& one : preview->sheets) {
            sum += one.counts;
        }
    }
    return sum;
}

const SheetPreview* ImportFile::shownSheet() const
{
    if (!preview || sheet < 0 || sheet >= static_cast<int>(preview->sheets.size())) {
        return nullptr;
    }
    return &preview->sheets[static_cast<std::size_t>(sheet)];
}

bool ImportFile::canFix() const
{
    return preview && (state == State::Ready || state == State::LookAt || state == State::Reading);
}

QString ImportFile::subtitle() const
{
    switch (state) {
    case State::Document:
        return prose ? ProseWords::subtitle(*prose) : QString();
    case State::Waiting:
        return tr("waits to be read");
    case State::Importing:
        return percent < 0 ? tr("being imported") : tr("being imported, %1 %").arg(percent);
    case State::Broken:
        return problem;
    case State::SameBytes:
        return tr("same file imported on %1").arg(IngestText::day(sameBytesAtMs));
    case State::Reading:
        if (!preview) {
            return percent < 0 ? tr("being read") : tr("being read, %1 %").arg(percent);
        }
        break;
    case State::Ready:
    case State::LookAt:
    case State::Imported:
        break;
    }
    if (state == State::Imported && isText()) {
        return ProseWords::savedSubtitle();
    }
    const RowCounts sum = counts();
    if (state == State::Imported) {
        const QString rows = tr("%1 rows imported", nullptr, IngestText::plural(sum.stored))
                                 .arg(IngestText::number(sum.stored));
        return isTextToo() && !textBatch
            ? rows + QStringLiteral(" · ") + ProseWords::proposals(*prose)
            : rows;
    }
    QStringList parts;
    if (hasNoTable()) {
        parts << tr("no table found");
    } else if (!isScanned()) {
        parts << (percent < 0 ? tr("counting rows") : tr("counting rows, %1 %").arg(percent));
    } else {
        parts << tr("%1 rows", nullptr, IngestText::plural(sum.rowsRead))
                     .arg(IngestText::number(sum.rowsRead));
    }
    if (preview) {
        const TableFormat& format = preview->format;
        const bool isText = format.delimiter != '\0' && !format.encoding.empty();
        parts << (isText ? IngestText::encodingName(format.encoding) : qt(format.format).toUpper());
    }
    if (isTextToo() && !textBatch) {
        parts << ProseWords::proposals(*prose);
    }
    if (sum.quarantined > 0) {
        parts << tr("%1 waiting").arg(IngestText::number(sum.quarantined));
    }
    return parts.join(QStringLiteral(" · "));
}

QString ImportFile::stateName() const
{
    switch (state) {
    case State::Waiting:
        return tr("waiting");
    case State::Reading:
        return tr("being read");
    case State::Document:
        return ProseWords::stateName();
    case State::Ready:
        return tr("ready");
    case State::LookAt:
        return tr("to look at");
    case State::SameBytes:
        return tr("already imported");
    case State::Broken:
        return tr("cannot be read");
    case State::Importing:
        return tr("being imported");
    case State::Imported:
        return tr("imported");
    }
    return {};
}

ImportFile::State stateOf(const Preview& preview)
{
    if (preview.sameBytesAs) {
        return ImportFile::State::SameBytes;
    }
    const bool isOdd = std::ranges::any_of(
        preview.sheets, [](const SheetPreview& sheet) { return sheet.counts.quarantined > 0; });
    return isOdd || hasNoTable(preview) ? ImportFile::State::LookAt : ImportFile::State::Ready;
}

} // namespace tuyen
