#!/usr/bin/env bash
# Runs `remit lint` as the action does: findings beside the lines of a pull request, a page in the job's summary, and
# a SARIF file. Ends with remit's own status: 0, 1 for findings, 2 where it could not do its work.
#
#   INPUT_PATHS      files and folders to check, one a line; empty for all content
#   INPUT_CONTENT    folder of the content; empty for `content`
#   INPUT_FAIL_ON    error, warning, info or never; empty for what site.yaml says
#   INPUT_ANNOTATE   true for annotations; anything else prints the findings in the log
#   INPUT_SARIF      true for a SARIF file
#   REMIT            the program; `remit` on the PATH if empty
#   RUNNER_TEMP, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY   as GitHub sets them; may be missing
set -euo pipefail

remit=${REMIT:-remit}
folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/remit.XXXXXX")
findings=$folder/findings.txt

arguments=(--color never --report "full=$findings")
[[ -z ${INPUT_CONTENT:-} ]] || arguments+=("--content=$INPUT_CONTENT")
[[ -z ${INPUT_FAIL_ON:-} ]] || arguments+=("--fail-on=$INPUT_FAIL_ON")
[[ ${INPUT_SARIF:-} != true ]] || arguments+=(--report "sarif=$folder/remit.sarif")
if [[ ${INPUT_ANNOTATE:-} == true ]]; then
  arguments+=(--format github)
else
  # What is printed quotes files, and nothing in a file is an order to the runner.
  token=remit-$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '::stop-commands::%s\n' "$token"
fi
paths=()
while IFS= read -r path; do
  path=${path%$'\r'}
  [[ -z $path ]] || paths+=("$path")
done <<<"${INPUT_PATHS:-}"

status=0
"$remit" lint "${arguments[@]}" -- ${paths[@]+"${paths[@]}"} || status=$?
[[ -z ${token:-} ]] || printf '::%s::\n' "$token"

if [[ -n ${GITHUB_OUTPUT:-} ]]; then
  printf 'status=%s\n' "$status" >>"$GITHUB_OUTPUT"
  [[ ! -e $folder/remit.sarif ]] || printf 'sarif=%s\n' "$folder/remit.sarif" >>"$GITHUB_OUTPUT"
fi
if [[ -n ${GITHUB_STEP_SUMMARY:-} && -e $findings ]]; then
  if [[ -s $findings ]]; then
    # GitHub takes 1 MiB. A line that is empty would end the block, so each gets a blank.
    printf '### remit\n\n<pre>\n'
    head -c 400000 "$findings" | sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/^$/ /'
    printf '\n</pre>\n'
  else
    printf '### remit\n\nNo findings.\n'
  fi >>"$GITHUB_STEP_SUMMARY"
fi
exit "$status"
