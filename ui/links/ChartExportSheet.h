// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Sheet.h"

#include "report/Report.h"

#include <QStringList>

class QComboBox;
class QPushButton;

namespace tuyen {

class TextLabel;

/// What a chart goes out as, and to whom: the receiver decides what is named in it.
class ChartExportSheet : public Sheet {
    Q_OBJECT
public:
    explicit ChartExportSheet(QWidget* parent = nullptr);

    /// "png", "svg", "pdf", "csv", "graphml", "gexf", "anx": the ending of the file.
    QString kind() const;
    qreal scale() const; ///< of pixels
    Profile profile() const;
    void choose(const QString& kind, Profile profile);

Q_SIGNALS:
    void chosen();

private:
    void words();
    void retranslate() override { words(); }
    void describe();

    QComboBox* m_kind;
    QComboBox* m_receiver;
    TextLabel* m_kindName;
    TextLabel* m_receiverName;
    TextLabel* m_says;
    QPushButton* m_cancel;
    QPushButton* m_export;
};

} // namespace tuyen
