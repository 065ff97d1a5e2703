// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/FilterBar.h"

#include "filter/CheckPopover.h"
#include "filter/FilterChip.h"
#include "filter/SavedFilters.h"
#include "shell/Session.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSettings>

#include <algorithm>

namespace tuyen {

FilterBar::FilterBar(Session& session, QSettings& settings, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_settings(settings)
    , m_lines { hairline(Qt::Vertical), hairline(Qt::Vertical) }
    , m_search(new QLineEdit)
    , m_hint(new Tag(QStringLiteral("Ctrl+K"), m_search))
    , m_filterIcon(iconButton(QStringLiteral("filter"), QString()))
    , m_chipArea(new QWidget)
    , m_chips(new QHBoxLayout(m_chipArea))
    , m_more(new QToolButton)
    , m_add(button(QString(), ButtonKind::Flat, QStringLiteral("plus")))
    , m_count(new TextLabel({}, TextStyle::BodyStrong))
    , m_saved(button(QString(), ButtonKind::Flat))
    , m_savedMenu(new QMenu(this))
    , m_inspector(iconButton(QStringLiteral("inspector"), QString()))
    , m_popover(new CheckPopover(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_search);
    row->addSpacing(4);
    row->addWidget(m_lines[0]);
    row->addWidget(m_filterIcon);
    row->addWidget(m_chipArea, 1);
    row->addWidget(m_count);
    row->addSpacing(8);
    row->addWidget(m_lines[1]);
    row->addWidget(m_saved);
    row->addWidget(m_inspector);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(8);
    m_chips->addWidget(m_more);
    m_chips->addWidget(m_add);
    m_chips->addStretch(1);
    m_chipArea->setMinimumWidth(px(120));
    m_chipArea->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_filterIcon->setAutoRaise(true);
    m_saved->setMenu(m_savedMenu);
    m_inspector->setCheckable(true);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::addFilter);
    connect(m_filterIcon, &QToolButton::clicked, this, &FilterBar::addFilter);
    connect(m_more, &QToolButton::clicked, this, &FilterBar::addFilter);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
    connect(m_inspector, &QToolButton::clicked, this, &FilterBar::inspectorToggled);
    connect(&session, &Session::filterChanged, this, &FilterBar::showFilter);
    connect(&session, &Session::dataChanged, this, &FilterBar::showFilter);
    connect(&session, &Session::closed, this, &FilterBar::showFilter);
    translate();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setInspectorShown(bool isShown) { m_inspector->setChecked(isShown); }
void FilterBar::setInspectorUsed(bool isUsed) { m_inspector->setEnabled(isUsed); }

void FilterBar::translate()
{
    setFixedHeight(px(48));
    for (auto* line : m_lines) {
        line->setFixedHeight(px(24));
    }
    m_search->setFixedHeight(px(32));
    fitSearch();
    m_search->setPlaceholderText(tr("Find people, incidents, phones…"));
    m_search->setAccessibleName(tr("Search"));
    for (auto* button : { m_filterIcon, m_inspector }) {
        button->setFixedSize(px(32), px(32));
    }
    const auto nameButton = [](QToolButton* button, const QString& name) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    };
    nameButton(m_filterIcon, tr("Filter"));
    nameButton(m_inspector, tr("Inspector (F4)"));
    m_add->setText(tr("Add filter"));
    m_add->setAccessibleName(m_add->text());
    m_saved->setText(tr("Saved filters"));
    m_saved->setAccessibleName(m_saved->text());
    m_hint->setAccessibleName(tr("Shortcut of the search"));
    showFilter();
}

void FilterBar::showFilter()
{
    for (auto* chip : m_chipButtons) {
        chip->hide(); // until it is gone it would stand over the new ones
        chip->deleteLater();
    }
    m_chipButtons.clear();
    const Filter& filter = m_session.filter();
    for (const auto part : activeParts(filter)) {
        auto* chip = new FilterChip(partName(part), partValue(part, filter));
        chip->setMaximumWidth(px(280));
        connect(chip, &FilterChip::removeRequested, this, [this, part] { remove(part); });
        connect(chip, &QToolButton::clicked, this, [this, part, chip] { edit(part, chip); });
        m_chips->insertWidget(static_cast<int>(m_chipButtons.size()), chip);
        m_chipButtons.push_back(chip);
    }
    const bool hasCube = m_session.cube() != nullptr;
    m_count->setText(hasCube ? tr("%n incident(s)", nullptr, int(m_session.selection().size()))
                                   .replace(QString::number(m_session.selection().size()),
                                       grouped(qint64(m_session.selection().size())))
                             : QString());
    arrangeChips();
}

/// A large zoom in a small window would leave no room beside it.
void FilterBar::fitSearch() { m_search->setFixedWidth(std::clamp(width() / 3, px(180), px(328))); }

/// Chips that do not fit stand behind "+3".
void FilterBar::arrangeChips()
{
    int room = m_chipArea->width() - m_add->sizeHint().width() - px(56);
    int hidden = 0;
    for (auto* chip : m_chipButtons) {
        const int width
            = std::min(chip->sizeHint().width(), chip->maximumWidth()) + m_chips->spacing();
        const bool fits = hidden == 0 && width <= room;
        chip->setVisible(fits);
        room -= width;
        hidden += fits ? 0 : 1;
    }
    m_more->setVisible(hidden > 0);
    m_more->setText(QStringLiteral("+%1").arg(hidden));
    m_more->setAccessibleName(tr("%n more filter(s)", nullptr, hidden));
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitSearch();
    arrangeChips();
    m_hint->adjustSize();
    m_search->setTextMargins(0, 0, m_hint->width() + px(12), 0);
    m_hint->move(
        m_search->width() - m_hint->width() - px(8), (m_search->height() - m_hint->height()) / 2);
}

void FilterBar::edit(FilterPart part, QWidget* at)
{
    const auto chosen = chosenValues(part, m_session.filter());
    std::vector<CheckPopover::Item> items;
    for (const auto& value : valuesOf(part, m_session.facetCounts())) {
        items.push_back({ value.value, valueName(part, value.value), grouped(value.count),
            std::find(chosen.begin(), chosen.end(), value.value) != chosen.end(), true });
    }
    if (items.empty()) {
        return; // a part without a list: the × takes it off
    }
    m_popover->open(at, partName(part), std::move(items), [this, part](const auto& values) {
        Filter filter = m_session.filter();
        setChosenValues(part, values, filter);
        m_session.setFilter(filter);
    });
}

void FilterBar::addFilter()
{
    std::vector<CheckPopover::Item> items;
    for (const auto part : listParts()) {
        if (!valuesOf(part, m_session.facetCounts()).empty()) {
            const auto chosen = chosenValues(part, m_session.filter()).size();
            items.push_back({ std::to_string(static_cast<int>(part)), partName(part),
                chosen == 0 ? QString() : grouped(qint64(chosen)), false, false });
        }
    }
    if (items.empty()) {
        return;
    }
    m_popover->open(m_add, tr("Add filter"), std::move(items), [this](const auto& values) {
        edit(static_cast<FilterPart>(std::stoi(values.front())), m_add);
    });
}

void FilterBar::remove(FilterPart part) { m_session.setFilter(without(part, m_session.filter())); }

void FilterBar::clearFilter() { m_session.setFilter({}); }

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    SavedFilters saved(m_settings);
    const auto filters = saved.all();
    for (const auto& [name, filter] : filters) {
        connect(m_savedMenu->addAction(name), &QAction::triggered, this,
            [this, filter = filter] { m_session.setFilter(filter); });
    }
    if (!filters.empty()) {
        m_savedMenu->addSeparator();
    }
    QAction* save = m_savedMenu->addAction(tr("Save this filter…"));
    save->setEnabled(!m_session.filter().isEmpty());
    connect(save, &QAction::triggered, this, &FilterBar::saveFilter);
    QAction* clear = m_savedMenu->addAction(tr("Clear all filters"));
    clear->setEnabled(!m_session.filter().isEmpty());
    connect(clear, &QAction::triggered, this, &FilterBar::clearFilter);
    if (!filters.empty()) {
        QMenu* forget = m_savedMenu->addMenu(tr("Forget a saved filter"));
        for (const auto& [name, filter] : filters) {
            connect(forget->addAction(name), &QAction::triggered, this,
                [this, name = name] { SavedFilters(m_settings).remove(name); });
        }
    }
}

void FilterBar::saveFilter()
{
    QStringList words;
    for (const auto part : activeParts(m_session.filter())) {
        if (part != FilterPart::Text && part != FilterPart::Batches) {
            words += partValue(part, m_session.filter());
        }
    }
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name of the filter. Searched words and imports are not kept in it."));
    dialog->setTextValue(words.join(QStringLiteral(" · ")));
    dialog->setOkButtonText(tr("Save filter"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.trimmed().isEmpty()) {
            SavedFilters(m_settings).save(name.trimmed(), m_session.filter());
        }
    });
    dialog->open();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::FocusIn) {
        m_hint->hide();
    } else if (watched == m_search && event->type() == QEvent::FocusOut) {
        m_hint->setVisible(m_search->text().isEmpty());
    }
    return QFrame::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        translate();
    }
}

void FilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().border);
}

} // namespace tuyen
