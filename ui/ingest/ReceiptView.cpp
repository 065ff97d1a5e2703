// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ReceiptView.h"

#include "ingest/BatchList.h"
#include "ingest/Equation.h"
#include "ingest/FigureCard.h"
#include "ingest/FiguresSheet.h"
#include "ingest/IngestText.h"
#include "ingest/ReceiptModel.h"
#include "ingest/ReceiptSide.h"
#include "shell/Session.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tuyen {

static constexpr int sideWidth = 320;
static constexpr int narrowBelow = 1280 - 88; // the window less its rail

ReceiptView::ReceiptView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PageHeader({}))
    , m_back(button({}, ButtonKind::Plain, QStringLiteral("chevron-left")))
    , m_list(new BatchList)
    , m_side(new ReceiptSide(this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_header);
    m_header->addAction(m_back);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_list);
    below->addWidget(hairline(Qt::Vertical));
    below->addWidget(makeMiddle(), 1);
    left->addLayout(below, 1);
    across->addLayout(left, 1);
    m_sideLine = hairline(Qt::Vertical);
    across->addWidget(m_sideLine);
    across->addWidget(m_side);
    m_side->setFixedWidth(px(sideWidth));
    connect(m_back, &QPushButton::clicked, this, &ReceiptView::backAsked);
    connect(m_side, &ReceiptSide::figuresAsked, this, [this] {
        auto* sheet = new FiguresSheet(m_session, m_list->chosen(), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    connect(m_list, &BatchList::chosenChanged, this, &ReceiptView::load);
    connect(m_list, &BatchList::activated, this, [this] { m_table->setFocus(); });
    connect(m_side, &ReceiptSide::waitingAsked, this,
        [this] { Q_EMIT waitingAsked(m_list->chosen()); });
    retranslate();
    show(ReceiptSet {});
}

QWidget* ReceiptView::makeMiddle()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new Strip;
    column->addWidget(m_strip);
    m_strip->clear();
    m_empty = new EmptyState(QStringLiteral("import"), {});
    column->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReceiptView::backAsked);
    m_body = makeBody();
    column->addWidget(m_body, 1);
    m_foot = makeFoot();
    column->addWidget(m_foot);
    connect(m_strip, &Strip::actionTriggered, this, &ReceiptView::bringBack);
    return middle;
}

QWidget* ReceiptView::makeBody()
{
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(16));
    auto* card = new Card;
    m_equation = new Equation(Equation::Size::Figures);
    m_sums = new Tag({});
    auto* top = new QGridLayout; // the tag lies over the corner, the bar runs below it
    top->setContentsMargins(px(12), px(4), px(12), px(8));
    top->addWidget(m_equation, 0, 0);
    top->addWidget(m_sums, 0, 0, Qt::AlignTop | Qt::AlignRight);
    card->body()->addLayout(top);
    m_since = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_since->setWordWrap(true);
    m_since->setContentsMargins(px(12), 0, px(12), px(8));
    card->body()->addWidget(m_since);
    column->addWidget(card);
    column->addWidget(makeCards());
    m_table = new TableView;
    m_model = new ReceiptModel(this);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setSidePadding(8);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(
        ReceiptModel::FileColumn, QHeaderView::Stretch);
    column->addWidget(m_table);
    m_note = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addStretch(1);
    m_bodyColumn = column;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSurface(inner, Surface::Window);
    area->setWidget(inner);
    return area;
}

QWidget* ReceiptView::makeCards()
{
    auto* row = new QWidget;
    for (QBoxLayout*& line : m_cardLines) {
        line = new QBoxLayout(QBoxLayout::LeftToRight);
        line->setSpacing(px(12));
    }
    m_cardLines[2]->addLayout(m_cardLines[0], 1);
    m_cardLines[2]->addLayout(m_cardLines[1], 1);
    m_cardLines[2]->setContentsMargins(0, 0, 0, 0);
    row->setLayout(m_cardLines[2]);
    const char* icons[] = { "incidents", "people", "phone", "routes" };
    for (int i = 0; i < 4; ++i) {
        m_cards[i] = new FigureCard(QString::fromLatin1(icons[i]));
        m_cardLines[i / 2]->addWidget(m_cards[i], 1);
        connect(m_cards[i], &FigureCard::clicked, this,
            [this] { Q_EMIT casesAsked(m_list->chosen()); });
    }
    return row;
}

