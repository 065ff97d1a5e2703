// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/TrendsPage.h"

#include "shell/Session.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"
#include "trends/AnswerCard.h"
#include "trends/ChangeMap.h"
#include "trends/HeatCard.h"
#include "trends/TrendTableView.h"
#include "trends/TrendWords.h"
#include "trends/YearCard.h"

#include <QEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

static constexpr Measure measures[] = { Measure::Incidents, Measure::Victims,
    Measure::PresumedVictims, Measure::Suspects, Measure::PersonTimes };
static constexpr Basis bases[] = { Basis::Day, Basis::Today, Basis::Strip };
/// Up to here all tables are folded within a frame (a million: about 28 ms); above, in a job.
static constexpr std::size_t inlineRows = 400000;

TrendsPage::TrendsPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
{
    build();
    connectPictures();
    retranslate();
    // Not dataChanged: the selection then still speaks of the cube of before. This one follows it.
    connect(&m_session, &Session::filterChanged, this, &TrendsPage::invalidate);
    connect(&m_session, &Session::closed, this, &TrendsPage::invalidate);
    connect(&m_session, &Session::languageChanged, this, [this] { retranslate(); });
    connect(&m_session, &Session::refreshingChanged, this, &TrendsPage::setDimmed);
}

Language TrendsPage::language() const { return m_session.language(); }

QString TrendsPage::name() const { return tr("Trends"); }

void TrendsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new PageHeader({});
    m_measure = new SelectButton({});
    m_basis = new SelectButton({});
    m_table = button({}, ButtonKind::Plain, QStringLiteral("table"));
    m_table->setCheckable(true);
    m_export = iconButton(QStringLiteral("export"), {});
    m_exportMenu = new QMenu(this);
    connect(m_export, &QToolButton::clicked, this, &TrendsPage::exportPage);
    m_report = button({}, ButtonKind::Primary, QStringLiteral("plus"));
    m_header->addSelector(m_measure);
    m_header->addSelector(m_basis);
    m_header->addAction(m_table);
    m_header->addAction(m_export);
    m_header->addAction(m_report);
    column->addWidget(m_header);

    auto* page = new QVBoxLayout;
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(12);
    m_strip = new Strip;
    m_answer = new AnswerCard;
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildPictures());
    auto* tableCard = new Card;
    m_view = new TrendTableView;
    tableCard->body()->addWidget(m_view);
    m_stack->addWidget(tableCard);
    page->addWidget(m_strip);
    page->addWidget(m_answer);
    page->addWidget(m_stack, 1);
    column->addLayout(page, 1);
}

QWidget* TrendsPage::buildPictures()
{
    m_heat = new HeatCard;
    m_year = new YearCard;
    m_changeCard = new Card;
    m_change = new ChangeMap;
    m_changeCard->body()->addWidget(m_change, 1);
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_year);
    right->addWidget(m_changeCard);
    right->setStretchFactor(0, 7);
    right->setStretchFactor(1, 3);
    right->setChildrenCollapsible(false);
    right->setMinimumWidth(px(260));
    right->setHandleWidth(px(12));
    auto* both = new QSplitter(Qt::Horizontal);
    both->addWidget(m_heat);
    both->addWidget(right);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setSizes({ 664, 428 });
    both->setChildrenCollapsible(false);
    both->setHandleWidth(px(12));
    return both;
}

void TrendsPage::connectPictures()
{
    connect(m_measure, &SelectButton::currentChanged, this,
        [this](int index) { setMeasure(measures[index]); });
    connect(m_basis, &SelectButton::currentChanged, this,
        [this](int index) { setBasis(bases[index]); });
    connect(m_table, &QPushButton::toggled, this, [this](bool isOn) {
        m_stack->setCurrentIndex(isOn ? 1 : 0);
        (isOn ? static_cast<QWidget*>(m_view) : m_heat->map())->setFocus();
    });
    connect(
        m_report, &QPushButton::clicked, this, [this] { Q_EMIT goTo(QStringLiteral("reports")); });
    connect(m_strip, &Strip::actionTriggered, m_strip, &Strip::clear);
    connect(m_heat, &HeatCard::opened, this, &TrendsPage::openPlaces);
    connect(m_heat, &HeatCard::unplacedOpened, this,
        [this] { open({ { .units = { std::string() }, .year = {}, .neighbour = {} } }); });
    connect(m_heat, &HeatCard::gridChanged, this, [this] { m_year->setGrid(m_heat->grid()); });
    connect(m_heat->map(), &HeatMap::selectionChanged, this, &TrendsPage::shareSelection);
    connect(m_year, &YearCard::yearOpened, this, [this](int year, const std::string& neighbour) {
        DrillTarget target {
            .units = {}, .year = year, .neighbour = neighbour == "*" ? std::string() : neighbour
        };
        if (neighbour.empty()) {
            target.units = unitsOf(m_value.table, "");
            target.units.emplace_back();
        }
        open({ target });
    });
    connect(m_year, &YearCard::yearToggled, this, &TrendsPage::toggleYear);
    connect(m_year, &YearCard::unitOpened, this, [this](const std::string& unit, int year) {
        open({ { .units = { unit },
            .year = year ? std::optional(year) : std::nullopt,
            .neighbour = {} } });
    });
    connect(m_change, &ChangeMap::opened, this, &TrendsPage::openUnitOfMap);
    connect(m_change, &ChangeMap::toggled, this, &TrendsPage::toggleUnit);
    connect(m_view, &TrendTableView::opened, this, [this](const std::string& unit, int year) {
        open({ { .units = { unit },
            .year = year < 0 ? std::nullopt : std::optional(year),
            .neighbour = {} } });
    });
}

