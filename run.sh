#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets Oslonac up on Debian 12, builds it and opens the sample programme. `./run.sh --help` says more.
set -euo pipefail

root=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd -P)
# shellcheck source=packaging/set-up.sh
source "$root/packaging/set-up.sh"

sample_calls=(PP-2023 ROMA-2023)
scripts=(latin cyrillic)
lists=(ranked published)
list_formats=(csv xlsx pdf html)
agreement_formats=(pdf odt)

program="$root/build/release/bin/oslonac"
trial="$root/out/sample.oslonac"
results="$root/out/results"

usage()
{
    cat <<'TEXT'
Usage: ./run.sh [--headless] [-- ARGUMENTS]

Installs the Debian 12 packages that are missing, builds Oslonac in build/release and opens the sample programme.
The sample is written to out/sample.oslonac once; what you try in it stays there until you delete that file.

  --headless     Opens no window: makes the selection lists and agreements of the sample in out/results, which is
                 emptied first. This is also what happens when there is no display.
  -- ARGUMENTS   Builds, then starts Oslonac with these arguments, for example: ./run.sh -- --help
  --help         Shows this text.
TEXT
}

# decide FILE CALL : freezes the list under an example of a decision; agreements stand on it.
decide()
{
    "$program" selection decide "$1" --call "$2" --number "PRIMER-$2" --date 2023-09-18 --body "Komisija (primer)"
}

# make_lists FILE CALL : the ranked and the published list in every script and format.
make_lists()
{
    local list script format file
    mkdir -p "$results/lists"
    for list in "${lists[@]}"; do
        for script in "${scripts[@]}"; do
            for format in "${list_formats[@]}"; do
                file="$results/lists/$2-$list-$script.$format"
                "$program" selection export "$1" --call "$2" --format "$format" --script "$script" --list "$list" \
                    --output "$file"
                [[ -s $file ]] || fail "The program reported no fault, but $file was not written."
            done
        done
    done
}

# make_agreements FILE CALL : drafts the agreements of the selected applicants and prints them.
make_agreements()
{
    local script format folder
    "$program" agreements draft "$1" --call "$2"
    mkdir -p "$results/agreements/$2"
    for script in "${scripts[@]}"; do
        for format in "${agreement_formats[@]}"; do
            folder="$results/agreements/$2/$script-$format"
            "$program" agreements print "$1" --call "$2" --format "$format" --script "$script" --output "$folder" \
                2> "$folder-blanks.txt" || fail "$(cat "$folder-blanks.txt")"
            tail -n 1 "$folder-blanks.txt" # each agreement's blanks stand in the file
            [[ -n $(ls -A "$folder") ]] || fail "The program reported no fault, but nothing was written to $folder."
        done
    done
}

# The main job without a window: from calls and scores to lists and agreements on paper.
work_headless()
{
    local call file="$results/sample.oslonac"
    export QT_QPA_PLATFORM=offscreen
    if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then # Qt would remark on it
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        trap 'rm -rf -- "$XDG_RUNTIME_DIR"' EXIT
    fi
    rm -rf -- "$results"
    mkdir -p "$results"
    say "Writing the sample programme."
    "$program" file new "$file" --sample
    for call in "${sample_calls[@]}"; do
        say "Deciding $call and making its selection lists."
        decide "$file" "$call"
        make_lists "$file" "$call"
        say "Drafting and printing the agreements of $call."
        make_agreements "$file" "$call"
    done
    say "Done. The results are here:"
    say "  the file        $file"
    say "  selection lists $results/lists ($(find "$results/lists" -type f | wc -l) files)"
    say "  agreements      $results/agreements ($(find "$results/agreements" -type f ! -name '*-blanks.txt' | wc -l) files)"
}

open_window()
{
    if [[ ! -e $trial ]]; then
        mkdir -p "$(dirname -- "$trial")"
        say "Writing the sample programme to $trial."
        QT_QPA_PLATFORM=offscreen "$program" file new "$trial" --sample
    fi
    say "Opening $trial."
    exec "$program" "$trial"
}

mode=window
while (($#)); do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --headless) mode=headless; shift ;;
        --) mode=arguments; shift; break ;;
        *) usage >&2; exit 2 ;;
    esac
done

set_up()
{
    install_packages run
    configure release
    build release oslonac
}

if [[ $mode == arguments ]]; then
    set_up >&2 # standard output belongs to the program's data
    exec "$program" "$@"
fi
set_up
if [[ $mode == window && -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
    say "There is no display, so the work is done without a window."
    mode=headless
fi
if [[ $mode == headless ]]; then
    work_headless
else
    open_window
fi
