#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of resources/pictures anew, on the demonstration site that run.sh made.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/take-pictures.sh VOITHER DEMO-FOLDER
Saves every page of the program on the site of DEMO-FOLDER (made by packaging/run.sh) in resources/pictures.
TEXT
}
case ${1:-} in --help | -h) usage; exit 0 ;; esac
[ $# -eq 2 ] || { usage >&2; exit 2; }
program=$1
demo=$2
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/resources/pictures
mkdir -p "$folder"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
take() {
  local name=$1
  shift
  "$program" --language pt-BR --size 1366x768 --grab "$folder/$name.png" "$@"
}
take first-use --data "$demo/nothing-here"
take unlock --data "$demo/site"
for page in home people person trajectory review record import settings; do
  take "$page" --theme light --data "$demo/site" --passphrase-file "$demo/passphrase" --page "$page"
done
take trajectory-dark --theme dark --data "$demo/site" --passphrase-file "$demo/passphrase" --page trajectory
