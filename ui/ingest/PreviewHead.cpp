// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line over the table of the preview: what is shown of how much, the tables of the file, what
// can be done to the view.
#include "ingest/PreviewModel.h"
#include "ingest/PreviewPanel.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace tuyen {

QWidget* PreviewPanel::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(px(16), px(5), px(16), px(3));
    line->setSpacing(px(8));
    m_title = new TextLabel({}, TextStyle::Emphasis);
    m_hint = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    m_sheets = new Segments;
    m_manySheets = new SelectButton({});
    m_rows = new Segments;
    m_showFields = button({}, ButtonKind::Flat, QStringLiteral("columns"));
    m_showFields->setCheckable(true);
    m_undo = iconButton(QStringLiteral("undo"), {});
    m_redo = iconButton(QStringLiteral("redo"), {});
    line->addWidget(m_title);
    line->addWidget(m_hint);
    line->addStretch(1);
    line->addWidget(m_showFields);
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    connect(m_showFields, &QPushButton::toggled, this, &PreviewPanel::showShelf);
    connect(m_undo, &QToolButton::clicked, this, &PreviewPanel::undoAsked);
    connect(m_redo, &QToolButton::clicked, this, &PreviewPanel::redoAsked);
    line->addWidget(m_sheets);
    line->addWidget(m_manySheets);
    line->addWidget(m_rows);
    connect(m_sheets, &Segments::currentChanged, this, &PreviewPanel::sheetChosen);
    connect(m_manySheets, &SelectButton::currentChanged, this, &PreviewPanel::sheetChosen);
    connect(m_rows, &Segments::currentChanged, this,
        [this](int index) { m_model->setOnlyIssues(index == 1); });
    return head;
}

/// Each table of the file: side by side while they are few, else in a list.
void PreviewPanel::showSheets()
{
    QStringList names;
    if (m_hasFile && m_file.preview && m_file.preview->sheets.size() > 1) {
        for (const SheetPreview& one : m_file.preview->sheets) {
            names << qt(one.name);
        }
    }
    const QSignalBlocker blocker(m_manySheets);
    const QSignalBlocker other(m_sheets);
    m_manySheets->setItems(names);
    m_sheets->setItems(names);
    m_manySheets->setVisible(!names.isEmpty());
    m_sheets->setVisible(!names.isEmpty());
    if (!names.isEmpty()) {
        m_manySheets->setCurrent(m_file.sheet);
        m_sheets->setCurrent(m_file.sheet);
    }
}

/// What is least missed gives way first: the switch of sheets becomes a list, the button of fields
/// loses its words, the count is short, the title goes, and at last the count.
void PreviewPanel::fitHead()
{
    constexpr qsizetype mostLetters = 28;
    const bool hasTable = !m_hintWhole.isEmpty();
    const bool hasSheets = m_hasFile && m_file.preview && m_file.preview->sheets.size() > 1;
    qsizetype letters = 0;
    for (std::size_t i = 0; hasSheets && i < m_file.preview->sheets.size(); ++i) {
        letters += qt(m_file.preview->sheets[i].name).size();
    }
    const QFontMetrics caption(tuyen::font(TextStyle::Caption));
    bool isList = letters > mostLetters, isBare = false, isBrief = false, isUntitled = false,
         isSilent = false;
    const auto needed = [&] {
        const int gap = px(8);
        int width = px(32) + m_undo->sizeHint().width() + m_redo->sizeHint().width() + 2 * gap;
        width += isUntitled ? 0 : m_title->sizeHint().width() + gap;
        if (hasTable) {
            width += isSilent
                ? 0
                : caption.horizontalAdvance(isBrief ? m_hintBrief : m_hintWhole) + gap;
            width += m_rows->sizeHint().width() + gap + px(12);
            width += isBare ? m_undo->sizeHint().width()
                            : QFontMetrics(font()).horizontalAdvance(tr("Fields")) + px(52);
        }
        const QWidget* sheets = isList ? static_cast<QWidget*>(m_manySheets) : m_sheets;
        return width + (hasSheets ? sheets->sizeHint().width() + gap : 0);
    };
    for (bool* given : { &isList, &isBare, &isBrief, &isUntitled, &isSilent }) {
        *given = *given || needed() > m_head->width();
    }
    m_sheets->setVisible(hasSheets && !isList);
    m_manySheets->setVisible(hasSheets && isList);
    m_title->setVisible(!isUntitled);
    m_hint->setText(isBrief ? m_hintBrief : m_hintWhole);
    m_hint->setVisible(!isSilent);
    m_showFields->setText(isBare ? QString() : tr("Fields"));
}

} // namespace tuyen
