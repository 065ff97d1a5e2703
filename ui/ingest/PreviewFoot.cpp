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
    line->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this, &PreviewFoot::importAsked);
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
    m_import->setText(isScanned ? tr("Import %1 rows", nullptr, IngestText::plural(counts.stored))
                                      .arg(IngestText::number(counts.stored))
                                : tr("Import"));
    m_import->setEnabled(file != nullptr && file->canBeImported());
    const bool isKnown = file != nullptr && file->state == ImportFile::State::SameBytes;
    m_import->setToolTip(isKnown ? file->subtitle() : QString());
}

} // namespace tuyen
