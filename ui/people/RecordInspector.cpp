// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RecordInspector.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "people/RecordForms.h"
#include "people/RecordPages.h"
#include "people/RegisterWords.h"
#include "people/RevealSheet.h"
#include "people/RingSheet.h"
#include "people/TimelineSheet.h"
#include "people/UnmergeSheet.h"
#include "people/WatchSheet.h"
#include "shell/RecordReading.h"
#include "shell/Session.h"
#include "store/IdentityStore.h"
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
    , m_forms(new RecordForms(session, m_reveals, inspector, this))
{
    // Queued: the page that goes holds what was clicked.
    connect(&m_reveals, &Reveals::changed, &inspector, &Inspector::renew, Qt::QueuedConnection);
    connect(&session, &Session::currentChanged, &m_reveals, [this] {
        if (!m_reveals.isShown(PersonId(m_session.current().value))) {
            m_reveals.end();
        }
    });
    qApp->installEventFilter(this);
    inspector.setOther([this](EntityId thing) { return reader(thing); });
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

InspectorReader RecordInspector::reader(EntityId thing)
{
    const PersonId person(thing.value);
    const bool reveals = m_reveals.isShown(person);
    return [this, thing, person, reveals](Store& store) -> std::optional<InspectorMaker> {
        const RecordStore records(store);
        if (auto found = records.person(person, reveals)) {
            const auto record = std::make_shared<const PersonRecord>(*std::move(found));
            return [this, record, person, reveals](
                       const InspectorActions& actions) -> std::optional<InspectorContent> {
                if (reveals && !m_reveals.isShown(person)) {
                    return std::nullopt; // the name was hidden while it was being read
                }
                return personContent(*record, actions);
            };
        }
        if (auto found = records.thing(thing)) {
            const auto record = std::make_shared<const ThingRecord>(*std::move(found));
            return
                [this, record](const InspectorActions& actions) -> std::optional<InspectorContent> {
                    return thingContent(*record, actions);
                };
        }
        return std::nullopt;
    };
}

InspectorContent RecordInspector::thingContent(
    const ThingRecord& record, const InspectorActions& actions)
{
    RecordActions doable;
    doable.common = actions;
    doable.edit = later([this, id = record.id] { m_forms->edit(id); });
    doable.remove = later([this, id = record.id] { m_forms->remove(id); });
    addTimeline(doable, record.id);
    addWatching(doable, record.id, record.trail.watched.has_value());
    return { { thingDetailsPage(record, doable), thingLinksPage(record, doable),
                 recordSourcesPage(record.trail), historyPage(record.trail.history) },
        { -1, static_cast<int>(record.userCount + record.trail.tieCount),
            static_cast<int>(record.trail.evidence.size()), -1 } };
}

InspectorContent RecordInspector::personContent(
    const PersonRecord& record, const InspectorActions& actions)
{
    RecordActions doable;
    doable.common = actions;
    const auto person = record.id;
    doable.edit = later([this, person] { m_forms->edit(entity(person)); });
    doable.addNumber = later([this, person] { m_forms->addNumber(person); });
    for (const auto& number : record.identifiers) { // none while the name is hidden
        doable.numbers.emplace_back(qt(number.raw.empty() ? number.value : number.raw),
            later([this, person, id = number.id] { m_forms->editNumber(id, person); }));
    }
    if (record.isHidden) {
        doable.reveal = later([this, person] { askReveal(person); });
    }
    if (!record.ledger.empty()) {
        doable.unmerge = later([this, person] { unmerge(person); });
    }
    doable.remove = later([this, person] { m_forms->remove(entity(person)); });
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

/// The page a click stands on may go with what it asks for: that happens after the click.
std::function<void()> RecordInspector::later(std::function<void()> act)
{
    return [this, act = std::move(act)] {
        QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
    };
}

void RecordInspector::addWatching(RecordActions& doable, EntityId thing, bool isWatched)
{
    doable.watch = later([this, thing] { watch(thing); });
    if (isWatched) {
        doable.unwatch = later([this, thing] { unwatch(thing); });
    }
}

void RecordInspector::addTimeline(RecordActions& doable, EntityId thing)
{
    doable.timeline = later([this, thing] { showTimeline(thing); });
}

namespace {

/// What a dialog about a record is headed with.
struct Named {
    EntityId id;
    QString label; ///< as it may be shown; empty: it is not in the store any more
};

/// In the thread of a job: the words of a route are put together in the window's.
struct NamedRecord {
    std::optional<PersonRecord> person;
    std::optional<ThingRecord> thing;
    std::optional<WatchEntry> entry; ///< on the watch list
};

NamedRecord readNamed(Store& store, EntityId id)
{
    const RecordStore records(store);
    NamedRecord found { records.person(PersonId(id.value)), {}, {} };
    if (found.person) {
        id = entity(found.person->id);
    } else {
        found.thing = records.thing(id);
    }
    found.entry = WatchStore(store).of(id);
    return found;
}

Named named(const NamedRecord& found)
{
    if (found.person) {
        return { entity(found.person->id), qt(found.person->label) };
    }
    if (!found.thing) {
        return {};
    }
    return { found.thing->id,
        found.thing->kind == EntityKind::Route ? RegisterWords::stops(found.thing->row.stops)
                                               : qt(found.thing->row.label) };
}

} // namespace

void RecordInspector::showTimeline(EntityId thing)
{
    readAside<NamedRecord>(
        m_session, this, "record.ask", [thing](Store& store) { return readNamed(store, thing); },
        [this, thing](const NamedRecord& found) {
            if (!found.person && !found.thing) {
                return;
            }
            auto* sheet
                = new TimelineSheet(m_session, thing, named(found).label, m_inspector.window());
            sheet->setAttribute(Qt::WA_DeleteOnClose);
            connect(sheet, &TimelineSheet::opened, this,
                [this](EntityId chosen) { m_session.setCurrent(chosen); });
            sheet->open();
        });
}

void RecordInspector::suggestRings() { startRing({}, {}); }

void RecordInspector::startRing(const std::vector<EntityId>& people, const QString& criterion)
{
    if (!m_session.isOpen()) {
        return;
    }
    auto* sheet = new RingSheet(m_session, RingGroup { people, criterion }, m_inspector.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RingSheet::made, this,
        [this, isOfGroup = !people.empty()](OrganisationId ring) {
            m_session.setCurrent(entity(ring));
            if (isOfGroup) {
                Q_EMIT ringStarted(entity(ring));
            }
        });
    sheet->open();
}

void RecordInspector::watch(EntityId thing)
{
    readAside<NamedRecord>(
        m_session, this, "record.ask", [thing](Store& store) { return readNamed(store, thing); },
        [this](const NamedRecord& found) {
            if ((found.person || found.thing) && !m_session.store().isReadOnly()) {
                const auto about = named(found);
                WatchEntry entry;
                entry.entity = about.id;
                entry.owner = m_session.actor();
                openWatchSheet(found.entry.value_or(entry), about.label);
            }
        });
}

void RecordInspector::openWatchSheet(const WatchEntry& entry, const QString& label)
{
    auto* sheet
        = new WatchSheet(entry, label, WatchStore(m_session.store()).today(), m_inspector.window());
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
            Q_EMIT m_session.message(made.id ? tr("Entry renewed. Ctrl+Z takes it back.")
                                             : tr("Put on the watch list. Ctrl+Z takes it back."));
        } catch (const Error& error) {
            sheet->showError(qt(sentence(error.code(), error.args(), windowLanguage())));
        }
    });
    sheet->open();
}

