// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuyen {

/// Gives up, for good, everything that reading a file does not need: 1 GB of memory, 60 s of work,
/// no file written, no program started, no network. Called before the first byte of a file is read.
void confine();

} // namespace tuyen
