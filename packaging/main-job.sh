#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Voither's main job by command line, on a new demonstration site: from recordings to a trajectory chart.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/main-job.sh VOITHER-CLI FOLDER
Makes FOLDER new. It then holds site/ (the encrypted data), recordings/ (sound and transcripts to import), the chart as
trajectory.png, .pdf and .csv, and passphrase (of this demonstration only).
TEXT
}
case ${1:-} in --help | -h) usage; exit 0 ;; esac
[ $# -eq 2 ] || { usage >&2; exit 2; }
cli=$1
folder=$2

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

umask 077
rm -rf "$folder"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
head -c 24 /dev/urandom | base64 >"$folder/passphrase"
voither() { local command=$1; shift; "$cli" "$command" "$@" --passphrase-file "$folder/passphrase"; }

say "1. An encrypted site with synthetic people, and a few sessions spoken and analysed for real"
voither demo "$folder/site" --people 40 --sessions 16 --seed 7 --recordings "$folder/recordings"

say "2. A person who is new here: written consent, a recording with its transcript, the 15 dimensions and their evidence"
for recording in "$folder"/recordings/*.wav; do break; done
find "$folder/recordings" -type f ! -name "$(basename "${recording%.wav}").*" -delete # one is enough to try an import
voither import "$folder/site" --patient NOVA-2026-001 --consent 2026-03-02 \
  --audio "$recording" --transcript "${recording%.wav}.vtt"

say "3. The trajectory of one person"
voither trajectory "$folder/site" --patient 2026-0001 \
  --png "$folder/trajectory.png" --pdf "$folder/trajectory.pdf" --csv "$folder/trajectory.csv"

say "4. Everything that was written is whole"
voither verify "$folder/site"

say "The chart: $folder/trajectory.png"
