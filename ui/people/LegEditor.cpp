// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/LegEditor.h"

#include "domain/Vocabulary.h"
#include "gazetteer/PlaceResolver.h"
#include "incidents/IncidentWords.h"
#include "people/FormWords.h"
#include "text/MoneyText.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace tuyen {

static constexpr LegKind legKinds[] { LegKind::Recruitment, LegKind::Transit, LegKind::Crossing,
    LegKind::Exploitation, LegKind::Return };

static void fillTerms(QComboBox* combo, const char* group)
{
    combo->addItem(QString(), QVariant(QString()));
    for (const auto* term : Vocabulary::standard().group(group)) {
        combo->addItem(QString(), QVariant(qt(term->code)));
    }
}

/// A term that is none of the list keeps its place in it.
static void choose(QComboBox* combo, const std::string& code)
{
    if (combo->findData(qt(code)) < 0) {
        combo->addItem(words::term(code), QVariant(qt(code)));
    }
    combo->setCurrentIndex(combo->findData(qt(code)));
}

const std::vector<int>& LegEditor::widths()
{
    static const std::vector<int> all { 128, 0, 168, 128, 104, 132 };
    return all;
}

QStringList LegEditor::titles()
{
    return { tr("What happens"), tr("Place, gate or trail"), tr("How the border is crossed"),
        tr("Transport"), tr("Date"), tr("Fee") };
}

LegEditor::LegEditor(const PlaceResolver& places, QWidget* parent)
    : QWidget(parent)
    , m_places(places)
    , m_kind(new QComboBox)
    , m_place(new QLineEdit)
    , m_crossing(new QComboBox)
    , m_transport(new QComboBox)
    , m_date(new QLineEdit)
    , m_fee(new QLineEdit)
    , m_up(iconButton(QStringLiteral("arrow-up"), {}))
    , m_down(iconButton(QStringLiteral("arrow-down"), {}))
    , m_remove(iconButton(QStringLiteral("close"), {}))
    , m_note(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    QWidget* const fields[] { m_kind, m_place, m_crossing, m_transport, m_date, m_fee };
    for (std::size_t i = 0; i < std::size(fields); ++i) {
        const int width = widths()[i];
        if (width > 0) {
            fields[i]->setFixedWidth(px(width));
        }
        row->addWidget(fields[i], width > 0 ? 0 : 1);
    }
    for (auto* tool : { m_up, m_down, m_remove }) {
        row->addWidget(tool);
    }
    column->addLayout(row);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(px(16));
    column->addWidget(m_note);
    for (const auto kind : legKinds) {
        m_kind->addItem({}, static_cast<int>(kind));
    }
    fillTerms(m_crossing, "crossing_type");
    fillTerms(m_transport, "transport_mode");
    for (auto* combo : { m_kind, m_crossing, m_transport }) {
        connect(combo, &QComboBox::currentIndexChanged, this, &LegEditor::read);
    }
    for (auto* edit : { m_place, m_date, m_fee }) {
        connect(edit, &QLineEdit::textChanged, this, &LegEditor::read);
    }
    connect(m_up, &QToolButton::clicked, this, &LegEditor::upAsked);
    connect(m_down, &QToolButton::clicked, this, &LegEditor::downAsked);
    connect(m_remove, &QToolButton::clicked, this, &LegEditor::removeAsked);
    retranslate();
}

