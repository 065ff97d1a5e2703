// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Batch.h"
#include "prose/ProposalDeck.h"

#include <QWidget>

#include <filesystem>
#include <map>
#include <string>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tuyen {

class EmptyState;
class PageHeader;
class ProposalList;
class ProposalModel;
class ProseText;
class Segments;
class Session;
class Strip;
class TextLabel;

/// A text and what it seems to say: left the text with its sentences marked, right the proposals by
/// incident, each accepted or rejected by a key. Nothing is stored but what was accepted, in one
/// batch. Decisions stay while the file is in the list.
class ProposalsView : public QWidget {
    Q_OBJECT
public:
    explicit ProposalsView(Session& session, QWidget* parent = nullptr);

    /// `hasTables`: the document has tables too, and a switch leads back to them.
    void open(int key, const std::filesystem::path& file,
        const std::shared_ptr<const ProseReading>& reading, bool hasTables = false);
    void forget(); ///< the store is locked: texts are gone, what was decided of them stays
    const ProposalDeck& deck() const { return *m_deck; }
    ProposalList* list() const { return m_list; }
    ProseText* text() const { return m_text; }
    QLineEdit* value() const { return m_value; }
    QPushButton* primary() const { return m_save; }
    Segments* parts() const { return m_part; }
    std::size_t current() const;

    void decide(Decision decision); ///< of the current one; the next open one comes
    void acceptIncident();
    void undoDecision();
    void changeValue(); ///< to what was typed
    /// Of a sentence that was accepted before it is asked first; `again` stores it all the same.
    void save(bool again = false);
    Strip* strip() const { return m_strip; }

Q_SIGNALS:
    void backAsked();
    void saved(int key, const tuyen::Receipt& receipt);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeFoot();
    void connectParts();
    void retranslate();
    void showDeck();
    void showCurrent();
    void goTo(std::size_t card);
    void showPushedOut();
    void takeReceipt(int key, const std::string& sha256, const Receipt& receipt);

    Session& m_session;
    std::map<std::string, ProposalDeck> m_decks;         ///< by the hash of their file
    std::map<std::string, std::vector<Decision>> m_kept; ///< while the store is locked
    ProposalDeck* m_deck;
    ProposalDeck m_none;
    std::filesystem::path m_file;
    int m_key = 0;
    bool m_isSaving = false;
    PageHeader* m_header;
    Segments* m_part; ///< tables or text, of a document with both
    QPushButton* m_back;
    Strip* m_strip;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ProseText* m_text;
    ProposalModel* m_model;
    ProposalList* m_list;
    TextLabel* m_title;
    TextLabel* m_reason;
    QLineEdit* m_value;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_acceptAll;
    QPushButton* m_undo;
    TextLabel* m_keys;
    TextLabel* m_counts;
    QPushButton* m_save;
};

} // namespace tuyen
