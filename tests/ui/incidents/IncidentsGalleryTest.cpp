// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Demo.h"
#include "filter/FacetsPanel.h"
#include "filter/FilterBar.h"
#include "incidents/IncidentForm.h"
#include "incidents/IncidentModel.h"
#include "incidents/IncidentsPage.h"
#include "incidents/Inspector.h"
#include "ingest/ImportRun.h"
#include "tables/TableView.h"
#include "theme/Theme.h"
#include "theme/Translation.h"
#include "ui/incidents/SampleSession.h"
#include "ui/theme/Shoot.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using tuyen::test::shoot;

namespace {

/// The page between its neighbours, as the window puts them. TUYEN_SHOTS=<folder> keeps the
/// pictures.
class Gallery : public QWidget {
public:
    Gallery(Session& session, QSettings& settings)
        : bar(new FilterBar(session, settings))
        , page(new IncidentsPage(session))
        , inspector(new Inspector(session))
    {
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        auto* facets = new FacetsPanel(session);
        facets->setFixedWidth(216);
        inspector->setFixedWidth(320);
        row->addWidget(facets);
        row->addWidget(page, 1);
        row->addWidget(inspector);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(bar);
        column->addLayout(row, 1);
        resize(1352, 800);
    }
    FilterBar* bar;
    IncidentsPage* page;
    Inspector* inspector;
};

} // namespace

TEST_CASE("the page of incidents stands in both themes and languages", "[incidents][gallery]")
{
    test::SampleSession sample(true);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    DemoOptions options;
    options.incidents = 300;
    const auto demo = writeDemo(pathFromUtf8(folder.path().toStdString()), options);
    for (const auto& file : demo.files) {
        ImportRun(pathFromUtf8(file)).commit(sample.session.store());
    }
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(app, ThemeChoice::Light);
    applyLanguage(Language::Vietnamese);
    Gallery gallery(sample.session, settings);
    gallery.show();
    sample.session.refresh();
    sample.wait();
    auto* table = gallery.findChild<TableView*>();
    REQUIRE(table->model()->rowCount() > 100);
    gallery.grab();
    sample.wait();
    auto* model = gallery.findChild<IncidentModel*>();
    model->toggle(4);
    table->selectRow(4);
    Filter filter;
    filter.neighbours = { "CN", "KH", "LA" };
    sample.session.setFilter(filter);
    sample.wait();
    gallery.grab();
    sample.wait();
    CHECK(gallery.grab().size() == gallery.size());
    shoot(gallery, "incidents-light-vi");
    for (int tab = 1; tab < 4; ++tab) {
        gallery.inspector->setTab(tab);
        shoot(*gallery.inspector, qPrintable(QStringLiteral("inspector-%1").arg(tab)));
    }
    gallery.inspector->setTab(0);
    gallery.page->toggleTable();
    shoot(gallery, "incidents-timeline");
    gallery.page->toggleTable();
    gallery.page->editIncident(IncidentId { sample.session.current().value });
    shoot(gallery, "incidents-form");
    applyLanguage(Language::English);
    applyTheme(app, ThemeChoice::Dark);
    Q_EMIT gallery.findChild<IncidentForm*>()->cancelled();
    sample.wait();
    shoot(gallery, "incidents-dark-en");
    filter.provinces = { "VN-ca-mau" };
    filter.neighbours = { "CN" };
    sample.session.setFilter(filter);
    sample.wait();
    sample.wait();
    shoot(gallery, "incidents-nothing-left");
    applyTheme(app, ThemeChoice::Light);
    applyLanguage(Language::Vietnamese);
}
