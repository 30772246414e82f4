#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The long tier of the torture tests: the same tests as in every build, with many more rounds.
#   scripts/torture.sh           5,000 kills
#   scripts/torture.sh 50000     as many as asked
# PD_TORTURE_SEED repeats a run, PD_PRESET chooses the build (dev).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

kills=${1:-5000}
preset=${PD_PRESET:-dev}
scripts/packages.sh build run test
cmake --preset "$preset"
cmake --build --preset "$preset" --target torture_test
PD_TORTURE_KILLS=$kills QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai "build/$preset/tests/torture_test"
