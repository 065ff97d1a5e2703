// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportFile.h"

#include <QFrame>

#include <array>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace tuyen {

class Tag;

/// How the file is read: encoding with its score and a line to try it on, sheet or delimiter,
/// header rows, order of dates, style of numbers, recipe. What was found by looking is the first
/// choice of each.
class FormatBar : public QFrame {
    Q_OBJECT
public:
    explicit FormatBar(QWidget* parent = nullptr);
    void setFile(const ImportFile* file);

Q_SIGNALS:
    void optionsChanged(const tuyen::ImportOptions& options);
    void recipeChosen(const QString& name); ///< empty: none; RecipeFolder::fromFile: ask

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fill();
    void fillEncoding(const Preview& preview);
    void fillSample(const Preview& preview);
    void arrange();
    int widthNeeded() const; ///< of everything in two lines
    void fillSheets();
    void fillHeader(const SheetPreview* sheet);
    void fillStyles(const Preview& preview);
    void fillRecipes(const Preview& preview);
    void choose();

    ImportFile m_file;
    bool m_hasFile = false;
    QLabel* m_encodingLabel;
    QComboBox* m_encoding;
    Tag* m_score;
    QLabel* m_sampleLabel;
    static constexpr int lineCount = 5;
    std::array<QHBoxLayout*, lineCount> m_lines {};
    int m_arranged = -1; ///< what arrange() did last
    QLabel* m_raw;
    QLabel* m_arrow;
    QLabel* m_sample;
    QLabel* m_runnerUp;
    QLabel* m_numberLabel;
    QComboBox* m_number;
    QLabel* m_sheetLabel;
    QComboBox* m_sheet;
    QComboBox* m_delimiter;
    QLabel* m_headerLabel;
    QComboBox* m_header;
    QLabel* m_dateLabel;
    QComboBox* m_date;
    QLabel* m_recipeLabel;
    QComboBox* m_recipe;
    QLabel* m_knownLabel;
    QComboBox* m_known;
};

} // namespace tuyen
