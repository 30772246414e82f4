#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to the running program: installs what is missing, builds, starts. Arguments go to the program:
#   scripts/run.sh                            the window
#   scripts/run.sh demo --data demo.pdesk     a demo estate
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$root/scripts/packages.sh" build run
(
    cd "$root"
    cmake --preset release
    cmake --build --preset release --target propertydesk
) >&2
exec "$root/build/release/propertydesk" "$@"
