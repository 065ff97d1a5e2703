// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/CompareDialog.h"

#include "ingest/IngestText.h"
#include "tables/TableHeader.h"
#include "tables/TableView.h"
#include "theme/Paint.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

CompareModel::CompareModel(std::vector<FieldDifference> differences, QObject* parent)
    : QAbstractTableModel(parent)
    , m_differences(std::move(differences))
    , m_isChosen(m_differences.size(), true)
{
}

std::vector<std::string> CompareModel::chosen() const
{
    std::vector<std::string> fields;
    for (std::size_t i = 0; i < m_differences.size(); ++i) {
        if (m_isChosen[i]) {
            fields.push_back(m_differences[i].field);
        }
    }
    return fields;
}

QString CompareModel::fieldName(std::string_view field)
{
    if (field == "neighbour") {
        return tr("Neighbour country");
    }
    return field == "terms" ? tr("Acts, means, forms, channels") : IngestText::fieldName(field);
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto at = static_cast<std::size_t>(index.row());
    const FieldDifference& shown = m_differences[at];
    if (role == Qt::CheckStateRole && index.column() == FieldColumn) {
        return m_isChosen[at] ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case FieldColumn:
        return fieldName(shown.field);
    case KnownColumn:
        return shown.before.empty() ? QStringLiteral("–") : qt(shown.before);
    default:
        return qt(shown.after);
    }
}

bool CompareModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != FieldColumn) {
        return false;
    }
    m_isChosen[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    return true;
}

Qt::ItemFlags CompareModel::flags(const QModelIndex& index) const
{
    const auto plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == FieldColumn ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == FieldColumn ? tr("Field")
        : section == KnownColumn  ? tr("In the store")
                                  : tr("In this row");
}

CompareDialog::CompareDialog(const QString& code, const Incident& known, const Incident& stated,
    bool allRows, QWidget* parent)
    : QDialog(parent)
    , m_model(new CompareModel(differences(known, stated, IngestText::language()), this))
    , m_table(new TableView)
    , m_all(new QCheckBox(tr("The same for every such row of the file")))
    , m_skip(button(tr("Leave the row out")))
    , m_keep(button(tr("Keep both")))
    , m_update(button(tr("Update the case"), ButtonKind::Primary))
{
    setWindowTitle(tr("Case %1 is known").arg(code));
    setSurface(this, Surface::Panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(new TextLabel(tr("Case %1 is known").arg(code), TextStyle::Title));
    auto* hint = new TextLabel(
        tr("The row says otherwise than the store. Ticked fields are taken over by an update; the "
           "old values come back when the import is taken back."),
        TextStyle::Body, TextLabel::Tone::Secondary);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setAccessibleName(tr("Store and row side by side"));
    m_table->setColumnWidth(CompareModel::FieldColumn, px(200));
    m_table->setColumnWidth(CompareModel::KnownColumn, px(220));
    m_table->horizontalHeader()->setStretchLastSection(true);
    // As high as its rows: an empty field below them would look like rows that are missing.
    constexpr int seenAtOnce = 10;
    const int frame = m_table->head()->sizeHint().height() + 2;
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(std::min(m_model->rowCount(), seenAtOnce) * row + frame);
    m_table->setMaximumHeight(m_model->rowCount() * row + frame);
    layout->addWidget(m_table, 1);
    m_all->setVisible(allRows);
    layout->addWidget(m_all);
    auto* line = new QHBoxLayout;
    QPushButton* cancel = button(tr("Cancel"));
    line->addStretch();
    for (QPushButton* one : { cancel, m_skip, m_keep, m_update }) {
        line->addWidget(one);
    }
    layout->addSpacing(px(8));
    layout->addLayout(line);
    layout->addStretch();
    resize(px(720), layout->heightForWidth(px(720)));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_skip, &QPushButton::clicked, this, [this] { take(OnDuplicate::Skip); });
    connect(m_keep, &QPushButton::clicked, this, [this] { take(OnDuplicate::Keep); });
    connect(m_update, &QPushButton::clicked, this, [this] { take(OnDuplicate::Update); });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [this] { m_update->setEnabled(!m_model->chosen().empty()); });
    connect(m_table, &TableView::rowTicked, this, [this](int ticked) {
        const QModelIndex field = m_model->index(ticked, CompareModel::FieldColumn);
        const bool isTicked = field.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(field, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    m_table->selectRow(0);
    m_table->setFocus();
}

bool CompareDialog::isForAll() const { return m_all->isChecked(); }

void CompareDialog::take(OnDuplicate what)
{
    m_choice.what = what;
    const auto fields = m_model->chosen();
    const bool isPart = static_cast<int>(fields.size()) < m_model->rowCount();
    m_choice.fields = what == OnDuplicate::Update && isPart ? fields : std::vector<std::string>();
    accept();
}

} // namespace tuyen
