// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tuyen {

/// Setting rows aside for good asks why.
class DismissDialog : public QDialog {
    Q_OBJECT
public:
    explicit DismissDialog(int rows, QWidget* parent = nullptr);
    QString reason() const;

private:
    QLineEdit* m_reason;
    QPushButton* m_dismiss;
};

} // namespace tuyen
