// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/PeoplePage.h"

#include "domain/Entity.h"
#include "store/RegisterStore.h"

#include <QTimer>

#include <array>
#include <memory>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tuyen {

class EmptyState;
class RegisterModel;
class RegisterSide;
class Strip;
class TableView;
class TextLabel;

/// The registers: people, rings, phones, accounts, vehicles, documents, places, routes. A register
/// is read whole as small numbers, filtered and sorted by a job; words come for the rows in view.
class RegisterTab : public PeopleTab {
    Q_OBJECT
public:
    explicit RegisterTab(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QList<QWidget*> headerActions() const override;
    void activated() override;
    void findInPage() override; ///< the search field
    bool usesInspector() const override { return true; }

    void showRegister(Register what);
    void showThing(EntityId thing, EntityKind kind); ///< its register, with its row chosen
    Register what() const { return m_what; }
    void setFilter(const RegisterFilter& filter); ///< its text goes into the field
    const RegisterFilter& filter() const { return m_filter; }
    TableView* table() const { return m_table; }
    RegisterModel* model() const { return m_model; }
    QLineEdit* searchField() const { return m_search; }

Q_SIGNALS:
    void newAsked(tuyen::Register what);
    void ringsAsked(); ///< what the program suggests
    void editAsked(tuyen::EntityId thing);
    void removeAsked(tuyen::EntityId thing); ///< Del

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeToolRow();
    void connectParts();
    void retranslate();
    void setColumns();
    void load();   ///< the register anew, when the store changed since
    void refill(); ///< what the filter leaves
    void showView(RegisterView view);
    void showState();
    void showSort();
    void showPosition();
    void sortBy(int column);
    void clearFilter();
    void followCurrent();
    void forget();

    Session& m_session;
    Register m_what = Register::People;
    std::array<std::shared_ptr<const RegisterIndex>, registerCount> m_indexes;
    std::array<RegisterSort, registerCount> m_sorts {};
    RegisterFilter m_filter;
    bool m_isLoading = false;
    RegisterSide* m_side;
    QLineEdit* m_search;
    QPushButton* m_clear;
    QPushButton* m_new;
    QPushButton* m_first; ///< the same, where the register is empty
    QPushButton* m_rings; ///< of the register of organisations
    TextLabel* m_sortText;
    Strip* m_strip;
    QStackedWidget* m_states; ///< the table, nothing in the register, nothing left
    TableView* m_table;
    RegisterModel* m_model;
    EmptyState* m_empty;
    EmptyState* m_nothingLeft;
    QWidget* m_foot;
    TextLabel* m_position;
    QTimer m_typing;
};

} // namespace tuyen