void LegEditor::retranslate()
{
    const QStringList names = titles();
    QWidget* const fields[] { m_kind, m_place, m_crossing, m_transport, m_date, m_fee };
    for (std::size_t i = 0; i < std::size(fields); ++i) {
        fields[i]->setAccessibleName(names[static_cast<int>(i)]);
    }
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemText(i, words::leg(static_cast<LegKind>(m_kind->itemData(i).toInt())));
    }
    for (auto* combo : { m_crossing, m_transport }) {
        for (int i = 0; i < combo->count(); ++i) {
            const auto code = utf8(combo->itemData(i).toString());
            combo->setItemText(i, code.empty() ? words::dash() : words::term(code));
            combo->setItemData(i, combo->itemText(i), Qt::ToolTipRole);
        }
        // The terms are longer than the field is wide.
        combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + px(24));
    }
    m_place->setPlaceholderText(tr("Cầu Treo gate"));
    m_date->setPlaceholderText(tr("3/2024"));
    m_fee->setPlaceholderText(tr("500 USD"));
    const std::pair<QToolButton*, QString> tools[] { { m_up, tr("Earlier") },
        { m_down, tr("Later") }, { m_remove, tr("Remove this leg") } };
    for (const auto& [tool, name] : tools) {
        tool->setToolTip(name);
        tool->setAccessibleName(name);
    }
    read();
}

void LegEditor::setLeg(const RouteLeg& leg)
{
    m_old = leg;
    const QSignalBlocker blocks[] { QSignalBlocker(this), QSignalBlocker(m_kind),
        QSignalBlocker(m_place), QSignalBlocker(m_crossing), QSignalBlocker(m_transport),
        QSignalBlocker(m_date), QSignalBlocker(m_fee) };
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(leg.kind)));
    m_place->setText(forms::shownPlace(leg.place));
    choose(m_crossing, leg.crossing);
    choose(m_transport, leg.transport);
    m_date->setText(forms::shownDate(leg.date));
    m_fee->setText(words::fee(leg));
    read();
}

void LegEditor::setDay(const PartialDate& day)
{
    m_day = day;
    read();
}

PartialDate LegEditor::on() const
{
    const auto own = forms::dateOf(m_date->text(), m_old.date);
    return own.isKnown() ? own : m_day;
}

RouteLeg LegEditor::leg() const
{
    RouteLeg made = m_old;
    made.kind = static_cast<LegKind>(m_kind->currentData().toInt());
    made.place = forms::placeOf(m_places, m_place->text(), m_old.place, on());
    made.crossing = utf8(m_crossing->currentData().toString());
    made.transport = utf8(m_transport->currentData().toString());
    made.date = forms::dateOf(m_date->text(), m_old.date);
    if (m_fee->text() != words::fee(m_old)) {
        const auto money = moneyIn(utf8(m_fee->text()));
        made.fee = money ? std::optional(money->amount) : std::nullopt;
        made.currency = money ? money->currency : std::string();
    }
    return made;
}

/// Says what was read, the odd first.
void LegEditor::read()
{
    QStringList odd;
    QStringList plain;
    const auto add = [&](const forms::Said& said) {
        if (!said.text.isEmpty()) {
            (said.isWarning ? odd : plain) += said.text;
        }
    };
    add(forms::placeSaid(m_places, m_place->text(), m_old.place, on()));
    const auto date = forms::dateSaid(m_date->text(), m_old.date);
    add(date);
    bool isFee = true;
    const QString fee = m_fee->text().trimmed();
    if (!fee.isEmpty() && m_fee->text() != words::fee(m_old)) {
        isFee = moneyIn(utf8(fee)).has_value();
        add({ isFee ? words::fee(leg()) : tr("A fee says in which money: 20 triệu đồng, 500 USD."),
            !isFee });
    }
    m_isSound = isFee && !date.isWarning && !m_place->text().trimmed().isEmpty();
    m_note->setText((odd + plain).join(QStringLiteral(" · ")));
    m_note->setTone(odd.isEmpty() ? TextLabel::Tone::Secondary : TextLabel::Tone::Warn);
    Q_EMIT changed();
}

QList<QWidget*> LegEditor::fields() const
{
    return { m_kind, m_place, m_crossing, m_transport, m_date, m_fee, m_up, m_down, m_remove };
}

bool LegEditor::isSound() const { return m_isSound; }

void LegEditor::setEnds(bool isFirst, bool isLast)
{
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

} // namespace tuyen
