// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Sheet.h"

namespace tuyen {

/// What the program is, its version and its licence.
class AboutSheet : public Sheet {
    Q_OBJECT
public:
    explicit AboutSheet(QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    QLabel* m_text;
    QPushButton* m_close;
};

} // namespace tuyen
