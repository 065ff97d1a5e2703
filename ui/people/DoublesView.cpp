// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/DoublesView.h"

#include "base/Catalogue.h"
#include "base/Error.h"
#include "people/DoublesModel.h"
#include "people/PeopleWords.h"
#include "people/RecordsView.h"
#include "people/Waterfall.h"
#include "shell/Session.h"
#include "store/IdentityStore.h"
#include "theme/Text.h"
#include "theme/Widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

#include <cmath>

namespace tuyen {

using identity::Review;
using identity::ReviewList;
using identity::ReviewPair;

QString DoublesView::title() const
{
    const auto waiting = m_review.pairs(ReviewList::Waiting).size();
    return m_review.isRead() ? tr("Possible doubles %1").arg(grouped(qint64(waiting)))
                             : tr("Possible doubles");
}

QList<QWidget*> DoublesView::headerActions() const { return { m_again, m_partAgain }; }

void DoublesView::activated()
{
    if (m_session.isOpen() && !m_review.isRead() && !m_isReading) {
        compare();
    }
}

void DoublesView::compare()
{
    if (!m_session.isOpen() || m_isReading) {
        return;
    }
    m_isReading = true;
    m_strip->clear();
    showState();
    JobRunner::Spec spec;
    spec.title = tr("Comparing people");
    spec.consequence = tr("nothing is written");
    spec.lane = QStringLiteral("doubles");
    const qint64 batches = m_session.counts().batches;
    m_session.jobs().run<Review>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly)](Progress& progress) {
            Store store = opener();
            return Review::read(store, progress);
        },
        [this, batches](const Review& review) {
            m_isReading = false;
            m_batches = batches;
            setReview(review);
        },
        [this](const JobFailure& failure) {
            m_isReading = false;
            m_strip->show(failure.isCancelled ? Strip::Kind::Info : Strip::Kind::Error,
                failure.isCancelled ? tr("Cancelled. Nothing was compared.") : failure.text(),
                tr("Compare again"));
            showState();
        });
}

void DoublesView::setReview(Review review)
{
    m_review = std::move(review);
    m_strip->clear();
    refill();
    m_list->setFocus();
}

const ReviewPair* DoublesView::current() const
{
    return m_model->pair(m_list->currentIndex().row());
}

void DoublesView::showList(ReviewList list)
{
    m_which = list;
    m_lists->setCurrent(int(list));
    refill();
    m_list->setFocus();
}

void DoublesView::goTo(const ReviewPair& pair, int otherwise)
{
    int row = std::min(otherwise, m_model->rowCount() - 1);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const auto* each = m_model->pair(i);
        row = each->a == pair.a && each->b == pair.b ? i : row;
    }
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void DoublesView::refill()
{
    const ReviewPair before = current() == nullptr ? ReviewPair {} : *current();
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->setPairs(m_review, m_review.pairs(m_which, m_withWeak));
    goTo(before, row);
    retranslate();
    showPair();
    Q_EMIT titleChanged();
}

void DoublesView::showState()
{
    const bool hasPair = current() != nullptr;
    m_stack->setCurrentIndex(hasPair ? 1 : 0);
    m_again->setEnabled(m_session.isOpen() && !m_isReading);
    m_partAgain->setEnabled(!m_review.pairs(ReviewList::Merged).empty());
    for (QWidget* part : { static_cast<QWidget*>(m_percent), static_cast<QWidget*>(m_evidence),
             static_cast<QWidget*>(m_waterfall), static_cast<QWidget*>(m_note) }) {
        part->setVisible(hasPair && current()->isScored);
    }
    if (hasPair) {
        return;
    }
    if (m_isReading) {
        m_empty->setTexts(tr("The records are being compared."), QString());
    } else if (!m_review.isRead()) {
        m_empty->setTexts(tr("The people of this store were not compared yet."), tr("Compare"));
    } else if (m_which == ReviewList::Merged) {
        m_empty->setTexts(tr("No records are merged."), QString());
    } else if (m_which == ReviewList::Apart) {
        m_empty->setTexts(tr("No pair was decided to be two people."), QString());
    } else {
        m_empty->setTexts(
            tr("No pair is left that is more than 95\u00a0% sure. %n weaker pair(s) below.",
                nullptr, int(m_review.weakCount())),
            tr("Compare again"));
    }
}

void DoublesView::showPair()
{
    const auto* pair = current();
    showState();
    m_warning->clear();
    if (pair == nullptr) {
        m_records->clear();
        m_waterfall->setExplanation({}, 0);
        for (auto* label : { m_place, m_afterWords, m_percent, m_evidence }) {
            label->setText(QString());
        }
        m_reason->clear();
        return;
    }
    m_records->setPair(m_review, *pair);
    m_reason->setText(m_which == ReviewList::Waiting ? QString() : qt(pair->reason));
    m_reason->setReadOnly(m_which != ReviewList::Waiting);
    m_place->setText(
        tr("pair %1 of %2")
            .arg(grouped(m_list->currentIndex().row() + 1), grouped(m_model->rowCount())));
    showAfter();
    if (!pair->isScored) {
        return;
    }
    const auto why = m_review.why(*pair);
    m_percent->setText(
        tr("%1\u00a0%").arg(PeopleWords::number(std::floor(why.probability * 1000) / 10, false)));
    m_evidence->setText(tr("Evidence of %1; %2 make it 95\u00a0%.")
                            .arg(PeopleWords::bits(why.bits - why.priorBits, false),
                                PeopleWords::bits(m_review.neededBits(), false)));
    m_waterfall->setExplanation(why, m_review.records());
    showWarning(why);
}

