// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportHeadSheet.h"

#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tuyen {

ReportHeadSheet::ReportHeadSheet(const QVariantMap& head, QWidget* parent)
    : Sheet(720, parent)
    , m_form(new QFormLayout)
    , m_recipients(new QPlainTextEdit)
{
    setTitle(tr("Head and signature"),
        tr("What is left empty prints as dots. The program prints no signature, no seal and no "
           "secrecy mark."));
    m_form->setHorizontalSpacing(px(16));
    m_form->setVerticalSpacing(px(8));
    addField(QStringLiteral("superiorAgency"), tr("Superior agency"), head);
    addField(QStringLiteral("agency"), tr("Issuing agency"), head);
    addField(QStringLiteral("number"), tr("Number and sign"), head)
        ->setPlaceholderText(QStringLiteral("05/BC-…"));
    addField(QStringLiteral("place"), tr("Place"), head);
    addField(QStringLiteral("signerPost"), tr("Signer's post"), head);
    addField(QStringLiteral("signerName"), tr("Signer's name"), head);
    m_recipients->setPlainText(head.value(QStringLiteral("recipients")).toString());
    m_recipients->setTabChangesFocus(true);
    m_recipients->setFixedHeight(px(84));
    m_recipients->setAccessibleName(tr("Recipients, one a line"));
    m_form->addRow(tr("Recipients, one a line"), m_recipients);
    body()->addLayout(m_form);
    auto* cancel = button(tr("Cancel"));
    auto* apply = button(tr("Use in the report"), ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    addRight(cancel);
    addRight(apply);
    setSafeDefault(apply);
}

QLineEdit* ReportHeadSheet::addField(
    const QString& key, const QString& label, const QVariantMap& head)
{
    auto* field = new QLineEdit(head.value(key).toString());
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    m_fields.emplace_back(key, field);
    return field;
}

QVariantMap ReportHeadSheet::head() const
{
    QVariantMap head;
    for (const auto& [key, field] : m_fields) {
        head.insert(key, field->text().trimmed());
    }
    head.insert(QStringLiteral("recipients"), m_recipients->toPlainText().trimmed());
    return head;
}

void ReportHeadSheet::apply(const QVariantMap& head, ReportRequest& request)
{
    const auto text
        = [&head](const char* key) { return utf8(head.value(QLatin1String(key)).toString()); };
    request.head.superiorAgency = text("superiorAgency");
    request.head.agency = text("agency");
    request.head.number = text("number");
    request.head.place = text("place");
    request.signerPost = text("signerPost");
    request.signerName = text("signerName");
    request.recipients.clear();
    for (const QString& line : head.value(QStringLiteral("recipients"))
                                   .toString()
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        request.recipients.push_back(utf8(line.trimmed()));
    }
}

} // namespace tuyen
