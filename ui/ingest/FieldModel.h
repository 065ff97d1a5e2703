// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <map>
#include <string>
#include <vector>

namespace tuyen {

/// The fields a column can be read as: "leave out" first, then all of them in the order of the
/// reference, narrowed by what was typed, in either language and without marks.
class FieldModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit FieldModel(QObject* parent = nullptr);

    enum Role { FieldRole = Qt::UserRole + 1, OtherLanguageRole, TakenByRole };
    void setNeedle(const QString& typed);
    /// Field → header of the column that has it now.
    void setTaken(std::map<std::string, QString> taken);
    int rowOf(const QString& field) const; ///< -1 when it is not shown

    /// What is dragged: the code of a field, as text of fieldMime.
    static inline const QString fieldMime = QStringLiteral("application/x-tuyen-field");
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return { fieldMime }; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        std::string field; ///< empty: leave out
        std::string key;   ///< folded: labels and spellings of both languages
    };
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_shown;
    std::map<std::string, QString> m_taken;
};

} // namespace tuyen
