// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RegisterTab.h"

#include "people/RegisterModel.h"
#include "people/RegisterSide.h"
#include "people/RegisterWords.h"
#include "shell/Session.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>

namespace tuyen {

namespace {
constexpr int sideWidth = 216;
constexpr int typingPause = 150; ///< ms after the last letter
enum State { TableState, EmptyRegister, NothingLeft };
} // namespace

RegisterTab::RegisterTab(Session& session, QWidget* parent)
    : PeopleTab(parent)
    , m_session(session)
    , m_side(new RegisterSide)
    , m_search(new QLineEdit)
    , m_clear(button({}, ButtonKind::Flat))
    , m_new(button({}, ButtonKind::Primary, QStringLiteral("plus")))
    , m_first(button({}))
    , m_rings(button({}, ButtonKind::Plain, QStringLiteral("ring")))
    , m_sortText(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_strip(new Strip)
    , m_states(new QStackedWidget)
    , m_table(new TableView)
    , m_model(new RegisterModel(session.jobs(), this))
    , m_empty(new EmptyState(QStringLiteral("people"), {}, {}))
    , m_nothingLeft(new EmptyState(QStringLiteral("filter"), {}, {}))
    , m_foot(new QWidget)
    , m_position(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
{
    m_side->setFixedWidth(px(sideWidth));
    m_table->setModel(m_model);
    m_table->setSidePadding(8);
    m_table->head()->setFirstSectionMovable(false);
    m_table->head()->setSortIndicatorShown(true);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    auto* column = static_cast<QVBoxLayout*>(m_empty->layout());
    column->insertWidget(column->count() - 1, m_first, 0, Qt::AlignHCenter); // under its action
    m_states->addWidget(m_nothingLeft);

    setSurface(m_foot, Surface::Panel);
    auto* footColumn = new QVBoxLayout(m_foot);
    footColumn->setContentsMargins(0, 0, 0, 0);
    footColumn->setSpacing(0);
    footColumn->addWidget(hairline());
    auto* footRow = new QHBoxLayout;
    footColumn->addLayout(footRow);
    footRow->setContentsMargins(px(16), px(4), px(16), px(4));
    footRow->addWidget(m_position);
    footRow->addStretch(1);

    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_strip);
    middle->addWidget(makeToolRow());
    middle->addWidget(hairline());
    middle->addWidget(m_states, 1);
    middle->addWidget(m_foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(hairline(Qt::Vertical));
    row->addLayout(middle, 1);
    m_clear->hide(); // nothing is filtered yet
    connectParts();
    setColumns();
    retranslate();
}

QWidget* RegisterTab::makeToolRow()
{
    auto* bar = new QWidget;
    setSurface(bar, Surface::Panel);
    bar->setFixedHeight(px(44));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(12));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(px(280));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    row->addWidget(m_search);
    row->addWidget(m_sortText);
    row->addStretch(1);
    row->addWidget(m_clear);
    row->addWidget(m_rings);
    return bar;
}

void RegisterTab::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_filter.text = utf8(m_search->text().simplified());
        refill();
    });
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_side, &RegisterSide::registerChosen, this, &RegisterTab::showRegister);
    connect(m_side, &RegisterSide::filterChanged, this, [this](const RegisterFilter& filter) {
        const std::string text = m_filter.text;
        m_filter = filter;
        m_filter.text = text;
        refill();
    });
    connect(m_clear, &QPushButton::clicked, this, &RegisterTab::clearFilter);
    connect(m_nothingLeft, &EmptyState::actionTriggered, this, &RegisterTab::clearFilter);
    connect(m_empty, &EmptyState::actionTriggered, this,
        [this] { Q_EMIT goTo(QStringLiteral("import")); });
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT newAsked(m_what); });
    connect(m_strip, &Strip::actionTriggered, this, [this] {
        m_strip->clear();
        load();
    });
    connect(m_table->head(), &TableHeader::sortAsked, this, [this](int column) { sortBy(column); });
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT newAsked(m_what); });
    connect(m_rings, &QPushButton::clicked, this, &RegisterTab::ringsAsked);
    connect(m_table, &TableView::rowActivated, this,
        [this](int row) { Q_EMIT editAsked(EntityId(m_model->idAt(row))); });
    connect(m_table, &TableView::removeRequested, this,
        [this](int row) { Q_EMIT removeAsked(EntityId(m_model->idAt(row))); });
    connect(m_table, &TableView::menuAsked, this, [this](int row, const QPoint& at) {
        m_session.askMenu(EntityId(m_model->idAt(row)), at);
    });
    connect(m_table, &TableView::cellEditAsked, this, [this](const QModelIndex& cell) {
        Q_EMIT editAsked(EntityId(m_model->idAt(cell.row())));
    });
    connect(m_table, &TableView::copied, this,
        [this](int rows) { Q_EMIT m_session.message(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        if (rows.size() == 1) {
            m_session.setCurrent(EntityId { m_model->idAt(rows.front().row()) });
        }
    });
    connect(
        m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RegisterTab::showPosition);
    connect(&m_session, &Session::dataChanged, this, [this] {
        if (isVisible()) {
            load();
        }
    });
    connect(&m_session, &Session::closed, this, &RegisterTab::forget);
    connect(&m_session, &Session::currentChanged, this, &RegisterTab::followCurrent);
}

