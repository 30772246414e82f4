#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the program under Xvfb with the demo estate, drives it by keyboard as a clerk would, and saves pictures in
# Chinese and English to build/screenshots.   scripts/screenshot.sh [light|dark|contrast]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

theme=${1:-light}
out=$PWD/build/screenshots
program=${PD_PROGRAM:-$PWD/build/dev/propertydesk}
scripts/packages.sh run test
mkdir -p "$out"
work=$(mktemp -d)
display=:$((90 + RANDOM % 900))
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

Xvfb "$display" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
export DISPLAY=$display XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data TZ=Asia/Shanghai
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.05; done

keys() { xdotool key --clearmodifiers --delay 60 "$@"; sleep 0.4; }
type_text() { xdotool type --clearmodifiers --delay 40 "$1"; sleep 0.4; }
shot() { sleep 0.6; import -window root "$out/$1-$language.png"; echo "$out/$1-$language.png"; }
