// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QSplitter;
class QToolButton;

namespace tuyen {

/// The columns left and right of the page. With room they stand beside it and take their width from
/// it; where the window is narrow or its zoom large, the page keeps its width: the facets fold to a
/// button, and facets and inspector then lie over the page until they are closed.
class SidePanels : public QObject {
    Q_OBJECT
public:
    struct Wanted {
        bool usesFacets = false;
        bool isInspectorShown = false;
        int facetsWidth = 216;    ///< at 100 %
        int inspectorWidth = 320; ///< the same
    };

    /// Facets and inspector may be null.
    SidePanels(QSplitter& splitter, QWidget& workspace, QWidget* facets, QWidget* inspector);

    void arrange(const Wanted& wanted);
    /// What a window of this width folds and lays over, whatever the page wants.
    static bool foldsFacets(int windowWidth);
    static bool overlaysInspector(
        int windowWidth, bool usesFacets, int facetsWidth = 216, int inspectorWidth = 320);

    bool areFacetsFolded() const { return m_areFolded; }
    bool isInspectorOver() const { return m_isOver; }
    bool closeFacets(); ///< those that lie over the page; false: none do
    QWidget* foldBar() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void showFolded(bool isShown);
    void translate();
    void setOver(QWidget* panel, bool isOver, bool isLeft);

    QSplitter& m_splitter;
    QWidget& m_workspace;
    QWidget* m_facets;
    QWidget* m_inspector;
    QFrame* m_fold;
    QToolButton* m_button;
    QFrame* m_edge; ///< of facets that lie over the page
    Wanted m_wanted;
    bool m_areFolded = false;
    bool m_areOpen = false; ///< folded ones that lie over the page now
    bool m_isOver = false;
};

} // namespace tuyen
