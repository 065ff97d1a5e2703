// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Page.h"
#include "trends/TrendDrill.h"
#include "trends/TrendValue.h"

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace tuyen {

class AnswerCard;
class Card;
class ChangeMap;
class HeatCard;
class PageHeader;
class SelectButton;
class Session;
class Strip;
class TrendTableView;
class YearCard;
struct HeatPlace;

/// Is it more, where, since when, and may I say so: one value of core in a sentence, three pictures
/// and a table. It asks the session for cube and selection and never queries.
class TrendsPage : public Page {
    Q_OBJECT
public:
    explicit TrendsPage(Session& session, QWidget* parent = nullptr);

    QString name() const override;
    QString iconName() const override { return QStringLiteral("trends"); }
    QString helpTopic() const override { return QStringLiteral("trends"); }
    void activated() override;
    void exportPage() override; ///< opens the menu of kinds
    void toggleTable() override;
    bool usesInspector() const override { return false; }
    bool usesFacets() const override { return true; }
    bool hasRowsBehind() const override { return true; }
    void openRows() override;

    const TrendValue& value() const { return m_value; }
    void setMeasure(Measure measure);
    void setBasis(Basis basis);
    /// In a job; .svg, .png, .pdf or .csv by the name of the file.
    void exportTo(const QString& file, qreal scale = 1);

Q_SIGNALS:
    void computed(); ///< the pictures show the filter in force
    void exported(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildPictures();
    void connectPictures();
    void buildExportMenu();
    void retranslate();
    void invalidate(); ///< the filter or the store is new
    void compute();
    void take(TrendValue value);
    void setDimmed(bool isDimmed);
    void chooseFile(const QString& kind, qreal scale);
    void open(const std::vector<DrillTarget>& targets);
    void openPlaces(const std::vector<HeatPlace>& places);
    void openUnitOfMap(const std::string& unit);
    void toggleYear(int year);
    void toggleUnit(const std::string& unit);
    void shareSelection();
    /// The rows drawn on a province of the change map.
    std::vector<std::string> rowsOf(const std::string& drawn) const;
    Language language() const;

    Session& m_session;
    /// The strips of old compare across the merger and fit the window: the view to start with.
    TrendOptions m_options { .basis = Basis::Strip };
    TrendValue m_value;
    bool m_isStale = true;

    PageHeader* m_header;
    SelectButton* m_measure;
    SelectButton* m_basis;
    QPushButton* m_table;
    QToolButton* m_export;
    QMenu* m_exportMenu;
    QPushButton* m_report;
    Strip* m_strip;
    AnswerCard* m_answer;
    QStackedWidget* m_stack;
    HeatCard* m_heat;
    YearCard* m_year;
    Card* m_changeCard;
    ChangeMap* m_change;
    TrendTableView* m_view;
};

} // namespace tuyen
