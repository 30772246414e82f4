#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Format, then clang-tidy over every source file.
#   scripts/lint.sh                   everything
#   scripts/lint.sh --format          only the format
#   scripts/lint.sh src/base          files below that folder
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

format_only=false
folders=()
for argument in "$@"; do
    case "$argument" in
    --format) format_only=true ;;
    *) folders+=("${argument%/}/") ;;
    esac
done

scripts/packages.sh build lint
git ls-files -z -- '*.cpp' '*.h' | xargs -0 clang-format-16 --dry-run -Werror
echo "format: clean"
"$format_only" && exit 0

# The tidy preset has no precompiled headers (a GCC one is none for Clang); moc and uic output is all that must be built.
cmake --preset tidy >/dev/null
mapfile -t generated < <(ninja -C build/tidy -t targets all | sed -n 's/^\([a-z_]*_autogen\): phony$/\1/p')
ninja -C build/tidy "${generated[@]}" >/dev/null

mapfile -t files < <(git ls-files -- 'src/*.cpp' "${folders[@]/%/*.cpp}" | sort -u)
if ((${#folders[@]} > 0)); then
    mapfile -t files < <(git ls-files -- "${folders[@]/%/*.cpp}")
fi
started=$SECONDS
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy-16 -p build/tidy --quiet --warnings-as-errors='*' 2> >(
        grep -v -E '^[0-9]+ warnings? generated|^Suppressed |^Use -header-filter' >&2 || true
    )
echo "clang-tidy: ${#files[@]} files clean in $((SECONDS - started)) s"
