#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks that need no build: licences, include direction, format, icon names; with a build folder also clang-tidy on what
# changed and qmllint.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/check-source.sh [BUILD-FOLDER [BASE]]
Checks SPDX lines, the direction of includes, clang-format and the names of icons. With a build folder (for
compile_commands.json and the QML modules) it runs qmllint, and clang-tidy on the sources that changed since BASE
(default: the commit before the last one).
TEXT
}
case ${1:-} in --help | -h) usage; exit 0 ;; esac

cd "$(dirname "${BASH_SOURCE[0]}")/.."
failed=0
complain() { echo "check-source: $*" >&2; failed=1; }

# The rooms of core in order: a file includes only from its own room and from those before it.
order=(base events vault store audio recording playback transcript transcription language safety extraction projections trajectory demonstration site)
# Siblings that must not know each other although one stands before the other.
apart="vault:store store:vault audio:events audio:vault audio:store transcript:events transcript:vault transcript:store
transcript:audio language:events language:vault language:store language:audio extraction:events extraction:vault
extraction:store transcription:events transcription:vault transcription:store language:transcription trajectory:store
trajectory:vault"

rank() {
  local i
  for i in "${!order[@]}"; do [ "${order[$i]}" = "$1" ] && { echo "$i"; return; }; done
  echo -1
}

check_licences() {
  local file
  while read -r file; do
    head -n 3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || complain "$file has no SPDX line"
  done < <(git ls-files '*.cpp' '*.h' '*.qml' '*.sql' '*.cmake' '*.sh' '*.js' 'CMakeLists.txt' '*/CMakeLists.txt' '.ci/run')
}

check_includes() {
  local file included room target
  while IFS=: read -r file included; do
    room=$(cut -d/ -f2 <<<"$file")
    target=${included%%/*}
    [ "$(rank "$target")" -ge 0 ] || continue
    if [ "$(rank "$target")" -gt "$(rank "$room")" ]; then complain "$file includes $included, against the direction"; fi
    if grep -qw "$room:$target" <<<"$apart"; then complain "$file includes $included: $room does not know $target"; fi
  done < <(git grep -oE '#include "[a-z_]+/[^"]+"' -- 'core/*.h' 'core/*.cpp' | sed -E 's/#include "([^"]+)"/\1/')
  git grep -nE '#include [<"](Q(Object|Variant|Settings|SqlDatabase)|QtWidgets|QtQml)' -- core sync \
    && complain "core and sync use Qt Core only as Unicode, time-zone and resource library"
  git grep -nE '#include "(ui|app|sync)/' -- core && complain "core knows nothing above it"
  git grep -nE '#include <(unistd|fcntl|sys/[a-z]+|spawn|signal|poll)\.h>' -- core ui app sync ':!*_posix.cpp' \
    && complain "POSIX belongs in *_posix.cpp"
  return 0
}

check_format() {
  command -v clang-format >/dev/null || { complain "clang-format is not installed"; return; }
  git ls-files '*.cpp' '*.h' | xargs -r clang-format --dry-run --Werror || complain "run clang-format -i on the files above"
}

# Every icon that QML or a view model names is one that the program carries.
check_icons() {
  local file name
  while IFS=: read -r file name; do
    grep -qE "(^| )$name( |\)|$)" ui/graphics/icons.cmake || complain "$file names the icon $name, which ui/graphics/icons.cmake lacks"
  done < <(git grep -oE '([iI]con|iconName|leadingIcon|trailingIcon|emptyIcon): "[a-z0-9-]+"' -- 'qml/*.qml' \
    | sed -E 's/:[A-Za-z]+: "([a-z0-9-]+)"/:\1/')
}

check_qml() {
  local build=$1
  [ -d "$build/qml" ] || { echo "check-source: no QML modules in $build, qmllint has nothing to resolve them with"; return; }
  local lint=qmllint
  command -v qmllint >/dev/null || lint=$(qtpaths6 --query QT_HOST_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/qmllint
  local said
  said=$("$lint" -I "$build/qml" $(git ls-files 'qml/*.qml') 2>&1) || true
  [ -z "$said" ] || { echo "$said" >&2; complain "qmllint"; }
}

# Every text of the desktop stands in its translations, and none of them waits for words.
check_translations() {
  local folder file name
  folder=$(mktemp -d)
  cp translations/*.ts "$folder"
  packaging/update-translations.sh "$folder"
  for file in "$folder"/*.ts; do
    name=$(basename "$file")
    cmp -s "$file" "translations/$name" || complain "translations/$name is not up to date: packaging/update-translations.sh"
    ! grep -q 'type="unfinished"' "$file" || complain "translations/$name lacks $(grep -c 'type="unfinished"' "$file") texts"
  done
  rm -r "$folder"
}

check_tidy() {
  local build=$1 base=${2:-HEAD~1}
  git rev-parse -q --verify "$base" >/dev/null || { echo "check-source: no $base, clang-tidy has nothing to compare with"; return; }
  # clang-tidy reads the headers themselves: those that were compiled may be another compiler's or level's.
  local commands
  commands=$(mktemp -d)
  sed -E 's/-fpch-preprocess//; s/-Winvalid-pch .*cmake_pch\.hxx //' "$build/compile_commands.json" >"$commands/compile_commands.json"
  git diff --name-only --diff-filter=d "$base" -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' 'sync/*.cpp' \
    | xargs -r -n 4 -P "$(nproc)" clang-tidy -p "$commands" --quiet 2>/dev/null || complain "clang-tidy"
  rm -r "$commands"
}

check_licences
check_includes
check_format
check_icons
check_translations
[ -z "${1:-}" ] || check_qml "$1"
[ -z "${1:-}" ] || check_tidy "$1" "${2:-}"
exit $failed
