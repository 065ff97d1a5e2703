// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The toolbar over the chart, and what it gives up where there is little room.
#include "links/ChartFilterPopover.h"
#include "links/LinkDesk.h"
#include "links/LinksPage.h"
#include "theme/FoldingRow.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tuyen {

QWidget* LinksPage::makeToolbar()
{
    m_arrangement = new SelectButton({});
    m_stepsName = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_steps = new Segments;
    m_steps->setItems({ QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3") });
    m_path = button({}, ButtonKind::Plain, QStringLiteral("path"));
    m_path->setCheckable(true);
    m_groups = button({}, ButtonKind::Plain, QStringLiteral("ring"));
    m_groups->setCheckable(true);
    m_certainty = new SelectButton({});
    m_kinds = button({}, ButtonKind::Plain, QStringLiteral("filter"));
    m_kinds->setCheckable(true);
    m_filter = new ChartFilterPopover(*m_desk, this);
    m_find = new QLineEdit;
    m_find->setMinimumWidth(px(92));
    m_find->setMaximumWidth(px(180));
    m_find->setClearButtonEnabled(true);
    m_zoomOut = iconButton(QStringLiteral("minus"), {});
    m_zoom = new TextLabel({}, TextStyle::Body);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(px(44));
    m_zoomIn = iconButton(QStringLiteral("plus"), {});
    m_fit = iconButton(QStringLiteral("zoom-fit"), {});
    m_toolbar = new FoldingRow;
    setSurface(m_toolbar, Surface::Panel);
    auto* row = m_toolbar->row();
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(6);
    row->addWidget(m_arrangement);
    row->addSpacing(2);
    row->addWidget(m_stepsName);
    row->addWidget(m_steps);
    row->addSpacing(2);
    for (QWidget* widget : { static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_groups),
             static_cast<QWidget*>(m_certainty), static_cast<QWidget*>(m_kinds) }) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    for (QWidget* widget : { static_cast<QWidget*>(m_find), static_cast<QWidget*>(m_zoomOut),
             static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(m_zoomIn),
             static_cast<QWidget*>(m_fit) }) {
        row->addWidget(widget);
    }
    addFolds();
    return m_toolbar;
}

/// First the words before a choice, then those an icon stands for, last what wheel and keys do too.
void LinksPage::addFolds()
{
    m_toolbar->addFold([this](bool isFolded) { m_stepsName->setVisible(!isFolded); });
    m_toolbar->addFold([this](bool isFolded) { m_certainty->setLabelShown(!isFolded); });
    m_toolbar->addFold([this](bool isFolded) { m_arrangement->setLabelShown(!isFolded); });
    m_toolbar->addFold([this](bool isFolded) {
        m_hasToolWords = !isFolded;
        showToolWords();
    });
    m_toolbar->addFold([this](bool isFolded) {
        for (QWidget* one : { static_cast<QWidget*>(m_zoomOut), static_cast<QWidget*>(m_zoom),
                 static_cast<QWidget*>(m_zoomIn) }) {
            one->setVisible(!isFolded);
        }
    });
}

/// A button without its word still says it, to the mouse and to a screen reader.
void LinksPage::showToolWords()
{
    const auto show = [this](QPushButton* tool, const QString& word, const QString& rest,
                          const QString& says) {
        tool->setText(m_hasToolWords ? word : rest);
        tool->setAccessibleName(word);
        tool->setToolTip(m_hasToolWords ? says : word + QLatin1Char('\n') + says);
    };
    show(m_path, tr("Path"), {},
        tr("The surest way between two nodes: choose both, then press (Ctrl+G)"));
    show(m_groups, tr("Groups"), {},
        tr("Outlines of densely linked groups, as the machine suggests them"));
    const int leftOut = ChartFilterPopover::leftOut(m_desk->chart().filter);
    show(m_kinds, leftOut == 0 ? tr("Kinds") : tr("Kinds (−%1)").arg(leftOut),
        leftOut == 0 ? QString() : QStringLiteral("−%1").arg(leftOut),
        tr("Kinds of nodes and links, and links that are only suggested"));
}

} // namespace tuyen
