// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Sheet.h"

#include <string>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace tuyen {

class Strip;
class TextLabel;

/// A dialog in which a record is written: under each field what was read from the words typed,
/// before it is saved. Typed words are never lost without asking.
class FormSheet : public Sheet {
    Q_OBJECT
public:
    FormSheet(int designWidth, QWidget* parent);

    void showError(const QString& sentence);
    void reject() override;
    QPushButton* primary() const { return m_save; }
    QLineEdit* why() const { return m_why; }
    std::string reason() const; ///< for the history: on what source, or why

Q_SIGNALS:
    void agreed(); ///< what the fields say is to be saved

protected:
    QGridLayout* addGrid();
    /// `label`: QT_TR_NOOP of the class that is derived.
    void addField(QGridLayout* grid, int row, int column, const char* label, QWidget* editor,
        int columns = 1);
    QLineEdit* lineField(
        QGridLayout* grid, int row, int column, const char* label, int columns = 1);
    void setLabel(const QWidget* editor, const char* label); ///< as in addField()
    void setShown(const QWidget* editor, bool isShown);       ///< with its name and note
    void addWhy(); ///< the last line: the source of what is written
    void setNote(const QWidget* editor, const QString& text, bool isWarning = false);
    void setSaving(const QString& words, bool isPossible, const QString& whyNot);
    void retranslate() override; ///< the names of the fields
    virtual void readAll() { }   ///< says under the fields what was read
    virtual bool hasChanged() const = 0;

private:
    void makeRoom(); ///< for notes that need another line
    struct Field {
        const char* label;
        QWidget* editor;
        TextLabel* name;
        TextLabel* note;
    };
    QString named(const char* label) const;
    Field* fieldOf(const QWidget* editor);

    bool m_mayLose = false;
    std::vector<Field> m_fields;
    Strip* m_strip;
    TextLabel* m_whyName = nullptr;
    QLineEdit* m_why = nullptr;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

} // namespace tuyen
