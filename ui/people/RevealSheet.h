// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Sheet.h"

#include <array>

class QLineEdit;
class QRadioButton;

namespace tuyen {

class Segments;
class Strip;
class TextLabel;

/// Before the name of a victim is shown: why, and for how long. It says that the look is written
/// down.
class RevealSheet : public Sheet {
    Q_OBJECT
public:
    RevealSheet(const QString& pseudonym, const QString& roles, QWidget* parent = nullptr);

    int minutes() const;
    /// "Xác minh nạn nhân: đối chiếu với danh sách trao trả (5 phút)": for the journal.
    QString reason() const;
    void choose(int reason, const QString& words);
    void setMinutes(int minutes); ///< 5, 15 or 60
    QPushButton* primary() const { return m_show; }

Q_SIGNALS:
    void agreed(const QString& reason, int minutes);

protected:
    void retranslate() override;

private:
    static constexpr int reasons = 5;
    static constexpr int other = 4; ///< takes words
    QString reasonText(int reason) const;
    int chosen() const;
    void refresh();

    QString m_pseudonym;
    TextLabel* m_whyName;
    std::array<QRadioButton*, reasons> m_reasons {};
    TextLabel* m_wordsName;
    QLineEdit* m_words;
    TextLabel* m_timeName;
    Segments* m_time;
    Strip* m_strip;
    QPushButton* m_cancel;
    QPushButton* m_show;
};

} // namespace tuyen
