#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Format, then clang-tidy over every source file.
#   scripts/lint.sh                   everything
#   scripts/lint.sh --format          only the format
#   scripts/lint.sh --clazy           clazy's Qt checks (levels 0 and 1) as well; not in CI
#   scripts/lint.sh --changed         format of everything; clang-tidy over what differs from the commit named in
#                                     .ci/linted, at which everything was clean (everything where git has it not)
#   scripts/lint.sh src/base          files below that folder
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

format_only=false
clazy=false
changed=false
folders=()
for argument in "$@"; do
    case "$argument" in
    --format) format_only=true ;;
    --clazy) clazy=true ;;
    --changed) changed=true ;;
    *) folders+=("${argument%/}/*.cpp") ;;
    esac
done
mapfile -t files < <(git ls-files -- "${folders[@]:-src/*.cpp}")
((${#files[@]} > 0)) || { echo "lint.sh: no source files below: $*" >&2; exit 2; }

# A changed header is checked through one source that includes it; a changed configuration means everything.
if "$changed"; then
    linted=$(<.ci/linted)
    if git cat-file -e "$linted^{commit}" 2>/dev/null && git diff --quiet "$linted" -- .clang-tidy; then
        mapfile -t touched < <(git diff --name-only --diff-filter=d "$linted" -- 'src/*.cpp' 'src/*.h')
        files=()
        for one in "${touched[@]}"; do
            if [[ "$one" == *.cpp ]]; then
                files+=("$one")
            else
                # Read whole: a reader that stops after one line would kill git grep, and pipefail this script.
                mapfile -t includers < <(git grep -lF "#include \"${one#src/}\"" -- 'src/*.cpp')
                files+=("${includers[@]:0:1}")
            fi
        done
        mapfile -t files < <(printf '%s\n' "${files[@]}" | sort -u | sed '/^$/d')
    fi
fi

scripts/packages.sh build lint
git ls-files -z -- '*.cpp' '*.h' | xargs -0 clang-format-16 --dry-run -Werror
echo "format: clean"
"$format_only" && exit 0
((${#files[@]} > 0)) || { echo "clang-tidy: nothing changed since $linted"; exit 0; }

# The tidy preset has no precompiled headers (a GCC one is none for Clang). Nothing is compiled: of generated code only
# the forms are included, and CMake's own targets for them would first build every library below.
cmake --preset tidy >/dev/null
uic=$(qmake6 -query QT_HOST_LIBEXECS)/uic
forms=$PWD/build/tidy/forms
mkdir -p "$forms"
for form in ui/*/*.ui; do
    "$uic" "$form" -o "$forms/ui_$(basename "$form" .ui).h"
done

# check <name> <command...>: the command for one file at a time, on every core; any finding fails.
check() {
    local name=$1 started=$SECONDS
    shift
    printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" "$@" 2> >(
        grep -v -E '^[0-9]+ warnings? generated|^Suppressed |^Use -header-filter' >&2 || true
    )
    echo "$name: ${#files[@]} files clean in $((SECONDS - started)) s"
}
check clang-tidy clang-tidy-16 -p build/tidy "--extra-arg=-isystem$forms" --quiet --warnings-as-errors='*'
if "$clazy"; then
    scripts/packages.sh clazy
    # clazy 1.11 still advises QStringRef, which Qt 6 no longer has.
    check clazy clazy-standalone -p build/tidy "--extra-arg=-isystem$forms" -checks=level0,level1,no-qstring-ref
fi
