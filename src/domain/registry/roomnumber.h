// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace pd {

/// Where a room is, taken out of the ways offices spell it. No part contains a dash or white space; Latin
/// letters are upper case, full-width forms half width, building and section numbers without leading zeros.
struct RoomNumber {
    QString building; ///< "3", "A", "商业楼"
    QString section;  ///< empty where the building has none (written "0" or left out)
    QString number;   ///< "1201", "商铺5"; leading zeros are kept
    std::optional<int>
        floor; ///< as written, else taken from a number of three or four digits; below ground negative

    /// The one spelling stored and shown: "3-2-1201", without a section "3-商铺5". parseRoomNumber reads it
    /// back.
    [[nodiscard]] QString code() const;
    /// The code without dashes, "321201": what hurried fingers type into the search box.
    [[nodiscard]] QString compact() const;
    /// Orders 2 before 10 (roomSortKey).
    [[nodiscard]] QString sortKey() const;

    friend bool operator==(const RoomNumber&, const RoomNumber&) = default;
};

/// Longest building name, section and room number, characters.
inline constexpr int roomPartLimit = 20;

/// Reads "3-2-1201", "3栋2单元1201", "3号楼2单元1201室", "1#-2-301", "3#2-1201", "3-0-商铺5", "A座1201",
/// "３－２－１２０１", "三栋二单元12层1201", "3-2-12-01". Errors: Required, UnknownChoice (no building and
/// number in it), TooLong.
Result<RoomNumber> parseRoomNumber(const QString& text);

/// The same from separate columns; each may be empty and may carry its unit ("3栋", "2单元", "12层",
/// "1201室"). A number that holds the whole spelling is accepted when the other columns agree with it.
/// Errors: as above, Conflict.
Result<RoomNumber> roomNumberOf(const QString& building, const QString& section, const QString& floor,
                                const QString& number);

/// Floor from "12", "12层", "12F", "B1", "-1层", "地下1层". Errors: NotANumber, OutOfRange (-9 … 200).
Result<int> parseFloor(const QString& text);

/// For the search box: any beginning of a spelling in the stored form; "3栋2单元12" gives "3-2-12". Empty for
/// a text that cannot begin a room number.
QString roomSearchText(const QString& text);

/// Codes that digits without separators may stand for: "321201" gives "3-2-1201", "32-1201", "32-1-201",
/// "3-21201" …. Only for searching; empty unless the text is 3 to 9 digits.
std::vector<QString> codesOfCompact(const QString& digits);

} // namespace pd
