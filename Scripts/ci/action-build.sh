#!/usr/bin/env bash
# Finds the remit that the action runs, and names it in the output `binary`: the one that was given, else one that is
# built here, in the action's own checkout, which takes minutes and needs Swift 6.2 or newer.
#
#   INPUT_BINARY    path of a remit, or its name on the PATH; empty to build one
#   GITHUB_OUTPUT   file that takes the output; without it, standard output does
set -euo pipefail

fail() {
  printf '::error title=remit::%s\n' "$1"
  exit 2
}

binary=${INPUT_BINARY:-}
if [[ -n $binary ]]; then
  # From the folder of the repository that is checked: the next step starts there too.
  binary=$(command -v -- "$binary") || fail 'the input binary names no program that can be run'
  [[ $binary == /* ]] || binary=$PWD/$binary
else
  cd "$(dirname "${BASH_SOURCE[0]}")/../.."
  command -v swift >/dev/null ||
    fail 'there is no Swift on this runner to build remit with: install it in an earlier step, or give the input binary'
  make build >&2
  binary=$PWD/.build/release/remit
fi
"$binary" --version >&2 || fail 'the program that the input binary names does not run here'
printf 'binary=%s\n' "$binary" >>"${GITHUB_OUTPUT:-/dev/stdout}"