QString RegisterTab::title() const { return tr("List"); }

QList<QWidget*> RegisterTab::headerActions() const { return { m_new }; }

void RegisterTab::retranslate()
{
    m_search->setPlaceholderText(tr("Find in this list"));
    m_search->setAccessibleName(tr("Find in this list"));
    m_search->setToolTip(tr("Words are found with or without their marks."));
    m_new->setText(RegisterWords::newOne(m_what));
    m_rings->setText(tr("Suggested rings…"));
    m_rings->setVisible(m_what == Register::Organisations);
    m_clear->setText(tr("Clear the filter"));
    m_nothingLeft->setTexts(tr("Nothing in this list fits the filter."), tr("Clear the filter"));
    m_table->setAccessibleName(RegisterWords::name(m_what));
    m_empty->setTexts(RegisterWords::none(m_what), tr("Import files"));
    m_first->setText(RegisterWords::newOne(m_what));
    m_table->head()->viewport()->update();
    showSort();
    showPosition();
    Q_EMIT titleChanged();
}

void RegisterTab::setColumns()
{
    std::vector<int> widths;
    for (const auto& column : m_model->columns()) {
        widths.push_back(column.width);
    }
    m_table->setElasticColumn(-1); // the widths of one register are none of another
    m_table->setDesignWidths(widths);
    m_table->setElasticColumn(m_model->elasticColumn());
}

void RegisterTab::activated()
{
    if (m_session.isOpen()) {
        load();
    }
}

void RegisterTab::findInPage()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RegisterTab::showRegister(Register what)
{
    if (what == m_what) {
        return;
    }
    m_what = what;
    m_filter = {};
    const QSignalBlocker block(m_search);
    m_search->clear();
    m_typing.stop();
    m_side->setRegister(what);
    m_model->setRegister(what);
    setColumns();
    retranslate();
    load();
}

void RegisterTab::showThing(EntityId thing, EntityKind kind)
{
    const auto what = kind == EntityKind::Organisation ? Register::Organisations
        : kind == EntityKind::Place              ? Register::Places
        : kind == EntityKind::Route              ? Register::Routes
                                                 : Register::People;
    m_session.setCurrent(thing);
    if (kind != EntityKind::Identifier) {
        showRegister(what);
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Reading the record");
    spec.lane = QStringLiteral("register.thing");
    m_session.jobs().run<std::optional<Register>>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), thing](Progress&) {
            Store store = open();
            return RegisterStore(store).registerOf(thing);
        },
        [this](std::optional<Register> found) {
            if (found && m_session.isOpen()) {
                showRegister(*found);
            }
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                m_strip->show(Strip::Kind::Error, failure.text(), tr("Try again"));
            }
        });
}

void RegisterTab::setFilter(const RegisterFilter& filter)
{
    const QSignalBlocker block(m_search);
    m_search->setText(qt(filter.text));
    m_typing.stop();
    m_filter = filter;
    refill();
}

void RegisterTab::clearFilter()
{
    setFilter({});
    m_table->setFocus();
}

void RegisterTab::load()
{
    if (!m_session.isOpen()) {
        return;
    }
    struct Loaded {
        std::shared_ptr<const RegisterIndex> index;
        std::vector<std::int64_t> counts;
    };
    const auto at = static_cast<std::size_t>(m_what);
    JobRunner::Spec spec;
    spec.title = tr("Reading the list");
    spec.lane = QStringLiteral("register.index");
    m_isLoading = true;
    m_session.jobs().run<Loaded>(
        spec, this,
        [open = m_session.opener(OpenMode::ReadOnly), what = m_what, known = m_indexes[at],
            language = windowLanguage()](
            Progress& progress) {
            Store store = open();
            const RegisterStore registers(store);
            Loaded loaded { known, registers.counts() };
            if (!known || known->changeNumber != store.changeNumber() || known->language != language) {
                loaded.index
                    = std::make_shared<const RegisterIndex>(registers.index(what, progress, language));
            }
            return loaded;
        },
        [this, at](Loaded loaded) {
            m_isLoading = false;
            if (!m_session.isOpen()) {
                return;
            }
            m_side->setCounts(loaded.counts);
            const bool isNew = m_indexes[at] != loaded.index;
            m_indexes[at] = std::move(loaded.index);
            if (isNew || m_model->rowCount() == 0) {
                refill();
            }
        },
        [this](const JobFailure& failure) {
            m_isLoading = false;
            if (!failure.isCancelled) {
                m_strip->show(Strip::Kind::Error, failure.text(), tr("Try again"));
            }
        });
}

