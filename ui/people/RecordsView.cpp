// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RecordsView.h"

#include "people/PeopleWords.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tuyen {

RecordsView::RecordsView(QWidget* parent)
    : QFrame(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
}

void RecordsView::clear()
{
    m_lines.clear();
    delete m_content;
    m_content = nullptr;
}

namespace {

/// "✓ trùng": the word and the sign of how two values stand to each other, in its tint.
class SignTag : public QLabel {
public:
    explicit SignTag(identity::Sign sign)
        : QLabel(PeopleWords::sign(sign))
        , m_sign(sign)
    {
        setAlignment(Qt::AlignCenter);
        setFont(tuyen::font(TextStyle::Caption));
        setFixedSize(px(68), px(22));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& theme = Theme::current();
        const Theme::Status neutral { theme.textSecondary, theme.textSecondary, theme.inset };
        const auto& look = m_sign == identity::Sign::Same ? theme.ok
            : m_sign == identity::Sign::Near              ? theme.info
            : m_sign == identity::Sign::Different         ? theme.warn
                                                          : neutral;
        static const char* const signs[] { "✓", "≈", "✕", "–" };
        QPainter painter(this);
        drawBox(&painter, rect(), px(4), look.tint);
        painter.setFont(font());
        painter.setPen(look.text);
        painter.drawText(rect(), Qt::AlignCenter,
            QString::fromUtf8(signs[std::size_t(m_sign)]) + QStringLiteral(" ") + text());
    }

private:
    identity::Sign m_sign;
};

}

QWidget* RecordsView::makeSide(const identity::Review&, const identity::RecordSide& side)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, px(12), px(8), px(12));
    column->setSpacing(px(4));
    auto* name = new TextLabel(qt(side.label), TextStyle::Headline);
    name->setWordWrap(true);
    column->addWidget(name);
    auto* tags = new QHBoxLayout;
    tags->setSpacing(px(6));
    for (const auto& [role, count] : side.roles) {
        tags->addWidget(new Tag(PeopleWords::role(role)));
    }
    tags->addWidget(new Tag(tr("record %1").arg(side.id.value)));
    tags->addStretch(1);
    column->addLayout(tags);
    column->addWidget(new TextLabel(tr("%n incident(s)", nullptr, int(side.incidents.size())),
        TextStyle::Caption, TextLabel::Tone::Secondary));
    return box;
}

QWidget* RecordsView::makeValue(identity::Row row, bool second, QButtonGroup* group, Line& line)
{
    const auto& side = second ? m_b : m_a;
    const bool isStated = side.isStated[std::size_t(row)];
    const QString text = PeopleWords::value(side, row);
    if (group != nullptr && isStated) {
        auto* radio
            = new QRadioButton(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        radio->setAccessibleName(tr("%1: show %2").arg(PeopleWords::row(row), text));
        radio->setToolTip(text);
        radio->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        group->addButton(radio, second ? 1 : 0);
        (second ? line.b : line.a) = radio;
        return radio;
    }
    auto* label = new TextLabel(
        text, TextStyle::Body, isStated ? TextLabel::Tone::Primary : TextLabel::Tone::Secondary);
    label->setIndent(px(22));
    label->setWordWrap(true);
    return label;
}

void RecordsView::addLine(QGridLayout* grid, int at, identity::Row row, identity::Sign sign)
{
    grid->addWidget(hairline(), 2 * at - 1, 0, 1, 4);
    auto* name = new TextLabel(PeopleWords::row(row), TextStyle::Body, TextLabel::Tone::Secondary);
    name->setIndent(px(16));
    grid->addWidget(name, 2 * at, 0);
    const bool hasChoice = !choosableField(row).empty() && m_a.isStated[std::size_t(row)]
        && m_b.isStated[std::size_t(row)] && sign != identity::Sign::Missing;
    auto* group = hasChoice ? new QButtonGroup(m_content) : nullptr;
    Line line;
    line.row = row;
    grid->addWidget(makeValue(row, false, group, line), 2 * at, 1);
    grid->addWidget(new SignTag(sign), 2 * at, 2, Qt::AlignCenter);
    grid->addWidget(makeValue(row, true, group, line), 2 * at, 3);
    grid->setRowMinimumHeight(2 * at, px(30));
    if (line.a != nullptr) {
        line.a->setChecked(true);
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
            if (isOn) {
                Q_EMIT choiceChanged();
            }
        });
    }
    m_lines.push_back(line);
}

void RecordsView::setPair(const identity::Review& review, const identity::ReviewPair& pair)
{
    clear();
    m_a = review.side(pair.a);
    m_b = review.side(pair.b);
    m_content = new QWidget;
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, px(4));
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, px(124));
    grid->setColumnMinimumWidth(2, px(76));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->addWidget(makeSide(review, m_a), 0, 1);
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(
        QStringLiteral("merge"), px(20), Theme::current().textSecondary, devicePixelRatioF()));
    grid->addWidget(sign, 0, 2, Qt::AlignCenter);
    grid->addWidget(makeSide(review, m_b), 0, 3);
    int at = 0;
    for (std::size_t i = 0; i < identity::rowCount; ++i) {
        const auto row = identity::Row(i);
        if (m_a.isStated[i] || m_b.isStated[i]) {
            addLine(grid, ++at, row, review.sign(pair, row));
        }
    }
    layout()->addWidget(m_content);
    m_content->show();
}

ShownFields RecordsView::chosen() const
{
    ShownFields fields;
    for (const auto& line : m_lines) {
        if (line.b != nullptr && line.b->isChecked()) {
            fields.emplace(std::string(choosableField(line.row)), m_b.id);
        } else if (line.a != nullptr) {
            fields.emplace(std::string(choosableField(line.row)), m_a.id);
        }
    }
    return fields;
}

QString RecordsView::chosenWords(identity::Row row) const
{
    for (const auto& line : m_lines) {
        if (line.row == row && line.b != nullptr && line.b->isChecked()) {
            return PeopleWords::value(m_b, row);
        }
    }
    const auto at = std::size_t(row);
    return PeopleWords::value(m_a.isStated[at] ? m_a : m_b, row);
}

void RecordsView::choose(identity::Row row, bool second)
{
    for (const auto& line : m_lines) {
        if (line.row == row && line.a != nullptr) {
            (second ? line.b : line.a)->setChecked(true);
        }
    }
}

void RecordsView::chooseInFocus(bool second)
{
    for (const auto& line : m_lines) {
        if (line.a != nullptr && (line.a->hasFocus() || line.b->hasFocus())) {
            (second ? line.b : line.a)->setChecked(true);
            (second ? line.b : line.a)->setFocus();
            return;
        }
    }
    choose(identity::Row::Name, second);
}

void RecordsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = Theme::current();
    drawBox(&painter, rect(), px(6), theme.panel, theme.border);
}

} // namespace tuyen
