// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportFile.h"

#include <QFrame>
#include <QStringList>

#include <vector>

class QLabel;
class QListView;

namespace tuyen {

class DropZone;
class FileListModel;

/// Left of the page: where to drop, and the files that were.
class FileListPanel : public QFrame {
    Q_OBJECT
public:
    explicit FileListPanel(QWidget* parent = nullptr);
    void setFiles(const std::vector<ImportFile>& files);
    int current() const; ///< key; 0: none
    void setCurrent(int key);
    void setHovered(bool hovered);
    DropZone* dropZone() const { return m_drop; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void currentChanged(int key);
    void fileOpened(int key); ///< double click or Enter
    void removeAsked(int key);
    void readAgainAsked(int key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showMenu(const QPoint& at);
    DropZone* m_drop;
    QLabel* m_count;
    QLabel* m_read;
    QListView* m_list;
    FileListModel* m_model;
};

} // namespace tuyen
