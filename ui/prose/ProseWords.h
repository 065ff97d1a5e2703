// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Issue.h"
#include "ingest/prose/PushedOut.h"

#include <QCoreApplication>
#include <QString>

namespace tuyen {

/// Words of this folder, in the language in force.
class ProseWords {
    Q_DECLARE_TR_FUNCTIONS(tuyen::ProseWords)
public:
    /// What was accepted and does not get into its field, a sentence each; empty when all does.
    static QString pushedOut(const std::vector<PushedOut>& pairs);
    static QString kindName(const Proposal& proposal); ///< "Nạn nhân", "Ngày xảy ra", "Tuyến"
    static QString value(const Proposal& proposal);
    static QString sentence(std::string_view code);
    static QString confidence(double confidence); ///< "85 %"
    static QString tableWord();
    static QString textWord();
    static QString partsName();                            ///< of the switch between the two
    static QString proposals(const ProseReading& reading); ///< "12 đề xuất"
    static QString subtitle(const ProseReading& reading);  ///< "12 đề xuất · 3 vụ"
    static QString documentSentence(const ProseReading& reading);
    static QString figuresTitle();
    static QString figure(const OfficialFigure& kept); ///< "1.604 vụ · Lạng Sơn · 2023"
    static QString openAction();
    static QString receiptAction();
    static QString stateName();     ///< "a text": for a screen reader
    static QString savedSubtitle(); ///< of a file whose proposals were saved
};

} // namespace tuyen
