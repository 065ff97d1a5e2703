// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/ImportFile.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tuyen {

class Equation;

/// Foot of the preview: what all rows come to, and the button that takes them in.
class PreviewFoot : public QFrame {
    Q_OBJECT
public:
    explicit PreviewFoot(QWidget* parent = nullptr);
    void setFile(const ImportFile* file); ///< null: nothing chosen
    void setImportAllowed(bool allowed, const ImportFile& file);
    QPushButton* primary() const { return m_import; }
    const Equation* equation() const { return m_equation; }

Q_SIGNALS:
    void importAsked();
    void receiptAsked(); ///< of the import that has this file already

private:
    Equation* m_equation;
    QLabel* m_counting;
    QPushButton* m_import;
    bool m_isInStore = false;
};

} // namespace tuyen
