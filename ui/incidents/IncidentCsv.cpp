// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/IncidentCsv.h"

#include "base/File.h"
#include "incidents/IncidentWords.h"
#include "tables/TableCopy.h"
#include "theme/Text.h"

#include <QCoreApplication>

namespace tuyen {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tuyen::IncidentCsv)
};

std::string count(const Quantity& quantity)
{
    return quantity.value ? std::to_string(*quantity.value) : std::string();
}

QString head()
{
    const QStringList names { Words::tr("Code"), Words::tr("Title"), Words::tr("Earliest day"),
        Words::tr("Latest day"), Words::tr("Date"), Words::tr("Code of the province"),
        Words::tr("Province"), Words::tr("Border with"), Words::tr("Forms of exploitation"),
        Words::tr("Recruitment channels"), Words::tr("Suspects"), Words::tr("Victims"),
        Words::tr("Presumed victims"), Words::tr("Person-times"),
        Words::tr("Person-times as written"), Words::tr("Grade"), Words::tr("Stage") };
    QStringList cells;
    for (const auto& name : names) {
        cells += csvCell(name);
    }
    return cells.join(QLatin1Char(','));
}

QString line(const IncidentRow& row)
{
    const bool hasDate = row.date.isKnown();
    QStringList cells { csvCell(qt(row.code)), csvCell(qt(row.title)),
        hasDate ? qt(isoDate(row.date.earliest)) : QString(),
        hasDate ? qt(isoDate(row.date.latest)) : QString(),
        csvCell(hasDate ? words::date(row.date) : qt(row.date.raw)), csvCell(qt(row.place.unit)),
        csvCell(row.place.isEmpty() ? QString() : words::place(row.place)),
        csvCell(qt(row.neighbour)), csvCell(words::terms(row.terms, "exploitation")),
        csvCell(words::terms(row.terms, "recruitment_channel")), qt(count(row.suspects)),
        qt(count(row.victims)), qt(count(row.presumedVictims)), qt(count(row.personTimes)),
        csvCell(qt(row.personTimes.raw)), csvCell(words::grade(row.grade)),
        csvCell(row.status.empty() ? QString() : words::term(row.status)) };
    return cells.join(QLatin1Char(','));
}

} // namespace

std::int64_t writeIncidentCsv(const std::filesystem::path& file, const IncidentStore& incidents,
    const std::vector<IncidentId>& ids, Progress& progress)
{
    constexpr std::size_t atOnce = 2000;
    std::string bytes = "\xEF\xBB\xBF" + utf8(head()) + "\r\n";
    std::int64_t written = 0;
    for (std::size_t from = 0; from < ids.size(); from += atOnce) {
        checkpoint(progress);
        const auto part = std::span(ids).subspan(from, std::min(atOnce, ids.size() - from));
        for (const auto& row : incidents.rows(part)) {
            bytes += utf8(line(row)) + "\r\n";
            ++written;
        }
        progress.report("write", from + part.size(), ids.size());
    }
    writeFile(file, bytes);
    return written;
}

} // namespace tuyen
