#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh does, then every test.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/test.sh [CTEST-ARGUMENT...]
Installs what is missing, builds Voither, runs its main job and then all tests.
  VOITHER_BUILD_DIR   the build folder (default: build/)
TEXT
}
case ${1:-} in --help | -h) usage; exit 0 ;; esac

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/install-dependencies.sh" --test
"$here/run.sh" --no-window
build=$(cd "${VOITHER_BUILD_DIR:-$here/../build}" && pwd)
exec ctest --test-dir "$build" --output-on-failure --parallel "$(($(nproc) + 1))" "$@"
