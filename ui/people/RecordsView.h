// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Review.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QGridLayout;
class QRadioButton;

namespace tuyen {

/// Two records side by side, one row a field: the sign of how they stand to each other, and a
/// button for which value is shown after merging. Both values stay with their records.
class RecordsView : public QFrame {
    Q_OBJECT
public:
    explicit RecordsView(QWidget* parent = nullptr);

    void setPair(const identity::Review& review, const identity::ReviewPair& pair);
    void clear();
    /// What was chosen otherwise than the record by which the person goes would say.
    ShownFields chosen() const;
    QString chosenWords(identity::Row row) const;
    void choose(identity::Row row, bool second);
    void chooseInFocus(bool second); ///< Left, Right: of the row in focus, else of the name

Q_SIGNALS:
    void choiceChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        identity::Row row = identity::Row::Name;
        QRadioButton* a = nullptr; ///< null where there is nothing to choose
        QRadioButton* b = nullptr;
    };
    void addLine(QGridLayout* grid, int at, identity::Row row, identity::Sign sign);
    QWidget* makeSide(const identity::Review& review, const identity::RecordSide& side);
    QWidget* makeValue(identity::Row row, bool second, QButtonGroup* group, Line& line);

    identity::RecordSide m_a;
    identity::RecordSide m_b;
    std::vector<Line> m_lines;
    QWidget* m_content = nullptr;
};

} // namespace tuyen
