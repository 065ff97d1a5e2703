#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tuyến authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a bare system to the open window: set up, build, make a store of fictional data, show it.
#   usage: bash packaging/linux/demo.sh [FOLDER]     (~/.local/share/tuyen-demo unless told)
# Safe to run again: what is there is kept. Without a display it draws a chart and a report instead.
set -euo pipefail
here=$(pwd)
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
say() { printf '\033[1m[demo]\033[0m %s\n' "$*" >&2; }

folder=${1:-${XDG_DATA_HOME:-$HOME/.local/share}/tuyen-demo}
case $folder in /*) ;; *) folder=$here/$folder ;; esac
bin=$PWD/build/release/bin
store=$folder/demo.tuyen
# Known to everybody, for nothing in this store is true.
export TUYEN_PASSPHRASE='sáu con thuyền giấy trôi xa'

bash packaging/linux/setup.sh
say "configuring (preset release)"
cmake --preset release -DTUYEN_TESTS=OFF -DTUYEN_BENCH=OFF >/dev/null
say "building (some minutes the first time)"
cmake --build --preset release --parallel "$(nproc)" --target tuyen tuyen-desktop

mkdir -p "$folder"
if [ ! -e "$store" ]; then
  say "writing fictional files into $folder/files"
  rm -rf "$folder/files"
  "$bin/tuyen" demo "$folder/files" --lang en --quiet >/dev/null
  say "making the encrypted store"
  rm -f "$folder"/new.tuyen*
  "$bin/tuyen" new "$folder/new.tuyen" --lang en --quiet >/dev/null
  say "importing"
  code=0
  "$bin/tuyen" import "$folder/new.tuyen" "$folder"/files/* --lang en --quiet || code=$?
  # 3: some rows wait in quarantine, as they should: the files hold mistakes on purpose.
  [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || exit "$code"
  "$bin/tuyen" demo --watch "$folder/new.tuyen" --lang en --quiet >/dev/null
  mv "$folder/new.tuyen" "$store"
  rm -f "$folder"/new.tuyen*
fi
say "the store is $store"
say "its passphrase: $TUYEN_PASSPHRASE"

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  say "opening the window"
  printf '%s\n' "$TUYEN_PASSPHRASE" >"$folder/passphrase.txt"
  exec "$bin/tuyen-desktop" --passphrase-file "$folder/passphrase.txt" "$store"
fi
say "no display here: doing the main job without a window"
"$bin/tuyen" trends "$store" --by year --lang en --chart "$folder/trends.svg" --quiet
"$bin/tuyen" report "$store" --template year --year 2024 --lang vi --out "$folder/report.pdf" --quiet
say "chart:  $folder/trends.svg"
say "report: $folder/report.pdf"
