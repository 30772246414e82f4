// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/office/officesettings.h"

namespace pd {

namespace {

constexpr qsizetype greatestName = 60;
constexpr int greatestLockMinutes = 15;

} // namespace

Result<OfficeSettings> checked(OfficeSettings settings)
{
    settings.name = settings.name.simplified();
    settings.backupFolder = settings.backupFolder.trimmed();
    if (settings.name.isEmpty()) {
        return error(ErrorCode::Required, "name");
    }
    if (settings.name.size() > greatestName) {
        return error(ErrorCode::TooLong, "name", {std::to_string(greatestName)});
    }
    const bool languageKnown = settings.language.isEmpty() || settings.language == QLatin1String("zh_CN") ||
                               settings.language == QLatin1String("en");
    if (!languageKnown) {
        return error(ErrorCode::UnknownChoice, "language", {settings.language.toStdString()});
    }
    if (settings.lockMinutes < 1 || settings.lockMinutes > greatestLockMinutes) {
        return error(ErrorCode::OutOfRange, "lockMinutes", {"1", std::to_string(greatestLockMinutes)});
    }
    if (settings.slips.paper == SlipPaper::Plain && settings.slips.printed.empty()) {
        return error(ErrorCode::Required, "slipCopies");
    }
    return settings;
}

} // namespace pd
