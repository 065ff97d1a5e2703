#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tuyến authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds everything and runs every test. Safe to run again.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
say() { printf '\033[1m[test]\033[0m %s\n' "$*" >&2; }

bash packaging/linux/setup.sh
say "configuring (preset dev)"
cmake --preset dev -DTUYEN_BENCH=ON >/dev/null
say "building"
cmake --build --preset dev --parallel "$(nproc)"
say "running every test"
QT_QPA_PLATFORM=offscreen ctest --preset dev --parallel "$(nproc)"
