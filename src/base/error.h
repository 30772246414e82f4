// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace pd {

/// Everything a user can cause or a machine can fail at, as one code. The sentence for each code (cause and
/// next step, both languages) is in presentation/errortext; a test walks allErrorCodes().
enum class ErrorCode {
    // Programming or machine
    Internal,        ///< a rule of the program itself was broken; logged with details
    StorageFailed,   ///< the file could not be read or written
    StorageBusy,     ///< another desk kept the file locked for longer than the busy timeout
    StorageFull,     ///< the disk is full
    StorageReadOnly, ///< the data file or its folder is write-protected
    StorageDenied,   ///< no right to read the data file
    StorageDamaged,
    FileNotFound,    ///< parameter: path
    FileMoved,       ///< the open data file was renamed or deleted
    FileIsFolder,    ///< parameter: path
    FileNotDatabase, ///< not a data file at all, or its first page is damaged
    FileForeign,     ///< a database of another program
    FileNewer,       ///< written by a newer version of this program; parameter: its schema version
    FileExists,
    FileUnreadable,   ///< parameter: file name
    FileUnwritable,   ///< parameter: file name
    FolderNotFound,   ///< parameter: path
    FolderUnwritable, ///< parameter: path
    BackupUnsound,    ///< the copy did not pass its checks and was discarded
    Cancelled,        ///< a job was cancelled by the person who started it
    // Rights and accounts
    NotPermitted, ///< parameter: permission code
    NotLoggedIn,
    LoginFailed,      ///< unknown login or wrong password; deliberately not told apart
    LoginThrottled,   ///< parameter: seconds to wait
    PasswordTooShort, ///< parameter: least number of characters
    PasswordTooLong,  ///< parameter: greatest number of characters
    PasswordTooCommon,
    PasswordReuse,
    PasswordsDiffer, ///< the new password and its repetition
    LoginTaken,
    LastAdministrator,
    OwnAccount, ///< nobody may disable or strip himself
    // Values
    Required,   ///< field is empty
    TooLong,    ///< parameter: greatest number of characters
    OutOfRange, ///< parameters: least, greatest
    NotANumber,
    NotADate,
    NotAPhone,
    NotAnIdNumber,
    UnknownChoice, ///< parameter: what was given
    Duplicate,     ///< parameter: what exists already
    NotFound,      ///< parameter: what was looked for
    Conflict,      ///< somebody else changed the record since it was read
    InUse,         ///< cannot be removed: something depends on it; parameter: what
    DateOrder,     ///< end before start
    // Repairs
    OrderTransition, ///< parameters: present state, wanted state
    TechnicianRequired,
    AppointmentRequired,
    ReasonRequired,
    PromiseRequired,
    PromiseInPast,
    TimeOrder,       ///< arrival before dispatch and the like; parameters: earlier field, later field
    ConsentRequired, ///< paid work needs the customer's agreement before dispatch (REP-05)
    SignatureRequired,
    ReleaseRequired, ///< a report of engineering is dispatched only after the supervisor released it (REP-24)
    AppointmentTaken,    ///< parameter: the order in the way; with a reason it goes (REP-12)
    DaySaturated,        ///< parameter: from when there is room again (REP-17)
    ApprovalRequired,    ///< parameter: permission code of the second person
    StockShort,          ///< parameter: what is there
    CalendarWithoutTime, ///< no working time within a year
    RangesOverlap,       ///< parameter: which day
    AlreadyMerged,       ///< parameter: number of the order it was merged into
    SameRecord,          ///< an order cannot be merged into or linked with itself
    UndoTooLate,         ///< parameters: seconds allowed
    AlreadyDone,         ///< parameter: when or where; nothing was done a second time
    // Calls
    CallTransition, ///< parameters: present state, wanted step
    CallHasOrder,   ///< parameter: number of the call
    // Fees
    ShiftRequired,   ///< no shift of this cashier is open
    ShiftTooLong,    ///< a shift over 24 h takes no more money; parameter: its number
    ShiftOpen,       ///< cashier or station has an open shift already; parameter: its number
    ShiftClosed,     ///< parameter: its number
    AlreadyBilled,   ///< parameter: text of the charge
    AlreadyReversed, ///< parameter: text or number
    PaidAlready,     ///< parameter: text of the charge
    MoreThanOwed,    ///< parameter: text of the charge
    MoreThanPaid,    ///< a refund beyond what was paid
    MoreThanBalance, ///< beyond prepayment or deposit
    SumsDiffer,      ///< lines and money do not add up; parameters: sum of the lines, sum of the money
    VoidTooLate,     ///< only the open shift that gave a receipt can void it; parameter: number
    NotComputable,   ///< parameter: what is missing
    RunState,        ///< a billing run is not in the state for this; parameter: number
    NumbersMissing,  ///< receipts of a series are missing and not explained; parameter: the first number
    OwnWork,         ///< nobody checks or approves what he did himself
    // Import
    ImportRefused,     ///< parameter: number of problems
    ImportUndoBlocked, ///< parameter: what hangs on the batch
    ImportTooLarge,    ///< parameters: what, limit
    ImportNoTable,
    // Printing
    PrinterMissing,
    PrintFailed,
};

/// A refusal or failure as a value: no text in it. `field` names the input it belongs to (empty: the whole
/// form).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string field;
    std::vector<std::string> parameters;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Short form for the common cases.
[[nodiscard]] inline Error error(ErrorCode code, std::string field = {},
                                 std::vector<std::string> parameters = {})
{
    return Error{code, std::move(field), std::move(parameters)};
}

} // namespace pd
