// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leaves the page, and what is entered on it.
#include "links/AddLinkSheet.h"
#include "links/ChartExport.h"
#include "links/ChartExportSheet.h"
#include "links/LinkDesk.h"
#include "links/LinkWords.h"
#include "links/LinksPage.h"
#include "shell/Session.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tuyen {

void LinksPage::exportPage()
{
    if (m_desk->isEmpty()) {
        return;
    }
    auto* sheet = new ChartExportSheet(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ChartExportSheet::chosen, this,
        [this, sheet] { chooseFile(sheet->kind(), sheet->scale(), sheet->profile()); });
    sheet->open();
}

/// The proposal names no node: a file's name is read by many.
void LinksPage::chooseFile(const QString& kind, qreal scale, Profile profile)
{
    auto* dialog = new QFileDialog(this, tr("Export the chart"), {}, QStringLiteral("*.") + kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind);
    dialog->selectFile(tr("network") + QLatin1Char('.') + kind);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, scale, profile](const QString& file) { exportTo(file, profile, scale); });
    dialog->open();
}

void LinksPage::exportTo(const QString& file, Profile profile, qreal scale)
{
    ChartExport what { m_desk->sharedGraph(), m_desk->shown(), m_canvas->picture(), {},
        m_desk->chart().steps, { m_desk->chart().filter.from, m_desk->chart().filter.to }, profile,
        file, scale, windowLanguage() };
    if (!m_desk->chart().centres.empty()) {
        what.centre = m_desk->nodeOf(m_desk->chart().centres.front());
    }
    JobRunner::Spec spec;
    spec.title = tr("Writing %1").arg(QFileInfo(file).fileName());
    spec.consequence = tr("no file is written yet");
    const auto mode
        = m_session.store().isReadOnly() ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    m_session.jobs().run<ChartWritten>(
        spec, this,
        [open = m_session.opener(mode), what = std::move(what)](Progress& progress) {
            Store store = open();
            return writeChartFile(store, what, progress);
        },
        [this, file](const ChartWritten& written) { showWritten(file, written); },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                m_strip->show(Strip::Kind::Error, failure.text(), tr("Hide"));
                m_stripAct = {};
            }
        });
}

/// What is not in the file is said, field by field.
void LinksPage::showWritten(const QString& file, const ChartWritten& written)
{
    QString text = tr("%1 written: %2 nodes, %3 links.")
                       .arg(QFileInfo(file).fileName(), grouped(written.nodes), grouped(written.links));
    if (const QString lost = lossWords(written.lost, windowLanguage()); !lost.isEmpty()) {
        text += QLatin1Char(' ') + tr("Not in the file: %1.").arg(lost);
    }
    m_stripAct = {};
    m_strip->show(Strip::Kind::Ok, text, tr("Hide"));
    Q_EMIT exported(file);
}

void LinksPage::addLink()
{
    auto* sheet = new AddLinkSheet(m_session, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    const auto chosen = m_canvas->selected();
    const auto label = [this](EntityId id) {
        const auto node = m_desk->graph().find(id);
        return node ? words::nodeLabel(m_desk->graph().nodes[*node]) : QString();
    };
    if (!chosen.empty()) {
        sheet->setFrom(chosen[0], label(chosen[0]));
    }
    if (chosen.size() > 1) {
        sheet->setTo(chosen[1], label(chosen[1]));
    }
    connect(sheet, &AddLinkSheet::added, this, [this](EntityId from, EntityId to) {
        if (m_desk->isEmpty()) {
            showAround(from);
        } else {
            m_desk->bring({ from, to });
        }
    });
    sheet->open();
}

} // namespace tuyen
