// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/RemovalStore.h"
#include "theme/Sheet.h"

class QLineEdit;

namespace tuyen {

class Strip;
class TextLabel;

/// What goes when a thing is removed, said before it does; nothing goes without a reason.
class RemovalSheet : public Sheet {
    Q_OBJECT
public:
    explicit RemovalSheet(const RemovalEffect& effect, QWidget* parent = nullptr);

    std::string reason() const;
    void showError(const QString& sentence);
    void setWorking(bool isWorking); ///< it is being removed: not twice
    QLineEdit* why() const { return m_why; }
    QPushButton* primary() const { return m_remove; }

Q_SIGNALS:
    void agreed();

protected:
    void retranslate() override;

private:
    QString effectText() const;
    bool isIncident() const { return m_effect.kind == EntityKind::Incident; }
    void refresh();

    RemovalEffect m_effect;
    bool m_isWorking = false;
    Strip* m_strip;
    TextLabel* m_goes;
    TextLabel* m_whyName;
    QLineEdit* m_why;
    QPushButton* m_cancel;
    QPushButton* m_remove;
};

} // namespace tuyen
