// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "report/ReportBuilder.h"
#include "support/TestStore.h"

#include <memory>
#include <random>

namespace tuyen::test {

/// A store of invented incidents in many provinces and years, from several files, and reports on
/// it.
class SampleReport {
public:
    SampleReport()
    {
        std::mt19937 random(2026);
        int number = 0;
        for (int file = 1; file <= 4; ++file) {
            std::vector<RowDraft> rows;
            for (int i = 0; i < 150; ++i) {
                rows.push_back(draft(++number, i + 4, random));
            }
            importDrafts(made.store, rows, "Bao cao quy " + std::to_string(file) + ".xlsx");
        }
        cube = IncidentCube::build(made.store);
    }

    Report report(std::vector<int> years = { 2022, 2023, 2024, 2025, 2026 },
        Language language = Language::Vietnamese, Profile profile = Profile::Internal)
    {
        ReportRequest request;
        request.years = std::move(years);
        request.language = language;
        request.profile = profile;
        request.basis = Basis::Strip;
        request.today = dayNumber(*parseIsoDate("2026-11-21"));
        request.head.superiorAgency = "Cơ quan chủ quản";
        request.head.agency = "Đơn vị mẫu";
        request.head.place = "Tây Ninh";
        request.recipients = { "Cục mẫu (hư cấu);", "Lưu: VT." };
        request.signerPost = "Trưởng phòng";
        return buildReport(made.store, *cube, request);
    }

    static constexpr const char* victim = "Nguyễn Thị Hư Cấu"; // invented

    TestStore made;
    std::shared_ptr<const IncidentCube> cube;

private:
    static RowDraft draft(int number, int row, std::mt19937& random)
    {
        static constexpr const char* units[] = { "VN-quang-ninh", "VN-lang-son", "VN-cao-bang",
            "VN-lao-cai", "VN-dien-bien", "VN-son-la", "VN-thanh-hoa", "VN-nghe-an", "VN-ha-tinh",
            "VN-quang-tri", "VN-kon-tum", "VN-gia-lai", "VN-dak-lak", "VN-binh-phuoc",
            "VN-tay-ninh", "VN-long-an", "VN-an-giang", "VN-ha-noi", "" };
        RowDraft draft;
        draft.row = row;
        draft.fingerprint = 9000 + static_cast<std::uint64_t>(number);
        draft.incident.code = "V-" + std::to_string(number);
        draft.incident.title = "Vụ giả định";
        draft.incident.place.unit = units[random() % std::size(units)];
        draft.incident.date = PartialDate::day(2012 + static_cast<int>(random() % 15),
            1 + static_cast<unsigned>(random() % 10), 1 + static_cast<unsigned>(random() % 28));
        draft.incident.victims.value = static_cast<std::int64_t>(random() % 3);
        draft.incident.suspects.value = static_cast<std::int64_t>(random() % 4);
        if (number % 100 == 1) {
            PersonDraft person;
            person.person.name = victim;
            person.involvement.role = Role::Victim;
            draft.people.push_back(person);
        }
        return draft;
    }
};

} // namespace tuyen::test
