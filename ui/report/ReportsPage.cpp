// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportsPage.h"

#include "report/BlockList.h"
#include "report/CheckPanel.h"
#include "report/PageView.h"
#include "report/ReportHeadSheet.h"
#include "shell/Preferences.h"
#include "shell/Session.h"
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

/// A choice or a filter may change several times in a row: the report is made once they rest.
static constexpr int restMs = 150;

ReportsPage::ReportsPage(Session& session, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_head(preferences.reportHead())
{
    m_later.setSingleShot(true);
    m_later.setInterval(restMs);
    build();
    connectParts();
    connectPreview();
    translate();
    m_language->setCurrentIndex(session.language() == Language::English ? 1 : 0);
    showState();
}

QString ReportsPage::name() const { return tr("Reports"); }

void ReportsPage::build()
{
    m_header = new PageHeader({});
    m_export = button({}, ButtonKind::Primary, QStringLiteral("export"));
    m_header->addAction(m_export);
    m_strip = new Strip;
    m_check = new CheckPanel;
    m_check->setFixedWidth(px(320));
    auto* work = new QWidget;
    auto* row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeParts());
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(makePreview(), 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_header);
    left->addWidget(m_strip);
    left->addWidget(work, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(left, 1);
    all->addWidget(m_check);
}

QWidget* ReportsPage::makeParts()
{
    const auto label
        = [] { return new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary); };
    m_partsTitle = new TextLabel({}, TextStyle::Emphasis);
    m_editHead = button({});
    m_blocks = new BlockList;
    m_template = label();
    m_templateName = new TextLabel({}, TextStyle::Body);
    m_templateName->setWordWrap(true);
    m_languageLabel = label();
    m_language = new QComboBox;
    m_yearsLabel = label();
    m_from = new QComboBox;
    m_to = new QComboBox;
    m_basisLabel = label();
    m_basis = new QComboBox;

    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(8), px(12), px(8));
    head->addWidget(m_partsTitle, 1);
    head->addWidget(m_editHead);
    auto* years = new QHBoxLayout;
    years->setSpacing(px(4));
    years->addWidget(m_from, 1);
    years->addWidget(new TextLabel(QStringLiteral("–"), TextStyle::Body));
    years->addWidget(m_to, 1);
    auto* choices = new QFormLayout;
    choices->setContentsMargins(px(12), px(12), px(12), px(12));
    choices->setHorizontalSpacing(px(8));
    choices->setVerticalSpacing(px(8));
    choices->addRow(m_template, m_templateName);
    choices->addRow(m_languageLabel, m_language);
    choices->addRow(m_yearsLabel, years);
    choices->addRow(m_basisLabel, m_basis);
    auto* part = new QWidget;
    setSurface(part, Surface::Panel);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(hairline());
    column->addWidget(m_blocks, 1);
    column->addWidget(hairline());
    column->addLayout(choices);
    part->setFixedWidth(px(280));
    return part;
}

QWidget* ReportsPage::makePreview()
{
    m_previous = iconButton(QStringLiteral("chevron-left"), {});
    m_next = iconButton(QStringLiteral("chevron-right"), {});
    m_position = new TextLabel({}, TextStyle::Body);
    m_fit = new Segments;
    m_percent = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_print = button({}, ButtonKind::Plain, QStringLiteral("print"));
    m_view = new PageView;
    m_empty = new EmptyState(QStringLiteral("reports"), {}, {});
    m_states = new QStackedWidget;
    m_states->addWidget(m_view);
    m_states->addWidget(m_empty);
    auto* bar = new QWidget;
    setSurface(bar, Surface::Raised);
    auto* tools = new QHBoxLayout(bar);
    tools->setContentsMargins(px(16), px(6), px(16), px(6));
    tools->setSpacing(px(8));
    tools->addWidget(m_previous);
    tools->addWidget(m_position);
    tools->addWidget(m_next);
    tools->addStretch(1);
    tools->addWidget(m_fit);
    tools->addWidget(m_percent);
    tools->addWidget(m_print);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(hairline());
    column->addWidget(m_states, 1);
    return part;
}

