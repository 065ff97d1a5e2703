#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tuyến authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fuzzes every target, or those named, for a minute each (or SECONDS_EACH), and prints one line a target.
# Needs clang (Debian: clang, libclang-rt-14-dev). What was found lies in build/fuzz/found; run it again with
#   build/fuzz/bin/fuzz TARGET build/fuzz/found/TARGET/crash-…
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --parallel "$(nproc)" >/dev/null
fuzz=build/fuzz/bin/fuzz
if [ $# -eq 0 ]; then
  mapfile -t all < <($fuzz --list)
  set -- "${all[@]}"
fi
failed=0
for target in "$@"; do
  corpus=build/fuzz/corpus/$target found=build/fuzz/found/$target
  mkdir -p "$corpus" "$found"
  $fuzz --seeds "$target" "$corpus"
  if [ "$target" = xls ]; then
    for book in tests/data/import/*.xls; do tail -c +9 "$book" >"$corpus/$(basename "$book")"; done
  fi
  log=$found/log
  TMPDIR=${TMPDIR:-/dev/shm} nice -n 15 $fuzz "$target" -max_total_time="${SECONDS_EACH:-60}" \
    -artifact_prefix="$found/" -print_final_stats=1 "$corpus" >"$log" 2>&1 && state=ok || { state=FOUND; failed=1; }
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  rate=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
  peak=$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")
  printf '%-12s %-6s %10s runs %8s/s %6s MB\n' "$target" "$state" "${runs:-?}" "${rate:-?}" "${peak:-?}"
done
exit $failed
