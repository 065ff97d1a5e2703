// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/ProseWords.h"

#include "base/Catalogue.h"
#include "ingest/FigureText.h"
#include "ingest/prose/ProposalValue.h"
#include "text/DateText.h"
#include "theme/Text.h"

#include <algorithm>

namespace tuyen {

QString ProseWords::kindName(const Proposal& proposal)
{
    return qt(fieldText(proposal, windowLanguage()));
}

QString ProseWords::pushedOut(const std::vector<PushedOut>& pairs)
{
    constexpr std::size_t shown = 2;
    QString text;
    for (std::size_t i = 0; i < std::min(shown, pairs.size()); ++i) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n"))
            + qt(tuyen::sentence("prose.pushed-out", argsOf(pairs[i]), windowLanguage()));
    }
    return pairs.size() <= shown
        ? text
        : text + QLatin1Char('\n') + tr("And %n more.", nullptr, int(pairs.size() - shown));
}

QString ProseWords::value(const Proposal& proposal)
{
    return qt(valueText(proposal, windowLanguage()));
}

QString ProseWords::sentence(std::string_view code)
{
    return qt(tuyen::sentence(code, {}, windowLanguage()));
}

QString ProseWords::confidence(double confidence)
{
    return QStringLiteral("%1\u00A0%").arg(int(confidence * 100 + 0.5));
}

QString ProseWords::tableWord() { return tr("Tables"); }

QString ProseWords::textWord() { return tr("Text"); }

QString ProseWords::partsName() { return tr("Tables or text of this document"); }

QString ProseWords::proposals(const ProseReading& reading)
{
    return tr("%n proposals", nullptr, int(reading.proposals.size()));
}

QString ProseWords::subtitle(const ProseReading& reading)
{
    return proposals(reading) + QStringLiteral(" · ")
        + tr("%n incidents", nullptr, reading.incidents);
}

QString ProseWords::documentSentence(const ProseReading& reading)
{
    return reading.proposals.empty()
        ? tr("“%1” was read as a text, and nothing in it can be proposed. Nothing was stored.")
              .arg(qt(reading.file))
        : tr("“%1” is a text: %2. Nothing is stored before you accept it.")
              .arg(qt(reading.file), subtitle(reading));
}

QString ProseWords::stateName() { return tr("a text with proposals"); }

QString ProseWords::savedSubtitle() { return tr("accepted proposals saved"); }

QString ProseWords::receiptAction() { return tr("See the receipt"); }

QString ProseWords::figuresTitle() { return tr("Official figures"); }

QString ProseWords::figure(const OfficialFigure& kept)
{
    const auto language = windowLanguage();
    QString words = qt(figureText(kept, language));
    for (const auto& part :
        { placeText(kept.area, language), formatDate(kept.period, language) }) {
        words += part.empty() ? QString() : QStringLiteral(" · ") + qt(part);
    }
    return words;
}

QString ProseWords::openAction() { return tr("Look at the proposals"); }

} // namespace tuyen
