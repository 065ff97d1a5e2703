// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Page.h"

#include "links/LinkCanvas.h"
#include "links/LinkSide.h"
#include "report/Report.h"

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tuyen {

class ChartFilterPopover;
class EntityPicker;
class FoldingRow;
struct ChartWritten;
class LinkDesk;
class LinkLegend;
class LinkTables;
class LinkTimeline;
class PageHeader;
class SavedCharts;
class Segments;
class SelectButton;
class Session;
class Strip;
class TextLabel;

/// Who stands between whom, and how sure: a chart of the network in a sentence, a picture with
/// legend and times, and tables.
class LinksPage : public Page {
    Q_OBJECT
public:
    explicit LinksPage(Session& session, QWidget* parent = nullptr);

    QString name() const override;
    QString iconName() const override { return QStringLiteral("links"); }
    QString helpTopic() const override { return QStringLiteral("links"); }
    void activated() override;
    void findInPage() override;
    void toggleTable() override;
    bool canUndoHere(bool isRedo) const override;
    void undoHere(bool isRedo) override;
    void exportPage() override; ///< asks as what and for whom

    void showAround(EntityId node);
    LinkDesk& desk() { return *m_desk; }
    LinkCanvas* canvas() const { return m_canvas; }
    SavedCharts& saved() { return *m_saved; }
    /// In a job; as what is told by the name of the file: see ChartExport.
    void exportTo(const QString& file, Profile profile = Profile::Internal, qreal scale = 1);
    void addLink();
    LinkSide* side() const { return m_side; } ///< stands in the inspector while this page is in front

Q_SIGNALS:
    void exported(const QString& file);
    /// A ring's file is to be started with the people of a group, found by this criterion.
    void ringAsked(const std::vector<tuyen::EntityId>& people, const QString& criterion);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeToolbar();
    void addFolds();
    void showToolWords();
    QWidget* makePicture();
    QWidget* makeEmpty();
    void connectParts();
    void connectDesk();
    void connectToolbar();
    void connectCanvas();
    void showChoices();
    void retranslate();
    void refresh(); ///< the chart is another
    void showSentence();
    void showZoom();
    void showSide();
    void showState();
    void fillTables();
    void chooseOnCanvas();
    void showMenu(const QPoint& global, const LinkCanvas::Hit& hit);
    void addNodeMenu(QMenu& menu, EntityId node);
    void addAlignMenu(QMenu& menu);
    void addRingAction(QMenu& menu, int hull);
    void askRing(int hull);
    void expand(EntityId node);
    void startPath();
    bool hasWays() const;
    void findWays(int longer); ///< lines longer than the shortest
    void chooseFile(const QString& kind, qreal scale, Profile profile);
    void showWritten(const QString& file, const ChartWritten& written);
    void findNext();
    void offer(const QString& sentence, const QString& action, std::function<void()> act);

    Session& m_session;
    LinkDesk* m_desk;
    PageHeader* m_header;
    QPushButton* m_table;
    QPushButton* m_charts;
    QPushButton* m_export;
    QPushButton* m_add;
    SavedCharts* m_saved;
    FoldingRow* m_toolbar;
    bool m_hasToolWords = true; ///< false: icons alone
    SelectButton* m_arrangement;
    TextLabel* m_stepsName;
    Segments* m_steps;
    QPushButton* m_path;
    QPushButton* m_groups;
    SelectButton* m_certainty;
    QPushButton* m_kinds;
    ChartFilterPopover* m_filter;
    QLineEdit* m_find;
    QToolButton* m_zoomOut;
    QLabel* m_zoom;
    QToolButton* m_zoomIn;
    QToolButton* m_fit;
    Strip* m_strip;
    std::function<void()> m_stripAct;
    QStackedWidget* m_stack;
    LinkCanvas* m_canvas;
    LinkLegend* m_legend;
    LinkTimeline* m_timeline;
    LinkTables* m_tables;
    QLabel* m_emptyIcon;
    TextLabel* m_emptyText;
    QPushButton* m_whole;
    EntityPicker* m_picker;
    LinkSide* m_side;
    LinkSide::Choice m_choice;
    std::optional<EntityId> m_pathFrom; ///< the other end is being chosen
    std::size_t m_findAt = 0;
};

} // namespace tuyen
