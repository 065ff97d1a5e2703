// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportBuilder.h"
#include "shell/Page.h"

#include <QTimer>
#include <QVariantMap>

#include <memory>
#include <optional>

class QComboBox;
class QPrinter;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tuyen {

class BlockList;
class CheckPanel;
class EmptyState;
class PageHeader;
class PageView;
class Preferences;
class ReportPages;
class Segments;
class Session;
class Strip;
class TextLabel;
struct JobFailure;

/// A report of what the filter leaves: its parts, its true pages, and what stands against sending
/// it out. Made again in the background whenever filter, data or a choice changes.
class ReportsPage : public Page {
    Q_OBJECT
public:
    ReportsPage(Session& session, Preferences& preferences, QWidget* parent = nullptr);

    QString name() const override;
    QString iconName() const override { return QStringLiteral("reports"); }
    QString helpTopic() const override { return QStringLiteral("reports"); }
    bool usesInspector() const override { return false; }
    void activated() override;
    void exportPage() override;
    void printPage() override;
    void nextIssue(bool forward) override;

    /// Writes the PDF in the background; called with the file the person chose.
    void exportTo(const QString& file);
    bool canExport() const;

Q_SIGNALS:
    void rebuilt(); ///< the pages shown are those of the newest choices

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Built {
        Report report;
        std::shared_ptr<const ReportPages> pages;
        std::vector<ReportCheck> checks;
    };

    void build();
    QWidget* makeParts();
    QWidget* makePreview();
    void connectParts();
    void connectPreview();
    void translate();
    void fillYears();
    void invalidate();
    void rebuild();
    void take(Built built);
    void showFailure(const JobFailure& failure);
    void showState();
    void showFigure(int figure);
    void openRows();
    void editHead();
    void paintOn(QPrinter& printer) const;
    ReportRequest request() const;
    QString wayOfCounting(const Figure& figure) const;

    Session& m_session;
    Preferences& m_preferences;
    PageHeader* m_header;
    QPushButton* m_export;
    Strip* m_strip;
    QStackedWidget* m_states; ///< the pages, or why there are none
    EmptyState* m_empty;
    TextLabel* m_partsTitle;
    QPushButton* m_editHead;
    BlockList* m_blocks;
    TextLabel* m_template;
    TextLabel* m_templateName;
    TextLabel* m_languageLabel;
    QComboBox* m_language;
    TextLabel* m_yearsLabel;
    QComboBox* m_from;
    QComboBox* m_to;
    TextLabel* m_basisLabel;
    QComboBox* m_basis;
    QToolButton* m_previous;
    QToolButton* m_next;
    TextLabel* m_position;
    Segments* m_fit;
    TextLabel* m_percent;
    QPushButton* m_print;
    PageView* m_view;
    CheckPanel* m_check;
    QTimer m_later;
    std::optional<Built> m_built;
    QVariantMap m_head;
    QString m_lastFile;
    int m_figure = -1;
    bool m_isStale = true;
    bool m_isBuilding = false;
    bool m_hasOwnYears = false; ///< the person chose them
    bool m_hasOwnLanguage = false;
};

} // namespace tuyen