void DoublesView::showAfter()
{
    const auto* pair = current();
    if (pair == nullptr) {
        return;
    }
    if (m_which != ReviewList::Waiting) {
        m_afterWords->setText(pair->actor.empty()
                ? QString()
                : tr("Decided by %1, %2").arg(qt(pair->actor), dateTimeText(pair->atMs)));
        return;
    }
    const auto a = m_review.side(pair->a);
    const auto b = m_review.side(pair->b);
    const int together = m_review.incidentsTogether(*pair);
    const auto name = m_records->chosenWords(identity::Row::Name);
    m_afterWords->setText(
        tr("Shown as %1 · born %2 · %n incident(s)", nullptr, together)
            .arg((a.isProtected || b.isProtected) ? qt(a.isProtected ? a.label : b.label) : name,
                m_records->chosenWords(identity::Row::Birth)));
}

void DoublesView::showWarning(const identity::Explanation& why)
{
    const auto* pair = current();
    if (m_which != ReviewList::Waiting) {
        return;
    }
    const auto a = m_review.side(pair->a);
    const auto b = m_review.side(pair->b);
    QStringList sentences;
    if (a.isProtected != b.isProtected) {
        sentences.append(qt(sentence("identity.now-protected", {}, windowLanguage())));
    } else if (m_review.sign(*pair, identity::Row::Roles) == identity::Sign::Near) {
        const bool hasOther = std::any_of(a.roles.begin(), a.roles.end(), [&](const auto& role) {
            return std::none_of(b.roles.begin(), b.roles.end(),
                [&](const auto& other) { return other.first == role.first; });
        });
        if (hasOther) {
            sentences.append(qt(sentence("identity.roles-kept", {}, windowLanguage())));
        }
    }
    constexpr double strongAgainst = -2;
    for (const auto& evidence : why.fields) {
        if (evidence.bits <= strongAgainst && evidence.field != identity::Field::WholeName) {
            sentences.append(
                tr("%1 speaks against: %2. Look at the sources before deciding.")
                    .arg(qt(fieldWords(evidence.field, windowLanguage())),
                        qt(levelWords(evidence.field, evidence.level, windowLanguage()))));
            break;
        }
    }
    if (!sentences.isEmpty()) {
        m_warning->show(Strip::Kind::Warn, sentences.join(QLatin1Char(' ')));
    }
}

template <class Act> void DoublesView::act(Act&& act)
{
    const auto* pair = current();
    if (pair == nullptr || !m_session.isOpen() || m_isDeciding) {
        return;
    }
    // In the window's thread, as the edit itself: between the two nothing may come.
    if (m_review.hasChanged(m_session.store(), *pair)) {
        m_strip->show(Strip::Kind::Warn,
            tr("One of the two records was changed since they were compared. Nothing was decided."),
            tr("Compare again"));
        return;
    }
    try {
        IdentityStore identity(m_session.store());
        act(identity, *pair);
    } catch (const Error& error) { // refused: said here, the pair stays
        m_strip->show(Strip::Kind::Error,
            qt(sentence(error.code(), error.args(), windowLanguage())), tr("Compare again"));
        return;
    }
    m_strip->clear();
    m_list->setFocus();
    m_isDeciding = true;
    takeDecisions();
    m_session.refresh();
}

void DoublesView::merge()
{
    act([this](IdentityStore& identity, const ReviewPair& pair) {
        MergeOrder order { pair.a, pair.b, utf8(m_reason->text().trimmed()), std::nullopt,
            m_records->chosen() };
        if (pair.isScored) {
            order.probability = pair.probability;
        }
        identity.merge(order);
    });
}

void DoublesView::decide(Verdict verdict)
{
    act([&](IdentityStore& identity, const ReviewPair& pair) {
        identity.decide(pair.a, pair.b, verdict, utf8(m_reason->text().trimmed()));
    });
}

void DoublesView::takeBack()
{
    act([](IdentityStore& identity, const ReviewPair& pair) {
        pair.verdict == Verdict::OnePerson ? identity.unmerge(pair.a, pair.b)
                                           : identity.withdraw(pair.a, pair.b);
    });
}

