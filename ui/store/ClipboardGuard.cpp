// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ClipboardGuard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace tuyen {

namespace {

constexpr int holdMs = 10000;

} // namespace

ClipboardGuard::ClipboardGuard(QObject* parent)
    : QObject(parent)
{
    m_time.setSingleShot(true);
    m_time.setInterval(holdMs);
    connect(&m_time, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (isProtected()) {
            m_time.start();
        } else {
            m_time.stop();
        }
    });
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &ClipboardGuard::clear);
}

void ClipboardGuard::copy(const QString& text)
{
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(QLatin1String(protectedFormat), QByteArray("1"));
    // Clipboard histories of Windows and KDE leave out what carries these.
    data->setData(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArray("1"));
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArray("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
}

bool ClipboardGuard::isProtected()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data != nullptr && data->hasFormat(QLatin1String(protectedFormat));
}

void ClipboardGuard::clear()
{
    m_time.stop();
    if (isProtected()) {
        QGuiApplication::clipboard()->clear();
    }
}

} // namespace tuyen
