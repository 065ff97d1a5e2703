// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/PeoplePage.h"

#include "store/WatchStore.h"

#include <vector>

class QPushButton;
class QStackedWidget;

namespace tuyen {

class EmptyState;
class Strip;
class TableView;
class TextLabel;
class ValueModel;

/// The watch list: whom and what, why, who answers for it, and how many days are left. What lapsed
/// stays below, in grey, until it is renewed or ended.
class WatchTab : public PeopleTab {
    Q_OBJECT
public:
    explicit WatchTab(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void activated() override;
    void findInPage() override;
    bool usesInspector() const override { return true; }

    void showList(int list); ///< 0 on the list, 1 lapsed, 2 all, ended ones too
    TableView* table() const { return m_table; }
    QPushButton* renewButton() const { return m_renew; }
    QPushButton* endButton() const { return m_end; }

Q_SIGNALS:
    void renewAsked(tuyen::EntityId thing);
    void endAsked(tuyen::EntityId thing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void load();
    void fill();
    void showChosen();
    const WatchRow* chosen() const;

    Session& m_session;
    std::vector<WatchRow> m_all;
    std::vector<WatchRow> m_rows; ///< of the list chosen
    Segments* m_lists;
    TextLabel* m_text;
    Strip* m_strip;
    QStackedWidget* m_states;
    TableView* m_table;
    ValueModel* m_model;
    EmptyState* m_empty;
    QPushButton* m_renew;
    QPushButton* m_end;
};

} // namespace tuyen
