// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/IssuesPanel.h"

#include "ingest/IngestText.h"
#include "ingest/IssueDelegate.h"
#include "ingest/IssuesModel.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace tuyen {

IssuesPanel::IssuesPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new TextLabel({}, TextStyle::Emphasis))
    , m_hint(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_model(new IssuesModel(this))
    , m_delegate(new IssueDelegate(this))
{
    setSurface(this, Surface::Panel);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(hairline(Qt::Vertical));
    auto* layout = new QVBoxLayout;
    layout->setSpacing(0);
    across->addLayout(layout, 1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(6), px(16), px(6));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_hint);
    layout->addLayout(head);
    layout->addWidget(hairline());
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(px(16), px(12), px(16), 0);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_nothing, 1); // in place of the list
    layout->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { chooseRow(current.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const Issue* issue = m_model->example(index.row());
            issue != nullptr && issue->row > 0) {
            Q_EMIT cellAsked(issue->row, std::max(issue->column, 0));
        }
    });
    retranslate();
}

void IssuesPanel::setFile(const ImportFile* file)
{
    const Issue* was = m_model->example(m_list->currentIndex().row());
    const std::string code = was == nullptr ? std::string() : was->code;
    const bool hadFocus = m_edit != nullptr && m_edit->hasFocus();
    const QString typed = m_edit != nullptr && m_edit->isModified() ? m_edit->text() : QString();
    m_hasFile = file != nullptr;
    m_canFix = file != nullptr && file->canFix();
    m_isRead = file != nullptr && file->preview;
    m_counts = file == nullptr ? RowCounts() : file->counts();
    m_warnings = 0;
    if (file != nullptr && file->preview) {
        for (const SheetPreview& sheet : file->preview->sheets) {
            for (const IssueGroup& group : sheet.issues) {
                m_warnings += group.severity == Severity::LookAt ? group.count : 0;
            }
        }
    }
    m_model->setPreview(
        file == nullptr ? nullptr : file->preview.get(), file == nullptr ? 0 : file->sheet);
    retranslate();
    const int row = m_model->rowOf(code);
    if (row >= 0) {
        const QSignalBlocker blocker(
            this); // the same kind as before: the preview stays where it is
        m_list->setCurrentIndex(m_model->index(row));
    }
    if (m_edit != nullptr && !typed.isEmpty()) {
        m_edit->setText(typed);
        m_edit->setModified(true);
    }
    if (m_edit != nullptr && hadFocus) {
        m_edit->setFocus();
    }
}

void IssuesPanel::showCell(std::int64_t row, int column)
{
    const int kind = m_model->show(row, column);
    if (kind >= 0) {
        const QSignalBlocker blocker(this);
        m_list->setCurrentIndex(m_model->index(kind));
        showRepair(kind);
        m_list->scrollTo(m_model->index(kind));
    }
}

void IssuesPanel::chooseRow(int row)
{
    showRepair(row);
    const Issue* issue = m_model->example(row);
    if (issue != nullptr && issue->row > 0) {
        Q_EMIT cellAsked(issue->row, std::max(issue->column, 0));
    }
}

void IssuesPanel::showRepair(int row)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_list->indexWidget(m_model->index(i)) != nullptr) {
            m_list->setIndexWidget(m_model->index(i), nullptr);
        }
    }
    const Issue* issue = m_model->example(row);
    m_delegate->setRepair({}, 0);
    if (issue != nullptr) {
        QWidget* repair = makeRepair(row);
        m_delegate->setWidth(m_list->viewport()->width());
        const int text = m_delegate->textHeight(m_model->index(row));
        repair->layout()->setContentsMargins(px(40), text - px(4), px(16), px(8));
        m_delegate->setRepair(m_model->index(row), repair->layout()->sizeHint().height() - text);
        m_list->setIndexWidget(m_model->index(row), repair);
    }
    m_list->doItemsLayout();
}