/// Something was written: undo and redo too. Decisions are read again, the comparison stays.
void DoublesView::takeDecisions()
{
    if (!m_review.isRead() || !m_session.isOpen()) {
        m_isDeciding = false;
        return;
    }
    JobRunner::Spec spec;
    spec.title = tr("Reading the decisions");
    spec.lane = QStringLiteral("doubles.decisions");
    spec.isQuiet = true;
    m_session.jobs().run<std::vector<IdentityDecision>>(
        spec, this,
        [opener = m_session.opener(OpenMode::ReadOnly)](Progress&) {
            Store store = opener();
            return IdentityStore(store).decisions();
        },
        [this](const std::vector<IdentityDecision>& decisions) {
            m_isDeciding = false;
            if (m_review.isRead() && m_session.isOpen()) {
                showDecisions(decisions);
            }
        },
        [this](const JobFailure& failure) {
            if (!failure.isCancelled) { // cancelled: a later reading took its place
                m_isDeciding = false;
                m_strip->show(Strip::Kind::Error, failure.text(), tr("Compare again"));
            }
        });
}

void DoublesView::showDecisions(const std::vector<IdentityDecision>& decisions)
{
    const auto before = m_review.pairs(m_which, m_withWeak);
    m_review.setDecisions(decisions);
    const auto after = m_review.pairs(m_which, m_withWeak);
    refill();
    for (const auto& pair : after) { // what came back is looked at again
        const bool isNew = std::none_of(before.begin(), before.end(),
            [&](const ReviewPair& old) { return old.a == pair.a && old.b == pair.b; });
        if (isNew && !before.empty() && after.size() == before.size() + 1) {
            goTo(pair, 0);
        }
    }
    if (m_batches >= 0 && m_batches != m_session.counts().batches) {
        m_strip->show(Strip::Kind::Info,
            tr("Imports came or went since the records were compared."), tr("Compare again"));
    }
}

bool DoublesView::takesKey(int key)
{
    const bool isWaiting = m_which == ReviewList::Waiting;
    switch (key) {
    case Qt::Key_K:
        isWaiting ? decide(Verdict::NotOne) : void();
        return true;
    case Qt::Key_S:
        isWaiting ? decide(Verdict::Later) : void();
        return true;
    case Qt::Key_G:
        isWaiting ? merge() : void();
        return true;
    case Qt::Key_T:
        isWaiting ? void() : takeBack();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_records->chooseInFocus(key == Qt::Key_Right);
        return true;
    default:
        return false;
    }
}

bool DoublesView::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey
        = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_list && isKey) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const auto key = press->key();
        const bool isOurs = press->modifiers() == Qt::NoModifier
            && (key == Qt::Key_K || key == Qt::Key_S || key == Qt::Key_G || key == Qt::Key_T
                || key == Qt::Key_Left || key == Qt::Key_Right);
        if (isOurs) {
            event->accept();
            return event->type() == QEvent::ShortcutOverride || takesKey(key);
        }
    }
    return PeopleTab::eventFilter(watched, event);
}

/// From the buttons of the records too; a text field keeps its letters for itself.
void DoublesView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier || m_reason->hasFocus() || !takesKey(event->key())) {
        PeopleTab::keyPressEvent(event);
    }
}

void DoublesView::retranslate()
{
    const auto count
        = [this](ReviewList list) { return grouped(qint64(m_review.pairs(list).size())); };
    m_lists->setItems({ tr("Waiting %1").arg(count(ReviewList::Waiting)),
        tr("Merged %1").arg(count(ReviewList::Merged)),
        tr("Apart %1").arg(count(ReviewList::Apart)) });
    m_lists->setCurrent(int(m_which));
    m_lists->setAccessibleName(tr("Which pairs"));
    m_listHead->setText(tr("Pairs that may be one person, strongest first"));
    m_list->setAccessibleName(tr("Pairs"));
    const auto weak = m_review.weakCount();
    m_weak->setVisible(m_which == ReviewList::Waiting && weak > 0);
    m_weak->setText(
        m_withWeak ? tr("Hide weaker pairs") : tr("Show %n weaker pair(s)", nullptr, int(weak)));
    const bool isWaiting = m_which == ReviewList::Waiting;
    m_notOne->setText(tr("Not one person (K)"));
    m_later->setText(tr("Later (S)"));
    m_notOne->setVisible(isWaiting);
    m_later->setVisible(isWaiting);
    m_merge->setText(isWaiting              ? tr("Merge into one person (G)")
            : m_which == ReviewList::Merged ? tr("Part them again (T)")
                                            : tr("Decide again (T)"));
    m_again->setText(tr("Compare again"));
    m_partAgain->setText(tr("Part again…"));
    m_after->setTitle(isWaiting ? tr("After merging") : tr("The decision"));
    m_after->setHint(isWaiting ? tr("a merge is a link: it can be parted at any time") : QString());
    m_reasonName->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(isWaiting ? tr("Why they are one person, or not") : QString());
    m_whyHead->setText(tr("Why they may be one person"));
    m_note->setText(
        tr("Each bit doubles the odds; 0 bits are 50\u00a0%. The weights were learnt from about %1 "
           "pairs among the %2 records of this store.")
            .arg(grouped(qint64(std::llround(m_review.weights().expectedMatches))),
                grouped(m_review.records())));
}

void DoublesView::changeEvent(QEvent* event)
{
    PeopleTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refill();
    } else if (event->type() == QEvent::PaletteChange && current() != nullptr) {
        m_records->update();
    }
}

} // namespace tuyen
