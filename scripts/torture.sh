#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The long tier of the torture tests: the same tests as in every build, with many more rounds.
#   scripts/torture.sh              5,000 kills
#   scripts/torture.sh 50000        as many as asked
#   scripts/torture.sh --fuzz       each fuzz target for 30 seconds; stops at the first finding
#   scripts/torture.sh --fuzz 3600 xlsx    so many seconds; these targets only
# PD_TORTURE_SEED repeats a run of kills, PD_PRESET chooses its build (dev). What fuzzing has learnt stays in
# build/fuzz/corpus; an input that failed is kept in build/fuzz/findings, and the target takes its path to repeat it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fuzz() {
    local seconds=${1:-30}
    local targets=("${@:2}")
    ((${#targets[@]})) || targets=(csv xlsx roomnumber phone)
    scripts/packages.sh build asan
    cmake --preset fuzz
    cmake --build --preset fuzz --target "${targets[@]/%/_fuzz}"
    # 300 MB for everything: a target idles at 60 to 90 MB (code, shadow memory and tables of the sanitizers), and freed
    # memory is held back for 8 MB only instead of 256, so that what counts is what the readers hold.
    export ASAN_OPTIONS=quarantine_size_mb=8:detect_leaks=1
    mkdir -p build/fuzz/findings
    for name in "${targets[@]}"; do
        mkdir -p "build/fuzz/corpus/$name"
        echo "== $name, $seconds s"
        "build/fuzz/tests/fuzz/${name}_fuzz" -max_total_time="$seconds" -rss_limit_mb=300 -timeout=10 -max_len=16384 \
            -dict="tests/fuzz/$name.dict" -artifact_prefix="build/fuzz/findings/$name-" -print_final_stats=1 -verbosity=0 \
            "build/fuzz/corpus/$name" "tests/fuzz/seeds/$name"
    done
}

kills() {
    local preset=${PD_PRESET:-dev}
    scripts/packages.sh build run test
    cmake --preset "$preset"
    cmake --build --preset "$preset" --target torture_test storage_test
    # Every desk of the cash test takes 500 payments; 10,000 random days of money.
    PD_TORTURE_KILLS=$1 PD_TORTURE_PAYMENTS=500 QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai "build/$preset/tests/torture_test"
    PD_MONEY_DAYS=10000 QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai "build/$preset/tests/storage_test" \
        --gtest_filter='RandomDays.*'
}

if [[ "${1:-}" == --fuzz ]]; then
    fuzz "${@:2}"
else
    kills "${1:-5000}"
fi
