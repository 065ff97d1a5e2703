// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "theme/Sheet.h"

namespace tuyen {

class Session;
class Strip;
class TableView;
class TextLabel;
class TimelinePicture;
class ValueModel;

/// All dated things of one person, ring, number or route: the picture, and the same as a table.
/// What is chosen in one is chosen in the other.
class TimelineSheet : public Sheet {
    Q_OBJECT
public:
    /// Read by a job; `label` is what may be shown of the subject.
    TimelineSheet(
        Session& session, EntityId subject, const QString& label, QWidget* parent = nullptr);

    TimelinePicture* picture() const { return m_picture; }
    TableView* table() const { return m_table; }

Q_SIGNALS:
    void opened(tuyen::EntityId thing); ///< the thing behind a mark, please

protected:
    void retranslate() override;

private:
    void load(EntityId subject);
    void fill();
    void openMark(int mark);

    Session& m_session;
    QString m_label;
    Strip* m_strip;
    TimelinePicture* m_picture;
    TextLabel* m_sentence;
    TableView* m_table;
    ValueModel* m_model;
    QPushButton* m_show;
    QPushButton* m_close;
};

} // namespace tuyen
