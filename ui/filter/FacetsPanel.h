// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/FilterParts.h"

#include <QScrollArea>

#include <set>

class QVBoxLayout;

namespace tuyen {

class Session;

/// The 216-px column left of Incidents and Trends: the same filter as the chips, with counts under
/// all other parts of it.
class FacetsPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit FacetsPanel(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        FilterPart part;
        const char* title;
        int most; ///< values shown before "more"
    };
    void rebuild();
    void addGroup(const Group& group);
    void toggle(FilterPart part, const std::string& value, bool isOn);
    QString moreText(FilterPart part, int count) const;

    Session& m_session;
    QWidget* m_content;
    QVBoxLayout* m_column;
    std::set<FilterPart> m_folded;
    std::set<FilterPart> m_expanded;
};

} // namespace tuyen
