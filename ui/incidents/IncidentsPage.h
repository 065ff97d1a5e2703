// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidents/IncidentForm.h"
#include "shell/Page.h"
#include "trends/IncidentCube.h"

#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tuyen {

class EmptyState;
struct JobFailure;
class IncidentModel;
class IncidentTimeline;
class NothingLeft;
class RemovalSheet;
class Segments;
class Session;
class TableView;
class TextLabel;
struct RemovalEffect;

/// The table of incidents the filter leaves, its timeline, and the form to write one.
class IncidentsPage : public Page {
    Q_OBJECT
public:
    explicit IncidentsPage(Session& session, QWidget* parent = nullptr);

    QString name() const override;
    QString iconName() const override { return QStringLiteral("incidents"); }
    QString helpTopic() const override { return QStringLiteral("incidents"); }
    void activated() override;
    void findInPage() override;
    void exportPage() override;
    void toggleTable() override;
    bool usesFacets() const override { return true; }

public Q_SLOTS:
    void newIncident(); ///< Ctrl+N
    void editIncident(IncidentId id);
    void removeIncident(IncidentId id); ///< asks, and can be undone

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTablePart();
    QWidget* makeToolRow();
    QWidget* makeFoot();
    void translate();
    void refill();
    std::vector<SortKey> sortKeys() const;
    void showIds(std::vector<IncidentId> ids);
    void showState();
    void showTotals();
    void showTicked();
    void showSort();
    void showPosition();
    void showView(int view);
    void showColumnMenu();
    void sortBy(int column, bool isSecond);
    void editCell(const QModelIndex& index);
    QString titleOf(int section) const;
    void followCurrent();
    void openForm(IncidentId id, std::optional<IncidentForm::Part> part);
    void leaveForm();
    void tell(const JobFailure& failure);
    void save(const Incident& incident);
    void askRemoval(IncidentId id, const RemovalEffect& effect);
    void removeFor(RemovalSheet* sheet, IncidentId id);
    void writeCsv(const QString& file);

    Session& m_session;
    PageHeader* m_header;
    QPushButton* m_new;
    QToolButton* m_export;
    Segments* m_viewSwitch;
    Segments* m_heightSwitch;
    QPushButton* m_columns;
    TextLabel* m_sortText;
    QStackedWidget* m_states; ///< the list, nothing in the store, nothing left, the form
    QStackedWidget* m_views;  ///< table, timeline
    TableView* m_table;
    IncidentModel* m_model;
    IncidentTimeline* m_timeline;
    EmptyState* m_empty;
    NothingLeft* m_nothingLeft;
    IncidentForm* m_form;
    TextLabel* m_position;
    QWidget* m_selection;
    TextLabel* m_selectionCount;
    TextLabel* m_selectionSums;
    QPushButton* m_clearTicks;
    struct Sort {
        int section;
        SortKey key;
    };
    std::vector<Sort> m_sort { { 2 /* IncidentModel::Date */, { SortColumn::Date, true } } };
};

} // namespace tuyen
