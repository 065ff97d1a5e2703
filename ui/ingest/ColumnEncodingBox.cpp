// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ColumnEncodingBox.h"

#include "ingest/Encoding.h"
#include "ingest/IngestText.h"
#include "text/Number.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

static QString score(double value) { return qt(formatNumber(value, 2, IngestText::language())); }

ColumnEncodingBox::ColumnEncodingBox(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_encodings(new QComboBox)
    , m_before(new QLabel)
    , m_arrow(new TextLabel(QStringLiteral("→"), TextStyle::Body, TextLabel::Tone::Secondary))
    , m_after(new TextLabel({}, TextStyle::BodyStrong))
    , m_runnerUp(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(4), px(8), px(6));
    column->setSpacing(px(4));
    column->addWidget(m_title);
    column->addWidget(m_encodings);
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    for (QLabel* one : { m_before, m_arrow, m_after }) {
        one->setTextFormat(Qt::PlainText);
        line->addWidget(one);
    }
    line->addStretch(1);
    column->addLayout(line);
    m_runnerUp->setWordWrap(true);
    column->addWidget(m_runnerUp);
    connect(m_encodings, &QComboBox::highlighted, this, &ColumnEncodingBox::showReading);
    connect(m_encodings, &QComboBox::currentIndexChanged, this, &ColumnEncodingBox::showReading);
    connect(m_encodings, &QComboBox::activated, this, [this](int index) {
        const QString encoding = m_encodings->itemData(index).toString();
        if (utf8(encoding) != m_chosen) {
            Q_EMIT chosen(encoding);
        }
    });
}

void ColumnEncodingBox::setColumn(const MappedColumn& column, const std::string& chosen)
{
    m_column = column;
    m_chosen = chosen;
    m_title->setText(tr("Letters of this column"));
    m_encodings->setAccessibleName(tr("Encoding of this column"));
    m_before->setFont(monoFont());
    fill();
}

const EncodingReading* ColumnEncodingBox::readingAt(int index) const
{
    std::string wanted = utf8(m_encodings->itemData(index).toString());
    if (wanted.empty()) { // as it is found
        wanted = !m_chosen.empty() && !m_column.readings.empty()
            ? m_column.readings.front().encoding // what would be found, in all likelihood
            : m_column.encoding.empty() ? std::string(name(TextEncoding::Utf8))
                                        : m_column.encoding;
    }
    const auto found = std::ranges::find(m_column.readings, wanted, &EncodingReading::encoding);
    return found == m_column.readings.end() ? nullptr : &*found;
}

void ColumnEncodingBox::fill()
{
    const QSignalBlocker blocker(m_encodings);
    m_encodings->clear();
    const auto add = [this](const std::string& encoding) {
        const auto found
            = std::ranges::find(m_column.readings, encoding, &EncodingReading::encoding);
        const QString words = encoding == name(TextEncoding::Utf8)
            ? tr("as it stands (Unicode)")
            : IngestText::encodingName(encoding);
        m_encodings->addItem(found == m_column.readings.end()
                ? words
                : QStringLiteral("%1 · %2").arg(words, score(found->score)),
            qt(encoding));
    };
    m_encodings->addItem(QString(), QVariant(QString()));
    const EncodingReading* best = readingAt(0);
    m_encodings->setItemText(0,
        !m_chosen.empty() ? tr("as it is found by looking")
            : best == nullptr || best->encoding == "utf-8"
            ? tr("found by looking: Unicode")
            : tr("found by looking: %1, sure %2")
                  .arg(IngestText::encodingName(best->encoding), score(best->score)));
    add(std::string(name(TextEncoding::Utf8)));
    for (const TextEncoding encoding : textEncodings) {
        if (legacyOf(encoding) && encoding != TextEncoding::Windows1252) {
            add(std::string(name(encoding)));
        }
    }
    m_encodings->setCurrentIndex(std::max(0, m_encodings->findData(qt(m_chosen))));
    showReading(m_encodings->currentIndex());
}

void ColumnEncodingBox::showReading(int index)
{
    const EncodingReading* reading = readingAt(index);
    const bool isOther = reading != nullptr && reading->sample != m_column.encodingRaw;
    const auto brief = [](const std::string& text) {
        const QString line = qt(text).simplified();
        return line.size() > 24 ? line.left(23) + QStringLiteral("…") : line;
    };
    m_before->setText(brief(m_column.encodingRaw));
    m_before->setVisible(reading != nullptr);
    m_after->setText(isOther ? brief(reading->sample) : QString());
    m_after->setVisible(isOther);
    m_arrow->setVisible(isOther);
    const auto second = reading == nullptr
        ? m_column.readings.end()
        : std::ranges::find_if(m_column.readings,
            [&](const EncodingReading& one) { return one.encoding != reading->encoding; });
    m_runnerUp->setText(reading == nullptr
            ? tr("No letter seen so far depends on the encoding.")
            : tr("next best: %1 %2")
                  .arg(second->encoding == "utf-8" ? tr("as it stands")
                                                   : IngestText::encodingName(second->encoding),
                      score(second->score)));
}

QString ColumnEncodingBox::sampleText() const
{
    return m_after->text().isEmpty() ? m_before->text()
                                     : m_before->text() + QStringLiteral(" → ") + m_after->text();
}

} // namespace tuyen
