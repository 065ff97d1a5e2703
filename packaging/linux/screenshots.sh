#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tuyến authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the pictures of the manual: every page, in Vietnamese and English, light and dark, of a
# store of fictional data, into docs/manual/img. Needs Xvfb, xdotool and ImageMagick.
#   usage: bash packaging/linux/screenshots.sh [PROGRAMS] [PAGE…]
#          (build/release/bin and all pages unless told; the page of unlocking comes last, for then
#          it has recent stores to name)
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
say() { printf '\033[1m[pictures]\033[0m %s\n' "$*" >&2; }

bin=$(realpath "${1:-build/release/bin}")
shift || true
pages=("$@")
[ ${#pages[@]} -gt 0 ] || pages=(import receipt waiting figures incidents people links trends reports unlock)
out=docs/manual/img
work=$(mktemp -d /tmp/tuyen.XXXXXX)
store="$work/Kho mẫu (hư cấu).tuyen"
empty="$work/Kho mới (hư cấu).tuyen"
figures="$work/Kho số liệu (hư cấu).tuyen"
files=$work/files
# Known to everybody, for nothing in this store is true.
export TUYEN_PASSPHRASE='sáu con thuyền giấy trôi xa'
window=
screen=
finish() {
  [ -z "$window" ] || kill "$window" 2>/dev/null || true
  [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

say "writing a fictional store"
printf '%s\n' "$TUYEN_PASSPHRASE" >"$work/passphrase"
"$bin/tuyen" demo "$files" --lang vi --quiet >/dev/null
"$bin/tuyen" new "$store" --lang vi --quiet >/dev/null
"$bin/tuyen" new "$empty" --lang vi --quiet >/dev/null
code=0 others=()
# The last import is the one whose receipt is shown: one with rows that wait.
last="$files/Lao Cai vu MBN 2012-2025.xlsx"
for file in "$files"/*; do [ "$file" = "$last" ] || others+=("$file"); done
"$bin/tuyen" import "$store" "${others[@]}" "$last" --lang vi --quiet >/dev/null || code=$?
# 3: some rows wait in quarantine, as they should: the files hold mistakes on purpose.
[ "$code" -eq 0 ] || [ "$code" -eq 3 ] || exit "$code"
"$bin/tuyen" demo --watch "$store" --lang vi --quiet >/dev/null

# The same with published totals beside it: a store of its own, for the list of imports is shown too.
cp "$store" "$figures"
code=0
"$bin/tuyen" import "$figures" tests/data/import/figures.xlsx --lang vi --quiet >/dev/null || code=$?
[ "$code" -eq 0 ] || [ "$code" -eq 3 ] || exit "$code"

# The server says on a pipe which display was free; waiting reads from one that never speaks.
mkfifo "$work/quiet"
exec 3<>"$work/quiet"
mkfifo "$work/display"
Xvfb -displayfd 4 -screen 0 1440x900x24 -nolisten tcp -noreset 4>"$work/display" 2>/dev/null &
screen=$!
DISPLAY=:$(head -1 "$work/display")
export DISPLAY QT_QPA_PLATFORM=xcb

# Hundredths of a second the window and the readers it started have computed so far.
worked() {
  local processes=("/proc/$window/stat") child
  for child in $(pgrep -P "$window" || true); do processes+=("/proc/$child/stat"); done
  cat "${processes[@]}" 2>/dev/null | sed 's/^.*) //' | awk '{ sum += $12 + $13 } END { print sum + 0 }'
}

# A caret blinks and a bar of progress moves: a picture stands still when next to nothing differs
# from the one before and next to nothing was computed, some times in a row.
settle() {
  local still=0 differing before now
  before=$(worked)
  import -window root "$work/before.ppm"
  for _ in $(seq 120); do
    import -window root "$work/now.ppm"
    differing=$(compare -metric AE "$work/before.ppm" "$work/now.ppm" null: 2>&1 || true)
    mv "$work/now.ppm" "$work/before.ppm"
    now=$(worked)
    if [ "${differing%%.*}" -lt 150 ] 2>/dev/null && [ $((now - before)) -lt 4 ]; then still=$((still + 1)); else still=0; fi
    before=$now
    [ "$still" -lt 4 ] || return 0
    read -r -t 0.3 <&3 || true
  done
  say "the window never stood still"
}

start() { # ARGUMENTS…: until the window is there and has the keyboard
  local id
  "$bin/tuyen-desktop" --settings "$work/settings.ini" --lang "$lang" --theme "$theme" "$@" 2>/dev/null &
  window=$!
  id=$(xdotool search --sync --onlyvisible --pid "$window" | tail -1)
  xdotool mousemove 1439 899 windowfocus "$id"
}

picture() { # PAGE LANG THEME
  local page=$1 lang=$2 theme=$3
  case $page in
    unlock) start "$store" ;;
    import) start --passphrase-file "$work/passphrase" "$empty" "${tables[@]}" ;;
    figures) start --passphrase-file "$work/passphrase" --page receipts "$figures" ;;
    receipt) start --passphrase-file "$work/passphrase" --page receipts "$store" ;;
    waiting) start --passphrase-file "$work/passphrase" --page waiting "$store" ;;
    *) start --passphrase-file "$work/passphrase" --page "$page" "$store" ;;
  esac
  settle
  if [ "$page" = incidents ] || [ "$page" = people ]; then
    xdotool mousemove 600 300 click 1 mousemove 1439 899
    settle
  fi
  if [ "$page" = figures ]; then
    xdotool key ctrl+k
    settle
    xdotool type --delay 40 "Official figures"
    settle
    xdotool key Return
    settle
  fi
  if [ "$page" = links ]; then
    # A phone of the fictional store that several incidents share.
    xdotool type --delay 40 "01690 000 12"
    settle
    xdotool key Return
    settle
  fi
  convert "$work/before.ppm" -dither None -colors 256 -define png:compression-level=9 \
    "PNG8:$out/$page-$lang-$theme.png"
  kill "$window"
  wait "$window" 2>/dev/null || true
  window=
}

# The first of them is shown; it holds rows that would have to wait.
tables=("$files/Tay Ninh vu MBN 2024.xlsx" "$files/Lao Cai vu MBN 2024.xlsx"
  "$files/Lang Son 6 thang cuoi nam 2024.csv" "$files/Nghe An 6 thang cuoi nam 2024.csv"
  "$files/Tay Ninh 6 thang cuoi nam 2024.csv")
mkdir -p "$out"
for page in "${pages[@]}"; do
  for lang in vi en; do
    for theme in light dark; do
      # The manual shows these once.
      [ "$theme" = light ] || { [ "$page" != figures ] && [ "$page" != waiting ]; } || continue
      say "$page $lang $theme"
      picture "$page" "$lang" "$theme"
    done
  done
done
