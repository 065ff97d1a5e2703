// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QMimeData;

namespace tuyen {

/// Takes protected text off the clipboard after ten seconds, and when the store locks or the
/// program ends. Whoever copies such text puts it there through copy(), or marks its data with
/// protectedFormat.
class ClipboardGuard : public QObject {
    Q_OBJECT
public:
    static constexpr const char* protectedFormat = "application/x-tuyen-protected";

    explicit ClipboardGuard(QObject* parent = nullptr);
    static void copy(const QString& text);
    void clear(); ///< only what is ours and protected
    void setHoldMs(int ms) { m_time.setInterval(ms); }

private:
    static bool isProtected();
    QTimer m_time;
};

} // namespace tuyen
