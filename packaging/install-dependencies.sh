#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing to build and run Voither on Debian: packages of the distribution, and the locked packages of
# the npm registry (SQLCipher's source, sentiment lexicons). Does nothing when everything is there.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/install-dependencies.sh [--test]
  --test   also what the tests and the checks need
Needs root or sudo only when a Debian package is missing.
TEXT
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lists=("$here/debian-packages.txt")
for argument in "$@"; do
  case $argument in
    --test) lists+=("$here/debian-packages-test.txt") ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else
    echo "These need the computer's administrator (root or sudo): $*" >&2
    exit 1
  fi
}

# Names of packages that are not installed. npm may also come from elsewhere than Debian's own package.
missing_packages() {
  local name
  for name in $(sed 's/#.*//' "${lists[@]}"); do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
  done
  command -v npm >/dev/null || echo npm
}

mapfile -t missing < <(missing_packages)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

lock=$here/npm/package-lock.json
stamp=$here/npm/node_modules/.voither-lock
if ! cmp -s "$lock" "$stamp"; then
  echo "Fetching the locked npm packages"
  (cd "$here/npm" && npm ci --ignore-scripts --omit=dev --no-audit --no-fund --loglevel=error)
  cp "$lock" "$stamp"
fi
