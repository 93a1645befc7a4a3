#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From nothing to the main job: installs what is missing, builds, and takes a recording to a trajectory in an encrypted
# site. Everything it makes lies below the build folder.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/run.sh
Installs what is missing, builds Voither and runs its main job on a demonstration site: people with consent, recordings
with transcripts, 15 dimensions with the words that made them, and a trajectory chart (PNG, PDF, CSV).
  VOITHER_BUILD_DIR   the build folder (default: build/); the demonstration lies in its demo/
TEXT
}
case ${1:-} in
  '') ;;
  --help | -h) usage; exit 0 ;;
  *) usage >&2; exit 2 ;;
esac

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=${VOITHER_BUILD_DIR:-$here/../build}
"$here/install-dependencies.sh"
"$here/build.sh" dev
build=$(cd "$build" && pwd)

exec "$here/main-job.sh" "$build/bin/voither-cli" "$build/demo"
