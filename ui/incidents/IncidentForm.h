// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Incident.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace tuyen {

class CheckPopover;
class PlaceResolver;
class Strip;
class TextLabel;

/// One incident to write: two columns of fields, under each what was read from the words typed. A
/// field left as it was keeps its value and its raw words; what cannot be read is kept as words
/// only, and the form says so before it is saved.
class IncidentForm : public QWidget {
    Q_OBJECT
public:
    explicit IncidentForm(QWidget* parent = nullptr);
    ~IncidentForm() override;

    void setIncident(const Incident& incident); ///< id 0: a new one
    Incident incident() const;
    bool isChanged() const;
    void showError(const QString& sentence);

    enum class Part {
        Code,
        Date,
        Place,
        Neighbour,
        Forms,
        Suspects,
        Victims,
        Presumed,
        PersonTimes,
        Grade,
        Status
    };
    void focusOn(Part part); ///< the field in sight, its text chosen

Q_SIGNALS:
    void saved(const tuyen::Incident& incident);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field {
        const char* label;
        QWidget* editor;
        TextLabel* name;
        TextLabel* note;
    };
    struct Shown { ///< what the fields said when the form was filled
        QString date, detected, reported, place;
        QString counts[6];
    };
    void addField(QGridLayout* grid, int& row, const char* label, QWidget* editor);
    QLineEdit* lineField(QGridLayout* grid, int& row, const char* label);
    void fillCombos();
    void translate();
    void readAll();
    void setNote(const QWidget* editor, const QString& text, bool isWarning);
    PartialDate dateOf(const QLineEdit* edit, const QString& before, const PartialDate& old) const;
    PlaceMention placeOf() const;
    void chooseTerms(QPushButton* at, const char* group);
    void showTerms();
    void askToCancel();

    Incident m_old;
    Shown m_shown;
    std::unique_ptr<PlaceResolver> m_places;
    std::vector<Field> m_fields;
    std::vector<std::string> m_terms;
    TextLabel* m_title;
    Strip* m_strip;
    QLineEdit *m_code, *m_date, *m_detected, *m_reported, *m_place, *m_agency, *m_report, *m_name;
    QLineEdit* m_counts[6];
    QComboBox *m_neighbour, *m_status, *m_gradeSource, *m_gradeInformation;
    QPushButton *m_forms, *m_channels, *m_save, *m_cancel;
    QPlainTextEdit *m_method, *m_summary, *m_note;
    CheckPopover* m_popover;
    QScrollArea* m_scroll;
};

} // namespace tuyen
