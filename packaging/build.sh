#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and builds with one of the presets. VOITHER_BUILD_DIR names the build folder; programs land in its bin/.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/build.sh [PRESET [TARGET...]]     (presets: dev, asan, tsan, coverage, release; default dev)
TEXT
}
case ${1:-dev} in
  --help | -h) usage; exit 0 ;;
  dev | asan | tsan | coverage | release) ;;
  *) usage >&2; exit 2 ;;
esac

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=${1:-dev}
shift || true
if [ "$preset" = dev ]; then build=${VOITHER_BUILD_DIR:-$top/build}; else build=${VOITHER_BUILD_DIR:-$top/build}-$preset; fi

cd "$top"
if [ ! -f "$build/build.ninja" ]; then
  cmake --preset "$preset" -B "$build" >"$build.configure.log" 2>&1 || { cat "$build.configure.log" >&2; exit 1; }
  rm -f "$build.configure.log"
fi
cmake --build "$build" ${1:+--target "$@"}
