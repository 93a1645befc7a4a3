#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/voither_<tag>.ts up to date with the texts in the sources, which are Portuguese.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/update-translations.sh [FOLDER]
Writes voither_pt_BR.ts (plural forms only), voither_en.ts and voither_es.ts in FOLDER (default: translations/). Texts
that are new there are marked as unfinished.
TEXT
}
case ${1:-} in --help | -h) usage; exit 0 ;; esac

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(cd "${1:-$root/translations}" && pwd)
tools=$(qtpaths6 --query QT_HOST_BINS 2>/dev/null || echo /usr/lib/qt6/bin)
update=$tools/lupdate
[ -x "$update" ] || update=lupdate
cd "$root"
common=(-silent -no-obsolete -locations none -source-language pt_BR -extensions cpp,h,qml -recursive app ui qml)
"$update" "${common[@]}" -pluralonly -target-language pt_BR -ts "$folder/voither_pt_BR.ts"
"$update" "${common[@]}" -target-language en -ts "$folder/voither_en.ts"
"$update" "${common[@]}" -target-language es -ts "$folder/voither_es.ts"
