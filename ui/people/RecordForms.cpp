// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RecordForms.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "incidents/RemovalSheet.h"
#include "people/IdentifierSheet.h"
#include "people/OrganisationSheet.h"
#include "people/PersonSheet.h"
#include "people/PlaceSheet.h"
#include "people/Reveals.h"
#include "people/RouteSheet.h"
#include "shell/RecordReading.h"
#include "store/IdentifierStore.h"
#include "store/IncidentStore.h"
#include "store/OrganisationStore.h"
#include "store/PersonStore.h"
#include "store/PlaceStore.h"
#include "store/RecordStore.h"
#include "store/RemovalStore.h"
#include "store/RouteStore.h"
#include "theme/Text.h"

#include <QLineEdit>

#include <algorithm>

namespace tuyen {

struct RecordForms::Found {
    std::optional<PersonRecord> person;
    std::optional<Organisation> organisation;
    std::optional<Place> place;
    std::optional<Identifier> number;
    std::optional<Route> route;
    std::string incident; ///< of a route: its code …
    PartialDate day;      ///< … and its day
    bool isMasked = false;
    std::optional<PersonRecord> user;
};

/// Every kind of number, in the order of the registers.
static std::vector<IdentifierKind> kindsOf(std::optional<Register> what)
{
    constexpr IdentifierKind all[] { IdentifierKind::Phone, IdentifierKind::Imei,
        IdentifierKind::IdNumber, IdentifierKind::Passport, IdentifierKind::BankAccount,
        IdentifierKind::SocialAccount, IdentifierKind::Email, IdentifierKind::Wallet,
        IdentifierKind::Plate, IdentifierKind::Other };
    std::vector<IdentifierKind> kinds;
    std::ranges::copy_if(all, std::back_inserter(kinds),
        [&](IdentifierKind kind) { return !what || registerOf(kind) == *what; });
    return kinds;
}

RecordForms::RecordForms(Session& session, Reveals& reveals, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_reveals(reveals)
    , m_window(window)
{
}

bool RecordForms::mayWrite() const { return m_session.isOpen() && !m_session.store().isReadOnly(); }

QWidget* RecordForms::over() const { return m_window.window(); }

void RecordForms::show(FormSheet* sheet, std::function<EntityId()> save, const QString& said)
{
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &Session::closed, sheet, [sheet] { sheet->done(QDialog::Rejected); });
    connect(sheet, &FormSheet::agreed, this, [this, sheet, save = std::move(save), said] {
        try {
            const auto written = save();
            sheet->accept();
            m_session.refresh();
            m_session.setCurrent(written);
            Q_EMIT m_session.message(said);
        } catch (const Error& error) {
            sheet->showError(qt(sentence(error.code(), error.args(), windowLanguage())));
        }
    });
    sheet->open();
}

void RecordForms::add(Register what)
{
    if (!mayWrite()) {
        return;
    }
    auto& store = m_session.store();
    if (what == Register::People) {
        auto* sheet = new PersonSheet({}, over());
        show(
            sheet,
            [&store, sheet] {
                return entity(PersonStore(store).add(sheet->person(), sheet->reason()));
            },
            tr("Person added. Ctrl+Z takes it back."));
    } else if (what == Register::Organisations) {
        auto* sheet = new OrganisationSheet({}, over());
        show(
            sheet,
            [&store, sheet] {
                return entity(OrganisationStore(store).add(sheet->organisation(), sheet->reason()));
            },
            tr("Organisation added. Ctrl+Z takes it back."));
    } else if (what == Register::Places) {
        auto* sheet = new PlaceSheet({}, over());
        show(
            sheet,
            [&store, sheet] {
                return entity(PlaceStore(store).add(sheet->place(), sheet->reason()));
            },
            tr("Place added. Ctrl+Z takes it back."));
    } else if (what == Register::Routes) {
        openRoute(new RouteSheet({}, {}, {}, over()));
    } else {
        openNumber({}, kindsOf(what), std::nullopt);
    }
}

void RecordForms::openRoute(RouteSheet* sheet)
{
    const bool isNew = !sheet->route().id;
    show(
        sheet,
        [this, sheet, isNew] {
            auto& store = m_session.store();
            RouteStore routes(store);
            auto route = sheet->route();
            if (!route.incident) {
                const auto code = utf8(sheet->incidentCode());
                const auto incident = IncidentStore(store).findByCode(code);
                if (!incident) {
                    throw Error("incident.no-such-code", { { "code", code } });
                }
                route.incident = *incident;
            }
            if (isNew) {
                return entity(routes.add(route, sheet->reason()));
            }
            routes.update(route, sheet->reason());
            return entity(route.id);
        },
        isNew ? tr("Route added. Ctrl+Z takes it back.")
              : tr("Route saved. Ctrl+Z takes it back."));
}

void RecordForms::openNumber(const Identifier& number, std::vector<IdentifierKind> kinds,
    const std::optional<PersonRecord>& user, bool isMasked)
{
    const auto id = user ? user->id : PersonId();
    auto* sheet
        = new IdentifierSheet(number, std::move(kinds), user ? qt(user->label) : QString(), over());
    if (user && !user->isHidden) {
        sheet->setPerson(user->shown);
    }
    if (isMasked || (user && !user->pseudonym.empty() && !user->isHidden)) {
        connect(&m_reveals, &Reveals::changed, sheet, [sheet] { sheet->done(QDialog::Rejected); });
    }
    connect(sheet, &IdentifierSheet::removeAsked, this, [this, sheet, id] {
        try {
            IdentifierStore(m_session.store())
                .removeUse(sheet->identifier().id, entity(id), sheet->reason());
            sheet->accept();
            m_session.refresh();
            Q_EMIT m_session.message(tr("Taken off the record. Ctrl+Z puts it back."));
        } catch (const Error& error) {
            sheet->showError(qt(sentence(error.code(), error.args(), windowLanguage())));
        }
    });
    const bool isNew = !number.id;
    show(
        sheet,
        [this, sheet, id, isNew] {
            IdentifierStore numbers(m_session.store());
            const auto made = sheet->identifier();
            if (!isNew) {
                numbers.update(made, sheet->reason());
                return id ? entity(id) : entity(made.id);
            }
            const auto added = numbers.add(made, id ? entity(id) : EntityId(), sheet->reason());
            return id ? entity(id) : entity(added);
        },
        isNew ? tr("Added. Ctrl+Z takes it back.") : tr("Saved. Ctrl+Z takes it back."));
}

void RecordForms::openPerson(const PersonRecord& record)
{
    auto* sheet = new PersonSheet(record.records, over());
    connect(&m_reveals, &Reveals::changed, sheet, [sheet] { sheet->done(QDialog::Rejected); });
    show(
        sheet,
        [this, sheet] {
            const auto person = sheet->person();
            PersonStore(m_session.store()).update(person, sheet->reason());
            return entity(person.id);
        },
        tr("Record saved. Ctrl+Z takes it back."));
}

void RecordForms::edit(EntityId thing)
{
    const bool reveals = m_reveals.isShown(PersonId(thing.value));
    readAside<Found>(
        m_session, this, "record.form",
        [thing, reveals](Store& store) {
            const RecordStore records(store);
            Found found;
            found.person = records.person(PersonId(thing.value), reveals);
            if (found.person) {
                return found;
            }
            found.organisation = OrganisationStore(store).find(OrganisationId(thing.value));
            found.place = PlaceStore(store).find(PlaceId(thing.value));
            found.number = IdentifierStore(store).find(IdentifierId(thing.value));
            found.route = RouteStore(store).find(RouteId(thing.value));
            if (const auto record = records.thing(thing)) {
                found.isMasked = record->row.isMasked;
                found.incident = record->row.incidentCode;
                found.day = record->row.date;
            }
            return found;
        },
        [this](const Found& found) { open(found, {}); });
}

void RecordForms::editNumber(IdentifierId number, PersonId user)
{
    const bool reveals = m_reveals.isShown(user);
    readAside<Found>(
        m_session, this, "record.form",
        [number, user, reveals](Store& store) {
            const RecordStore records(store);
            Found found;
            found.number = IdentifierStore(store).find(number);
            found.user = records.person(user, reveals);
            const auto record = records.thing(entity(number));
            found.isMasked = record && record->row.isMasked;
            return found;
        },
        [this, user](const Found& found) { open(found, user); });
}

void RecordForms::open(const Found& found, PersonId user)
{
    if (!mayWrite()) {
        return;
    }
    if (found.person) {
        const bool reveals = !found.person->pseudonym.empty() && !found.person->isHidden;
        if (!found.person->isHidden && (!reveals || m_reveals.isShown(found.person->id))) {
            openPerson(*found.person);
        }
    } else if (found.organisation) {
        auto* sheet = new OrganisationSheet(*found.organisation, over());
        show(
            sheet,
            [this, sheet] {
                const auto made = sheet->organisation();
                OrganisationStore(m_session.store()).update(made, sheet->reason());
                return entity(made.id);
            },
            tr("Organisation saved. Ctrl+Z takes it back."));
    } else if (found.place) {
        auto* sheet = new PlaceSheet(*found.place, over());
        show(
            sheet,
            [this, sheet] {
                const auto made = sheet->place();
                PlaceStore(m_session.store()).update(made, sheet->reason());
                return entity(made.id);
            },
            tr("Place saved. Ctrl+Z takes it back."));
    } else if (found.route) {
        openRoute(new RouteSheet(*found.route, qt(found.incident), found.day, over()));
    } else if (found.number) {
        if (found.isMasked && !(user && m_reveals.isShown(user))) {
            Q_EMIT m_session.failed(
                tr("This document is of somebody under protection. Show the name in their record "
                   "first, and edit the document from there."));
            return;
        }
        openNumber(
            *found.number, kindsOf(registerOf(found.number->kind)), found.user, found.isMasked);
    }
}

void RecordForms::addNumber(PersonId user)
{
    const bool reveals = m_reveals.isShown(user);
    readAside<std::optional<PersonRecord>>(
        m_session, this, "record.form",
        [user, reveals](Store& store) { return RecordStore(store).person(user, reveals); },
        [this](const std::optional<PersonRecord>& record) {
            if (record && mayWrite()) {
                openNumber({}, kindsOf(std::nullopt), record);
            }
        });
}

void RecordForms::remove(EntityId thing)
{
    if (!mayWrite()) {
        return;
    }
    readAside<std::optional<RemovalEffect>>(
        m_session, this, "record.form",
        [thing](Store& store) { return RemovalStore(store).effect(thing); },
        [this, thing](const std::optional<RemovalEffect>& effect) {
            if (!effect || !mayWrite()) {
                return;
            }
            if (effect->refusal) {
                Q_EMIT m_session.failed(qt(sentence(
                    effect->refusal->code(), effect->refusal->args(), windowLanguage())));
                return;
            }
            askRemoval(thing, *effect);
        });
}

void RecordForms::askRemoval(EntityId thing, const RemovalEffect& effect)
{
    auto* sheet = new RemovalSheet(effect, over());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &Session::closed, sheet, [sheet] { sheet->done(QDialog::Rejected); });
    connect(&m_reveals, &Reveals::changed, sheet, [sheet] { sheet->done(QDialog::Rejected); });
    connect(sheet, &RemovalSheet::agreed, this, [this, sheet, thing] {
        try {
            RemovalStore(m_session.store()).remove(thing, sheet->reason());
            sheet->accept();
            if (m_session.current() == thing) {
                m_session.setCurrent({});
            }
            m_session.refresh();
            Q_EMIT m_session.message(tr("Removed. Ctrl+Z puts it back."));
        } catch (const Error& error) {
            sheet->showError(qt(sentence(error.code(), error.args(), windowLanguage())));
        }
    });
    sheet->open();
}

} // namespace tuyen
