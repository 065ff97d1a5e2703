// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RecordInspector.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "people/PersonSheet.h"
#include "people/RecordPages.h"
#include "people/RegisterWords.h"
#include "people/RevealSheet.h"
#include "people/RingSheet.h"
#include "people/TimelineSheet.h"
#include "people/UnmergeSheet.h"
#include "people/WatchSheet.h"
#include "shell/Session.h"
#include "store/IdentityStore.h"
#include "store/PersonStore.h"
#include "store/RecordStore.h"
#include "store/WatchStore.h"
#include "theme/Text.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace tuyen {

RecordInspector::RecordInspector(Session& session, Inspector& inspector)
    : QObject(&inspector)
    , m_session(session)
    , m_inspector(inspector)
    , m_reveals(session)
{
    // Queued: the page that is made anew holds what was clicked.
    connect(&m_reveals, &Reveals::changed, &inspector, &Inspector::reload, Qt::QueuedConnection);
    connect(&session, &Session::currentChanged, &m_reveals, [this] {
        if (!m_reveals.isShown(PersonId(m_session.current().value))) {
            m_reveals.end();
        }
    });
    qApp->installEventFilter(this);
    inspector.setOther([this](Store& store, EntityId thing, const InspectorActions& actions) {
        return content(store, thing, actions);
    });
}

/// Esc hides a name wherever the keyboard is, before it does anything else.
bool RecordInspector::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape = m_reveals.isAny() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (isEscape && QApplication::activePopupWidget() == nullptr
        && QApplication::activeModalWidget() == nullptr) {
        m_reveals.end();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

template <class Act> bool RecordInspector::attempt(Act&& act)
{
    try {
        act();
        return true;
    } catch (const Error& error) {
        Q_EMIT m_session.failed(qt(sentence(error.code(), error.args(), windowLanguage())));
        return false;
    }
}

std::optional<InspectorContent> RecordInspector::content(
    Store& store, EntityId thing, const InspectorActions& actions)
{
    const RecordStore records(store);
    const PersonId person(thing.value);
    if (const auto record = records.person(person, m_reveals.isShown(person))) {
        return personContent(*record, actions);
    }
    if (const auto record = records.thing(thing)) {
        RecordActions doable;
        doable.common = actions;
        addTimeline(doable, thing);
        addWatching(doable, thing, record->trail.watched.has_value());
        return InspectorContent {
            { thingDetailsPage(*record, doable), thingLinksPage(*record, doable),
                recordSourcesPage(record->trail), historyPage(record->trail.history) },
            { -1, static_cast<int>(record->userCount + record->trail.tieCount),
                static_cast<int>(record->trail.evidence.size()), -1 }
        };
    }
    return std::nullopt;
}

InspectorContent RecordInspector::personContent(
    const PersonRecord& record, const InspectorActions& actions)
{
    RecordActions doable;
    doable.common = actions;
    // The page a click stands on may go with what it asks for: that happens after the click.
    const auto later = [this](void (RecordInspector::*act)(PersonId), PersonId person) {
        return [this, act, person] {
            QMetaObject::invokeMethod(
                this, [this, act, person] { (this->*act)(person); }, Qt::QueuedConnection);
        };
    };
    doable.edit = later(&RecordInspector::edit, record.id);
    if (record.isHidden) {
        doable.reveal = later(&RecordInspector::askReveal, record.id);
    }
    if (!record.ledger.empty()) {
        doable.unmerge = later(&RecordInspector::unmerge, record.id);
    }
    addTimeline(doable, entity(record.id));
    const bool isSuspect = std::ranges::any_of(
        record.roles, [](const auto& role) { return role.first == Role::Suspect; });
    if (record.pseudonym.empty() || isSuspect) { // nobody who is a victim only is watched
        addWatching(doable, entity(record.id), record.trail.watched.has_value());
    }
    const auto links = record.partCount + record.trail.tieCount + std::ssize(record.identifiers);
    return { { personDetailsPage(record, doable, m_reveals), personLinksPage(record, doable),
                 recordSourcesPage(record.trail), historyPage(record.trail.history) },
        { -1, static_cast<int>(links), static_cast<int>(record.trail.evidence.size()), -1 } };
}

void RecordInspector::addWatching(RecordActions& doable, EntityId thing, bool isWatched)
{
    doable.watch = [this, thing] {
        QMetaObject::invokeMethod(
            this, [this, thing] { watch(thing); }, Qt::QueuedConnection);
    };
    if (isWatched) {
        doable.unwatch = [this, thing] {
            QMetaObject::invokeMethod(
                this, [this, thing] { unwatch(thing); }, Qt::QueuedConnection);
        };
    }
}

void RecordInspector::addTimeline(RecordActions& doable, EntityId thing)
{
    doable.timeline = [this, thing] {
        QMetaObject::invokeMethod(
            this, [this, thing] { showTimeline(thing); }, Qt::QueuedConnection);
    };
}

void RecordInspector::showTimeline(EntityId thing)
{
    attempt([&] {
        const RecordStore records(m_session.store());
        const auto person = records.person(PersonId(thing.value));
        const auto other = person ? std::nullopt : records.thing(thing);
        if (!person && !other) {
            return;
        }
        const QString label = person           ? qt(person->label)
            : other->kind == EntityKind::Route ? RegisterWords::stops(other->row.stops)
                                               : qt(other->row.label);
        auto* sheet = new TimelineSheet(m_session, thing, label, m_inspector.window());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &TimelineSheet::opened, this,
            [this](EntityId chosen) { m_session.setCurrent(chosen); });
        sheet->open();
    });
}

