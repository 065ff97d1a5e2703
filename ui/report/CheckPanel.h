// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportBuilder.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace tuyen {

class Segments;
class Tag;
class TextLabel;

/// Beside the preview: for whom the report is, what still stands against it, and the number chosen.
class CheckPanel : public QWidget {
    Q_OBJECT
public:
    explicit CheckPanel(QWidget* parent = nullptr);

    Profile profile() const;
    void setProfile(Profile profile);
    void setChecks(const std::vector<ReportCheck>& checks, Language language);
    /// The words of the first line that fails; empty when all pass.
    QString failing() const { return m_failing; }
    /// Scrolls to the next failing line and gives it the focus; false when there is none.
    bool showNextFailing(bool forward);
    void setFigure(const Figure* figure, Language language, const QString& way);

Q_SIGNALS:
    void profileChanged();
    void rowsRequested(); ///< of the figure shown

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void translate();
    QLayout* makeChoice();
    void layOutFigure();
    QWidget* makeScroll();
    QWidget* line(const ReportCheck& check, Language language);

    TextLabel* m_title;
    Tag* m_state;
    TextLabel* m_recipient;
    Segments* m_profile;
    TextLabel* m_explained;
    QVBoxLayout* m_lines;
    QWidget* m_figure;
    TextLabel* m_figureTitle;
    TextLabel* m_valueLabel;
    TextLabel* m_value;
    TextLabel* m_rowsLabel;
    QPushButton* m_rows;
    TextLabel* m_wayLabel;
    TextLabel* m_way;
    TextLabel* m_foot;
    QList<QWidget*> m_failed;
    QString m_failing;
    int m_open = 0;
    bool m_hasChecks = false;
};

} // namespace tuyen
