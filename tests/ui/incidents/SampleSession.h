// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Session.h"
#include "support/TestStore.h"
#include "text/DateText.h"
#include "text/Number.h"

#include <QTest>

#include <stdexcept>

namespace tuyen::test {

/// A session over a real store with a few invented incidents.
class SampleSession {
public:
    explicit SampleSession(bool isEmpty = false)
        : session(jobs)
    {
        if (!isEmpty) {
            importDrafts(m_made.store,
                { draft(2, "LS-11/26", "18/11/2026", "VN-lang-son", "CN", "2", "1"),
                    draft(3, "TN-19/26", "3/11/2026", "VN-tay-ninh-2025", "KH", "5", "9"),
                    draft(4, "DB-03/26", "tháng 9/2026", "VN-dien-bien", "LA", "1", ""),
                    draft(5, "SL-04/26", "2026", "VN-son-la", "LA", "gần 20", "0") });
        }
        session.open(std::move(m_made.store));
        wait();
    }

    void wait()
    {
        QCoreApplication::processEvents(); // what was asked for starts its job
        if (!QTest::qWaitFor(
                [this] { return session.cube() != nullptr && !jobs.isBusy(); }, 10000)) {
            throw std::runtime_error("the session did not come to rest");
        }
        QCoreApplication::processEvents();
    }

    std::int64_t idOf(std::string_view code)
    {
        const auto id = IncidentStore(session.store()).findByCode(code);
        return id ? id->value : 0;
    }

    static RowDraft draft(std::int64_t row, const char* code, const char* date, const char* unit,
        const char* neighbour, const char* suspects, const char* victims)
    {
        RowDraft made;
        made.row = row;
        made.fingerprint = static_cast<std::uint64_t>(row) * 7919;
        Incident& incident = made.incident;
        incident.code = code;
        incident.date = parseDate(date).date;
        incident.place.unit = unit;
        incident.place.country = "VN";
        incident.neighbour = neighbour;
        incident.suspects = parseQuantity(suspects);
        incident.victims = parseQuantity(victims);
        incident.terms = { "exploitation.forced-marriage" };
        incident.grade = { 'B', 2 };
        PersonDraft victim;
        victim.person.name = "Nguyễn Thị Mẫu " + std::string(code); // invented
        victim.involvement.role = Role::Victim;
        PersonDraft suspect;
        suspect.person.name = "Trần Văn Mẫu"; // invented
        suspect.involvement.role = Role::Suspect;
        made.people = { victim, suspect };
        return made;
    }

private:
    TestStore m_made;

public:
    JobRunner jobs;
    Session session;
};

} // namespace tuyen::test