QWidget* IssuesPanel::makeRepair(int row)
{
    const Issue issue = *m_model->example(row);
    const IssueGroup* kind = m_model->group(row);
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setSpacing(px(6));
    const bool canFix = m_canFix && issue.column >= 0 && issue.severity >= Severity::LookAt
        && issue.code != "row.updates";
    if (canFix) {
        auto* first = new QHBoxLayout;
        first->setSpacing(px(8));
        m_edit = new QLineEdit(qt(issue.suggestion.empty() ? issue.raw : issue.suggestion));
        m_edit->setAccessibleName(tr("New value of this cell"));
        first->addWidget(m_edit, 1);
        QPushButton* one = button(tr("Fix this cell"));
        first->addWidget(one);
        lines->addLayout(first);
        connect(one, &QPushButton::clicked, this, [this] { applyFix(false); });
        connect(m_edit, &QLineEdit::returnPressed, this, [this] { applyFix(false); });
        const auto alike = static_cast<int>(m_model->alike(row).size());
        if (alike > 1) {
            QPushButton* all = button(tr("Fix all %n cells like this", nullptr, alike));
            lines->addWidget(all, 0, Qt::AlignLeft);
            connect(all, &QPushButton::clicked, this, [this] { applyFix(true); });
        }
    }
    if (issue.code == "row.same-code" || issue.code == "row.same-case" || issue.code == "row.like-known"
        || issue.code == "row.updates") {
        QPushButton* compare = button(tr("Compare with the known case…"));
        lines->addWidget(compare, 0, Qt::AlignLeft);
        connect(compare, &QPushButton::clicked, this,
            [this, number = issue.row] { Q_EMIT compareAsked(number); });
    }
    if (kind->examples.size() > 1) {
        auto* step = new QHBoxLayout;
        step->setSpacing(px(4));
        QToolButton* back = iconButton(QStringLiteral("chevron-left"), tr("Previous of this kind"));
        QToolButton* forth = iconButton(QStringLiteral("chevron-right"), tr("Next of this kind"));
        step->addWidget(back);
        step->addWidget(new TextLabel(
            tr("%1 of %2").arg(m_model->exampleNumber(row)).arg(IngestText::number(kind->count)),
            TextStyle::Caption, TextLabel::Tone::Secondary));
        step->addWidget(forth);
        step->addStretch();
        lines->addLayout(step);
        // The bar is built anew by the step: not while its own button is still being clicked.
        connect(
            back, &QToolButton::clicked, this, [this] { stepExample(false); },
            Qt::QueuedConnection);
        connect(
            forth, &QToolButton::clicked, this, [this] { stepExample(true); },
            Qt::QueuedConnection);
    }
    return box;
}

void IssuesPanel::stepExample(bool forward)
{
    const int row = m_list->currentIndex().row();
    m_model->step(row, forward);
    chooseRow(row);
}

void IssuesPanel::applyFix(bool all)
{
    const int row = m_list->currentIndex().row();
    const Issue* issue = m_model->example(row);
    if (issue == nullptr || m_edit == nullptr) {
        return;
    }
    Fixes fixes;
    const QString text = m_edit->text();
    if (all) {
        for (const Issue& same : m_model->alike(row)) {
            fixes.push_back({ { same.sheet, same.row, same.column }, text });
        }
    } else {
        fixes.push_back({ { issue->sheet, issue->row, issue->column }, text });
    }
    m_edit->setModified(false);
    Q_EMIT fixed(fixes);
}

void IssuesPanel::retranslate()
{
    m_title->setText(tr("Issues"));
    m_list->setAccessibleName(tr("Issues"));
    const bool hasIssues = m_model->rowCount() > 0;
    m_hint->setText(m_hasFile && hasIssues
            ? tr("%1 rows wait · %2 to look at", nullptr, IngestText::plural(m_counts.quarantined))
                  .arg(IngestText::number(m_counts.quarantined), IngestText::number(m_warnings))
            : QString());
    m_nothing->setVisible(!hasIssues);
    m_list->setVisible(hasIssues);
    m_nothing->setText(!m_hasFile ? tr("Choose a file to see its issues.")
            : m_isRead            ? tr("No issue found in this sheet so far.")
                                  : QString());
}

void IssuesPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        showRepair(m_list->currentIndex().row());
    }
}

void IssuesPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_delegate->setWidth(m_list->viewport()->width());
    m_list->doItemsLayout();
}

} // namespace tuyen
