// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportFile.h"

#include <QFrame>

#include <map>
#include <string>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace tuyen {

class FieldPopup;
class FieldShelf;
class FormatBar;
class MappingHeader;
class PreviewFoot;
class PreviewModel;
class Segments;
class SelectButton;

/// Middle of the page: how the file is read, its first rows, what would go in.
class PreviewPanel : public QFrame {
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget* parent = nullptr);
    void setFile(const ImportFile* file);
    /// Only what changes while a file is being read: counts, the button.
    void setProgress(const ImportFile* file);
    void showCell(std::int64_t row, int column);
    void nextIssue(bool forward);
    void askField();             ///< of the current column (Alt+Down)
    void shiftField(bool right); ///< to the column beside (Alt+Shift+← →)
    QTableView* table() const { return m_table; }
    PreviewFoot* foot() const { return m_foot; }
    void setImportAllowed(bool allowed); ///< false while something goes in
    FormatBar* formatBar() const { return m_format; }
    FieldPopup* fields() const { return m_fields; }
    FieldShelf* shelf() const { return m_shelf; }
    void showShelf(bool shown); ///< the list of fields beside the table
    /// Whether the last change of how the file is read can be taken back, or made again.
    void setUndoable(bool canUndo, bool canRedo);

Q_SIGNALS:
    void optionsChanged(const tuyen::ImportOptions& options);
    void recipeChosen(const QString& name);
    void cellFixed(std::int64_t row, int column, const QString& text);
    void sheetChosen(int sheet);
    void undoAsked();
    void redoAsked();
    void importAsked();
    void receiptAsked();
    void cellChanged(std::int64_t row, int column); ///< the user moved to another cell

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void setUpTable();
    void retranslate();
    void showTexts();
    void showSheets();
    void fitHead(); ///< what of the line over the table there is room for
    void sizeRows();
    void fitColumns();
    std::map<std::string, QString> taken(int exceptColumn = -1) const;
    void openFields(int column, const QRect& box);
    void chooseField(int column, const QString& field);
    void chooseColumnEncoding(int column, const QString& encoding);
    void moveField(int from, int to);
    void follow();

    ImportFile m_file;
    bool m_hasFile = false;
    FormatBar* m_format;
    QWidget* m_head = nullptr;
    QLabel* m_title;
    QLabel* m_hint;
    QString m_hintWhole, m_hintBrief; ///< "first 200 of 412 rows", "200 / 412"
    Segments* m_sheets;
    SelectButton* m_manySheets; ///< in their place where there are more than stand side by side
    QLabel* m_corner;           ///< over the numbers of the rows
    Segments* m_rows;
    QTableView* m_table;
    MappingHeader* m_header;
    PreviewModel* m_model;
    QLabel* m_nothing;
    QLabel* m_detail;
    PreviewFoot* m_foot;
    FieldPopup* m_fields;
    FieldShelf* m_shelf;
    QPushButton* m_showFields;
    QToolButton* m_undo;
    QToolButton* m_redo;
    bool m_isMade = false;
    bool m_isJumping = false;
    bool m_isImportAllowed = true;
};

} // namespace tuyen
