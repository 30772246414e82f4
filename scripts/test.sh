#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs every test of the every-build tier; ctest's summary comes last.
#   scripts/test.sh            GCC, debug
#   scripts/test.sh --asan     Clang 16 with AddressSanitizer and UndefinedBehaviorSanitizer
#   scripts/test.sh --long     the long torture tier first
# PD_DEBUG_INFO=OFF in the environment builds without debug information, which is quicker.
# Anything else goes to ctest, for example: scripts/test.sh -R Money
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=dev
sets=(build run test)
long=false
arguments=()
for argument in "$@"; do
    case "$argument" in
    --asan)
        preset=asan
        sets+=(asan)
        ;;
    --long) long=true ;;
    *) arguments+=("$argument") ;;
    esac
done

scripts/packages.sh "${sets[@]}"
configure=()
if [[ "${PD_DEBUG_INFO:-ON}" == OFF ]]; then
    configure+=(-DCMAKE_CXX_FLAGS_DEBUG=-g0)
fi
cmake --preset "$preset" "${configure[@]}"
cmake --build --preset "$preset"
if "$long"; then
    PD_PRESET=$preset scripts/torture.sh
fi
ctest --test-dir "build/$preset" -j "$(nproc)" --output-on-failure "${arguments[@]}"
