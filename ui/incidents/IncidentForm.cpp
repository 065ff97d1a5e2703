// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/IncidentForm.h"

#include "base/Catalogue.h"
#include "domain/Vocabulary.h"
#include "filter/CheckPopover.h"
#include "gazetteer/PlaceResolver.h"
#include "incidents/IncidentWords.h"
#include "text/DateText.h"
#include "text/Number.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace tuyen {

namespace {

constexpr int columnWidth = 360;

Quantity Incident::*const countFields[]
    = { &Incident::suspects, &Incident::victims, &Incident::presumedVictims, &Incident::minors,
          &Incident::femaleVictims, &Incident::personTimes };

QString shownDate(const PartialDate& date)
{
    return date.isKnown() ? qt(formatDate(date, windowLanguage())) : qt(date.raw);
}

QString shownPlace(const PlaceMention& place)
{
    return place.raw.empty() && !place.unit.empty() ? words::place(place) : qt(place.raw);
}

QString shownCount(const Quantity& quantity)
{
    return qt(formatQuantity(quantity, windowLanguage()));
}

QString issueText(const std::string& issue, const std::string& suggestion)
{
    if (issue.empty()) {
        return {};
    }
    const QString text = qt(sentence(issue, {}, windowLanguage()));
    return suggestion.empty() ? text : text + QStringLiteral(" → ") + qt(suggestion);
}

QPlainTextEdit* textField()
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(px(72));
    return edit;
}

} // namespace

IncidentForm::IncidentForm(QWidget* parent)
    : QWidget(parent)
    , m_places(std::make_unique<PlaceResolver>())
    , m_title(new TextLabel({}, TextStyle::Title))
    , m_strip(new Strip)
    , m_neighbour(new QComboBox)
    , m_status(new QComboBox)
    , m_gradeSource(new QComboBox)
    , m_gradeInformation(new QComboBox)
    , m_forms(button(QString()))
    , m_channels(button(QString()))
    , m_save(button(QString(), ButtonKind::Primary))
    , m_cancel(button(QString()))
    , m_method(textField())
    , m_summary(textField())
    , m_note(textField())
    , m_popover(new CheckPopover(this))
    , m_scroll(new QScrollArea)
{
    auto* form = new QWidget;
    setSurface(form, Surface::Panel);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    int left = 0;
    int right = 0;
    m_code = lineField(grid, left, QT_TR_NOOP("Code"));
    m_date = lineField(grid, left, QT_TR_NOOP("Date of the incident"));
    m_detected = lineField(grid, left, QT_TR_NOOP("Date of detection"));
    m_reported = lineField(grid, left, QT_TR_NOOP("Date of the report"));
    m_place = lineField(grid, left, QT_TR_NOOP("Place"));
    addField(grid, left, QT_TR_NOOP("Border with"), m_neighbour);
    addField(grid, left, QT_TR_NOOP("Forms of exploitation"), m_forms);
    addField(grid, left, QT_TR_NOOP("Recruitment channels"), m_channels);
    addField(grid, left, QT_TR_NOOP("Stage of the case"), m_status);
    static constexpr const char* countNames[] = { QT_TR_NOOP("Suspects"), QT_TR_NOOP("Victims"),
        QT_TR_NOOP("Presumed victims"), QT_TR_NOOP("Victims under 18"),
        QT_TR_NOOP("Women and girls among the victims"), QT_TR_NOOP("Person-times") };
    constexpr int rightSide = 1000; // addField() puts rows from here on into the right column
    right = rightSide;
    for (int i = 0; i < 6; ++i) {
        m_counts[i] = lineField(grid, right, countNames[i]);
    }
    m_agency = lineField(grid, right, QT_TR_NOOP("Agency"));
    m_report = lineField(grid, right, QT_TR_NOOP("Number of the report"));
    auto* grades = new QWidget;
    auto* gradeRow = new QHBoxLayout(grades);
    gradeRow->setContentsMargins(0, 0, 0, 0);
    gradeRow->addWidget(m_gradeSource);
    gradeRow->addWidget(m_gradeInformation);
    addField(grid, right, QT_TR_NOOP("Source and information grade"), grades);
    int wide = 2000; // and from here on over both
    m_name = lineField(grid, wide, QT_TR_NOOP("Title"));
    addField(grid, wide, QT_TR_NOOP("Method, in the words of the source"), m_method);
    addField(grid, wide, QT_TR_NOOP("Summary"), m_summary);
    addField(grid, wide, QT_TR_NOOP("Note"), m_note);
    grid->setColumnMinimumWidth(0, px(columnWidth));
    grid->setColumnMinimumWidth(1, px(columnWidth));
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(200, 1);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(form);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(8);
    foot->addWidget(m_title);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_scroll, 1);
    column->addWidget(hairline());
    column->addLayout(foot);

    connect(m_forms, &QPushButton::clicked, this, [this] { chooseTerms(m_forms, "exploitation"); });
    connect(m_channels, &QPushButton::clicked, this,
        [this] { chooseTerms(m_channels, "recruitment_channel"); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(incident()); });
    connect(m_cancel, &QPushButton::clicked, this, &IncidentForm::askToCancel);
    connect(m_strip, &Strip::actionTriggered, this, &IncidentForm::cancelled);
    translate();
}

