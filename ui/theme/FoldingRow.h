// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace tuyen {

/// A row of controls that gives up words before anything in it is cut: where it is too narrow its
/// folds are used in the order they were added, and taken back when there is room again.
class FoldingRow : public QWidget {
    Q_OBJECT
public:
    explicit FoldingRow(QWidget* parent = nullptr);

    QHBoxLayout* row() const { return m_row; }
    /// `fold(true)` makes the row shorter, `fold(false)` gives back what it was.
    void addFold(std::function<void(bool isFolded)> fold);
    void refit(); ///< the words are others: as few folds as they need
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Fold {
        std::function<void(bool)> act;
        int saved = 0; ///< pixels, when it was last used
    };
    int needed() const;
    void fit();
    void foldNext();
    void unfoldLast();

    QHBoxLayout* m_row;
    std::vector<Fold> m_folds;
    std::size_t m_used = 0; ///< the first so many are folded
};

} // namespace tuyen
