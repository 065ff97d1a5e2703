// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tuyen {

/// Rows of two lines, as the list of files and the list of imports have them: icon, name, what is
/// to be said of it, a tag at the right. Everything comes from roles, so that one delegate serves
/// both.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        SubtitleRole = Qt::UserRole + 1,
        IconRole,         ///< name of a drawn icon; empty: no column for icons
        ToneRole,         ///< a Tone, for the icon
        SubtitleToneRole, ///< a Tone
        TagRole,
        DimmedRole, ///< bool: the whole row in secondary
    };
    enum Tone { Plain, Ok, Warn, Error, Info };

    TwoLineDelegate(int designHeight, bool hasIcons, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static QColor colour(Tone tone);

private:
    int paintTag(QPainter* painter, const QRect& row, const QString& text) const;
    int m_designHeight;
    bool m_hasIcons;
};

/// Background of a row of a list: selection, hover, the accent bar of the current one, the line
/// below.
void paintListRow(QPainter* painter, const QStyleOptionViewItem& option, bool hasBar);

} // namespace tuyen
