#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the promises of speed, each beside its floor, in the optimised build. Prints a table; the figures stay in
# build/release/bench/bench.json. The data files are made once (1,000,000 orders: some minutes and 1 GB), into build/bench.
#   scripts/bench.sh                      10,000 and 1,000,000 orders
#   scripts/bench.sh --orders 100000      another size of the large file
#   scripts/bench.sh --only P3,P4         only these promises
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/packages.sh build run test
cmake --preset release >/dev/null
cmake --build --preset release --target propertydesk pd_bench
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LANG=C.UTF-8 TZ=Asia/Shanghai
build/release/tests/bench/pd_bench --folder build/bench --json build/release/bench "$@"