void RecordInspector::unwatch(EntityId thing)
{
    readAside<std::optional<WatchEntry>>(
        m_session, this, "record.ask",
        [thing](Store& store) { return WatchStore(store).of(thing); },
        [this](const std::optional<WatchEntry>& entry) {
            if (entry && attempt([&] { WatchStore(m_session.store()).end(entry->id); })) {
                m_session.refresh();
                Q_EMIT m_session.message(tr("Taken off the watch list. Ctrl+Z puts it back."));
            }
        });
}

void RecordInspector::askPerson(
    PersonId person, std::function<void(const PersonRecord&)> then, bool reveals)
{
    readAside<std::optional<PersonRecord>>(
        m_session, this, "record.ask",
        [person, reveals](Store& store) { return RecordStore(store).person(person, reveals); },
        [then = std::move(then)](const std::optional<PersonRecord>& record) {
            if (record) {
                then(*record);
            }
        });
}

void RecordInspector::askReveal(PersonId person)
{
    askPerson(person, [this](const PersonRecord& record) {
        if (!record.isHidden) {
            return;
        }
        std::uint8_t roles = 0;
        for (const auto& [role, count] : record.roles) {
            roles |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
        }
        auto* sheet
            = new RevealSheet(qt(record.label), RegisterWords::roles(roles), m_inspector.window());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_session, &Session::closed, sheet, [sheet] { sheet->done(QDialog::Rejected); });
        connect(sheet, &RevealSheet::agreed, this,
            [this, shown = record.id](const QString& reason, int minutes) {
                if (attempt([&] { m_reveals.start(shown, reason, minutes); })) {
                    m_session.setCurrent(entity(shown));
                    m_inspector.setTab(0);
                }
            });
        sheet->open();
    });
}

void RecordInspector::edit(EntityId thing) { m_forms->edit(thing); }

void RecordInspector::unmerge(PersonId person)
{
    askPerson(person, [this](const PersonRecord& record) {
        if (record.ledger.empty() || m_session.store().isReadOnly()) {
            return;
        }
        auto* sheet = new UnmergeSheet(record, m_inspector.window());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_session, &Session::closed, sheet, [sheet] { sheet->done(QDialog::Rejected); });
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
