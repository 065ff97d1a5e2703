// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ReceiptSide.h"

#include "ingest/IngestText.h"
#include "ingest/ReceiptPrint.h"
#include "ingest/ReceiptTraces.h"
#include "prose/ProseWords.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace tuyen {

static constexpr std::size_t shownHashes = 2;

/// One reason: words, count, a bar in proportion to the first, examples beside it.
class ReasonRow : public QWidget {
public:
    ReasonRow(const ReceiptSet::Reason& reason, std::int64_t largest)
        : m_title(IngestText::issueTitle(reason.code))
        , m_count(reason.count)
        , m_share(
              largest <= 0 ? 0 : static_cast<double>(reason.count) / static_cast<double>(largest))
    {
        QStringList examples;
        for (const std::string& raw : reason.examples) {
            examples << qt(raw).simplified();
        }
        m_examples = examples.join(QStringLiteral("; "));
        setAccessibleName(QStringLiteral("%1, %2").arg(m_title, IngestText::number(m_count)));
        setToolTip(m_examples);
        const int text = QFontMetrics(tuyen::font(TextStyle::Body)).height()
            + QFontMetrics(tuyen::font(TextStyle::Caption)).height();
        setFixedHeight(text + px(13));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        const QFontMetrics body(tuyen::font(TextStyle::Body));
        const QFontMetrics caption(tuyen::font(TextStyle::Caption));
        const QRect first(px(16), px(6), width() - px(32), body.height());
        const QString count = IngestText::number(m_count);
        painter.setPen(theme.textPrimary);
        painter.setFont(tuyen::font(TextStyle::BodyStrong));
        painter.drawText(first, Qt::AlignRight, count);
        painter.setFont(tuyen::font(TextStyle::Body));
        painter.drawText(
            first, Qt::AlignLeft, body.elidedText(m_title, Qt::ElideRight, first.width() - px(48)));
        const QRect second(first.left(), first.bottom() + 1, first.width(), caption.height());
        const int bar = std::max(px(6), static_cast<int>(m_share * px(96)));
        painter.fillRect(
            QRect(second.left(), second.center().y() - px(3), bar, px(6)), theme.warn.mark);
        painter.setFont(tuyen::font(TextStyle::Caption));
        painter.setPen(theme.textSecondary);
        const int left = bar + px(8);
        painter.drawText(second.adjusted(left, 0, 0, 0), Qt::AlignLeft,
            caption.elidedText(m_examples, Qt::ElideRight, second.width() - left));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    }

private:
    QString m_title, m_examples;
    std::int64_t m_count;
    double m_share;
};

ReceiptSide::ReceiptSide(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setReceipts({});
}

void ReceiptSide::setReceipts(const ReceiptSet& set)
{
    m_set = set;
    auto* body = new QWidget;
    setSurface(body, Surface::Panel);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, px(16));
    column->setSpacing(0);
    if (!m_set.isEmpty()) {
        addReasons(column);
        addLeftOut(column);
        addFigures(column);
        addTraces(column);
        addHashes(column);
    }
    column->addStretch(1);
    setWidget(body);
}

/// Of the kinds of rows left out; all stand on paper.
static constexpr int shownKinds = 8;

void ReceiptSide::addLeftOut(QVBoxLayout* column)
{
    const auto lines = m_set.leftOut();
    if (lines.empty()) {
        return;
    }
    auto* body = new QVBoxLayout;
    body->setContentsMargins(px(16), px(12), px(16), px(12));
    body->setSpacing(px(2));
    body->addWidget(new TextLabel(ReceiptPrint::leftOutTitle(), TextStyle::Emphasis));
    for (const ReceiptSet::LeftOut& line : lines | std::views::take(shownKinds)) {
        QStringList says { line.rows, line.examples };
        says.removeAll(QString());
        const QString whole = says.join(QStringLiteral(" · "));
        constexpr qsizetype shownLetters = 140;
        auto* text = new TextLabel(whole.size() > shownLetters
                ? whole.left(shownLetters - 1) + QStringLiteral("…")
                : whole,
            TextStyle::Caption, TextLabel::Tone::Secondary);
        text->setWordWrap(true);
        text->setToolTip(whole);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* head = new QHBoxLayout;
        head->setContentsMargins(0, px(6), 0, 0);
        head->addWidget(new TextLabel(line.why, TextStyle::Body));
        head->addStretch();
        head->addWidget(new TextLabel(IngestText::number(line.count), TextStyle::BodyStrong));
        body->addLayout(head);
        body->addWidget(text);
    }
    if (const auto more = int(lines.size()) - shownKinds; more > 0) {
        body->addWidget(new TextLabel(tr("and %n more on the printed receipt", nullptr, more),
            TextStyle::Body, TextLabel::Tone::Secondary));
    }
    column->addLayout(body);
    column->addWidget(hairline());
}

/// Of the official figures; the others stand in their list.
static constexpr int shownFigures = 6;

