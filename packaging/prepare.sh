# shellcheck shell=sh
# Read by the scripts beside it: what a fresh machine must have before anything is built.
# Sets $root (the clone) and goes there. Nothing here reaches a host but through apt.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root" || exit 1

# Qt warns at every start where the locale has no UTF-8.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

say() { printf '== %s\n' "$*"; }

refuse() {
    printf '%s: %s\n' "$(basename -- "$0")" "$*" >&2
    exit 1
}

# as_root COMMAND...: directly as root, else through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        refuse "installing needs root or sudo; without either, have somebody install: $missing"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "$@"
}

# The names of what is installed, and the names it stands for: a package of Debian 12 may be part of another in Ubuntu.
installed_names() {
    dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -n 's/^installed //; t names; d; : names; s/([^)]*)//g; s/[ ,][ ,]*/\n/g; p'
}

# The same of what apt could install.
is_available() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]' ||
        LC_ALL=C apt-cache showpkg "$1" 2>/dev/null | sed -n '/^Reverse Provides:/,$p' | sed 1d | grep -q .
}

# missing_of PURPOSE...: the lines of packaging/packages of which no alternative is installed.
missing_of() {
    installed=$(installed_names)
    for purpose in "$@"; do
        while read -r of names _; do
            [ "$of" = "$purpose" ] || continue
            found=no
            for name in $(printf '%s' "$names" | tr '|' ' '); do
                if printf '%s\n' "$installed" | grep -qxF -- "$name"; then
                    found=yes
                fi
            done
            [ "$found" = yes ] || printf '%s ' "$names"
        done <packaging/packages
    done
}

# install_missing PURPOSE...: asks apt only for what is not there yet, and not at all where nothing is missing.
install_missing() {
    missing=$(missing_of "$@")
    if [ -z "$missing" ]; then
        say "Nothing to install: every package for $* is there."
        return
    fi
    command -v apt-get >/dev/null || refuse "this machine has no apt; install by its own means: $missing"
    say "Installing what is missing for $*: $missing"
    apt_get update || say "apt-get update complained; going on with the lists there are."
    wanted=
    for names in $missing; do
        chosen=
        for name in $(printf '%s' "$names" | tr '|' ' '); do
            if [ -z "$chosen" ] && is_available "$name"; then
                chosen=$name
            fi
        done
        [ -n "$chosen" ] || refuse "apt knows no package $names; on Ubuntu the component universe must be enabled."
        wanted="$wanted $chosen"
    done
    # shellcheck disable=SC2086 # a list of names
    apt_get install --yes --no-install-recommends $wanted
}

# configure PRESET [-D...]: afresh where the folder was configured for a clone that has moved since. A whole build from
# nothing compiles a dozen files together and the common headers once: half the time.
configure() {
    preset=$1
    shift
    fresh=
    cache=build/$preset/CMakeCache.txt
    if [ -e build ] && [ ! -w build ]; then
        refuse "$root/build belongs to somebody else (an earlier run as root?); remove it or run as they did."
    fi
    if [ -e "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        fresh=--fresh
    fi
    # shellcheck disable=SC2086 # absent or one word
    cmake --preset "$preset" $fresh -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12 \
        -DCMAKE_DISABLE_PRECOMPILE_HEADERS=OFF "$@"
}
