// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/RingSuggestion.h"
#include "store/OrganisationStore.h"
#include "theme/Sheet.h"

#include <vector>

class QCheckBox;
class QLineEdit;
class QScrollArea;

namespace tuyen {

class Session;
class Strip;
class TableView;
class TextLabel;
class ValueModel;

/// A group somebody saw elsewhere, and by which criterion it is one.
struct RingGroup {
    std::vector<EntityId> people; ///< none: the program looks for groups itself
    QString criterion;
};

/// Rings the program suggests: by which criteria, who, and what links them. A person confirms
/// members one by one; nobody becomes one otherwise.
class RingSheet : public Sheet {
    Q_OBJECT
public:
    explicit RingSheet(Session& session, QWidget* parent = nullptr);
    RingSheet(Session& session, RingGroup group, QWidget* parent = nullptr);

    TableView* list() const { return m_list; }
    QLineEdit* name() const { return m_name; }
    QPushButton* primary() const { return m_make; }
    const std::vector<QCheckBox*>& members() const { return m_boxes; }
    void reject() override;

Q_SIGNALS:
    void made(tuyen::OrganisationId ring);

protected:
    void retranslate() override;

private:
    void load();
    void fill();
    void showRing();
    void refresh();
    void make();
    void add(const Organisation& drafted, const std::vector<ConfirmedMember>& members);
    QWidget* memberLine(const RingSuggestion& ring, std::uint32_t member);
    QString criteriaText() const;
    QString summary(const RingSuggestion& ring) const;
    const RingSuggestion* chosen() const;

    Session& m_session;
    RingGroup m_group;
    RingCriteria m_criteria;
    std::vector<RingSuggestion> m_rings;
    bool m_isLoaded = false;
    int m_job = 0;
    Strip* m_strip;
    TableView* m_list;
    ValueModel* m_model;
    TextLabel* m_summary;
    QScrollArea* m_area;
    std::vector<QCheckBox*> m_boxes; ///< one a member, in their order
    TextLabel* m_nameName;
    QLineEdit* m_name;
    QPushButton* m_cancel;
    QPushButton* m_make;
};

} // namespace tuyen
