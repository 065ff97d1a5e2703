// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the view is put together.
#include "people/DoublesModel.h"
#include "people/DoublesView.h"
#include "people/RecordsView.h"
#include "people/Waterfall.h"
#include "shell/Session.h"
#include "theme/Paint.h"
#include "theme/Widgets.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

static constexpr int sideWidth = 272;
static constexpr int whyWidth = 304;

DoublesView::DoublesView(Session& session, QWidget* parent)
    : PeopleTab(parent)
    , m_session(session)
    , m_lists(new Segments)
    , m_model(new DoublesModel(this))
    , m_list(new QListView)
    , m_listHead(new TextLabel(QString(), TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_weak(linkButton(QString()))
    , m_strip(new Strip)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("people"), QString()))
    , m_records(new RecordsView)
    , m_after(new Card)
    , m_afterWords(new TextLabel(QString(), TextStyle::Body))
    , m_reasonName(new TextLabel(QString(), TextStyle::Body, TextLabel::Tone::Secondary))
    , m_reason(new QLineEdit)
    , m_warning(new Strip)
    , m_notOne(button(QString()))
    , m_later(button(QString()))
    , m_merge(button(QString(), ButtonKind::Primary, QStringLiteral("merge")))
    , m_place(new TextLabel(QString(), TextStyle::Body, TextLabel::Tone::Secondary))
    , m_again(button(QString()))
    , m_partAgain(button(QString(), ButtonKind::Plain, QStringLiteral("undo")))
    , m_whyHead(new TextLabel(QString(), TextStyle::Emphasis))
    , m_percent(new TextLabel(QString(), TextStyle::Headline))
    , m_evidence(new TextLabel(QString(), TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_waterfall(new Waterfall)
    , m_note(new TextLabel(QString(), TextStyle::Caption, TextLabel::Tone::Secondary))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(makeMiddle(), 1);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(makeWhy());
    connectParts();
    retranslate();
    showState();
}

QWidget* DoublesView::makeSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(px(sideWidth));
    setSurface(side, Surface::Panel);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, px(8), 0, px(8));
    column->setSpacing(px(8));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(px(12), 0, px(12), 0);
    top->addWidget(m_lists);
    top->addStretch(1);
    column->addLayout(top);
    m_listHead->setIndent(px(12));
    column->addWidget(m_listHead);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DoublesDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(px(12), 0, px(12), 0);
    foot->addWidget(m_weak);
    foot->addStretch(1);
    column->addLayout(foot);
    return side;
}

QWidget* DoublesView::makeMiddle()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(16));
    column->addWidget(m_records);
    m_after->body()->addWidget(m_afterWords);
    auto* reason = new QHBoxLayout;
    reason->setSpacing(px(12));
    reason->addWidget(m_reasonName);
    reason->addWidget(m_reason, 1);
    m_reasonName->setBuddy(m_reason);
    m_after->body()->addLayout(reason);
    m_afterWords->setWordWrap(true);
    column->addWidget(m_after);
    column->addWidget(m_warning);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    setSurface(content, Surface::Window);
    setSurface(scroll->viewport(), Surface::Window);

    auto* pair = new QWidget;
    auto* pairColumn = new QVBoxLayout(pair);
    pairColumn->setContentsMargins(0, 0, 0, 0);
    pairColumn->setSpacing(0);
    pairColumn->addWidget(scroll, 1);
    pairColumn->addWidget(hairline());
    pairColumn->addWidget(makeFoot());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(pair);

    auto* middle = new QWidget;
    middle->setMinimumWidth(px(480));
    auto* whole = new QVBoxLayout(middle);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_strip);
    whole->addWidget(m_stack, 1);
    return middle;
}

QWidget* DoublesView::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(px(16), px(12), px(16), px(12));
    row->setSpacing(px(8));
    for (auto* each : { m_notOne, m_later, m_merge }) {
        setLarge(each);
    }
    row->addWidget(m_notOne);
    row->addWidget(m_later);
    row->addStretch(1);
    row->addWidget(m_place);
    row->addWidget(m_merge);
    return foot;
}

QWidget* DoublesView::makeWhy()
{
    auto* content = new QWidget;
    setSurface(content, Surface::Panel);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(16), px(12), px(16), px(16));
    column->setSpacing(px(8));
    for (auto* label : { m_whyHead, m_percent, m_evidence }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_waterfall);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(px(whyWidth));
    scroll->setWidget(content);
    setSurface(scroll->viewport(), Surface::Panel);
    return scroll;
}

void DoublesView::connectParts()
{
    connect(m_lists, &Segments::currentChanged, this,
        [this](int index) { showList(identity::ReviewList(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { showPair(); });
    connect(m_weak, &QPushButton::clicked, this, [this] {
        m_withWeak = !m_withWeak;
        refill();
    });
    connect(m_records, &RecordsView::choiceChanged, this, &DoublesView::showAfter);
    connect(m_notOne, &QPushButton::clicked, this, [this] { decide(Verdict::NotOne); });
    connect(m_later, &QPushButton::clicked, this, [this] { decide(Verdict::Later); });
    connect(m_merge, &QPushButton::clicked, this,
        [this] { m_which == identity::ReviewList::Waiting ? merge() : takeBack(); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_again, &QPushButton::clicked, this, &DoublesView::compare);
    connect(m_strip, &Strip::actionTriggered, this, &DoublesView::compare);
    connect(m_empty, &EmptyState::actionTriggered, this, &DoublesView::compare);
    connect(m_partAgain, &QPushButton::clicked, this,
        [this] { showList(identity::ReviewList::Merged); });
    connect(&m_session, &Session::dataChanged, this, &DoublesView::takeDecisions);
    connect(&m_session, &Session::opened, this, [this] {
        if (isVisible()) {
            activated();
        }
    });
    connect(&m_session, &Session::closed, this, [this] {
        m_isReading = false; // its job was cancelled with the store
        m_reason->clear();
        setReview({});
    });
}

} // namespace tuyen
