#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every fuzzer on its kept corpus for a number of seconds. What a fuzzer finds is left in the build folder.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: packaging/fuzz.sh [SECONDS-EACH]     (default 60)
TEXT
}
case ${1:-60} in --help | -h) usage; exit 0 ;; *[!0-9]*) usage >&2; exit 2 ;; esac

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${VOITHER_BUILD_DIR:-$top/build}-asan
"$top/packaging/build.sh" asan fuzzers

fuzz_one() {
  local program=$1 seconds=$2 name scratch
  name=$(basename "$program")
  scratch=$(mktemp -d)
  mkdir -p "$(dirname "$program")/findings"
  # New inputs go to the first folder; the kept corpus is only read.
  "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$(dirname "$program")/findings/$name-" \
    "$scratch" "$top/tests/fuzz/corpus/${name#fuzz_}" >"$scratch.log" 2>&1 \
    || { tail -n 40 "$scratch.log" >&2; echo "$name failed" >&2; return 1; }
  echo "$name: $(sed -n 's/stat::number_of_executed_units: *//p' "$scratch.log") runs, no finding"
  rm -rf "$scratch" "$scratch.log"
}
export -f fuzz_one
export top

find "$build/fuzz" -maxdepth 1 -type f -name 'fuzz_*' -executable -print0 | sort -z \
  | xargs -0 -P "$(nproc)" -I{} bash -c 'fuzz_one "$1" "$2"' _ {} "${1:-60}"
