// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"
#include "theme/Translation.h"

#include <QApplication>

#include <catch2/catch_session.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>

/// Every test starts from the same window settings, alone or after others.
class SameStart : public Catch::EventListenerBase {
public:
    using EventListenerBase::EventListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo&) override
    {
        tuyen::applyLanguage(tuyen::Language::English);
        tuyen::applyTheme(*qApp, tuyen::ThemeChoice::Light);
        tuyen::setZoom(1);
    }
};
CATCH_REGISTER_LISTENER(SameStart)

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
