// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/File.h"
#include "ingest/ImportDesk.h"
#include "ingest/ImportPage.h"
#include "ingest/QuarantineView.h"
#include "shell/Session.h"
#include "theme/Text.h"
#include "ui/ingest/MadeUp.h"

#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace tuyen::madeup {

/// The page of imports over a real store, and files of four columns. Everything is invented.
struct RepairBench {
    QTemporaryDir folder;
    JobRunner jobs;
    Session session { jobs };
    std::unique_ptr<ImportPage> page;

    RepairBench()
    {
        inEnglish();
        session.open(Store::create(pathFromUtf8(utf8(folder.path())) / "kho.tuyen",
            StoreKey::forNewStore("sáu âm tiết để thử thôi")));
        page = std::make_unique<ImportPage>(session);
        page->resize(1352, 768);
        page->show();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                return !jobs.isBusy() && !page->desk()->queue().isImporting()
                    && std::ranges::none_of(
                        page->desk()->queue().files(), [](const ImportFile& file) {
                            return file.state == ImportFile::State::Waiting
                                || file.state == ImportFile::State::Reading;
                        });
            },
            20000));
    }
    void import(const char* name, const char* rows)
    {
        const QString path = folder.path() + QLatin1Char('/') + QString::fromUtf8(name);
        writeFile(pathFromUtf8(utf8(path)),
            std::string("Mã vụ (hư cấu),Ngày xảy ra,Tỉnh,Số nạn nhân\n") + rows);
        page->addFiles({ path });
        settle();
    }
    void commit()
    {
        page->desk()->importCurrent();
        settle();
    }
    QuarantineView* waiting()
    {
        page->showWaiting({});
        settle();
        return page->findChild<QuarantineView*>();
    }
    std::int64_t incidents() { return session.store().counts().incidents; }
};

/// Four cases, of which three must wait.
inline constexpr const char* fourRows = "TH-1,14/01/2024,Tây Ninh,2\n"
                                        "TH-2,31/4/2024,Tây Ninh,1\n"
                                        "TH-3,31/4/2024,Lạng Sơn,3\n"
                                        "TH-4,20/5/2024,Lạng Sơn,2 hoặc 3\n";

} // namespace tuyen::madeup
