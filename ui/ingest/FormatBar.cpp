// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FormatBar.h"

#include "ingest/CellReading.h"
#include "ingest/Encoding.h"
#include "ingest/IngestText.h"
#include "ingest/RecipeFolder.h"
#include "text/Number.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <set>

namespace tuyen {

static QLabel* label() { return new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary); }

static QComboBox* combo(int designWidth)
{
    auto* box = new QComboBox;
    box->setMinimumWidth(px(designWidth));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

FormatBar::FormatBar(QWidget* parent)
    : QFrame(parent)
    , m_encodingLabel(label())
    , m_encoding(combo(132))
    , m_score(new Tag({}))
    , m_sampleLabel(label())
    , m_raw(new QLabel)
    , m_arrow(new TextLabel(QStringLiteral("→"), TextStyle::Body, TextLabel::Tone::Secondary))
    , m_sample(new TextLabel({}, TextStyle::BodyStrong))
    , m_runnerUp(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_numberLabel(label())
    , m_number(combo(96))
    , m_sheetLabel(label())
    , m_sheet(combo(110))
    , m_delimiter(combo(110))
    , m_headerLabel(label())
    , m_header(combo(92))
    , m_dateLabel(label())
    , m_date(combo(110))
    , m_recipeLabel(label())
    , m_recipe(combo(64))
    , m_knownLabel(label())
    , m_known(combo(160))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(px(16), px(10), px(16), px(10));
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    m_raw->setTextFormat(Qt::PlainText);
    grid->addWidget(m_encodingLabel, 0, 0);
    grid->addWidget(m_sheetLabel, 2, 0);
    for (int i = 0; i < lineCount; ++i) {
        m_lines[static_cast<std::size_t>(i)] = new QHBoxLayout;
        m_lines[static_cast<std::size_t>(i)]->setSpacing(px(8));
        grid->addLayout(m_lines[static_cast<std::size_t>(i)], i, 1);
    }
    arrange();
    setMinimumWidth(px(376));
    grid->setColumnMinimumWidth(0, px(68));
    grid->setColumnStretch(1, 1);
    m_sample->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QComboBox* box :
        { m_encoding, m_number, m_sheet, m_delimiter, m_header, m_date, m_known }) {
        connect(box, &QComboBox::activated, this, &FormatBar::choose);
    }
    connect(m_recipe, &QComboBox::activated, this,
        [this](int index) { Q_EMIT recipeChosen(m_recipe->itemData(index).toString()); });
    retranslate();
}

void FormatBar::setFile(const ImportFile* file)
{
    m_hasFile = file != nullptr;
    m_file = file == nullptr ? ImportFile() : *file;
    fill();
}

void FormatBar::retranslate()
{
    m_numberLabel->setText(tr("numbers"));
    m_headerLabel->setText(tr("header"));
    m_dateLabel->setText(tr("dates"));
    m_recipeLabel->setText(tr("recipe"));
    m_knownLabel->setText(tr("known case"));
    m_known->setAccessibleName(tr("What a row does that says otherwise than a known case"));
    m_known->setToolTip(m_known->accessibleName());
    m_sampleLabel->setText(tr("trial line"));
    m_encodingLabel->setText(tr("Encoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_number->setAccessibleName(tr("Style of numbers"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_delimiter->setAccessibleName(tr("Delimiter"));
    m_header->setAccessibleName(tr("Header rows"));
    m_date->setAccessibleName(tr("Order of dates"));
    m_recipe->setAccessibleName(tr("Recipe"));
    fill();
}

void FormatBar::fill()
{
    const bool hasPreview = m_hasFile && m_file.preview;
    setEnabled(hasPreview && m_file.state != ImportFile::State::Importing);
    if (!hasPreview) {
        for (QComboBox* box :
            { m_encoding, m_number, m_sheet, m_delimiter, m_header, m_date, m_recipe, m_known }) {
            box->clear();
        }
        m_delimiter->hide();
        m_score->hide();
        for (QLabel* one : { m_sampleLabel, m_raw, m_arrow, m_runnerUp }) {
            one->hide();
        }
        m_sample->clear();
        return;
    }
    const Preview& preview = *m_file.preview;
    fillEncoding(preview);
    fillSheets();
    fillHeader(m_file.shownSheet());
    fillStyles(preview);
    fillRecipes(preview);
}

void FormatBar::fillEncoding(const Preview& preview)
{
    const bool isText = preview.format.delimiter != '\0';
    m_encoding->clear();
    m_encoding->setEnabled(isText);
    if (!isText) {
        m_encoding->addItem(qt(preview.format.format).toUpper());
        m_score->hide();
    } else {
        const QString chosen = qt(m_file.options.read.encoding);
        const QString found = IngestText::encodingName(preview.format.encoding);
        m_encoding->addItem(chosen.isEmpty() ? found : tr("found by looking"), QString());
        for (const TextEncoding known : textEncodings) {
            m_encoding->addItem(IngestText::encodingName(name(known)), qt(name(known)));
        }
        m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(chosen)));
        m_score->setText(tr("sure %1").arg(
            qt(formatNumber(preview.format.encodingScore, 2, IngestText::language()))));
        m_score->setVisible(chosen.isEmpty());
    }
    fillSample(preview);
}

