#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From nothing to the main job: installs what is missing, builds, and takes a recording to a trajectory in an encrypted
# site. Everything it makes lies below the build folder.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/run.sh [--no-window]
Installs what is missing, builds Voither and runs its main job on a demonstration site: people with consent, recordings
with transcripts, 15 dimensions with the words that made them, and a trajectory chart (PNG, PDF, CSV). With a display
it then opens the application on that site, and keeps the site for the next time.
  --no-window         ends without opening the application
  VOITHER_BUILD_DIR   the build folder (default: build/); the demonstration lies in its demo/
TEXT
}
window=true
case ${1:-} in
  '') ;;
  --no-window) window=false ;;
  --help | -h) usage; exit 0 ;;
  *) usage >&2; exit 2 ;;
esac

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=${VOITHER_BUILD_DIR:-$here/../build}
"$here/install-dependencies.sh"
"$here/build.sh" dev
build=$(cd "$build" && pwd)

[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || window=false
if ! $window || [ ! -e "$build/demo/trajectory.png" ]; then
  "$here/main-job.sh" "$build/bin/voither-cli" "$build/demo"
fi
if $window; then
  exec "$build/bin/voither" --data "$build/demo/site" --passphrase-file "$build/demo/passphrase"
fi
