// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/BatchStore.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace tuyen {

class BatchFilter;
class BatchListModel;
class TextLabel;

/// Left of the receipts: all imports, narrowed by words, what became of them and when, in the order
/// asked for. Several can be chosen and are shown as one sum. Esc in the words clears them.
class BatchList : public QFrame {
    Q_OBJECT
public:
    explicit BatchList(QWidget* parent = nullptr);
    /// Chooses those of `choose` that are there, else the first. An import that is asked for and
    /// not among those looked for is shown all the same: the filters are cleared.
    void setBatches(std::vector<BatchSummary> batches, const std::vector<BatchId>& choose);
    std::vector<BatchId> chosen() const; ///< in order of their ids
    void clearFilters();
    void find(); ///< to the words
    QListView* list() const { return m_list; }
    QLineEdit* search() const { return m_search; }
    QComboBox* states() const { return m_states; }
    QComboBox* periods() const { return m_periods; }
    QComboBox* orders() const { return m_orders; }
    QPushButton* clearButton() const { return m_clear; }

Q_SIGNALS:
    void chosenChanged();
    void activated(); ///< Enter: to the receipt

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilters();
    void retranslate();
    void fill(QComboBox* box, const QStringList& words);
    void filter();
    void select(const std::vector<BatchId>& choose);
    void showCount();

    TextLabel* m_title;
    TextLabel* m_count;
    QLineEdit* m_search;
    QComboBox* m_states;
    QComboBox* m_periods;
    QComboBox* m_orders;
    QWidget* m_filters;
    QListView* m_list;
    QWidget* m_nothing; ///< when the filters leave nothing
    TextLabel* m_why;
    QPushButton* m_clear;
    BatchListModel* m_model;
    BatchFilter* m_filter;
};

} // namespace tuyen
