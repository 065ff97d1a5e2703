// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/DropZone.h"

#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace tuyen {

DropZone::DropZone(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_choose(linkButton({}))
    , m_sentence(new TextLabel({}, TextStyle::Body))
    , m_kinds(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
{
    setMinimumHeight(px(84));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), px(8), px(8), px(8));
    layout->setSpacing(px(2));
    m_icon->setAlignment(Qt::AlignCenter);
    layout->addStretch(1);
    layout->addWidget(m_icon);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(px(4));
    m_line->addStretch();
    m_line->addWidget(m_sentence, 0, Qt::AlignCenter);
    m_line->addWidget(m_choose, 0, Qt::AlignCenter);
    m_line->addStretch();
    layout->addLayout(m_line);
    m_kinds->setAlignment(Qt::AlignCenter);
    m_kinds->setWordWrap(true);
    layout->addWidget(m_kinds);
    layout->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseFiles);
    retranslate();
}

void DropZone::retranslate()
{
    m_sentence->setText(tr("Drop files here, or"));
    m_choose->setText(tr("choose files"));
    m_kinds->setText(QStringLiteral("xlsx, xls, ods, csv, json, docx, pdf…"));
    m_icon->setPixmap(
        iconPixmap(QStringLiteral("import"), px(20), Theme::current().accent, devicePixelRatioF()));
}

/// Both words side by side, or one below the other where the list is narrow.
void DropZone::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const int beside = m_sentence->sizeHint().width() + m_choose->sizeHint().width() + px(20);
    m_line->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DropZone::setHovered(bool hovered)
{
    if (hovered != m_isHovered) {
        m_isHovered = hovered;
        update();
    }
}

void DropZone::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Files to import"), {},
        tr("Tables")
            + QStringLiteral(" (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.json *.jsonl *.docx *.pdf "
                             "*.html *.htm *.xml *.fods);;")
            + tr("All files") + QStringLiteral(" (*)"));
    if (!paths.isEmpty()) {
        Q_EMIT filesChosen(paths);
    }
}

void DropZone::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isHovered ? theme.accent : theme.borderStrong, 1.5);
    if (!m_isHovered) {
        pen.setDashPattern({ 3, 2 });
    }
    painter.setPen(pen);
    painter.setBrush(m_isHovered ? theme.accentTint : theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(6), px(6));
}

void DropZone::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

QStringList droppedFiles(const QMimeData* mime)
{
    QStringList paths;
    if (mime != nullptr) {
        for (const QUrl& url : mime->urls()) {
            if (url.isLocalFile()) {
                paths << url.toLocalFile();
            }
        }
    }
    return paths;
}

} // namespace tuyen