/// Two lines where there is room, three beside a long sample; on a narrow or large window more, a
/// few boxes each, so that every word of a box is seen.
void FormatBar::arrange()
{
    constexpr int tightBelow = 560;
    const bool isNarrow = width() < widthNeeded();
    const bool isTight = isNarrow && width() < px(tightBelow);
    const bool hasSample = !m_raw->isHidden();
    const int wanted = (isTight ? 4 : isNarrow ? 2 : 0) + (hasSample ? 1 : 0);
    m_sample->setVisible(!isNarrow || !m_sample->text().isEmpty());
    if (wanted == m_arranged) {
        return;
    }
    m_arranged = wanted;
    for (QHBoxLayout* line : m_lines) {
        while (QLayoutItem* item = line->takeAt(0)) {
            delete item; // the widgets stay
        }
    }
    const auto fill = [this](std::size_t line, std::initializer_list<QWidget*> widgets) {
        for (QWidget* one : widgets) {
            m_lines[line]->addWidget(one);
        }
    };
    fill(0, { m_encoding, m_score });
    fill(2, { m_sheet, m_delimiter, m_headerLabel, m_header });
    m_lines[2]->setStretchFactor(m_sheet, 2);
    m_lines[2]->setStretchFactor(m_delimiter, 2);
    if (!isNarrow) {
        fill(0, { m_sampleLabel, m_raw, m_arrow, m_sample, m_runnerUp });
        m_lines[0]->setStretchFactor(m_sample, 1);
        fill(2, { m_dateLabel, m_date, m_recipeLabel, m_recipe });
        m_lines[2]->setStretchFactor(m_recipe, 1);
        fill(hasSample ? 3 : 0, { m_numberLabel, m_number, m_knownLabel, m_known });
        if (hasSample) {
            m_lines[3]->addStretch(1);
        }
        return;
    }
    fill(0, { m_runnerUp });
    m_lines[0]->addStretch(1);
    fill(1, { m_sampleLabel, m_raw, m_arrow, m_sample });
    m_lines[1]->setStretchFactor(m_sample, 1);
    fill(3, { m_dateLabel, m_date, m_numberLabel, m_number });
    fill(isTight || hasSample ? 4 : 0, { m_knownLabel, m_known });
    fill(isTight ? 4 : 3, { m_recipeLabel, m_recipe });
    m_lines[isTight ? 4 : 3]->setStretchFactor(m_recipe, 1);
    if (isTight) {
        m_lines[3]->addStretch(1);
    } else if (hasSample) {
        m_lines[4]->addStretch(1);
    }
}

int FormatBar::widthNeeded() const
{
    const auto sum = [](std::initializer_list<const QWidget*> widgets) {
        int width = 0;
        for (const QWidget* one : widgets) {
            width += one->isHidden()
                ? 0
                : std::max(one->sizeHint().width(), one->minimumWidth()) + px(8);
        }
        return width;
    };
    const int sample = sum({ m_encoding, m_score, m_sampleLabel, m_raw, m_arrow, m_runnerUp });
    const int styles = sum({ m_numberLabel, m_number, m_knownLabel, m_known });
    const int first = m_raw->isHidden() ? sample + styles : std::max(sample + px(60), styles);
    const int second
        = sum({ m_headerLabel, m_header, m_dateLabel, m_date, m_recipeLabel, m_recipe })
        + std::max(m_sheet->minimumWidth(), m_delimiter->minimumWidth()) + px(8);
    const int labels = std::max(
        { px(68), m_encodingLabel->sizeHint().width(), m_sheetLabel->sizeHint().width() });
    return std::max(first, second) + labels + px(12) + px(32);
}

void FormatBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

static QString inBrief(const QString& line)
{
    constexpr qsizetype shownLetters = 16;
    return line.size() <= shownLetters ? line : line.left(shownLetters - 1) + QStringLiteral("…");
}

/// A line to try the encoding on: as its bytes stand → as they read, and what else was likely.
void FormatBar::fillSample(const Preview& preview)
{
    const TableFormat& format = preview.format;
    const QString raw = qt(format.encodingRaw).simplified();
    const bool isAsked = format.delimiter != '\0'
        && (!m_file.options.read.encoding.empty() || format.encodingScore < 0.995);
    const QString sample = !raw.isEmpty() ? qt(format.encodingSample).simplified()
        : isAsked                         ? sampleOf(preview)
                                          : QString(); // Unicode as it should be
    m_sampleLabel->setVisible(!sample.isEmpty());
    m_raw->setFont(monoFont());
    m_raw->setText(inBrief(raw));
    m_raw->setToolTip(raw);
    m_raw->setVisible(!raw.isEmpty());
    m_arrow->setVisible(!raw.isEmpty());
    m_sample->setText(inBrief(sample));
    m_sample->setToolTip(sample);
    m_runnerUp->setVisible(!format.runnerUp.empty() && m_file.options.read.encoding.empty());
    m_runnerUp->setText(tr("next best: %1 %2")
                            .arg(IngestText::encodingName(format.runnerUp),
                                qt(formatNumber(format.runnerUpScore, 2, IngestText::language()))));
    arrange();
}

void FormatBar::fillSheets()
{
    const bool isText = m_file.preview->format.delimiter != '\0';
    m_sheet->setVisible(!isText);
    m_delimiter->setVisible(isText);
    m_sheetLabel->setText(isText ? tr("Delimiter") : tr("Sheet"));
    m_sheet->clear();
    m_delimiter->clear();
    if (isText) {
        const std::array<std::pair<char, QString>, 4> all { { { ',', tr("comma") },
            { ';', tr("semicolon") }, { '\t', tr("tab") }, { '|', tr("bar") } } };
        const auto found = std::ranges::find(
            all, m_file.preview->format.delimiter, &std::pair<char, QString>::first);
        const char chosen = m_file.options.read.delimiter;
        m_delimiter->addItem(
            chosen == '\0' && found != all.end() ? found->second : tr("found by looking"), 0);
        for (const auto& [sign, name] : all) {
            m_delimiter->addItem(name, static_cast<int>(sign));
        }
        m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(static_cast<int>(chosen))));
        return;
    }
    if (m_file.hasSeveralSheets()) {
        m_sheet->addItem(
            tr("all %n sheets", nullptr, static_cast<int>(m_file.sheetNames.size())), QString());
    }
    for (const std::string& name : m_file.sheetNames) {
        m_sheet->addItem(qt(name), qt(name));
    }
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(qt(m_file.options.read.sheet))));
}

static QString rowsText(int first, int rows)
{
    return rows == 2 ? FormatBar::tr("rows %1–%2").arg(first).arg(first + 1)
                     : FormatBar::tr("row %1").arg(first);
}

static constexpr QPoint noHeader(-1, 0); ///< in the list of header rows

void FormatBar::fillHeader(const SheetPreview* sheet)
{
    m_header->clear();
    const ImportOptions& options = m_file.options;
    const bool isFound = options.headerRow == 0 && !options.hasNoHeader;
    m_header->addItem(isFound && sheet != nullptr && sheet->headerRow > 0
            ? rowsText(static_cast<int>(sheet->headerRow), sheet->headerRows)
            : tr("found by looking"),
        QPoint(0, 0));
    m_header->addItem(tr("none"), noHeader);
    const int last = std::max(8, options.headerRow + 2);
    for (int row = 1; row <= last; ++row) {
        m_header->addItem(rowsText(row, 1), QPoint(row, 1));
        m_header->addItem(rowsText(row, 2), QPoint(row, 2));
    }
    const QPoint chosen = options.hasNoHeader ? noHeader
        : isFound                             ? QPoint(0, 0)
                                              : QPoint(options.headerRow, options.headerRows);
    m_header->setCurrentIndex(std::max(0, m_header->findData(chosen)));
}

