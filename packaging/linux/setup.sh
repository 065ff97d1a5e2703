#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tuyến authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Tuyến needs to be built and tested on Debian 12 (newer Debian and Ubuntu work too).
# Run as root, or as a user with sudo. Does nothing the second time.
set -euo pipefail

say() { printf '\033[1m[setup]\033[0m %s\n' "$*" >&2; }
die() { printf '[setup] %s\n' "$*" >&2; exit 1; }

packages=(
  g++ cmake ninja-build ccache pkg-config
  libsqlcipher-dev libsqlitecpp-dev libutf8proc-dev libzip-dev libexpat1-dev zlib1g-dev libfreexl-dev libpoppler-cpp-dev
  nlohmann-json3-dev libboost-math-dev libxlsxwriter-dev libsodium-dev libssl-dev libdeflate-dev libcli11-dev libigraph-dev
  qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libgl-dev libopengl-dev libvulkan-dev libxkbcommon-dev qt6-qpa-plugins
  fonts-croscore fonts-noto-core
  catch2 libbenchmark-dev
  poppler-utils sqlite3
)
# In Debian 12 these two come from bookworm-backports: the plain ones are too old.
backported=(libsqlcipher-dev catch2)

command -v apt-get >/dev/null || die "this script needs a Debian-like system (apt-get was not found)"
. /etc/os-release

root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || die "run this as root, or install sudo"
  root=(sudo)
fi
as_root() { "${root[@]}" env DEBIAN_FRONTEND=noninteractive "$@"; }

# The mirror of this machine, from its own apt sources (one-line or deb822 form).
mirror() {
  local f
  for f in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -r "$f" ] && sed -nE 's/^deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+)[[:space:]]+'"$1"'[[:space:]]+.*\bmain\b.*/\2/p' "$f"
  done
  for f in /etc/apt/sources.list.d/*.sources; do
    [ -r "$f" ] && awk -v suite="$1" 'BEGIN { RS = ""; FS = "\n" } {
      uri = ""; ok = 0; main = 0; off = 0
      for (i = 1; i <= NF; i++) {
        if ($i ~ /^URIs:/) { split($i, u, /[[:space:]]+/); uri = u[2] }
        if ($i ~ /^Enabled:[[:space:]]*no/) off = 1
        if ($i ~ /^Suites:/) { n = split($i, s, /[[:space:]]+/); for (j = 2; j <= n; j++) if (s[j] == suite) ok = 1 }
        if ($i ~ /^Components:/ && $i ~ /main/) main = 1
      }
      if (uri != "" && ok && main && !off) print uri }' "$f"
  done
  return 0
}

installed() { dpkg-query -W -f='${db:Status-Abbrev}\n' "$1" 2>/dev/null | grep -q '^ii'; }
new_enough() { # package, least version
  dpkg --compare-versions "$(dpkg-query -W -f='${Version}' "$1" 2>/dev/null || echo 0)" ge "$2"
}

missing=()
for p in "${packages[@]}"; do installed "$p" || missing+=("$p"); done
if [ "${VERSION_CODENAME:-}" = bookworm ]; then
  new_enough libsqlcipher-dev 4.5 || missing+=(libsqlcipher-dev)
  new_enough catch2 3 || missing+=(catch2)
fi
if [ ${#missing[@]} -eq 0 ]; then
  say "all packages are installed"
  exit 0
fi

if [ "${VERSION_CODENAME:-}" = bookworm ]; then
  if [ -z "$(mirror bookworm-backports | head -n 1)" ]; then
    uri=$(mirror bookworm | head -n 1)
    [ -n "$uri" ] || die "no apt source with 'bookworm main' was found; add one and run this again"
    key=""
    [ -r /usr/share/keyrings/debian-archive-keyring.gpg ] && key="[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] "
    say "enabling bookworm-backports (for SQLCipher 4 and Catch2 3)"
    echo "deb ${key}${uri} bookworm-backports main" | as_root tee /etc/apt/sources.list.d/bookworm-backports.list >/dev/null
  fi
fi

say "reading the package lists"
as_root apt-get update -qq
say "installing ${#missing[@]} packages (about 700 MB on a bare system; a few minutes)"
if [ "${VERSION_CODENAME:-}" = bookworm ]; then
  wanted=()
  for p in "${missing[@]}"; do
    case " ${backported[*]} " in *" $p "*) wanted+=("$p/bookworm-backports") ;; *) wanted+=("$p") ;; esac
  done
  as_root apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${wanted[@]}" >/dev/null
else
  as_root apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null
fi
say "done"
