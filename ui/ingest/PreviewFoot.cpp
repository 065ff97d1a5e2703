// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/PreviewFoot.h"

#include "ingest/Equation.h"
#include "ingest/IngestText.h"
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QHBoxLayout>

namespace tuyen {

PreviewFoot::PreviewFoot(QWidget* parent)
    : QFrame(parent)
    , m_equation(new Equation(Equation::Size::Line))
    , m_counting(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_import(button({}, ButtonKind::Primary))
{
    setSurface(this, Surface::Raised);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(px(16), px(11), px(16), px(11));
    line->addWidget(m_equation, 1);
    line->addWidget(m_counting, 1);
    setLarge(m_import);
    line->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (m_isInStore) {
            Q_EMIT receiptAsked();
        } else {
            Q_EMIT importAsked();
        }
    });
}

static QString countingText(const ImportFile& file)
{
    if (file.state != ImportFile::State::Reading || !file.preview) {
        return {};
    }
    return file.percent < 0 ? PreviewFoot::tr("Counting all rows…")
                            : PreviewFoot::tr("Counting all rows… %1 %").arg(file.percent);
}

void PreviewFoot::setFile(const ImportFile* file)
{
    const bool isScanned = file != nullptr && file->isScanned();
    const RowCounts counts = file == nullptr ? RowCounts() : file->counts();
    m_equation->setCounts(counts);
    m_equation->setVisible(isScanned);
    m_counting->setVisible(!isScanned);
    m_counting->setText(file == nullptr ? QString() : countingText(*file));
    m_isInStore = file != nullptr
        && (file->state == ImportFile::State::SameBytes
            || file->state == ImportFile::State::Imported);
    m_import->setEnabled(m_isInStore || (file != nullptr && file->canBeImported()));
    if (m_isInStore) {
        m_import->setText(tr("See its receipt"));
    } else if (isScanned && counts.stored == 0 && counts.quarantined > 0) {
        m_import->setText(tr("Let %1 rows wait", nullptr, IngestText::plural(counts.quarantined))
                              .arg(IngestText::number(counts.quarantined)));
    } else if (isScanned) {
        m_import->setText(tr("Import %1 rows", nullptr, IngestText::plural(counts.stored))
                              .arg(IngestText::number(counts.stored)));
    } else {
        m_import->setText(tr("Import"));
    }
}

void PreviewFoot::setImportAllowed(bool allowed, const ImportFile& file)
{
    m_import->setEnabled(m_isInStore || (allowed && file.canBeImported()));
}

} // namespace tuyen