void RegisterTab::refill()
{
    const auto index = m_indexes[static_cast<std::size_t>(m_what)];
    if (!index || !m_session.isOpen()) {
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Filtering the list");
    spec.lane = QStringLiteral("register.filter");
    m_session.jobs().run<RegisterView>(
        spec, this,
        [index, filter = m_filter, sort = m_sorts[static_cast<std::size_t>(m_what)],
            open = m_session.opener(OpenMode::ReadOnly)](Progress&) {
            if (filter.text.empty()) {
                return select(*index, filter, nullptr, sort);
            }
            Store store = open();
            const auto found = RegisterStore(store).matching(index->what, filter.text);
            return select(*index, filter, &found, sort);
        },
        [this](RegisterView view) { showView(std::move(view)); },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) {
                m_strip->show(Strip::Kind::Error, failure.text(), tr("Try again"));
            }
        });
}

void RegisterTab::showView(RegisterView view)
{
    if (!m_session.isOpen()) {
        return;
    }
    m_strip->clear();
    m_side->setFacets(view, m_filter);
    m_model->setRows(std::move(view.ids),
        [open = m_session.opener(OpenMode::ReadOnly), what = m_what](
            const std::vector<std::int64_t>& wanted, Progress&) {
            Store store = open();
            auto found = RegisterStore(store).rows(what, wanted);
            std::vector<std::optional<RegisterRow>> read(wanted.size());
            auto at = found.begin(); // rows come in the order asked for, the gone left out
            for (std::size_t i = 0; i < wanted.size() && at != found.end(); ++i) {
                if (at->id.value == wanted[i]) {
                    read[i] = std::move(*at++);
                }
            }
            return read;
        });
    showState();
    showSort();
    followCurrent();
    showPosition();
}

void RegisterTab::showState()
{
    const auto& index = m_indexes[static_cast<std::size_t>(m_what)];
    const bool isEmpty = index == nullptr || index->entries.empty();
    m_states->setCurrentIndex(isEmpty  ? EmptyRegister
            : m_model->rowCount() == 0 ? NothingLeft
                                       : TableState);
    m_clear->setVisible(!(m_filter == RegisterFilter {}));
    m_sortText->setVisible(!isEmpty);
    m_foot->setVisible(m_model->rowCount() > 0);
    const bool mayWrite = m_session.isOpen() && !m_session.store().isReadOnly();
    m_new->setEnabled(mayWrite);
    m_first->setEnabled(mayWrite);
}

void RegisterTab::sortBy(int column)
{
    const auto columns = m_model->columns();
    auto& sort = m_sorts[static_cast<std::size_t>(m_what)];
    const auto by = columns[static_cast<std::size_t>(column)].sort;
    if (by) {
        const bool isCount = *by == RegisterColumn::Count;
        sort.isDescending = sort.column == *by ? !sort.isDescending : isCount;
        sort.column = *by;
        refill();
    }
    showSort(); // the header turned its arrow by itself, also on a column that does not sort
}

void RegisterTab::showSort()
{
    const auto& sort = m_sorts[static_cast<std::size_t>(m_what)];
    const auto columns = m_model->columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].sort == sort.column) {
            const int section = static_cast<int>(i);
            m_table->head()->setSortIndicator(
                section, sort.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
            QString title = m_model->headerData(section, Qt::Horizontal).toString();
            title.remove(QStringLiteral("-\n")).replace(QLatin1Char('\n'), QLatin1Char(' '));
            m_sortText->setText((sort.isDescending ? tr("Sorted by “%1”, descending")
                                                   : tr("Sorted by “%1”, ascending"))
                                    .arg(title));
        }
    }
}

void RegisterTab::showPosition()
{
    const int rows = m_model->rowCount();
    const auto& index = m_indexes[static_cast<std::size_t>(m_what)];
    if (rows == 0 || index == nullptr) {
        m_position->clear();
        return;
    }
    const int first = std::max(0, m_table->rowAt(0));
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    last = last < 0 ? rows - 1 : last;
    const QString all = RegisterWords::counted(m_what, qint64(index->entries.size()));
    QString text = tr("Rows %1–%2 of %3").arg(grouped(first + 1), grouped(last + 1), grouped(rows));
    if (std::size_t(rows) != index->entries.size()) {
        text += QStringLiteral(" · ") + tr("%1 in the whole list").arg(all);
    }
    if (m_what == Register::People) {
        text += QStringLiteral(". ")
            + tr("Victims stand under a code; their birth and home are hidden.");
    }
    m_position->setText(text);
}

void RegisterTab::followCurrent()
{
    const int row = m_model->rowOf(m_session.current().value);
    const auto rows = m_table->selectionModel()->selectedRows();
    if (row >= 0 && (rows.size() != 1 || rows.front().row() != row)) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void RegisterTab::forget()
{
    m_indexes = {};
    m_filter = {};
    m_typing.stop();
    const QSignalBlocker block(m_search);
    m_search->clear();
    m_strip->clear();
    m_model->setRows({}, {});
    m_side->setCounts({});
    m_side->setFacets({}, {});
    showState();
    showPosition();
}

void RegisterTab::changeEvent(QEvent* event)
{
    PeopleTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible()) {
            load(); // places are ordered by their names
        }
    } else if (event->type() == QEvent::FontChange) {
        m_side->setFixedWidth(px(sideWidth));
    }
}

} // namespace tuyen