void FormatBar::fillStyles(const Preview& preview)
{
    const auto fillTwo = [this](QComboBox* box, const QString& first, const QString& second,
                             bool isSecond, int chosen) {
        box->clear();
        box->addItem(chosen < 0 ? (isSecond ? second : first) : tr("found by looking"), -1);
        box->addItem(first, 0);
        box->addItem(second, 1);
        box->setCurrentIndex(chosen + 1);
    };
    const auto& options = m_file.options;
    fillTwo(m_date, QStringLiteral("dd/mm/yyyy"), QStringLiteral("mm/dd/yyyy"),
        preview.dateOrder == DateOrder::MonthFirst,
        options.dateOrder ? static_cast<int>(*options.dateOrder) : -1);
    fillTwo(m_number, QStringLiteral("1.604,5"), QStringLiteral("1,604.5"),
        preview.numberStyle == NumberStyle::English,
        options.numberStyle ? static_cast<int>(*options.numberStyle) : -1);
}

void FormatBar::fillRecipes(const Preview& preview)
{
    m_recipe->clear();
    m_recipe->addItem(tr("none"), QString());
    const QString chosen
        = qt(m_file.options.recipeName.empty() ? preview.recipeName : m_file.options.recipeName);
    std::set<std::string> names(preview.recipes.begin(), preview.recipes.end());
    names.insert(utf8(chosen));
    names.erase(std::string());
    for (const std::string& name : names) {
        m_recipe->addItem(qt(name), qt(name));
    }
    m_recipe->addItem(tr("from a file…"), RecipeFolder::fromFile);
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(chosen)));
    m_recipe->setToolTip(chosen.isEmpty()
            ? QString()
            : tr("Read by the recipe “%1”. Choose “none” to do without it.").arg(chosen));
    m_known->clear();
    m_known->addItem(tr("waits to be decided"), static_cast<int>(OnDuplicate::Skip));
    m_known->addItem(tr("updates the case"), static_cast<int>(OnDuplicate::Update));
    m_known->addItem(tr("keep both"), static_cast<int>(OnDuplicate::Keep));
    m_known->setCurrentIndex(m_known->findData(static_cast<int>(preview.onDuplicate)));
}

void FormatBar::choose()
{
    ImportOptions options = m_file.options;
    const std::string encoding
        = m_encoding->isEnabled() ? utf8(m_encoding->currentData().toString()) : std::string();
    if (encoding != options.read.encoding) {
        options.lettersChange();
    }
    options.read.encoding = encoding;
    if (m_file.preview->format.delimiter != '\0') {
        options.read.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    } else if (m_sheet->count() > 1) {
        const std::string sheet = utf8(m_sheet->currentData().toString());
        if (sheet != options.read.sheet) {
            options.fixes.clear(); // they name row and column of the sheet left
        }
        options.read.sheet = sheet;
    }
    const QPoint header = m_header->currentData().toPoint();
    options.hasNoHeader = header == noHeader;
    options.headerRow = std::max(0, header.x());
    options.headerRows = header.y();
    const int date = m_date->currentData().toInt();
    options.dateOrder = date < 0 ? std::nullopt : std::optional(static_cast<DateOrder>(date));
    const int number = m_number->currentData().toInt();
    options.numberStyle
        = number < 0 ? std::nullopt : std::optional(static_cast<NumberStyle>(number));
    const auto known = static_cast<OnDuplicate>(m_known->currentData().toInt());
    if (known != m_file.preview->onDuplicate) {
        options.onDuplicate = known;
        options.updateFields.clear();
        if (known == OnDuplicate::Skip && !m_file.preview->recipeName.empty()) {
            options.useFittingRecipe = false; // the recipe said otherwise
        }
    }
    Q_EMIT optionsChanged(options);
}

void FormatBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_lines.back() != nullptr) {
        arrange(); // the zoom is another
    }
}

} // namespace tuyen
