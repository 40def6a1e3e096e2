# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh, which source it with `root` set to the top of the sources.
# shellcheck shell=bash
: "${root:?}"

say() { printf '%s\n' "$*"; }

fail()
{
    printf '%s\n' "$*" >&2
    exit 1
}

# listed_packages GROUP... : the packages of these groups, one a line.
listed_packages()
{
    local group package wanted
    while read -r group package _; do
        for wanted in "$@"; do
            [[ $group != "$wanted" ]] || printf '%s\n' "$package"
        done
    done <"$root/packaging/debian-packages.txt"
}

# missing_packages PACKAGE... : those of them that are not installed, one a line.
missing_packages()
{
    local installed package
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$installed" || printf '%s\n' "$package"
    done
}

# as_administrator COMMAND... : with sudo unless we are root already.
as_administrator()
{
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages GROUP... : installs what is missing and says nothing when nothing is.
install_packages()
{
    local wanted missing log
    mapfile -t wanted < <(listed_packages "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not a Debian system, so nothing is installed. The build needs what packaging/debian-packages.txt lists."
        return
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    ((${#missing[@]})) || return 0

    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        fail "These packages are missing and only an administrator can install them (there is no sudo here)." \
            "As root, run: apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "Installing what is missing: ${missing[*]}. This may take some minutes."
    mkdir -p "$root/build"
    log="$root/build/packages.log"
    : >"$log"
    as_administrator apt-get update </dev/null >>"$log" 2>&1 \
        || say "The package lists could not be refreshed; trying with the lists that are there."
    if ! as_administrator env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}" </dev/null >>"$log" 2>&1; then
        tail -n 20 "$log" >&2
        fail "The packages could not be installed; nothing was built. The whole record is in $log." \
            "Check the network and the package sources, then start again."
    fi
}

# configure PRESET : prepares build/PRESET. A build folder that was copied along with the sources from another place
# points back to that place, so it is made anew.
configure()
{
    local preset=$1 folder="$root/build/$1" log
    if [[ -f $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "build/$preset belongs to another copy of the sources and is made anew."
        rm -rf -- "$folder"
    fi
    mkdir -p "$folder"
    log="$folder/configure.log"
    if ! (cd -- "$root" && cmake --preset "$preset") </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        fail "The build could not be prepared; the lines above say why."
    fi
}

# build PRESET [TARGET] : builds one target, or everything.
build()
{
    local preset=$1
    say "Building Oslonac in build/$preset."
    (cd -- "$root" && cmake --build --preset "$preset" ${2:+--target "$2"}) </dev/null \
        || fail "The build failed; the lines above say why."
}
