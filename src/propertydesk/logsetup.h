// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string>
#include <string_view>

namespace pd {

/// Sends log() to a rotating file (10 × 5 MB, UTC) in `folder`, made if missing. Without a writable folder
/// the program runs on without a log. No personal data goes in; control characters come out escaped, so that
/// no line can be forged.
void startLog(const QString& folder);
/// Writes out what is buffered and closes the file.
void stopLog();

/// Where this user's log lies.
QString logFolder();

/// `text` with control characters and bidirectional marks as \xNN or \u{NNNN}.
std::string escapedForLog(std::string_view text);

} // namespace pd
