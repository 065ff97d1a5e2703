// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Args.h"
#include "base/Progress.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <string>

namespace tuyen {

/// Why a job ended without a value.
struct JobFailure {
    bool isCancelled = false;
    std::string code; ///< of core's Error; "internal" for anything else
    Args args;
    QString text() const; ///< the sentence, in the language of the window
};

/// Work off the GUI thread: progress, Cancel, one value back. The only catcher of exceptions in ui.
/// A job of the same `lane` makes the older one of that lane stale: it is cancelled and its result
/// dropped. Lane "" is never stale. Callbacks run on the GUI thread, and not at all once `context`
/// is gone.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override; ///< cancels everything and waits

    struct Spec {
        QString title {};       ///< "Đang đọc a.xlsx": shown in the job bar after 500 ms
        QString consequence {}; ///< "chưa ghi gì vào kho"
        QString lane {};
        bool isCancellable = true;
        bool isQuiet = false; ///< never in the job bar
    };

    template <class T>
    int run(Spec spec, QObject* context, std::function<T(Progress&)> work,
        std::function<void(T)> done, std::function<void(const JobFailure&)> failed = {})
    {
        return start(
            std::move(spec), context,
            [work = std::move(work)](
                Progress& progress) { return std::make_shared<T>(work(progress)); },
            [done = std::move(done)](const std::shared_ptr<void>& value) {
                if (done) {
                    done(std::move(*std::static_pointer_cast<T>(value)));
                }
            },
            std::move(failed));
    }

    void cancel(int job);
    void cancelLane(const QString& lane);
    void cancelAll(); ///< the store is locked: every job is cancelled and its result dropped
    bool isBusy() const;

    struct Status {
        int job = 0;
        Spec spec;
        QString stage; ///< in words
        quint64 done = 0;
        quint64 total = 0; ///< 0: not known
        qint64 elapsedMs = 0;
        qint64 remainingMs = -1; ///< -1: not known, or under 3 s in
    };
    QList<Status> running() const; ///< newest first

Q_SIGNALS:
    void changed(); ///< running() differs; throttled to 10 a second

private:
    int start(Spec spec, QObject* context, std::function<std::shared_ptr<void>(Progress&)> work,
        std::function<void(const std::shared_ptr<void>&)> done,
        std::function<void(const JobFailure&)> failed);
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace tuyen