IncidentForm::~IncidentForm() = default;

/// `row` counts on in one of three bands: the left column, the right, and both.
void IncidentForm::addField(QGridLayout* grid, int& row, const char* label, QWidget* editor)
{
    auto* name = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    auto* note = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    note->setWordWrap(true);
    note->setMinimumHeight(px(16));
    name->setBuddy(editor);
    const int band = row / 1000;
    const int line = (row % 1000) * 3 + (band == 2 ? 100 : 0);
    const int column = band == 1 ? 1 : 0;
    const int span = band == 2 ? 2 : 1;
    grid->addWidget(name, line, column, 1, span);
    grid->addWidget(editor, line + 1, column, 1, span);
    grid->addWidget(note, line + 2, column, 1, span);
    m_fields.push_back({ label, editor, name, note });
    ++row;
}

QLineEdit* IncidentForm::lineField(QGridLayout* grid, int& row, const char* label)
{
    auto* edit = new QLineEdit;
    addField(grid, row, label, edit);
    connect(edit, &QLineEdit::textChanged, this, &IncidentForm::readAll);
    return edit;
}

void IncidentForm::fillCombos()
{
    const auto fill = [](QComboBox* combo, const std::vector<std::pair<QString, QString>>& items) {
        const QVariant before = combo->currentData();
        combo->clear();
        for (const auto& [text, value] : items) {
            combo->addItem(text, value);
        }
        combo->setCurrentIndex(std::max(0, combo->findData(before)));
    };
    std::vector<std::pair<QString, QString>> items { { tr("not known"), QString() } };
    for (const char* code : { "CN", "LA", "KH" }) {
        items.emplace_back(words::country(code), QString::fromLatin1(code));
    }
    fill(m_neighbour, items);
    items = { { tr("not known"), QString() } };
    for (const auto* term : Vocabulary::standard().group("case_status")) {
        items.emplace_back(words::term(term->code), qt(term->code));
    }
    fill(m_status, items);
    items = { { tr("source: not graded"), QString() } };
    for (char grade = 'A'; grade <= 'F'; ++grade) {
        items.emplace_back(tr("source %1").arg(QLatin1Char(grade)), QString(QLatin1Char(grade)));
    }
    fill(m_gradeSource, items);
    items = { { tr("information: not graded"), QStringLiteral("0") } };
    for (int grade = 1; grade <= 6; ++grade) {
        items.emplace_back(tr("information %1").arg(grade), QString::number(grade));
    }
    fill(m_gradeInformation, items);
}

void IncidentForm::translate()
{
    for (const auto& field : m_fields) {
        field.name->setText(tr(field.label));
        field.editor->setAccessibleName(field.name->text());
    }
    m_title->setText(m_old.id ? tr("Edit incident %1").arg(qt(m_old.code)) : tr("New incident"));
    m_save->setText(m_old.id ? tr("Save the changes") : tr("Save the incident"));
    m_cancel->setText(tr("Leave without saving"));
    m_gradeSource->setAccessibleName(tr("Grade of the source"));
    m_gradeInformation->setAccessibleName(tr("Grade of the information"));
    m_date->setPlaceholderText(tr("03/11/2026, 3/2019, Q3 2026, 2019"));
    m_place->setPlaceholderText(tr("commune, district, province; gate; country"));
    fillCombos();
    showTerms();
    readAll();
}

