// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/FormSheet.h"

#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace tuyen {

FormSheet::FormSheet(int designWidth, QWidget* parent)
    : Sheet(designWidth, parent)
    , m_strip(new Strip)
    , m_cancel(button({}))
    , m_save(button({}, ButtonKind::Primary))
{
    body()->addWidget(m_strip);
    addRight(m_cancel);
    addRight(m_save);
    setSafeDefault(m_save); // what is saved can be undone
    connect(m_cancel, &QPushButton::clicked, this, &FormSheet::reject);
    connect(m_save, &QPushButton::clicked, this, &FormSheet::agreed);
    connect(m_strip, &Strip::actionTriggered, this, [this] {
        m_mayLose = true;
        reject();
    });
}

QGridLayout* FormSheet::addGrid()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    return grid;
}

void FormSheet::addField(
    QGridLayout* grid, int row, int column, const char* label, QWidget* editor, int columns)
{
    auto* name = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    auto* note = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    note->setMinimumHeight(px(16));
    note->setWordWrap(true);
    name->setBuddy(editor);
    grid->addWidget(name, row * 3, column, 1, columns);
    grid->addWidget(editor, row * 3 + 1, column, 1, columns, Qt::AlignTop);
    grid->addWidget(note, row * 3 + 2, column, 1, columns);
    m_fields.push_back({ label, editor, name, note });
}

QLineEdit* FormSheet::lineField(
    QGridLayout* grid, int row, int column, const char* label, int columns)
{
    auto* edit = new QLineEdit;
    addField(grid, row, column, label, edit, columns);
    connect(edit, &QLineEdit::textChanged, this, [this] { readAll(); });
    return edit;
}

void FormSheet::addWhy()
{
    m_whyName = new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary);
    m_why = new QLineEdit;
    m_whyName->setBuddy(m_why);
    m_whyName->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_whyName);
    column->addWidget(m_why);
    body()->addLayout(column);
}

std::string FormSheet::reason() const
{
    return m_why == nullptr ? std::string() : utf8(m_why->text().simplified());
}

QString FormSheet::named(const char* label) const
{
    return QCoreApplication::translate(metaObject()->className(), label);
}

void FormSheet::retranslate()
{
    for (const auto& field : m_fields) {
        field.name->setText(named(field.label));
        field.editor->setAccessibleName(field.name->text());
    }
    if (m_why != nullptr) {
        m_whyName->setText(tr("Source, or why it is written so"));
        m_why->setAccessibleName(m_whyName->text());
        m_why->setPlaceholderText(tr("who says so, where it is written; goes into the history"));
    }
    m_cancel->setText(tr("Leave without saving"));
}

FormSheet::Field* FormSheet::fieldOf(const QWidget* editor)
{
    const auto it = std::ranges::find(
        m_fields, editor, [](const Field& field) -> const QWidget* { return field.editor; });
    return it == m_fields.end() ? nullptr : &*it;
}

/// The layout asks for the height of wrapped words only when it is made.
void FormSheet::makeRoom()
{
    if (isVisible() && layout() != nullptr) {
        layout()->activate();
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalSizeHint().height();
        if (height() < needed) {
            resize(width(), needed);
        }
    }
}

void FormSheet::setNote(const QWidget* editor, const QString& text, bool isWarning)
{
    if (auto* field = fieldOf(editor)) {
        const bool isOther = field->note->text() != text;
        field->note->setText(text);
        if (isOther) {
            makeRoom();
        }
        field->note->setTone(isWarning ? TextLabel::Tone::Warn : TextLabel::Tone::Secondary);
    }
}

void FormSheet::setLabel(const QWidget* editor, const char* label)
{
    if (auto* field = fieldOf(editor)) {
        field->label = label;
        field->name->setText(named(label));
        field->editor->setAccessibleName(field->name->text());
    }
}

void FormSheet::setShown(const QWidget* editor, bool isShown)
{
    if (auto* field = fieldOf(editor)) {
        for (QWidget* part : { static_cast<QWidget*>(field->name), field->editor,
                 static_cast<QWidget*>(field->note) }) {
            part->setVisible(isShown);
        }
    }
}

void FormSheet::setSaving(const QString& words, bool isPossible, const QString& whyNot)
{
    m_save->setText(words);
    m_save->setEnabled(isPossible);
    m_save->setToolTip(isPossible ? QString() : whyNot);
}

void FormSheet::showError(const QString& sentence) { m_strip->show(Strip::Kind::Error, sentence); }

void FormSheet::reject()
{
    if (!m_mayLose && hasChanged()) {
        m_mayLose = true;
        m_strip->show(
            Strip::Kind::Warn, tr("What you typed is not saved yet."), tr("Throw it away"));
        return;
    }
    Sheet::reject();
}

} // namespace tuyen
