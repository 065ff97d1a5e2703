// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/PeoplePage.h"

#include "identity/Review.h"

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace tuyen {

class Card;
class DoublesModel;
class EmptyState;
class RecordsView;
class Strip;
class TextLabel;
class Waterfall;

/// Records that may be of one person: the pairs, strongest first, two records side by side, and
/// why. K not one person, S later, G one person; after each the next pair comes.
class DoublesView : public PeopleTab {
    Q_OBJECT
public:
    explicit DoublesView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QList<QWidget*> headerActions() const override;
    void activated() override;

    void compare(); ///< reads all records anew, as a job
    void setReview(identity::Review review);
    const identity::ReviewPair* current() const;
    void showList(identity::ReviewList list);
    QListView* list() const { return m_list; }
    RecordsView* records() const { return m_records; }
    QLineEdit* reason() const { return m_reason; }
    QPushButton* primary() const { return m_merge; }
    bool isDeciding() const { return m_isDeciding; }

    void merge();
    void decide(Verdict verdict);
    void takeBack(); ///< the merge or the decision of the pair at hand

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeMiddle();
    QWidget* makeFoot();
    QWidget* makeWhy();
    void connectParts();
    void retranslate();
    void refill();
    void showPair();
    void showAfter();
    void showWarning(const identity::Explanation& why);
    void showState();
    void takeDecisions();
    void showDecisions(const std::vector<IdentityDecision>& decisions);
    void goTo(const identity::ReviewPair& pair, int otherwise);
    bool takesKey(int key);
    /// A single edit; its refusal is said on the strip. After it the list is filled anew.
    template <class Act> void act(Act&& act);

    Session& m_session;
    identity::Review m_review;
    identity::ReviewList m_which = identity::ReviewList::Waiting;
    bool m_withWeak = false;
    bool m_isReading = false;
    bool m_isDeciding = false; ///< until the list shows what was decided: keys wait
    qint64 m_batches = -1; ///< imports in the store when it was compared
    Segments* m_lists;
    DoublesModel* m_model;
    QListView* m_list;
    TextLabel* m_listHead;
    QPushButton* m_weak;
    Strip* m_strip;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    RecordsView* m_records;
    Card* m_after;
    TextLabel* m_afterWords;
    TextLabel* m_reasonName;
    QLineEdit* m_reason;
    Strip* m_warning;
    QPushButton* m_notOne;
    QPushButton* m_later;
    QPushButton* m_merge;
    TextLabel* m_place;
    QPushButton* m_again;
    QPushButton* m_partAgain;
    TextLabel* m_whyHead;
    TextLabel* m_percent;
    TextLabel* m_evidence;
    Waterfall* m_waterfall;
    TextLabel* m_note;
};

} // namespace tuyen
