// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CaseTitle.h"

namespace tuyen {

static void takeFirstWords(std::string_view text, std::string& title)
{
    static constexpr std::size_t most = 100;
    const auto line = text.substr(0, text.find('\n'));
    if (line.size() <= most) {
        title = line;
    } else {
        title = line.substr(0, line.rfind(' ', most));
        title += "…";
    }
}

void makeTitle(const Incident& incident, std::string& title)
{
    title.clear();
    for (const auto* words : { &incident.summary, &incident.methodRaw, &incident.place.raw }) {
        if (title.empty()) {
            takeFirstWords(*words, title);
        }
    }
}

bool hasMadeTitle(const Incident& incident)
{
    std::string made;
    makeTitle(incident, made);
    return incident.title == made;
}

} // namespace tuyen
