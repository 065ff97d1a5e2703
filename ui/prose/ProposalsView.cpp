// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/ProposalsView.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "ingest/prose/AcceptedBefore.h"
#include "ingest/prose/ProposalImport.h"
#include "ingest/prose/PushedOut.h"
#include "prose/ProposalList.h"
#include "prose/ProposalModel.h"
#include "prose/ProseText.h"
#include "prose/ProseWords.h"
#include "shell/Session.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace tuyen {

void ProposalsView::open(int key, const std::filesystem::path& file,
    const std::shared_ptr<const ProseReading>& reading, bool hasTables)
{
    m_key = key;
    m_file = file;
    m_part->setVisible(hasTables);
    m_part->setCurrent(1);
    const auto found = m_decks.find(reading->sha256);
    const bool isNew = found == m_decks.end()
        || found->second.reading()->proposals.size() != reading->proposals.size();
    if (isNew) {
        m_decks[reading->sha256] = ProposalDeck(reading);
    }
    if (const auto kept = m_kept.find(reading->sha256); kept != m_kept.end()) {
        if (kept->second.size() == m_decks[reading->sha256].size()) {
            m_decks[reading->sha256].takeUp(kept->second);
        }
        m_kept.erase(kept);
    }
    m_deck = &m_decks[reading->sha256];
    showDeck();
    showPushedOut();
    goTo(m_deck->nextOpen(0) < m_deck->size() ? m_deck->nextOpen(0) : 0);
    m_list->setFocus();
}

void ProposalsView::forget()
{
    for (const auto& [sha256, deck] : m_decks) {
        m_kept[sha256] = deck.decisions();
    }
    m_deck = &m_none;
    m_isSaving = false; // its job was cancelled with the store
    m_model->setDeck(nullptr);
    m_text->setDeck(nullptr);
    m_value->clear();
    m_decks.clear();
    showDeck();
}

std::size_t ProposalsView::current() const { return m_model->cardOf(m_list->currentIndex()); }

void ProposalsView::goTo(std::size_t card)
{
    const int row = m_model->rowOf(card);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
    }
    showCurrent();
}

void ProposalsView::showDeck()
{
    m_model->setDeck(m_deck->size() > 0 ? m_deck : nullptr);
    m_text->setDeck(m_deck->reading() != nullptr ? m_deck : nullptr);
    const ProseReading* reading = m_deck->reading();
    m_header->setDetail(reading == nullptr ? QString() : qt(reading->file));
    m_stack->setCurrentIndex(m_deck->size() > 0 ? 1 : 0);
    m_empty->setTexts(
        reading == nullptr ? tr("No text is open.") : ProseWords::documentSentence(*reading),
        tr("Back to import"));
    showCurrent();
}

void ProposalsView::showCurrent()
{
    const std::size_t card = current();
    const bool isOne = card < m_deck->size();
    m_text->setCurrent(card);
    m_title->setText(
        isOne ? ProseWords::kindName(m_deck->proposal(card)) : tr("Choose a proposal"));
    m_reason->setText(isOne ? ProseWords::sentence(m_deck->proposal(card).reason)
                + QStringLiteral(" (%1)").arg(
                    ProseWords::confidence(m_deck->proposal(card).confidence))
                            : QString());
    const QString value = isOne ? ProseWords::value(m_deck->proposal(card)) : QString();
    m_value->setText(value);
    m_value->setCursorPosition(0);
    m_value->setEnabled(isOne);
    const Decision decision = isOne ? m_deck->decision(card) : Decision::Open;
    m_accept->setEnabled(isOne && decision != Decision::Accepted && !m_isSaving);
    m_reject->setEnabled(isOne && decision != Decision::Rejected && !m_isSaving);
    m_acceptAll->setEnabled(isOne && !m_isSaving);
    m_acceptAll->setText(isOne && m_deck->proposal(card).incident > 0
            ? tr("Accept the rest of incident %1").arg(m_deck->proposal(card).incident)
            : tr("Accept the rest of the figures"));
    m_undo->setEnabled(m_deck->canUndo() && !m_isSaving);
    const int accepted = m_deck->count(Decision::Accepted);
    m_counts->setText(tr("%1 accepted · %2 rejected · %3 open")
                          .arg(accepted)
                          .arg(m_deck->count(Decision::Rejected))
                          .arg(m_deck->count(Decision::Open)));
    m_save->setText(tr("Save %n accepted", nullptr, accepted));
    m_save->setEnabled(accepted > 0 && !m_isSaving && m_session.isOpen());
}

/// What is accepted and would not get into its field is said while it can still be changed.
void ProposalsView::showPushedOut()
{
    const QString words = ProseWords::pushedOut(pushedOut(m_deck->accepted()));
    if (words.isEmpty()) {
        m_strip->clear();
    } else {
        m_strip->show(Strip::Kind::Warn, words);
    }
}

