// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader process: takes one file apart for the program that started it and is gone. It is
// started by the window and by the command line, never by a person.
#include "Confine.h"

#include "ingest/RowStream.h"
#include "ingest/apart/ReaderServer.h"

#include <cstdio>
#include <exception>

using namespace tuyen;

static bool readFrame(std::string& payload)
{
    payload.resize(4);
    if (std::fread(payload.data(), 1, 4, stdin) != 4) {
        return false;
    }
    const auto length = frameLength(payload);
    if (length == 0 || length > (std::size_t(1) << 20)) {
        return false;
    }
    payload.resize(length);
    return std::fread(payload.data(), 1, length, stdin) == length;
}

static void writeFrame(std::string_view frame)
{
    if (std::fwrite(frame.data(), 1, frame.size(), stdout) != frame.size()
        || std::fflush(stdout) != 0) {
        std::_Exit(0); // the program is gone or wants no more
    }
}

int main()
{
    confine();
    try {
        serveReader({ readFrame, writeFrame });
    } catch (...) {
        return 1;
    }
    return 0;
}
