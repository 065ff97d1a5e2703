// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/UndoDialog.h"

#include "base/Catalogue.h"
#include "ingest/IngestText.h"
#include "ingest/LaterEditModel.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "text/Number.h"
#include "theme/Widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace tuyen {

static QString nameOf(const ReceiptSet& set)
{
    return set.receipts.size() == 1
        ? UndoDialog::tr("Take back import %1")
              .arg(IngestText::batchName(set.receipts.front().batch))
        : UndoDialog::tr("Take back %n imports", nullptr, static_cast<int>(set.receipts.size()));
}

static QString filesOf(const ReceiptSet& set)
{
    constexpr std::size_t mostNamed = 3;
    if (set.receipts.size() > mostNamed) {
        return UndoDialog::tr("%n files", nullptr, static_cast<int>(set.receipts.size()));
    }
    QStringList files;
    for (const Receipt& receipt : set.receipts) {
        files << qt(receipt.file);
    }
    return files.join(QStringLiteral(", "));
}

UndoDialog::UndoDialog(const ReceiptSet& set, QWidget* parent)
    : QDialog(parent)
    , m_model(new LaterEditModel(this))
    , m_editsTitle(new TextLabel(tr("Looking for edits since the import…"), TextStyle::BodyStrong))
    , m_table(new TableView)
    , m_others(new TextLabel({}, TextStyle::Body))
    , m_stays(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_undo(nullptr)
{
    setWindowTitle(nameOf(set));
    setSurface(this, Surface::Panel);
    resize(px(720), px(360));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(px(24), px(20), px(24), px(20));
    body->setSpacing(px(8));
    body->addWidget(new TextLabel(nameOf(set), TextStyle::Title));
    auto* detail = new TextLabel(
        IngestText::moment(set.receipts.front().importedAtMs) + QStringLiteral(", ") + filesOf(set),
        TextStyle::Body, TextLabel::Tone::Secondary);
    detail->setWordWrap(true);
    body->addWidget(detail);
    body->addWidget(makeCounts(set));
    body->addWidget(m_editsTitle);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("Edited since the import"));
    m_table->hide();
    body->addWidget(m_table, 1);
    m_others->setWordWrap(true);
    m_others->hide();
    body->addWidget(m_others);
    m_stays->setWordWrap(true);
    m_stays->setText(tr("The original file and its receipt stay in the store. Taking back can "
                        "itself be undone, at any later time."));
    body->addWidget(m_stays);
    body->addStretch();
    layout->addLayout(body, 1);
    layout->addWidget(hairline());
    layout->addWidget(makeFoot(set));
}

QWidget* UndoDialog::makeCounts(const ReceiptSet& set)
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, px(4), 0, px(4));
    line->setSpacing(px(4));
    const CreatedCounts created = set.created();
    const auto add = [line](std::int64_t value, const QString& word) {
        line->addWidget(new TextLabel(IngestText::number(value), TextStyle::BodyStrong));
        line->addWidget(new TextLabel(word, TextStyle::Body, TextLabel::Tone::Secondary));
        line->addSpacing(px(12));
    };
    add(created.incidents, tr("cases", nullptr, IngestText::plural(created.incidents)));
    add(created.people, tr("people", nullptr, IngestText::plural(created.people)));
    add(created.identifiers,
        tr("numbers, accounts", nullptr, IngestText::plural(created.identifiers)));
    add(created.routes, tr("routes", nullptr, IngestText::plural(created.routes)));
    line->addStretch();
    QPushButton* list = linkButton(tr("See the list"));
    line->addWidget(list);
    connect(list, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT listAsked();
    });
    return box;
}

QWidget* UndoDialog::makeFoot(const ReceiptSet& set)
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(px(24), px(12), px(24), px(12));
    line->setSpacing(px(8));
    QPushButton* cancel = button(tr("Cancel"));
    m_undo = button(tr("Take back %1 rows", nullptr, IngestText::plural(set.storedNow()))
                        .arg(IngestText::number(set.storedNow())),
        ButtonKind::Danger, QStringLiteral("undo"));
    m_undo->setEnabled(false);
    setLarge(cancel);
    setLarge(m_undo);
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(m_undo);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
    return foot;
}

void UndoDialog::setLook(const UndoLook& look)
{
    QStringList lines;
    const Language language = IngestText::language();
    const auto add = [&](std::string_view code, const Args& args) {
        lines << qt(sentence(code, args, language));
    };
    if (look.keptIncidents > 0) {
        add("batch.kept-incidents", { { "count", formatNumber(look.keptIncidents, language) } });
    }
    for (const OtherImport& other : look.leftOut) {
        add("batch.left-out",
            { { "count", formatNumber(other.rows, language) }, { "file", other.file },
                { "batch", std::to_string(other.batch.value) } });
    }
    m_others->setText(lines.join(QLatin1Char('\n')));
    m_others->setVisible(!lines.isEmpty());
}

void UndoDialog::setEdits(std::vector<LaterEdit> edits)
{
    const auto count = static_cast<int>(edits.size());
    m_editsTitle->setText(count == 0 ? tr("Nothing was edited since the import.")
                                     : tr("Edited since the import: %n things", nullptr, count));
    m_table->setVisible(count > 0);
    m_model->setEdits(std::move(edits));
    m_table->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(
            column, std::clamp(m_table->columnWidth(column) + px(16), px(96), px(220)));
    }
    const int head = m_table->head()->sizeHint().height();
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(std::min(count, 8) * row + head + 2);
    if (count > 0) {
        m_stays->setText(
            tr("These edits go with the import and come back with it. ") + m_stays->text());
        adjustSize();
        resize(px(720), height());
    }
    m_undo->setEnabled(true);
}

} // namespace tuyen
