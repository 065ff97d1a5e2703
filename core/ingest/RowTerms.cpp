// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coded words and free texts of a row.
#include "domain/CaseTitle.h"
#include "gazetteer/IdentifierText.h"
#include "ingest/internal/RowWork.h"
#include "text/Fold.h"

#include <algorithm>
#include <array>

namespace tuyen {

static void addTerm(std::vector<std::string>& terms, const std::string& code)
{
    if (!code.ends_with(".unknown") && std::ranges::find(terms, code) == terms.end()) {
        terms.push_back(code);
    }
}

void RowWork::addTerms(Field field, std::string_view group)
{
    for (const int column : tools.plan.columns(field)) {
        const auto& words = text(column);
        if (words.empty()) {
            continue;
        }
        const auto& codes = tools.terms.codes(group, words);
        for (const auto& code : codes) {
            addTerm(out.draft.incident.terms, code);
        }
        if (codes.empty()) {
            lookAt("term.unknown", column);
            addNote(tools.plan.headers[std::size_t(column)], words); // kept in its own words
        }
    }
}

void RowWork::readTerms()
{
    static constexpr std::array<std::pair<Field, std::string_view>, 6> groups { {
        { Field::Act, "act" },
        { Field::Means, "means" },
        { Field::Exploitation, "exploitation" },
        { Field::Control, "control" },
        { Field::RecruitmentChannel, "recruitment_channel" },
        { Field::LabourSector, "labour_sector" },
    } };
    auto& incident = out.draft.incident;
    for (const auto& [field, group] : groups) {
        addTerms(field, group);
    }
    for (const auto& [column, code] : tools.plan.flags) {
        const auto& words = text(column);
        if (words == "1" || words == "TRUE" || words == "true" || words == "x" || words == "X") {
            addTerm(incident.terms, code);
        } else if (!words.empty() && words != "0" && words != "FALSE" && words != "false") {
            lookAt("term.unknown", column);
        }
    }
    for (const int column : tools.plan.columns(Field::ModusOperandi)) {
        const auto& words = text(column);
        if (!words.empty()) {
            incident.methodRaw += incident.methodRaw.empty() ? "" : "\n";
            incident.methodRaw += words;
        }
    }
    if (!incident.methodRaw.empty()) {
        // A method in words names forms and channels that no column of its own states.
        const auto& codes = tools.terms.codesOfMethod(incident.methodRaw);
        const auto stated = std::ptrdiff_t(incident.terms.size());
        for (const auto& code : codes) {
            const auto group = std::string_view(code).substr(0, code.find('.'));
            const bool isStated = std::any_of(incident.terms.begin(),
                incident.terms.begin() + stated,
                [group](const auto& term) { return term.starts_with(group); });
            if (!isStated) {
                addTerm(incident.terms, code);
            }
        }
    }
    incident.statusRaw = text(Field::CaseStatus);
    if (!incident.statusRaw.empty()) {
        incident.status = tools.terms.code("case_status", incident.statusRaw);
        if (incident.status.empty()) {
            lookAt("term.unknown", filled(Field::CaseStatus));
        }
    }
    if (const auto& words = text(Field::Offence); !words.empty()) {
        const auto code = tools.terms.code("offence", words);
        incident.offence = code.empty() ? words : code;
    }
}

/// "B2", "A1", "C", "3".
static Grade gradeIn(std::string_view words)
{
    Grade grade;
    for (const char c : words) {
        const char upper = c >= 'a' && c <= 'z' ? char(c - 0x20) : c;
        if (upper >= 'A' && upper <= 'F' && grade.source == '\0') {
            grade.source = upper;
        } else if (c >= '1' && c <= '6' && grade.information == 0) {
            grade.information = c - '0';
        } else if (c != ' ' && c != '-' && c != '/') {
            return {};
        }
    }
    return grade;
}

void RowWork::readTexts()
{
    auto& incident = out.draft.incident;
    incident.code = text(Field::CaseId);
    incident.agency = text(Field::Agency);
    incident.reportNumber = text(Field::ReportNo);
    const auto& labelled = tools.plan.labelledNotes;
    // Into the memory of the row before: a million rows ask for none of their own.
    const auto join = [&](Field field, std::string& all) {
        for (const int column : tools.plan.columns(field)) {
            const bool isLabelled = std::ranges::find(labelled, column) != labelled.end();
            if (const auto& words = text(column); !words.empty() && !isLabelled) {
                all += all.empty() ? "" : "\n";
                all += words;
            }
        }
    };
    join(Field::Summary, incident.summary);
    if (incident.note.empty()) {
        join(Field::Note, incident.note);
    } else if (std::string note; join(Field::Note, note), !note.empty()) {
        incident.note = note + '\n' + incident.note;
    }
    for (const auto field : { Field::Source, Field::Officer, Field::Secrecy }) {
        if (const int column = filled(field); column >= 0) {
            addNote(tools.plan.headers[std::size_t(column)], text(column));
        }
    }
    for (const int column : labelled) {
        if (const auto& words = text(column); !words.empty()) {
            addNote(tools.plan.headers[std::size_t(column)], words);
        }
    }
    std::string urls;
    join(Field::SourceUrl, urls);
    std::ranges::replace_if(
        urls, [](char c) { return c == ' ' || c == ',' || c == ';'; }, '\n');
    for (std::size_t at = 0; at < urls.size();) {
        const auto end = std::min(urls.find('\n', at), urls.size());
        if (end > at) {
            incident.sourceUrls
                += (incident.sourceUrls.empty() ? "" : "\n") + urls.substr(at, end - at);
        }
        at = end + 1;
    }
    if (const int column = filled(Field::Reliability); column >= 0) {
        incident.grade = gradeIn(text(column));
        if (!incident.grade.isGiven()) {
            addNote(tools.plan.headers[std::size_t(column)], text(column));
        }
    }
    for (const int column : tools.plan.columns(Field::Plate)) {
        for (const auto& plate : listed(text(column))) {
            auto reading = readPlate(plate);
            lookAt(reading.findings, column);
            out.draft.identifiers.push_back(std::move(reading.identifier));
        }
    }
    incident.title = text(Field::CaseName);
    if (incident.title.empty()) {
        makeTitle(incident, incident.title);
        out.draft.isTitleOurs = !incident.title.empty();
    }
}

} // namespace tuyen
