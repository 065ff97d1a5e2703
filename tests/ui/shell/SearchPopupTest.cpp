// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All people are invented.
#include "shell/SearchPopup.h"

#include "shell/Commands.h"
#include "shell/FieldSearch.h"
#include "shell/Preferences.h"
#include "shell/SearchModel.h"
#include "store/PersonStore.h"
#include "ui/incidents/SampleSession.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using namespace tuyen::test;

namespace {

/// The field with its popup, over a store that knows "Bịa Một" and "Bịa Hai".
struct Field {
    SampleSession sample;
    QWidget window;
    QLineEdit* field = new QLineEdit(&window);
    QTemporaryDir folder;
    Preferences preferences { folder.filePath(QStringLiteral("settings.ini")) };
    Commands commands { preferences };
    EntityId one = person("Bịa Một");
    EntityId two = person("Bịa Hai");
    SearchPopup* popup = new SearchPopup(*field, sample.session, commands, &window);
    QSignalSpy chosen { popup, &SearchPopup::entityChosen };

    Field()
    {
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        field->setFocus();
    }
    EntityId person(const char* name)
    {
        Person made;
        made.name = name;
        return entity(PersonStore(sample.session.store()).add(made));
    }
    EntityId lastChosen() { return chosen.isEmpty() ? EntityId() : chosen.last()[0].value<EntityId>(); }
};

} // namespace

TEST_CASE("Enter pressed before the store has answered opens what was asked for, not what stood there", "[shell]")
{
    Field search;
    QTest::keyClicks(search.field, QStringLiteral("bia mot"));
    REQUIRE(QTest::qWaitFor([&] { return search.popup->isVisible(); }, 5000));
    QTest::keyClick(search.field, Qt::Key_Return);
    REQUIRE(search.lastChosen() == search.one);
    search.field->setFocus();
    QTest::keyClicks(search.field, QStringLiteral("bia mot"));
    REQUIRE(QTest::qWaitFor([&] { return search.popup->isVisible(); }, 5000));
    search.field->selectAll();
    QTest::keyClicks(search.field, QStringLiteral("bia hai"));
    QTest::keyClick(search.field, Qt::Key_Return); // within the wait
    CHECK(search.chosen.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return search.chosen.size() == 2; }, 5000));
    CHECK(search.lastChosen() == search.two);
    CHECK_FALSE(search.popup->isVisible());
}

TEST_CASE("while a syllable is being composed nothing is looked for", "[shell]")
{
    Field search;
    QSignalSpy reset(&search.popup->model(), &QAbstractItemModel::modelReset);
    QInputMethodEvent composing(QStringLiteral("bi"), {});
    QCoreApplication::sendEvent(search.field, &composing);
    const auto* asking = search.popup->findChild<FieldSearch*>();
    REQUIRE(asking != nullptr);
    CHECK(asking->isSettled()); // nothing waits for its time to be asked
    CHECK(reset.isEmpty());
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("bịa hai"));
    QCoreApplication::sendEvent(search.field, &done);
    CHECK_FALSE(asking->isSettled());
    REQUIRE(QTest::qWaitFor([&] { return search.popup->isVisible(); }, 5000));
    QTest::keyClick(search.field, Qt::Key_Return);
    CHECK(search.lastChosen() == search.two);
}