void ReceiptSide::addFigures(QVBoxLayout* column)
{
    if (m_set.figures.empty()) {
        return;
    }
    auto* body = new QVBoxLayout;
    body->setContentsMargins(px(16), px(12), px(16), px(12));
    body->setSpacing(px(4));
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(ProseWords::figuresTitle(), TextStyle::Emphasis));
    head->addStretch();
    QPushButton* open = linkButton(tr("See all and compare"));
    connect(open, &QPushButton::clicked, this, &ReceiptSide::figuresAsked);
    head->addWidget(open);
    body->addLayout(head);
    for (const StoredFigure& figure : m_set.figures | std::views::take(shownFigures)) {
        auto* words = new TextLabel(ProseWords::figure(figure.figure), TextStyle::Body);
        words->setWordWrap(true);
        words->setToolTip(qt(figure.figure.raw));
        body->addWidget(words);
    }
    if (const auto more = int(m_set.figures.size()) - shownFigures; more > 0) {
        body->addWidget(new TextLabel(
            tr("and %n more", nullptr, more), TextStyle::Body, TextLabel::Tone::Secondary));
    }
    column->addLayout(body);
    column->addWidget(hairline());
}

void ReceiptSide::addReasons(QVBoxLayout* column)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(10), px(16), px(10));
    head->addWidget(new TextLabel(tr("%1 rows wait", nullptr, IngestText::plural(m_set.waiting))
                                      .arg(IngestText::number(m_set.waiting)),
        TextStyle::Emphasis));
    head->addStretch();
    if (m_set.waiting > 0) {
        QPushButton* open = linkButton(tr("Open the list"));
        connect(open, &QPushButton::clicked, this, &ReceiptSide::waitingAsked);
        head->addWidget(open);
    }
    column->addLayout(head);
    column->addWidget(hairline());
    const auto reasons = m_set.reasons();
    if (!reasons.empty() && !m_set.since().isEmpty()) {
        auto* title = new TextLabel(
            ReceiptPrint::reasonsTitle(m_set), TextStyle::Caption, TextLabel::Tone::Secondary);
        title->setContentsMargins(px(16), px(8), px(16), px(2));
        column->addWidget(title);
    }
    for (const ReceiptSet::Reason& reason : reasons) {
        column->addWidget(new ReasonRow(reason, reasons.front().count));
    }
}

void ReceiptSide::addTraces(QVBoxLayout* column)
{
    auto* box = new QGridLayout;
    box->setContentsMargins(px(16), px(14), px(16), px(14));
    box->setHorizontalSpacing(px(12));
    box->setVerticalSpacing(px(8));
    box->setColumnMinimumWidth(0, px(92));
    box->setColumnStretch(1, 1);
    box->addWidget(new TextLabel(ReceiptTraces::title(), TextStyle::Emphasis), 0, 0, 1, 2);
    const auto add = [box](const QString& key, const QString& value) {
        auto* text = new TextLabel(value, TextStyle::Body);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = box->rowCount();
        box->addWidget(
            new TextLabel(key, TextStyle::Body, TextLabel::Tone::Secondary), row, 0, Qt::AlignTop);
        box->addWidget(text, row, 1);
    };
    for (const auto& [word, value] : ReceiptTraces::of(m_set)) {
        add(word, value);
    }
    column->addLayout(box);
    column->addWidget(hairline());
}

void ReceiptSide::addHashes(QVBoxLayout* column)
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(px(16), px(14), px(16), px(8));
    box->setSpacing(px(6));
    box->addWidget(new TextLabel(tr("Original files"), TextStyle::Emphasis));
    const auto files = static_cast<int>(m_set.receipts.size());
    auto* kept = new TextLabel(
        tr("%n files are kept in the store byte for byte, with their SHA-256.", nullptr, files),
        TextStyle::Body, TextLabel::Tone::Secondary);
    kept->setWordWrap(true);
    box->addWidget(kept);
    const std::size_t shown
        = m_isAllHashes ? m_set.receipts.size() : std::min(shownHashes, m_set.receipts.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const std::string& hash = m_set.receipts[i].sha256;
        auto* line = new QLabel(m_isAllHashes || files == 1 ? qt(hash.substr(0, 32))
                    + QLatin1Char('\n') + qt(hash.substr(std::min<std::size_t>(32, hash.size())))
                                                            : IngestText::hash(hash));
        line->setFont(monoFont());
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->setToolTip(qt(m_set.receipts[i].file));
        box->addWidget(line);
    }
    if (m_set.receipts.size() > shown) {
        QPushButton* all = linkButton(tr("Show all %n hashes", nullptr, files));
        connect(
            all, &QPushButton::clicked, this,
            [this] {
                m_isAllHashes = true;
                setReceipts(ReceiptSet(m_set));
                m_isAllHashes = false;
            },
            Qt::QueuedConnection);
        box->addWidget(all);
    }
    column->addLayout(box);
}

} // namespace tuyen