void RecordInspector::suggestRings()
{
    if (!m_session.isOpen()) {
        return;
    }
    auto* sheet = new RingSheet(m_session, m_inspector.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RingSheet::made, this,
        [this](OrganisationId ring) { m_session.setCurrent(entity(ring)); });
    sheet->open();
}

void RecordInspector::watch(EntityId thing)
{
    attempt([&] {
        Store& store = m_session.store();
        const RecordStore records(store);
        const auto person = records.person(PersonId(thing.value));
        const auto other = person ? std::nullopt : records.thing(thing);
        if ((!person && !other) || store.isReadOnly()) {
            return;
        }
        const QString label = !person ? qt(other->row.label) : qt(person->label);
        WatchEntry entry;
        entry.entity = person ? entity(person->id) : thing;
        entry.owner = m_session.actor();
        const WatchStore list(store);
        if (auto known = list.of(entry.entity)) {
            entry = *std::move(known);
        }
        auto* sheet = new WatchSheet(entry, label, list.today(), m_inspector.window());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_session, &Session::closed, sheet, [sheet] { sheet->done(QDialog::Rejected); });
        connect(sheet, &WatchSheet::agreed, this, [this, sheet](const WatchEntry& made) {
            try {
                WatchStore entries(m_session.store());
                if (made.id) {
                    entries.renew(made);
                } else {
                    entries.add(made);
                }
                sheet->accept();
                m_session.refresh();
                Q_EMIT m_session.message(made.id
                        ? tr("Entry renewed. Ctrl+Z takes it back.")
                        : tr("Put on the watch list. Ctrl+Z takes it back."));
            } catch (const Error& error) {
                sheet->showError(qt(sentence(error.code(), error.args(), windowLanguage())));
            }
        });
        sheet->open();
    });
}

void RecordInspector::unwatch(EntityId thing)
{
    attempt([&] {
        WatchStore list(m_session.store());
        if (const auto entry = list.of(thing)) {
            list.end(entry->id);
            m_session.refresh();
            Q_EMIT m_session.message(tr("Taken off the watch list. Ctrl+Z puts it back."));
        }
    });
}

void RecordInspector::askReveal(PersonId person)
{
    attempt([&] {
        const auto record = RecordStore(m_session.store()).person(person);
        if (!record || !record->isHidden) {
            return;
        }
        std::uint8_t roles = 0;
        for (const auto& [role, count] : record->roles) {
            roles |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
        }
        auto* sheet
            = new RevealSheet(qt(record->label), RegisterWords::roles(roles), m_inspector.window());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &RevealSheet::agreed, this,
            [this, person = record->id](const QString& reason, int minutes) {
                if (attempt([&] { m_reveals.start(person, reason, minutes); })) {
                    m_session.setCurrent(entity(person));
                    m_inspector.setTab(0);
                }
            });
        sheet->open();
    });
}

void RecordInspector::openSheet(PersonSheet* sheet)
{
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    // A name that is hidden again, or a store that is locked, takes the sheet along without asking.
    const auto drop = [sheet] { sheet->done(QDialog::Rejected); };
    connect(&m_reveals, &Reveals::changed, sheet, drop);
    connect(&m_session, &Session::closed, sheet, drop);
    connect(sheet, &PersonSheet::saved, this, [this, sheet](const Person& person) {
        try {
            PersonStore people(m_session.store());
            const bool isNew = !person.id;
            const PersonId id = isNew ? people.add(person) : person.id;
            if (!isNew) {
                people.update(person);
            }
            sheet->accept();
            m_session.refresh();
            m_session.setCurrent(entity(id));
            Q_EMIT m_session.message(isNew ? tr("Person added. Ctrl+Z takes it back.")
                                           : tr("Record saved. Ctrl+Z takes it back."));
        } catch (const Error& error) {
            sheet->showError(qt(sentence(error.code(), error.args(), windowLanguage())));
        }
    });
    sheet->open();
}

void RecordInspector::edit(PersonId person)
{
    attempt([&] {
        const auto record
            = RecordStore(m_session.store()).person(person, m_reveals.isShown(person));
        if (record && !record->isHidden && !m_session.store().isReadOnly()) {
            openSheet(new PersonSheet(record->records, m_inspector.window()));
        }
    });
}

void RecordInspector::add()
{
    if (m_session.isOpen() && !m_session.store().isReadOnly()) {
        openSheet(new PersonSheet({}, m_inspector.window()));
    }
}

void RecordInspector::unmerge(PersonId person)
{
    attempt([&] {
        const auto record = RecordStore(m_session.store()).person(person);
        if (!record || record->ledger.empty() || m_session.store().isReadOnly()) {
            return;
        }
        auto* sheet = new UnmergeSheet(*record, m_inspector.window());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &UnmergeSheet::agreed, this,
            [this](PersonId a, PersonId b, const QString& reason) {
                if (attempt(
                        [&] { IdentityStore(m_session.store()).unmerge(a, b, utf8(reason)); })) {
                    m_session.refresh();
                    Q_EMIT m_session.message(tr("Records taken apart. Ctrl+Z merges them again."));
                }
            });
        sheet->open();
    });
}

} // namespace tuyen
