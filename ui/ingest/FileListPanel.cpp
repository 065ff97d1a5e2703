// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/FileListPanel.h"

#include "ingest/DropZone.h"
#include "ingest/FileListModel.h"
#include "ingest/IngestText.h"
#include "ingest/TwoLineDelegate.h"
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace tuyen {

FileListPanel::FileListPanel(QWidget* parent)
    : QFrame(parent)
    , m_drop(new DropZone(this))
    , m_count(new TextLabel({}, TextStyle::BodyStrong))
    , m_read(new TextLabel({}, TextStyle::Caption, TextLabel::Tone::Secondary))
    , m_list(new QListView(this))
    , m_model(new FileListModel(this))
{
    setSurface(this, Surface::Panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(12), 0, 0);
    layout->setSpacing(0);
    auto* drop = new QHBoxLayout;
    drop->setContentsMargins(px(12), 0, px(12), 0);
    drop->addWidget(m_drop);
    layout->addLayout(drop);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(16), px(12), px(6));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_read);
    layout->addLayout(head);
    layout->addWidget(hairline());
    layout->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(40, true, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { Q_EMIT currentChanged(current()); });
    // A click below the last file chooses none; the one shown stays marked.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndex shown = m_list->currentIndex();
        if (shown.isValid() && !m_list->selectionModel()->hasSelection()) {
            m_list->selectionModel()->select(shown, QItemSelectionModel::ClearAndSelect);
        }
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT fileOpened(index.data(FileListModel::KeyRole).toInt());
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &FileListPanel::showMenu);
    auto* remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        if (current() != 0) {
            Q_EMIT removeAsked(current());
        }
    });
    retranslate();
}

void FileListPanel::setFiles(const std::vector<ImportFile>& files)
{
    const int key = current();
    const int row = m_list->currentIndex().row();
    {
        const QSignalBlocker blocker(this);
        m_model->setFiles(files);
        if (m_model->rowOf(key) >= 0) {
            setCurrent(key);
        }
    }
    if (current() == 0 && !files.empty()) {
        const int near = std::clamp(row, 0, static_cast<int>(files.size()) - 1);
        setCurrent(files[static_cast<std::size_t>(near)].key);
    } else if (current() == 0 && key != 0) {
        Q_EMIT currentChanged(0);
    }
    retranslate();
}

int FileListPanel::current() const
{
    return m_list->currentIndex().data(FileListModel::KeyRole).toInt();
}

void FileListPanel::setCurrent(int key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0 && row != m_list->currentIndex().row()) {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void FileListPanel::setHovered(bool hovered) { m_drop->setHovered(hovered); }

void FileListPanel::showMenu(const QPoint& at)
{
    const int key = m_list->indexAt(at).data(FileListModel::KeyRole).toInt();
    if (key == 0) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Read the file again"), this, [this, key] { Q_EMIT readAgainAsked(key); });
    menu->addAction(
        tr("Take the file off the list"), this, [this, key] { Q_EMIT removeAsked(key); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void FileListPanel::retranslate()
{
    const auto& files = m_model->files();
    const auto read = std::ranges::count_if(files, [](const ImportFile& file) {
        return file.state != ImportFile::State::Waiting
            && (file.isScanned() || file.isText() || file.state == ImportFile::State::Broken);
    });
    const auto all = static_cast<int>(files.size());
    m_count->setText(tr("%n files", nullptr, all));
    m_read->setText(all == 0 ? QString() : tr("%1 read").arg(IngestText::number(read)));
    m_list->setAccessibleName(tr("Files to import"));
}

void FileListPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_list->viewport()->update();
    }
}

} // namespace tuyen
