// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RecoverySheet.h"

#include "base/Error.h"
#include "base/File.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Translation.h"

#include <QBuffer>
#include <QDate>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace tuyen {

namespace {

constexpr int resolution = 300;
constexpr int groupsInLine = 4;

QString words(Language language, const char* source)
{
    return translated(language, "RecoverySheet", source);
}

/// One page is written from top to bottom; the cursor knows how far.
class Page {
public:
    Page(QPainter& painter, const QRectF& area, qreal dpi)
        : m_painter(painter)
        , m_area(area)
        , m_dpi(dpi)
    {
    }

    void text(const QString& words, double points, bool isStrong, double after)
    {
        QFont face(reportFontFamily());
        face.setPointSizeF(points);
        face.setBold(isStrong);
        m_painter.setFont(face);
        const QRectF room(m_area.left(), m_area.top() + m_used, m_area.width(), m_area.height());
        QRectF taken;
        m_painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeft, words, &taken);
        m_used += taken.height() + mm(after);
    }

    void groups(const QStringList& all)
    {
        QFont face = monoFont();
        face.setPointSizeF(16);
        m_painter.setFont(face);
        const qreal line = mm(11);
        const int lines = static_cast<int>((all.size() + groupsInLine - 1) / groupsInLine);
        const QRectF box(
            m_area.left(), m_area.top() + m_used, m_area.width(), lines * line + mm(8));
        m_painter.setPen(QPen(Qt::black, mm(0.3)));
        m_painter.drawRect(box);
        const qreal column = (box.width() - mm(8)) / groupsInLine;
        for (int i = 0; i < all.size(); ++i) {
            const QRectF cell(box.left() + mm(4) + (i % groupsInLine) * column,
                box.top() + mm(4) + (i / groupsInLine) * line, column, line);
            QFont number(reportFontFamily());
            number.setPointSizeF(8);
            m_painter.setFont(number);
            m_painter.drawText(cell.adjusted(0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                QString::number(i + 1));
            m_painter.setFont(face);
            m_painter.drawText(
                cell.adjusted(mm(6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, all[i]);
        }
        m_used += box.height() + mm(6);
    }

private:
    qreal mm(double millimetres) const { return millimetres / 25.4 * m_dpi; }
    QPainter& m_painter;
    QRectF m_area;
    qreal m_dpi;
    qreal m_used = 0;
};

void paint(QPainter& painter, const QRectF& area, qreal dpi, const StoreKey& key,
    const QString& storeName, Language language)
{
    Page page(painter, area, dpi);
    const QString groups = qt(key.recoveryGroups());
    page.text(words(language, QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet")), 22, true, 4);
    page.text(words(language, QT_TRANSLATE_NOOP("RecoverySheet", "Store: %1")).arg(storeName), 13,
        true, 1);
    page.text(words(language, QT_TRANSLATE_NOOP("RecoverySheet", "Made on %1 with Tuyến %2"))
                  .arg(QDate::currentDate().toString(QStringLiteral("dd/MM/yyyy")),
                      QStringLiteral(TUYEN_VERSION)),
        11, false, 8);
    page.text(words(language,
                  QT_TRANSLATE_NOOP("RecoverySheet",
                      "Whoever has this sheet and a copy of the store can read everything in it, "
                      "without the passphrase. Keep it in a safe, apart from the computer. Do not "
                      "photograph it and do not send it.")),
        12, false, 6);
    page.groups(groups.split(QLatin1Char('-'), Qt::SkipEmptyParts).size() > 1
            ? groups.split(QLatin1Char('-'), Qt::SkipEmptyParts)
            : groups.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    page.text(
        words(language,
            QT_TRANSLATE_NOOP("RecoverySheet", "To open the store when the passphrase is lost")),
        13, true, 2);
    page.text(
        words(language,
            QT_TRANSLATE_NOOP("RecoverySheet",
                "1. Start Tuyến and choose the store.\n2. Press “Use the recovery sheet…”.\n3. "
                "Type all groups in order. Capital letters and blanks do not matter; a mistyped "
                "group is noticed.\n4. Set a new passphrase, and print a new sheet.")),
        12, false, 8);
    page.text(words(language,
                  QT_TRANSLATE_NOOP("RecoverySheet",
                      "Without the passphrase and without this sheet nobody can open the store, "
                      "nor can those who wrote the program.")),
        12, false, 0);
}

} // namespace

bool printRecoverySheet(
    const StoreKey& key, const QString& storeName, QPagedPaintDevice& device, Language language)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(25, 20, 20, 20), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const qreal dpi = device.logicalDpiX();
    const QRectF sheet = device.pageLayout().paintRect(QPageLayout::Inch);
    paint(painter, QRectF(0, 0, sheet.width() * dpi, sheet.height() * dpi), dpi, key, storeName,
        language);
    return painter.end();
}

bool writeRecoverySheet(
    const StoreKey& key, const QString& storeName, const QString& file, Language language)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(words(language, "Recovery sheet"));
        writer.setCreator(QStringLiteral("Tuyến"));
        if (!printRecoverySheet(key, storeName, writer, language)) {
            return false;
        }
    }
    try {
        writeFile(pathFromUtf8(utf8(file)),
            std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    } catch (const Error&) {
        return false;
    }
    return true;
}

} // namespace tuyen
