// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportPages.h"

#include "report/PageComposer.h"
#include "report/ReportLayout.h"
#include "trends/StackedBars.h"

#include <QPainter>
#include <QTextLayout>

namespace tuyen {

std::shared_ptr<const ReportPages> ReportPages::layOut(const Report& report, Progress& progress)
{
    PageComposer composer(report, progress);
    layOutHead(composer);
    for (const auto& block : report.blocks) {
        composer.markBlock();
        layOutBlock(composer, block);
    }
    composer.markBlock();
    layOutSignature(composer);
    composer.beginAppendix();
    composer.markBlock();
    layOutAppendix(composer);
    layOutProvenance(composer);
    return composer.take();
}

static void paintItem(QPainter& painter, const ReportPages::Text& text)
{
    for (int i = text.firstLine; i < text.endLine; ++i) {
        text.layout->lineAt(i).draw(&painter, text.origin);
    }
}

static void paintItem(QPainter& painter, const ReportPages::Line& line)
{
    painter.setPen(QPen(Qt::black, line.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line.line);
}

static void paintItem(QPainter& painter, const ReportPages::Chart& chart)
{
    chart.bars->paint(painter);
}

void ReportPages::paint(QPainter& painter, int page) const
{
    for (const auto& item : at(page).items) {
        painter.setPen(Qt::black);
        std::visit([&painter](const auto& one) { paintItem(painter, one); }, item);
    }
}

ReportPages::Place ReportPages::placeOf(int figure) const
{
    for (int page = 0; page < count(); ++page) {
        for (const auto& spot : at(page).spots) {
            if (spot.figure == figure) {
                return { page, spot.rect };
            }
        }
    }
    return {};
}

} // namespace tuyen
