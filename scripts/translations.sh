#!/usr/bin/env bash
# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the catalogues up to date with the texts of the sources: new texts come in unfinished, gone ones go.
#   scripts/translations.sh            resources/translations/*.ts
#   scripts/translations.sh FILE.ts    that catalogue instead; an absolute path
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

catalogues=("$@")
if ((${#catalogues[@]} == 0)); then
    catalogues=(resources/translations/propertydesk_zh_CN.ts resources/translations/propertydesk_en.ts)
fi

lupdate=$(qmake6 -query QT_HOST_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate
# -I src: a class found in its header has the context it has at run time, pd::ClassName.
"$lupdate" -silent -no-obsolete -locations none -I src \
    src/presentation src/widgets src/propertydesk ui -ts "${catalogues[@]}"