void TrendsPage::setMeasure(Measure measure)
{
    m_options.measure = measure;
    retranslate();
    compute();
}

void TrendsPage::setBasis(Basis basis)
{
    m_options.basis = basis;
    retranslate();
    compute();
}

void TrendsPage::toggleTable() { m_table->toggle(); }

void TrendsPage::activated()
{
    if (m_isStale) {
        compute();
    }
    (m_table->isChecked() ? static_cast<QWidget*>(m_view) : m_heat->map())->setFocus();
}

void TrendsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        compute();
    }
}

void TrendsPage::invalidate()
{
    m_isStale = true;
    if (isVisible()) {
        compute();
    }
}

void TrendsPage::compute()
{
    m_isStale = false;
    const auto cube = m_session.cube();
    const auto& selection = m_session.selection();
    if (!cube) {
        take({});
        return;
    }
    if (!selection.empty() && selection.back() >= cube->size()) {
        m_isStale = true; // the filter is being applied to a smaller cube: filterChanged follows
        return;
    }
    const auto today = todayNumber();
    if (selection.size() <= inlineRows) {
        m_session.jobs().cancelLane(QStringLiteral("trends"));
        take(trendValue(*cube, selection, m_options, today));
        return;
    }
    setDimmed(true);
    m_session.jobs().run<TrendValue>(
        { .title = tr("Counting by province and year"),
            .consequence = {},
            .lane = QStringLiteral("trends"),
            .isCancellable = false,
            .isQuiet = false },
        this,
        [cube, selection, options = m_options, today](
            Progress&) { return trendValue(*cube, selection, options, today); },
        [this](TrendValue value) { take(std::move(value)); },
        [this](const JobFailure& failure) {
            setDimmed(false);
            if (!failure.isCancelled) {
                m_strip->show(Strip::Kind::Error, failure.text());
            }
        });
}

void TrendsPage::take(TrendValue value)
{
    m_value = std::move(value);
    m_value.table.measure = m_options.measure;
    m_value.table.basis = m_options.basis;
    setDimmed(false);
    const QString sentence = qt(trendSentence(m_value.table, m_value.answer, language()));
    m_answer->setTexts(sentence, qt(trendCaveat(m_value.table, m_value.answer, language())));
    m_answer->setBasis(m_options.basis);
    m_heat->setValue(m_value, language());
    m_year->setValue(m_value, m_heat->grid(), language());
    const auto change = changeValue(m_value.table, m_value.lastYear());
    m_changeCard->setTitle(change.span == 0
            ? tr("Change")
            : chartWord("change.title", language(),
                { { "after", utf8(change.after()) }, { "before", utf8(change.before()) } }));
    m_change->setValue(change, language());
    m_view->setTable(m_value.table, language());
    for (QWidget* picture : { static_cast<QWidget*>(m_heat->map()), static_cast<QWidget*>(m_change),
             static_cast<QWidget*>(m_view) }) {
        picture->setAccessibleName(m_answer->plainSentence());
    }
    m_year->setSentence(m_answer->plainSentence());
    Q_EMIT computed();
}

void TrendsPage::setDimmed(bool isDimmed)
{
    m_heat->map()->setDimmed(isDimmed);
    m_year->years()->setDimmed(isDimmed);
    m_change->setDimmed(isDimmed);
}

void TrendsPage::retranslate()
{
    m_header->setTitle(name());
    QStringList words;
    for (const auto measure : measures) {
        words << measureWord(measure, language());
    }
    m_measure->setLabel(tr("Count"));
    m_measure->setItems(words);
    m_measure->setCurrent(int(m_options.measure));
    m_basis->setLabel(tr("Place"));
    m_basis->setItems(
        { tr("Province of the day"), tr("Province of today (34)"), tr("Old border strip (25)") });
    m_basis->setCurrent(int(m_options.basis));
    m_table->setText(tr("Table of figures"));
    m_table->setToolTip(tr("The same values as a table (Ctrl+T)"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Export the picture or its figures (Ctrl+E)"));
    m_report->setText(tr("Add to a report"));
    buildExportMenu();
    if (!m_isStale) {
        take(std::move(m_value));
    }
}

void TrendsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

} // namespace tuyen