void ProposalsView::decide(Decision decision)
{
    const std::size_t card = current();
    if (card >= m_deck->size() || m_isSaving) {
        return;
    }
    m_deck->decide(card, decision);
    m_model->refresh();
    showPushedOut();
    const std::size_t next = m_deck->nextOpen(card);
    goTo(next < m_deck->size() ? next : card);
}

void ProposalsView::acceptIncident()
{
    const std::size_t card = current();
    if (card < m_deck->size() && !m_isSaving) {
        m_deck->decideIncident(m_deck->proposal(card).incident, Decision::Accepted);
        m_model->refresh();
        showPushedOut();
        const std::size_t next = m_deck->nextOpen(card);
        goTo(next < m_deck->size() ? next : card);
    }
}

void ProposalsView::undoDecision()
{
    if (m_deck->canUndo() && !m_isSaving) {
        const std::size_t card = m_deck->undo();
        m_model->refresh();
        showPushedOut();
        goTo(card);
    }
}

void ProposalsView::changeValue()
{
    const std::size_t card = current();
    if (card >= m_deck->size() || m_value->text() == ProseWords::value(m_deck->proposal(card))) {
        m_list->setFocus();
        return;
    }
    try {
        m_deck->setValue(card, utf8(m_value->text()));
    } catch (const Error& error) { // typed by the person in front of it: said beside the field
        m_strip->show(
            Strip::Kind::Error, qt(sentence(error.code(), error.args(), windowLanguage())));
        return;
    }
    m_model->refresh();
    showPushedOut();
    showCurrent();
    m_list->setFocus();
}

namespace {
/// What became of the wish to save: stored, or nothing, because it was accepted before.
struct Saved {
    Receipt receipt;
    std::vector<AcceptedBefore> before;
};
}

void ProposalsView::save(bool again)
{
    const auto accepted = m_deck->accepted();
    if (accepted.empty() || m_isSaving || !m_session.isOpen()) {
        return;
    }
    m_isSaving = true;
    showCurrent();
    JobRunner::Spec spec;
    spec.title = tr("Saving what was accepted of %1").arg(qt(m_deck->reading()->file));
    spec.consequence = tr("Cancel leaves the store as it was");
    const auto reading = std::make_shared<ProseReading>(*m_deck->reading());
    m_session.jobs().run<Saved>(
        spec, this,
        [opener = m_session.opener(), file = m_file, reading, accepted, again](Progress& progress) {
            Store store = opener();
            Saved saved;
            if (!again) {
                saved.before = acceptedBefore(store, *reading, accepted, progress);
            }
            if (saved.before.empty()) {
                saved.receipt = storeProposals(store, file, *reading, accepted, progress);
            }
            return saved;
        },
        [this, key = m_key, sha256 = reading->sha256](const Saved& saved) {
            if (saved.before.empty()) {
                takeReceipt(key, sha256, saved.receipt);
                return;
            }
            m_isSaving = false;
            showCurrent();
            m_strip->show(Strip::Kind::Warn,
                tr("This was accepted before, with import %1, and is %2 in the store. Nothing was "
                   "saved.")
                    .arg(saved.before.front().batch.value)
                    .arg(qt(namesOf(saved.before))),
                tr("Save it as another incident"));
        },
        [this](const JobFailure& failure) {
            m_isSaving = false;
            showCurrent();
            m_strip->show(failure.isCancelled ? Strip::Kind::Info : Strip::Kind::Error,
                failure.isCancelled ? tr("Cancelled. The store is as it was before.")
                                    : failure.text());
        });
}

void ProposalsView::takeReceipt(int key, const std::string& sha256, const Receipt& receipt)
{
    m_isSaving = false;
    if (m_deck->reading() != nullptr && m_deck->reading()->sha256 == sha256) {
        m_deck = &m_none;
    }
    m_decks.erase(sha256);
    showDeck();
    m_session.refresh();
    Q_EMIT saved(key, receipt);
}

void ProposalsView::retranslate()
{
    m_header->setTitle(tr("Proposals of a text"));
    m_part->setItems({ ProseWords::tableWord(), ProseWords::textWord() });
    m_part->setAccessibleName(ProseWords::partsName());
    m_back->setText(tr("Back to import"));
    m_text->setAccessibleName(tr("The text with its proposals marked"));
    m_list->setAccessibleName(tr("Proposals"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("Value"));
    m_accept->setText(tr("Accept (A)"));
    m_reject->setText(tr("Reject (R)"));
    m_undo->setText(tr("Take back (Ctrl+Z)"));
    m_keys->setText(
        tr("A or Enter accepts, R or Delete rejects, J and K move, F2 changes the value, "
           "Shift+A accepts the rest of the incident."));
}

void ProposalsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const std::size_t card = current();
        retranslate();
        showDeck();
        showPushedOut();
        goTo(card);
    }
}

} // namespace tuyen
