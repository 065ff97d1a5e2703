// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // before the rest: moc 6.4 stumbles over <chrono> otherwise

#include "store/SearchStore.h"

class QLineEdit;
class QListWidget;

namespace tuyen {

class FieldSearch;
class Session;

/// A field to choose something of the store by its words: what is found stands in a list below. The
/// words in the field are never changed while somebody types.
class EntityPicker : public QWidget {
    Q_OBJECT
public:
    explicit EntityPicker(Session& session, QWidget* parent = nullptr);

    QLineEdit* field() const { return m_field; }
    QListWidget* list() const { return m_list; }
    void setPlaceholder(const QString& text);
    EntityId chosen() const { return m_chosen; }
    void setChosen(EntityId id, const QString& label);

Q_SIGNALS:
    void picked(tuyen::EntityId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const std::vector<SearchHit>& hits);
    void pick();

    Session& m_session;
    QLineEdit* m_field;
    QListWidget* m_list;
    FieldSearch* m_search;
    EntityId m_chosen;
};

} // namespace tuyen
