// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roomnumber.h"
#include "domain/registry/roomperson.h"
#include "domain/registry/rosterfilldown.h"

#include <optional>
#include <vector>

namespace pd {

/// What can be wrong with a row. The sentence for each is in presentation/registry/rosterproblemtext.
enum class RosterProblemCode {
    RoomMissing,
    RoomUnreadable,
    RoomPartsDisagree, ///< the room number says another building than the building column
    PhoneUnreadable,
    PhoneRounded, ///< 1.38E+10: the sheet has lost the last digits
    IdNumberWrong,
    IdNumberRounded,
    DateUnreadable,
    AreaUnreadable,
    InnerAreaLarger,
    UseUnknown,
    StateUnknown,
    RoleUnknown,
    ShareUnreadable,
    SharesTooLarge, ///< owners' shares of the room add up to more than 100 %
    FloorUnreadable,
    NameMissing,       ///< a phone or ID number without a name
    TextTooLong,       ///< parameter: greatest number of characters
    CellError,         ///< #N/A and the like
    RoomContradicts,   ///< an earlier row says otherwise; parameter: that row
    PersonContradicts, ///< one ID number under two names; parameter: the other name's row, 0 for a stored
                       ///< person
};

struct RosterProblem {
    int row = 0;     ///< as shown by the spreadsheet program
    int column = -1; ///< 0 is A; -1: the whole row
    QString header;  ///< of that column
    RosterProblemCode code = RosterProblemCode::RoomMissing;
    QString value; ///< what stands in the cell, at most 60 characters
    QString parameter;

    friend bool operator==(const RosterProblem&, const RosterProblem&) = default;
};

/// Somebody in a room, as far as the file says. Empty and absent values mean: the file does not say.
struct RosterPerson {
    QString name;
    QStringList phones;
    QString idNumber;
    std::optional<Date> birthday;
    QString employer;
    QString emergencyContact;
    QString emergencyPhone;
    RoomRole role = RoomRole::Owner;
    QString relation;
    std::optional<Share> share;
    std::optional<Date> from;
    int row = 0;

    friend bool operator==(const RosterPerson&, const RosterPerson&) = default;
};

/// A room with its people, from one row or several.
struct RosterRoom {
    RoomNumber number;
    std::optional<RoomUse> use;
    std::optional<RoomState> state;
    std::optional<Area> builtArea;
    std::optional<Area> innerArea;
    std::optional<Date> handover;
    QString note;
    std::vector<RosterPerson> people;
    int row = 0; ///< the first one

    friend bool operator==(const RosterRoom&, const RosterRoom&) = default;
};

/// What a file says, and what is wrong with it. A row with a problem adds nothing to `rooms`.
struct Roster {
    std::vector<RosterRoom> rooms;       ///< in order of the file
    std::vector<RosterProblem> problems; ///< by row and column
    std::vector<RosterNote> notes;       ///< what was filled down, by row
    int rows = 0;                        ///< with data, without examples and totals
    int badRows = 0;
};

/// Reads the rows below the header. Example rows, totals and remarks under the table are passed over. Two
/// rows of one person (name and a phone or ID number) in one room become one.
Roster readRoster(const Workbook& workbook, const RosterMapping& mapping);

} // namespace pd
