// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Entity.h"
#include "domain/Identifier.h"
#include "domain/Person.h"
#include "store/RegisterStore.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tuyen {

class FormSheet;
class Reveals;
class RouteSheet;
class Session;
struct PersonRecord;
struct RemovalEffect;

/// Opens the forms of all registers and writes what they say: one step of the history each, which
/// Ctrl+Z takes back. A form goes with the store, and with the name it was opened for.
class RecordForms : public QObject {
    Q_OBJECT
public:
    /// `window`: over which the forms stand. All of them must outlive it.
    RecordForms(Session& session, Reveals& reveals, QWidget& window, QObject* parent = nullptr);

    void add(Register what); ///< a new one
    void edit(EntityId thing);
    void addNumber(PersonId user); ///< a number, account or document of theirs
    /// One of theirs; a document of the protected only while the name of `user` is shown.
    void editNumber(IdentifierId number, PersonId user);
    /// Says what would go with it and asks why; what cannot go says so.
    void remove(EntityId thing);

private:
    struct Found; ///< what is to be edited, as the store has it
    void open(const Found& found, PersonId user);
    void openPerson(const PersonRecord& record);
    void openNumber(const Identifier& number, std::vector<IdentifierKind> kinds,
        const std::optional<PersonRecord>& user, bool isMasked = false);
    void openRoute(RouteSheet* sheet);
    /// `save` gives what was written, which is then chosen; its refusal is said in the form.
    void show(FormSheet* sheet, std::function<EntityId()> save, const QString& said);
    void askRemoval(EntityId thing, const RemovalEffect& effect);
    bool mayWrite() const;
    QWidget* over() const; ///< the window as it is now

    Session& m_session;
    Reveals& m_reveals;
    QWidget& m_window;
};

} // namespace tuyen
