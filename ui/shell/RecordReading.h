// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Session.h"

#include <functional>
#include <utility>

namespace tuyen {

/// Reads in a job with a connection of its own, then goes on in the window's thread, unless the
/// store was closed meanwhile. The newest question of a lane wins; a failure is said on the page in
/// front.
template <class T>
void readAside(Session& session, QObject* context, const char* lane, std::function<T(Store&)> read,
    std::function<void(T)> then)
{
    if (!session.isOpen()) {
        return;
    }
    JobRunner::Spec spec;
    spec.title = Session::tr("Reading the record");
    spec.lane = QLatin1String(lane);
    session.jobs().run<T>(
        spec, context,
        [open = session.opener(OpenMode::ReadOnly), read = std::move(read)](Progress&) {
            Store store = open();
            return read(store);
        },
        [&session, then = std::move(then)](T value) {
            if (session.isOpen()) {
                then(std::move(value));
            }
        },
        [&session](const JobFailure& failure) {
            if (!failure.isCancelled) {
                Q_EMIT session.failed(failure.text());
            }
        });
}

} // namespace tuyen
