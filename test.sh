#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and runs every test. `./test.sh --help` says more. Needs no display and no answers.
set -euo pipefail

root=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd -P)
# shellcheck source=packaging/set-up.sh
source "$root/packaging/set-up.sh"

usage()
{
    cat <<'TEXT'
Usage: ./test.sh [--asan | --valgrind | --bench]

Installs the Debian 12 packages that are missing, builds with warnings as errors and runs every test.

  --asan      Runs every test under the address and undefined-behaviour sanitizers instead.
  --valgrind  Runs the core tests under valgrind's memory check instead.
  --bench     Builds the benchmark as officers' builds are built, and runs it instead.
  --help      Shows this text.
TEXT
}

# run_tests PRESET
run_tests()
{
    configure "$1"
    build "$1"
    (cd -- "$root" && ctest --preset "$1" --output-on-failure -j 2) </dev/null || fail "Tests failed; see above."
    say "Every test passed ($1)."
}

run_valgrind()
{
    configure dev
    build dev core_tests
    say "Running the core tests under valgrind."
    valgrind --quiet --error-exitcode=1 --leak-check=full --errors-for-leak-kinds=definite \
        "$root/build/dev/bin/core_tests" </dev/null || fail "valgrind found faults, or tests failed; see above."
    say "Every core test passed under valgrind."
}

run_bench()
{
    [[ -f $root/tests/bench/CMakeLists.txt ]] || fail "There is no benchmark in tests/bench."
    configure release
    build release oslonac_bench
    "$root/build/release/bin/oslonac_bench" </dev/null || fail "The benchmark failed; see above."
    say "The benchmark is done."
}

(($# <= 1)) || { usage >&2; exit 2; }
case ${1:-} in
    '') install_packages run test; run_tests dev ;;
    --asan) install_packages run test; run_tests asan ;;
    --valgrind) install_packages run test valgrind; run_valgrind ;;
    --bench) install_packages run test; run_bench ;;
    --help | -h) usage ;;
    *) usage >&2; exit 2 ;;
esac