QWidget* ReceiptView::makeFoot()
{
    auto* foot = new QFrame;
    setSurface(foot, Surface::Raised);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline());
    auto* line = new QHBoxLayout;
    line->setContentsMargins(px(16), px(12), px(16), px(12));
    line->setSpacing(px(8));
    m_undo = button({}, ButtonKind::Danger, QStringLiteral("undo"));
    m_undoHint = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    m_print = button({}, ButtonKind::Plain, QStringLiteral("print"));
    m_copy = button({}, ButtonKind::Plain);
    m_waiting = button({}, ButtonKind::Primary);
    for (QPushButton* one : { m_undo, m_copy, m_print, m_waiting }) {
        setLarge(one);
    }
    line->addWidget(m_undo);
    line->addWidget(m_undoHint);
    line->addStretch();
    line->addWidget(m_copy);
    line->addWidget(m_print);
    line->addWidget(m_waiting);
    column->addLayout(line);
    connect(m_undo, &QPushButton::clicked, this, &ReceiptView::takeBack);
    connect(m_copy, &QPushButton::clicked, this, &ReceiptView::copy);
    connect(m_print, &QPushButton::clicked, this, &ReceiptView::print);
    connect(
        m_waiting, &QPushButton::clicked, this, [this] { Q_EMIT waitingAsked(m_list->chosen()); });
    return foot;
}

void ReceiptView::show(ReceiptSet set)
{
    m_set = std::move(set);
    const bool isFresh = !m_fresh.empty() && m_list->chosen() == m_fresh;
    m_set.notImported = isFresh ? m_notImported : std::vector<std::pair<QString, QString>>();
    m_equation->setCounts(m_set.counts(), m_set.aside());
    m_since->setText(m_set.since());
    m_since->setVisible(!m_set.since().isEmpty());
    m_model->setReceipts(m_set);
    m_side->setReceipts(m_set);
    fitTable();
    showCards();
    showState();
    fitSide();
}

void ReceiptView::placeSide()
{
    const bool isNarrow = width() < px(narrowBelow);
    m_cardLines[2]->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_undoHint->setVisible(!isNarrow && !m_set.isUndone());
    m_print->setText(isNarrow ? QString() : tr("Print the receipt"));
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_sideLine->setVisible(!isNarrow);
        m_side->setVerticalScrollBarPolicy(
            isNarrow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        if (isNarrow) {
            m_side->setMinimumWidth(0);
            m_side->setMaximumWidth(QWIDGETSIZE_MAX);
            m_bodyColumn->insertWidget(m_bodyColumn->count() - 1, m_side);
        } else {
            m_side->setMinimumHeight(0);
            m_side->setMaximumHeight(QWIDGETSIZE_MAX);
            m_side->setFixedWidth(px(sideWidth));
            static_cast<QBoxLayout*>(layout())->addWidget(m_side);
        }
    }
    fitSide();
}

/// Below the receipt it does not scroll by itself.
void ReceiptView::fitSide()
{
    if (m_isNarrow && m_side->widget() != nullptr) {
        const QLayout* inside = m_side->widget()->layout();
        m_side->setFixedHeight(inside->hasHeightForWidth()
                ? inside->totalHeightForWidth(m_side->viewport()->width())
                : inside->totalSizeHint().height());
    }
}

void ReceiptView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

void ReceiptView::fitTable()
{
    const QFontMetrics metrics(tuyen::font(TextStyle::BodyStrong));
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const int text
            = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        m_table->setColumnWidth(column, std::max(px(96), text + px(24)));
    }
    m_table->setColumnHidden(ReceiptModel::NotRowColumn, m_set.counts().notRows == 0);
    m_table->setColumnHidden(ReceiptModel::AsideColumn, m_set.aside() == 0);
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(rows + m_table->horizontalHeader()->sizeHint().height() + 2);
}

void ReceiptView::showCards()
{
    const CreatedCounts created = m_set.created();
    const auto number = [](std::int64_t value) { return IngestText::number(value); };
    m_cards[0]->setTexts(number(created.incidents),
        tr("new cases", nullptr, IngestText::plural(created.incidents)),
        tr("at %1 new places", nullptr, IngestText::plural(created.places))
            .arg(number(created.places)));
    m_cards[1]->setTexts(number(created.people),
        tr("new people", nullptr, IngestText::plural(created.people)),
        tr("%1 links", nullptr, IngestText::plural(created.links)).arg(number(created.links)));
    m_cards[2]->setTexts(number(created.identifiers),
        tr("identifiers", nullptr, IngestText::plural(created.identifiers)), tr("see their cases"));
    m_cards[3]->setTexts(number(created.routes),
        tr("routes", nullptr, IngestText::plural(created.routes)), tr("see their cases"));
    for (FigureCard* card : m_cards) {
        card->setEnabled(!m_set.isUndone() && created.incidents > 0);
    }
}

void ReceiptView::retranslate()
{
    m_header->setTitle(tr("Import receipt"));
    m_back->setText(tr("Back to import"));
    m_table->setAccessibleName(tr("Rows by file"));
    m_undo->setText(tr("Take back this import…"));
    m_undoHint->setText(tr("at any time"));
    m_print->setAccessibleName(tr("Print the receipt"));
    m_print->setToolTip(tr("Print the receipt"));
    placeSide();
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the receipt"));
    m_copy->setToolTip(tr("Copy the receipt"));
}

void ReceiptView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(ReceiptSet(m_set));
    } else if (event->type() == QEvent::PaletteChange && m_sideLine != nullptr) {
        placeSide(); // the zoom may be another
        fitTable();
    }
}

} // namespace tuyen
