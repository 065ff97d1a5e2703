// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gazetteer/IdentifierFacts.h"

#include <QCoreApplication>
#include <QStringList>

namespace tuyen {

/// What numbers, accounts, documents and vehicles say by themselves, in words.
class ThingWords {
    Q_DECLARE_TR_FUNCTIONS(tuyen::ThingWords)
public:
    /// One sentence a finding, with what is suggested.
    static QStringList findings(const std::vector<IdentifierFinding>& findings);
    /// "CCCD khác giới tính, …": as a cell has room for them.
    static QString shortly(const std::vector<IdentifierFinding>& findings);
    /// "CCCD · Nghệ An · female · born 1999"; empty: it says nothing.
    static QString facts(const IdentifierFacts& facts);
    static QString type(const std::string& type);
    static QString validity(Validity validity);
};

} // namespace tuyen
