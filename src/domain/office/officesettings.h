// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "domain/repairs/slipcopies.h"

#include <QtCore/QString>

#include <optional>

namespace pd {

/// What holds for the whole office, whoever is at the desk.
struct OfficeSettings {
    QString name;         ///< of the estate: 富成花园
    bool demo = false;    ///< papers and window carry the watermark 演示
    QString language;     ///< "zh_CN" or "en"; empty: as the machine
    QString backupFolder; ///< empty: beside the data file
    int lockMinutes = 5;  ///< idle minutes until the window is covered, 1 … 15
    SlipCopies slips;     ///< how slips are printed; on plain paper one copy at least

    friend bool operator==(const OfficeSettings&, const OfficeSettings&) = default;
};

/// What has been done for the safety of the file.
struct OfficeCare {
    std::optional<Timestamp> backedUpAt;
    std::optional<Timestamp> checkedAt;
    bool sound = true; ///< outcome of the last check
};

/// Trimmed and checked. Errors: Required ("name"), TooLong ("name"), UnknownChoice ("language"), OutOfRange
/// ("lockMinutes"), Required ("slipCopies": none on plain paper).
Result<OfficeSettings> checked(OfficeSettings settings);

} // namespace pd
