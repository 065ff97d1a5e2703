// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leaves the page, and what is entered on it.
#include "links/AddLinkSheet.h"
#include "links/LinkDesk.h"
#include "links/LinkSheet.h"
#include "links/LinkWords.h"
#include "links/LinksPage.h"
#include "shell/Session.h"
#include "theme/Widgets.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace tuyen {

void LinksPage::buildExportMenu()
{
    m_exportMenu->clear();
    const auto add = [this](const QString& text, const char* kind, qreal scale) {
        m_exportMenu->addAction(
            text, this, [this, kind, scale] { chooseFile(QLatin1String(kind), scale); });
    };
    add(tr("Picture (PNG)"), "png", 1);
    add(tr("Picture, twice as fine (PNG)"), "png", 2);
    add(tr("Drawing (SVG)"), "svg", 1);
    add(tr("Page (PDF)"), "pdf", 1);
}

void LinksPage::exportPage()
{
    if (!m_desk->isEmpty()) {
        m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
    }
}

/// The proposal names no node: a file's name is read by many.
void LinksPage::chooseFile(const QString& kind, qreal scale)
{
    auto* dialog = new QFileDialog(this, tr("Export the chart"), {}, QStringLiteral("*.") + kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind);
    dialog->selectFile(tr("network") + QLatin1Char('.') + kind);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, scale](const QString& file) { exportTo(file, scale); });
    dialog->open();
}

void LinksPage::exportTo(const QString& file, qreal scale)
{
    JobRunner::Spec spec;
    spec.title = tr("Drawing %1").arg(QFileInfo(file).fileName());
    spec.consequence = tr("no file is written yet");
    spec.isCancellable = false;
    m_session.jobs().run<bool>(
        spec, this,
        [sheet = LinkSheet(m_canvas->picture(), sentence(), m_session.language()), file, scale](
            Progress&) { return sheet.write(file, scale); },
        [this, file](bool isWritten) {
            if (isWritten) {
                Q_EMIT m_session.message(tr("%1 written").arg(QFileInfo(file).fileName()));
                Q_EMIT exported(file);
            }
        },
        [this](const JobFailure& failure) { m_strip->show(Strip::Kind::Error, failure.text(), tr("Hide")); });
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
