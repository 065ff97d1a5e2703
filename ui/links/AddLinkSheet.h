// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Sheet.h"

#include "domain/Link.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tuyen {

class EntityPicker;
class Session;
class Strip;
class TextLabel;

/// A link entered by hand: between what, of which kind, when, how sure, and who says so. It goes
/// into the store through the journal and can be undone there.
class AddLinkSheet : public Sheet {
    Q_OBJECT
public:
    AddLinkSheet(Session& session, QWidget* parent = nullptr);

    void setFrom(EntityId id, const QString& label);
    void setTo(EntityId id, const QString& label);
    /// What the fields say; none where something is missing, and a sentence says what.
    std::optional<Link> link();
    void add();

Q_SIGNALS:
    void added(tuyen::EntityId from, tuyen::EntityId to);

private:
    void build();
    void words();
    void retranslate() override { words(); }
    void complain(const QString& sentence);

    Session& m_session;
    Strip* m_strip;
    EntityPicker* m_from;
    EntityPicker* m_to;
    QComboBox* m_kind;
    QCheckBox* m_isDirected;
    QLineEdit* m_since;
    QLineEdit* m_until;
    QComboBox* m_certainty;
    QComboBox* m_source;
    QComboBox* m_information;
    QLineEdit* m_note;
    TextLabel* m_names[8] {};
    QPushButton* m_cancel;
    QPushButton* m_add;
};

} // namespace tuyen
