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
shot() { sleep 0.6; import -window root "$out/$1-$language-$theme.png"; echo "$out/$1-$language-$theme.png"; }

for language in zh_CN en; do
    export LANG=$language.UTF-8
    "$program" demo --data "$work/$language.pdesk" >/dev/null
    rm -rf "$XDG_CONFIG_HOME"
    mkdir -p "$XDG_CONFIG_HOME/PropertyDesk"
    printf '[General]\nlanguage=%s\ntheme=%s\n' "$language" "$theme" >"$XDG_CONFIG_HOME/PropertyDesk/desk.ini"
    "$program" --data "$work/$language.pdesk" >/dev/null 2>&1 &
    pid=$!
    window=""
    for _ in $(seq 200); do
        window=$(xdotool search --onlyvisible --pid "$pid" 2>/dev/null | tail -n 1) && [[ -n "$window" ]] && break
        sleep 0.1
    done
    xdotool windowmove "$window" 0 0 windowsize "$window" 1366 768 windowfocus "$window"
    shot login
    type_text demo; keys Return
    type_text fucheng-garden; keys Return; sleep 2
    shot today; keys alt+t; shot today-call; keys Escape
    shot today
    keys ctrl+2; shot calls; keys ctrl+p; sleep 1; shot call-day; keys Escape
    keys ctrl+shift+c; type_text 1201; keys Return; shot new-call; keys Escape
    keys ctrl+3; shot repairs
    keys F2; type_text 1201; keys Return; type_text ls; shot new-repair
    keys Return; keys ctrl+Return; shot saved
    keys ctrl+p; sleep 1; shot slip; keys Escape
    keys ctrl+3; keys alt+d; shot dispatch-panel; keys Escape
    keys ctrl+4; shot dispatch; keys ctrl+p; sleep 1; shot dispatch-list; keys Escape
    keys ctrl+alt+v; shot review
    keys ctrl+5; shot watch-list
    keys ctrl+6; shot slip-return
    for book in 2 3 4 5; do keys "alt+$book"; shot "slip-book-$book"; done
    keys ctrl+7; shot warranty
    keys ctrl+9; shot stock
    keys ctrl+f; type_text 1-1-101; keys Return; sleep 1; shot registry
    keys ctrl+k; type_text reports; keys Return; sleep 1; shot reports
    keys ctrl+k; type_text settings; keys Return; sleep 1; shot settings
    keys ctrl+k; shot palette; keys Escape
    keys F1; shot help; keys Escape
    keys ctrl+l; shot lock
    kill "$pid"; wait "$pid" 2>/dev/null || true
done
