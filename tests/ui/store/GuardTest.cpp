// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JobRunner.h"
#include "store/AutoLock.h"
#include "store/ClipboardGuard.h"
#include "store/PassphraseField.h"
#include "store/PassphrasePair.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

TEST_CASE("five minutes without use are counted down, and a key starts them anew", "[store]")
{
    JobRunner jobs;
    AutoLock lock(jobs);
    CHECK(lock.secondsLeft() == -1);
    lock.setMinutes(5);
    lock.setRunning(true);
    CHECK(lock.secondsLeft() >= 298);
    lock.setMinutes(0);
    CHECK(lock.secondsLeft() == -1);
}

TEST_CASE("nothing is locked while the user waits for a job", "[store]")
{
    JobRunner jobs;
    QObject context;
    AutoLock lock(jobs);
    QSignalSpy due(&lock, &AutoLock::due);
    lock.setMinutes(1);
    lock.setRunning(true);
    lock.tick();
    CHECK(due.isEmpty());
}

TEST_CASE("protected text leaves the clipboard by itself, other text stays", "[store]")
{
    ClipboardGuard guard;
    guard.setHoldMs(20);
    ClipboardGuard::copy(QStringLiteral("NN-0142"));
    CHECK(QApplication::clipboard()->text() == QStringLiteral("NN-0142"));
    CHECK(QTest::qWaitFor([] { return QApplication::clipboard()->text().isEmpty(); }, 2000));
    QApplication::clipboard()->setText(QStringLiteral("TN-01/24"));
    guard.clear();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("TN-01/24"));
    QApplication::clipboard()->clear();
}

TEST_CASE("a letter in the wrong case tells that Caps Lock is on", "[store]")
{
    PassphraseField field;
    QSignalSpy caps(&field, &PassphraseField::capsLockChanged);
    QTest::keyClick(&field, 'a');
    CHECK(caps.isEmpty());
    QKeyEvent shouted(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QCoreApplication::sendEvent(&field, &shouted);
    REQUIRE(caps.count() == 1);
    CHECK(caps.at(0).at(0).toBool());
}

TEST_CASE("a passphrase is hidden until the eye is pressed, and wiped", "[store]")
{
    PassphraseField field;
    field.setText(QStringLiteral("bịa ra"));
    CHECK(field.echoMode() == QLineEdit::Password);
    field.setShown(true);
    CHECK(field.echoMode() == QLineEdit::Normal);
    field.wipe();
    CHECK(field.text().isEmpty());
}

TEST_CASE("a new passphrase must be typed twice and be strong enough", "[store]")
{
    PassphrasePair pair;
    pair.first().setText(QStringLiteral("123456"));
    pair.second().setText(QStringLiteral("123456"));
    CHECK(pair.passphrase().isEmpty());
    pair.propose();
    const QString proposed = pair.first().text();
    CHECK(proposed.split(QLatin1Char(' ')).size() == 6);
    CHECK(pair.passphrase().isEmpty());
    pair.second().setText(proposed);
    CHECK(pair.passphrase() == proposed);
}