void IncidentForm::setIncident(const Incident& incident)
{
    m_old = incident;
    m_terms = incident.terms;
    m_strip->clear();
    m_shown.date = shownDate(incident.date);
    m_shown.detected = shownDate(incident.detected);
    m_shown.reported = shownDate(incident.reported);
    m_shown.place = shownPlace(incident.place);
    m_code->setText(qt(incident.code));
    m_date->setText(m_shown.date);
    m_detected->setText(m_shown.detected);
    m_reported->setText(m_shown.reported);
    m_place->setText(m_shown.place);
    for (int i = 0; i < 6; ++i) {
        m_shown.counts[i] = shownCount(incident.*countFields[i]);
        m_counts[i]->setText(m_shown.counts[i]);
    }
    m_agency->setText(qt(incident.agency));
    m_report->setText(qt(incident.reportNumber));
    m_name->setText(qt(incident.title));
    m_method->setPlainText(qt(incident.methodRaw));
    m_summary->setPlainText(qt(incident.summary));
    m_note->setPlainText(qt(incident.note));
    translate();
    const auto choose = [](QComboBox* combo, const QString& value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    };
    choose(m_neighbour, qt(incident.neighbour));
    choose(m_status, qt(incident.status));
    const char source = incident.grade.source;
    choose(m_gradeSource, source == '\0' ? QString() : QString(QLatin1Char(source)));
    choose(m_gradeInformation, QString::number(incident.grade.information));
    (m_old.id ? m_date : m_code)->setFocus();
}

PartialDate IncidentForm::dateOf(
    const QLineEdit* edit, const QString& before, const PartialDate& old) const
{
    return edit->text() == before ? old : parseDate(utf8(edit->text())).date;
}

PlaceMention IncidentForm::placeOf() const
{
    if (m_place->text() == m_shown.place) {
        return m_old.place;
    }
    return m_places->place(utf8(m_place->text()), dateOf(m_date, m_shown.date, m_old.date)).place;
}

Incident IncidentForm::incident() const
{
    Incident made = m_old;
    made.code = utf8(m_code->text().trimmed());
    made.title = utf8(m_name->text().trimmed());
    made.date = dateOf(m_date, m_shown.date, m_old.date);
    made.detected = dateOf(m_detected, m_shown.detected, m_old.detected);
    made.reported = dateOf(m_reported, m_shown.reported, m_old.reported);
    made.place = placeOf();
    made.terms = m_terms;
    for (int i = 0; i < 6; ++i) {
        if (m_counts[i]->text() != m_shown.counts[i]) {
            made.*countFields[i] = parseQuantity(utf8(m_counts[i]->text()));
        }
    }
    const auto keepUnlisted = [](const QComboBox* combo, const std::string& old) {
        const std::string chosen = utf8(combo->currentData().toString());
        const bool isListed = combo->findData(qt(old)) >= 0;
        return chosen.empty() && !isListed ? old : chosen; // a word no list has is not lost
    };
    made.neighbour = keepUnlisted(m_neighbour, m_old.neighbour);
    made.status = keepUnlisted(m_status, m_old.status);
    const QString source = m_gradeSource->currentData().toString();
    made.grade.source = source.isEmpty() ? '\0' : source.at(0).toLatin1();
    made.grade.information = m_gradeInformation->currentData().toInt();
    made.agency = utf8(m_agency->text().trimmed());
    made.reportNumber = utf8(m_report->text().trimmed());
    made.methodRaw = utf8(m_method->toPlainText().trimmed());
    made.summary = utf8(m_summary->toPlainText().trimmed());
    made.note = utf8(m_note->toPlainText().trimmed());
    return made;
}

bool IncidentForm::isChanged() const { return !(incident() == m_old); }

void IncidentForm::setNote(const QWidget* editor, const QString& text, bool isWarning)
{
    const auto it = std::ranges::find(
        m_fields, editor, [](const Field& field) -> const QWidget* { return field.editor; });
    it->note->setText(text);
    it->note->setTone(isWarning ? TextLabel::Tone::Warn : TextLabel::Tone::Secondary);
}

