// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportBuilder.h"
#include "theme/Sheet.h"

#include <QVariantMap>

#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tuyen {

/// The fields of a document nobody can count: who issues it, its number, where, to whom, who signs.
/// Left empty they print as dotted blanks.
class ReportHeadSheet : public Sheet {
    Q_OBJECT
public:
    explicit ReportHeadSheet(const QVariantMap& head, QWidget* parent = nullptr);

    QVariantMap head() const;
    /// Puts the remembered fields into a request.
    static void apply(const QVariantMap& head, ReportRequest& request);

private:
    QLineEdit* addField(const QString& key, const QString& label, const QVariantMap& head);
    QFormLayout* m_form;
    std::vector<std::pair<QString, QLineEdit*>> m_fields;
    QPlainTextEdit* m_recipients;
};

} // namespace tuyen
