// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The regions of the view and what connects them.
#include "ingest/TwoLineDelegate.h"
#include "prose/ProposalList.h"
#include "prose/ProposalModel.h"
#include "prose/ProposalsView.h"
#include "prose/ProseText.h"
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuyen {

static constexpr int sideWidth = 400;
static constexpr int rowHeight = 44;

ProposalsView::ProposalsView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_deck(&m_none)
    , m_header(new PageHeader({}))
    , m_part(new Segments)
    , m_back(button({}, ButtonKind::Plain, QStringLiteral("chevron-left")))
    , m_strip(new Strip)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("text"), {}))
    , m_text(new ProseText)
    , m_model(new ProposalModel(this))
    , m_list(new ProposalList)
    , m_title(new TextLabel({}, TextStyle::Emphasis))
    , m_reason(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_value(new QLineEdit)
    , m_accept(button({}, ButtonKind::Plain, QStringLiteral("check")))
    , m_reject(button({}, ButtonKind::Plain, QStringLiteral("close")))
    , m_acceptAll(button({}, ButtonKind::Flat))
    , m_undo(button({}, ButtonKind::Flat, QStringLiteral("undo")))
    , m_keys(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_counts(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_save(button({}, ButtonKind::Primary, QStringLiteral("import")))
{
    m_header->addSelector(m_part);
    m_part->hide();
    m_header->addAction(m_back);
    auto* across = new QSplitter(Qt::Horizontal);
    across->addWidget(m_text);
    across->addWidget(makeSide());
    across->setChildrenCollapsible(false);
    across->setHandleWidth(1);
    across->setStretchFactor(0, 1);
    across->setSizes({ px(860), px(sideWidth) });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(across);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    m_strip->clear();
    connectParts();
    retranslate();
    showDeck();
}

QWidget* ProposalsView::makeSide()
{
    auto* side = new QWidget;
    setSurface(side, Surface::Panel);
    side->setMinimumWidth(px(320));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(rowHeight, true, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reason->setWordWrap(true);
    m_keys->setWordWrap(true);
    auto* detail = new QVBoxLayout;
    detail->setContentsMargins(px(16), px(12), px(16), px(12));
    detail->setSpacing(px(8));
    detail->addWidget(m_title);
    detail->addWidget(m_value);
    detail->addWidget(m_reason);
    auto* decide = new QHBoxLayout;
    decide->setSpacing(px(8));
    decide->addWidget(m_accept);
    decide->addWidget(m_reject);
    decide->addStretch();
    detail->addLayout(decide);
    auto* more = new QHBoxLayout;
    more->setSpacing(px(8));
    more->addWidget(m_acceptAll);
    more->addStretch();
    more->addWidget(m_undo);
    detail->addLayout(more);
    detail->addWidget(m_keys);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(hairline());
    column->addLayout(detail);
    return side;
}

QWidget* ProposalsView::makeFoot()
{
    auto* foot = new QWidget;
    setSurface(foot, Surface::Panel);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(px(16), px(8), px(16), px(8));
    row->addWidget(m_counts);
    row->addStretch();
    setLarge(m_save);
    row->addWidget(m_save);
    column->addLayout(row);
    return foot;
}

void ProposalsView::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &ProposalsView::backAsked);
    connect(m_part, &Segments::currentChanged, this, [this](int part) {
        if (part == 0) {
            Q_EMIT backAsked();
        }
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &ProposalsView::backAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ProposalsView::showCurrent);
    connect(m_text, &ProseText::cardClicked, this, &ProposalsView::goTo);
    const auto accept = [this] { decide(Decision::Accepted); };
    const auto reject = [this] { decide(Decision::Rejected); };
    connect(m_accept, &QPushButton::clicked, this, accept);
    connect(m_reject, &QPushButton::clicked, this, reject);
    connect(m_list, &ProposalList::acceptAsked, this, accept);
    connect(m_list, &ProposalList::rejectAsked, this, reject);
    connect(m_acceptAll, &QPushButton::clicked, this, &ProposalsView::acceptIncident);
    connect(m_list, &ProposalList::acceptAllAsked, this, &ProposalsView::acceptIncident);
    connect(m_undo, &QPushButton::clicked, this, &ProposalsView::undoDecision);
    connect(m_list, &ProposalList::undoAsked, this, &ProposalsView::undoDecision);
    connect(m_list, &ProposalList::editAsked, this, [this] {
        m_value->setFocus();
        m_value->selectAll();
    });
    connect(m_value, &QLineEdit::returnPressed, this, &ProposalsView::changeValue);
    connect(m_value, &QLineEdit::editingFinished, this, [this] {
        if (m_value->isModified() && !m_value->hasFocus()) {
            changeValue(); // left with Tab or a click: typed text is never lost
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_strip, &Strip::actionTriggered, this, [this] { save(true); });
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto* primary = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        primary->setContext(Qt::WidgetWithChildrenShortcut);
        connect(primary, &QShortcut::activated, this, [this] { save(); });
    }
}

} // namespace tuyen
