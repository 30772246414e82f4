#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 12 packages the project needs, in one place. "packages.sh build test lint" installs what is missing of
# those sets; without arguments all of them but clazy, which only lint.sh --clazy uses.
set -euo pipefail

declare -A sets=(
    [build]="g++ cmake ninja-build pkg-config ccache mold
        qt6-base-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
        libspdlog-dev libsqlite3-dev libsodium-dev libicu-dev libxlsxwriter-dev libzip-dev libqrencode-dev
        libfontconfig-dev
        libgtest-dev libgmock-dev libbenchmark-dev"
    [run]="libqt6sql6-sqlite libqt6svg6 libqt6printsupport6 qt6-translations-l10n fonts-wqy-zenhei"
    [test]="libqt6sql6-sqlite qt6-translations-l10n fonts-wqy-zenhei fonts-wqy-microhei
        tzdata xvfb xauth xdotool imagemagick poppler-utils"
    [lint]="clang-format-16 clang-tidy-16"
    [clazy]="clazy"
    [asan]="clang-16 libclang-rt-16-dev"
)

wanted=()
for name in "${@:-build run test lint asan}"; do
    for set in $name; do
        [[ -n "${sets[$set]:-}" ]] || { echo "packages.sh: no such set: $set (${!sets[*]})" >&2; exit 2; }
        for package in ${sets[$set]}; do
            wanted+=("$package")
        done
    done
done

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | head -n 1 || true)
    [[ "$state" == installed ]] || missing+=("$package")
done
if ((${#missing[@]} == 0)); then
    exit 0
fi

echo "installing: ${missing[*]}" >&2
as_root=()
if ((EUID != 0)); then
    as_root=(sudo)
fi
"${as_root[@]}" apt-get update -qq >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
