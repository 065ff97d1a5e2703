// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/WatchEntry.h"
#include "theme/Sheet.h"

class QLineEdit;
class QPlainTextEdit;

namespace tuyen {

class Segments;
class Strip;
class TextLabel;

/// An entry of the watch list to write or to renew: the ground, who answers for it, until when.
class WatchSheet : public Sheet {
    Q_OBJECT
public:
    /// An entry without id is new. `label` is what may be shown of the thing watched.
    WatchSheet(const WatchEntry& entry, const QString& label, std::chrono::sys_days today,
        QWidget* parent = nullptr);

    WatchEntry entry() const;
    void showError(const QString& sentence);
    QPlainTextEdit* ground() const { return m_ground; }
    QLineEdit* owner() const { return m_owner; }
    QLineEdit* review() const { return m_review; }
    QPushButton* primary() const { return m_save; }

Q_SIGNALS:
    void agreed(const tuyen::WatchEntry& entry);

protected:
    void retranslate() override;

private:
    std::optional<std::chrono::sys_days> reviewDay() const;
    void refresh();

    WatchEntry m_entry;
    QString m_label;
    std::chrono::sys_days m_today;
    Strip* m_strip;
    TextLabel* m_groundName;
    QPlainTextEdit* m_ground;
    TextLabel* m_ownerName;
    QLineEdit* m_owner;
    TextLabel* m_reviewName;
    Segments* m_span;
    QLineEdit* m_review;
    TextLabel* m_note;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

} // namespace tuyen