/// Says under each field what was read: before saving, not after.
void IncidentForm::readAll()
{
    const auto noteDate = [this](QLineEdit* edit, const QString& before, const PartialDate& old) {
        if (edit->text() == before) {
            const bool hasRaw = !old.raw.empty() && qt(old.raw) != before;
            setNote(edit, hasRaw ? QStringLiteral("“%1”").arg(qt(old.raw)) : QString(), false);
            return;
        }
        const auto read = parseDate(utf8(edit->text()));
        const QString issue = issueText(read.issue, read.suggestion);
        setNote(edit,
            !issue.isEmpty()          ? issue
                : read.date.isKnown() ? words::date(read.date)
                                      : QString(),
            !issue.isEmpty());
    };
    if (m_fields.empty() || m_name == nullptr) {
        return;
    }
    noteDate(m_date, m_shown.date, m_old.date);
    noteDate(m_detected, m_shown.detected, m_old.detected);
    noteDate(m_reported, m_shown.reported, m_old.reported);
    if (m_place->text() == m_shown.place) {
        setNote(m_place, m_old.place.isEmpty() ? QString() : words::place(m_old.place), false);
    } else {
        const auto read
            = m_places->place(utf8(m_place->text()), dateOf(m_date, m_shown.date, m_old.date));
        const QString issue = issueText(read.issue, read.suggestion);
        setNote(m_place,
            issue.isEmpty() && !read.place.isEmpty() ? words::place(read.place) : issue,
            !issue.isEmpty());
    }
    for (int i = 0; i < 6; ++i) {
        const auto& raw = (m_old.*countFields[i]).raw;
        if (m_counts[i]->text() == m_shown.counts[i]) {
            const bool hasRaw = !raw.empty() && qt(raw) != m_shown.counts[i];
            setNote(m_counts[i], hasRaw ? QStringLiteral("“%1”").arg(qt(raw)) : QString(), false);
            continue;
        }
        const auto read = parseQuantity(utf8(m_counts[i]->text()));
        const bool isOdd = !read.isKnown() && !read.raw.empty() && !meansUnknown(read.raw);
        const bool isQualified = read.isKnown() && !read.raw.empty();
        setNote(m_counts[i],
            isOdd             ? tr("No number was read. The words are kept.")
                : isQualified ? words::quantity(read)
                              : QString(),
            isOdd);
    }
}

void IncidentForm::chooseTerms(QPushButton* at, const char* group)
{
    std::vector<CheckPopover::Item> items;
    for (const auto* term : Vocabulary::standard().group(group)) {
        items.push_back({ term->code, words::term(term->code), {},
            std::ranges::find(m_terms, term->code) != m_terms.end(), true });
    }
    const std::string prefix = std::string(group) + '.';
    m_popover->open(at, at->accessibleName(), std::move(items), [this, prefix](const auto& values) {
        std::erase_if(m_terms, [&](const std::string& term) { return term.starts_with(prefix); });
        m_terms.insert(m_terms.end(), values.begin(), values.end());
        showTerms();
    });
}

void IncidentForm::showTerms()
{
    for (auto [at, group] :
        { std::pair(m_forms, "exploitation"), { m_channels, "recruitment_channel" } }) {
        const QString text = words::terms(m_terms, group, 2);
        at->setText(text.isEmpty() ? tr("Choose…") : text);
        at->setToolTip(words::terms(m_terms, group));
    }
}

void IncidentForm::showError(const QString& sentence)
{
    m_strip->show(Strip::Kind::Error, sentence);
}

void IncidentForm::focusOn(Part part)
{
    QWidget* const fields[] = { m_code, m_date, m_place, m_neighbour, m_forms, m_counts[0],
        m_counts[1], m_counts[2], m_counts[5], m_gradeSource, m_status };
    QWidget* field = fields[static_cast<std::size_t>(part)];
    field->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(field);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->selectAll();
    }
}

void IncidentForm::askToCancel()
{
    if (isChanged()) {
        m_strip->show(
            Strip::Kind::Warn, tr("What you typed is not saved yet."), tr("Throw it away"));
    } else {
        Q_EMIT cancelled();
    }
}

void IncidentForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        askToCancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void IncidentForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
    }
}

} // namespace tuyen
