// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportQueue.h"
#include "ingest/IssuesPanel.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tuyen {

class DropZone;
class EmptyState;
class FileListPanel;
class PageHeader;
class PreviewPanel;
class Segments;
class Session;
class Strip;
class TextLabel;

/// Where files become rows: list, preview, issues. Receipts and waiting rows are other views of the
/// page.
class ImportDesk : public QWidget {
    Q_OBJECT
public:
    ImportDesk(Session& session, ImportQueue::WorkSource work, QWidget* parent = nullptr);

    ImportQueue& queue() { return *m_queue; }
    FileListPanel* fileList() const { return m_list; }
    PreviewPanel* preview() const { return m_preview; }
    IssuesPanel* issues() const { return m_issues; }
    Segments* parts() const { return m_part; }
    void addFiles(const QStringList& paths);
    void setHovered(bool hovered); ///< files hover over the window
    void importCurrent();
    void importReady();
    void saveRecipe();
    void keepRecipe(const QString& name);
    void writeRecipeTo(const QString& path);
    void readRecipeFrom(const QString& path);
    void compareRow(std::int64_t row);
    void tryDemo();

Q_SIGNALS:
    void historyAsked();
    void waitingAsked(); ///< the rows of all imports that wait
    void receiptAsked(tuyen::BatchId batch);
    void proposalsAsked(int key); ///< the file is a text
    void imported(const tuyen::ImportQueue::Outcome& outcome);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeEmpty();
    void makeRegions();
    void showText(const ImportFile* file);
    void connectQueue();
    void connectPanels();
    void retranslate();
    void showFile();     ///< the current file, whole
    void showProgress(); ///< what changes often
    void placeIssues();
    void fitHeader(); ///< the words of its buttons, where there is room
    void chooseFile(int key);
    void stepBack(bool back);
    void openReceipt(int key);
    void openText(int key); ///< the text of a document that has tables too
    void applyFixes(const IssuesPanel::Fixes& fixes);
    void chooseRecipe(const QString& name);
    void showSavedRecipe(int key, const QString& name, const std::string& headers);
    void useRecipe(const QString& name, const QString& path);
    void takeOutcome(const ImportQueue::Outcome& outcome);

    Session& m_session;
    ImportQueue* m_queue;
    std::unique_ptr<QTemporaryDir> m_demo; ///< the trial files, gone with the window
    PageHeader* m_header;
    Segments* m_part;    ///< tables or text of a document with both
    Segments* m_lowPart; ///< preview or issues where the window is too low for both
    QPushButton* m_waiting;
    QPushButton* m_history;
    QPushButton* m_saveRecipe;
    QPushButton* m_importReady;
    Strip* m_strip;
    QStackedWidget* m_stack;
    DropZone* m_bigDrop;
    QPushButton* m_tryDemo;
    TextLabel* m_emptyHint;
    FileListPanel* m_list;
    PreviewPanel* m_preview;
    EmptyState* m_text; ///< in place of the preview, for a file that is a text
    IssuesPanel* m_issues;
    QSplitter* m_across;
    QSplitter* m_column; ///< preview, and the issues below it on a narrow window
    bool m_isNarrow = false;
    bool m_isPlaced = false;
    bool m_isLow = false;
};

} // namespace tuyen