void ReportsPage::connectParts()
{
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::rebuild);
    // The filter follows the data: listening to both would make the report twice.
    connect(&m_session, &Session::filterChanged, this, &ReportsPage::invalidate);
    connect(&m_session, &Session::closed, this, [this] {
        m_built.reset();
        m_view->setPages(nullptr);
        m_blocks->clear();
        m_check->setChecks({}, m_session.language());
        m_strip->clear();
        m_hasOwnYears = false;
        showFigure(-1);
        invalidate();
    });
    connect(&m_session, &Session::languageChanged, this, [this] {
        if (!m_hasOwnLanguage) {
            m_language->setCurrentIndex(m_session.language() == Language::English ? 1 : 0);
        }
        invalidate();
    });
    connect(m_check, &CheckPanel::profileChanged, this, &ReportsPage::invalidate);
    connect(m_check, &CheckPanel::rowsRequested, this, &ReportsPage::openRows);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_hasOwnLanguage = true;
        invalidate();
    });
    for (QComboBox* box : { m_from, m_to }) {
        connect(box, &QComboBox::activated, this, [this] {
            m_hasOwnYears = true;
            invalidate();
        });
    }
    connect(m_basis, &QComboBox::activated, this, &ReportsPage::invalidate);
}

void ReportsPage::connectPreview()
{
    connect(m_editHead, &QPushButton::clicked, this, &ReportsPage::editHead);
    connect(m_blocks, &BlockList::headEditRequested, this, &ReportsPage::editHead);
    connect(m_blocks, &BlockList::pageChosen, m_view, &PageView::showPage);
    connect(m_view, &PageView::figureClicked, this, &ReportsPage::showFigure);
    connect(m_view, &PageView::currentPageChanged, this, [this](int page) {
        m_blocks->followPage(page);
        showState();
    });
    connect(m_view, &PageView::scaleChanged, this,
        [this] { m_percent->setText(QStringLiteral("%1 %").arg(m_view->percent())); });
    connect(m_previous, &QToolButton::clicked, this,
        [this] { m_view->showPage(std::max(0, m_view->currentPage() - 1)); });
    connect(m_next, &QToolButton::clicked, this,
        [this] { m_view->showPage(m_view->currentPage() + 1); });
    connect(m_fit, &Segments::currentChanged, this, [this](int index) {
        m_view->setFit(index == 0 ? PageView::Fit::Page : PageView::Fit::Width);
    });
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::printPage);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportPage);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_session.filter().isEmpty()) {
            Q_EMIT goTo(QStringLiteral("import"));
        } else {
            m_session.setFilter({});
        }
    });
    auto* rows = new QShortcut(QKeySequence(QStringLiteral("Ctrl+J")), this);
    rows->setContext(Qt::WidgetWithChildrenShortcut);
    connect(rows, &QShortcut::activated, this, &ReportsPage::openRows);
}

void ReportsPage::translate()
{
    m_header->setTitle(tr("Reports"));
    m_export->setText(tr("Export PDF"));
    m_partsTitle->setText(tr("Parts"));
    m_editHead->setText(tr("Head and signature…"));
    m_template->setText(tr("Template"));
    m_templateName->setText(tr("Year by border province"));
    m_languageLabel->setText(tr("Language"));
    m_yearsLabel->setText(tr("Period"));
    m_basisLabel->setText(tr("Places"));
    const auto fill = [](QComboBox* box, const QStringList& texts, const QString& name) {
        const int current = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(current);
        box->setAccessibleName(name);
    };
    fill(m_language, { QStringLiteral("Tiếng Việt"), QStringLiteral("English") },
        tr("Language of the report"));
    fill(m_basis, { tr("Units of the day"), tr("Units of today"), tr("Border units of before") },
        tr("Which units the rows are"));
    m_from->setAccessibleName(tr("First year"));
    m_to->setAccessibleName(tr("Last year"));
    const int fit = m_fit->current() < 0 ? 1 : m_fit->current();
    m_fit->setItems({ tr("Whole page"), tr("Page width") });
    m_fit->setCurrent(fit);
    m_previous->setToolTip(tr("Previous page (PgUp)"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setToolTip(tr("Next page (PgDn)"));
    m_next->setAccessibleName(tr("Next page"));
    m_print->setText(tr("Print preview"));
    showState();
}

void ReportsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
        invalidate();
    }
}

} // namespace tuyen
