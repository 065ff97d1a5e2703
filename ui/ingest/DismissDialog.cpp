// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/DismissDialog.h"

#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tuyen {

DismissDialog::DismissDialog(int rows, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QLineEdit)
    , m_dismiss(button(tr("Set %n rows aside", nullptr, rows), ButtonKind::Danger))
{
    setWindowTitle(tr("Set aside"));
    setSurface(this, Surface::Panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(
        new TextLabel(tr("Set %n waiting rows aside for good", nullptr, rows), TextStyle::Title));
    auto* hint
        = new TextLabel(tr("A row set aside no longer waits. The original file keeps it, the "
                           "history keeps the reason, and this can be undone (Ctrl+Z)."),
            TextStyle::Body, TextLabel::Tone::Secondary);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addSpacing(px(4));
    auto* label = new TextLabel(tr("Reason"), TextStyle::Body, TextLabel::Tone::Secondary);
    label->setBuddy(m_reason);
    layout->addWidget(label);
    m_reason->setAccessibleName(tr("Reason"));
    layout->addWidget(m_reason);
    layout->addSpacing(px(8));
    auto* line = new QHBoxLayout;
    QPushButton* cancel = button(tr("Cancel"));
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(m_dismiss);
    layout->addLayout(line);
    m_dismiss->setEnabled(false);
    m_dismiss->setDefault(true); // Enter after the reason; without one it does nothing
    connect(m_reason, &QLineEdit::textChanged, this,
        [this] { m_dismiss->setEnabled(!reason().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_dismiss, &QPushButton::clicked, this, &QDialog::accept);
    setFixedWidth(px(480));
    m_reason->setFocus();
}

QString DismissDialog::reason() const { return m_reason->text().simplified(); }

} // namespace tuyen
