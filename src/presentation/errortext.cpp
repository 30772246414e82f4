// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errortext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr auto lastCode = ErrorCode::PrintFailed;

bool looksLikeCode(const QString& text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-' || c == u'_' || c == u':' ||
               c == u'.';
    });
    return plain && !text.isEmpty() && text.front().isLower();
}

/// The words of one error. Texts ask for parameters by position and get nothing raw.
class ErrorSentence {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    explicit ErrorSentence(const Error& error) : m_error(error) {}

    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString field() const { return fieldName(QString::fromStdString(m_error.field)); }
    [[nodiscard]] QString parameter(std::size_t index) const
    {
        const QString raw =
            index < m_error.parameters.size() ? QString::fromStdString(m_error.parameters[index]) : QString();
        if (hasFieldName(raw)) {
            return fieldName(raw);
        }
        return looksLikeCode(raw) ? QString() : raw;
    }
    [[nodiscard]] int count(std::size_t index) const { return parameter(index).toInt(); }
    /// " (what)" or nothing.
    [[nodiscard]] QString aside(std::size_t index) const
    {
        const QString what = parameter(index);
        return what.isEmpty() ? QString() : tr(" (%1)", "an aside after a word").arg(what);
    }

    [[nodiscard]] QString outOfRange() const;
    [[nodiscard]] QString timeOrder() const;
    [[nodiscard]] QString tooLarge() const;

    const Error& m_error;
};

QString ErrorSentence::text() const
{
    switch (m_error.code) {
    case ErrorCode::Internal:
        return tr("The program ran into a mistake of its own and changed nothing. Try again; if it comes "
                  "back, send the log file to your administrator.");
    case ErrorCode::StorageFailed:
        return tr(
            "The data file could not be read or written. Check that its disk is connected, then try again.");
    case ErrorCode::StorageBusy:
        return tr(
            "Another desk is writing to the data file right now. Nothing was lost; try again in a moment.");
    case ErrorCode::StorageFull:
        return tr("The disk is full, so nothing was stored. Free some space, then save again; what you typed "
                  "is kept.");
    case ErrorCode::StorageReadOnly:
        return tr("The data file or its folder is write-protected. Ask your administrator for the right to "
                  "write to both, then try again.");
    case ErrorCode::StorageDenied:
        return tr(
            "You have no right to read this data file. Ask your administrator for the right to read and "
            "write it, then open it again.");
    case ErrorCode::StorageDamaged:
        return tr("The data file is damaged and is left untouched. Stop working in it and restore the last "
                  "backup.");
    case ErrorCode::FileNotFound:
        return tr("The file%1 is not there. Check the folder or choose another file.").arg(aside(0));
    case ErrorCode::FileMoved:
        return tr(
            "The data file was moved or deleted while it was open, so nothing was stored. Put it back in "
            "its place, then save again.");
    case ErrorCode::FileIsFolder:
        return tr("This is a folder and not a data file%1. Choose a file in it that ends in .pdesk.")
            .arg(aside(0));
    case ErrorCode::FileNotDatabase:
        return tr(
            "This is not a data file of PropertyDesk, or its beginning is damaged; it is left untouched. "
            "Choose a file that ends in .pdesk, or open the newest backup.");
    case ErrorCode::FileForeign:
        return tr("This file belongs to another program and is left untouched. Choose a data file that ends "
                  "in .pdesk.");
    case ErrorCode::FileNewer:
        return tr("This file was written by a newer version of PropertyDesk%1. Install that version, then "
                  "open the file again.")
            .arg(aside(0));
    case ErrorCode::FileExists:
        return tr("There is already a file of that name. Choose another name or open the existing file.");
    case ErrorCode::FileUnreadable:
        return tr("The file%1 cannot be read. Close it in other programs, check your rights, then try again.")
            .arg(aside(0));
    case ErrorCode::FileUnwritable:
        return tr("The file%1 cannot be written. Close it in other programs or choose another folder.")
            .arg(aside(0));
    case ErrorCode::FolderNotFound:
        return tr("The folder%1 is not there. Check that its disk or network drive is connected, or choose "
                  "another folder.")
            .arg(aside(0));
    case ErrorCode::FolderUnwritable:
        return tr("Nothing can be written into the folder%1. Choose another folder, or ask your "
                  "administrator "
                  "for the right to write there.")
            .arg(aside(0));
    case ErrorCode::BackupUnsound:
        return tr(
            "The copy did not pass its checks and was thrown away. Check the data, choose another folder "
            "and back up again.");
    case ErrorCode::Cancelled:
        return tr("You stopped this before it was finished; nothing was changed. Start it again when you are "
                  "ready.");
    case ErrorCode::NotPermitted:
        return tr("You do not have the right to do this. Ask a colleague who has it or your administrator.");
    case ErrorCode::NotLoggedIn:
        return tr("Nobody is logged in at this desk. Log in, then try again.");
    case ErrorCode::LoginFailed:
        return tr("Login or password is wrong. Check both, and the Caps Lock key, and try again.");
    case ErrorCode::LoginThrottled:
        return tr("Too many failed attempts. Wait %n second(s), then try again.", nullptr, count(0));
    case ErrorCode::PasswordTooShort:
        return tr("The password is too short. Use at least %n character(s).", nullptr, count(0));
    case ErrorCode::PasswordTooLong:
        return tr("The password is too long. Use at most %n character(s).", nullptr, count(0));
    case ErrorCode::PasswordTooCommon:
        return tr("This password is easily guessed. Choose a longer one or several words.");
    case ErrorCode::PasswordReuse:
        return tr("The new password is the same as the old one. Choose a different one.");
    case ErrorCode::PasswordsDiffer:
        return tr("The two passwords are not the same. Type the new password again in both fields.");
    case ErrorCode::LoginTaken:
        return tr("Somebody already has this login. Choose another one.");
    case ErrorCode::LastAdministrator:
        return tr("This is the last administrator, and the centre needs one. Make somebody else "
                  "administrator first.");
    case ErrorCode::OwnAccount:
        return tr("Nobody can disable or restrict his own account. Ask another administrator.");
    case ErrorCode::Required:
        return tr("%1 is empty. Fill it in, then save again.").arg(field());
    case ErrorCode::TooLong:
        return tr("%1 is too long. Shorten it to at most %n character(s).", nullptr, count(0)).arg(field());
    case ErrorCode::OutOfRange:
        return outOfRange();
    case ErrorCode::NotANumber:
        return tr("%1 is not a number. Use digits and at most one point.").arg(field());
    case ErrorCode::NotADate:
        return tr("%1 is not a date. Write it as year-month-day, for example 2026-11-21.").arg(field());
    case ErrorCode::NotAPhone:
        return tr("%1 is not a phone number. Use 11 digits for a mobile phone, or area code and number.")
            .arg(field());
    case ErrorCode::NotAnIdNumber:
        return tr("%1 is not a valid ID number. Compare its 18 characters with the card.").arg(field());
    case ErrorCode::UnknownChoice:
        return tr("%1 has an entry that is not in the list%2. Choose one from the list.")
            .arg(field(), aside(0));
    case ErrorCode::Duplicate:
        return tr("%1 exists already%2. Open the existing entry or change this one.").arg(field(), aside(0));
    case ErrorCode::NotFound:
        return tr("This was not found%1. It may have been removed meanwhile; refresh the list (F5) and "
                  "choose again.")
            .arg(aside(0));
    case ErrorCode::Conflict:
        if (m_error.field == "run") {
            return tr("What would be billed now is not what was checked%1. Compute the run again, then have "
                      "it "
                      "checked.")
                .arg(aside(0));
        }
        return tr("Somebody else changed this meanwhile. Refresh (F5), compare, and save your change again.");
    case ErrorCode::InUse:
        if (m_error.field == "openOrders") {
            return tr("This technician still has orders to finish or slips to bring back: %1. Send somebody "
                      "else or take the slips back first, then save this again.")
                .arg(parameter(0));
        }
        return tr("This cannot be removed because something depends on it%1. Remove or change that first.")
            .arg(aside(0));
    case ErrorCode::DateOrder:
        return tr("The end lies before the start. Correct one of the two dates.");
    case ErrorCode::OrderTransition:
        return tr("The order is not in a state that allows this step. Refresh (F5) and choose one of the "
                  "steps it offers.");
    case ErrorCode::CallTransition:
        return tr(
            "The call record is not in a state that allows this step. Refresh (F5) and choose one of the "
            "steps it offers.");
    case ErrorCode::CallHasOrder:
        return tr("This call%1 has led to a service order already. Open that order, or take a new call.")
            .arg(aside(0));
    case ErrorCode::TechnicianRequired:
        return tr("No technician is chosen. Choose who goes, then dispatch again.");
    case ErrorCode::AppointmentRequired:
        return tr("No time is set. Enter when the technician comes, then dispatch again.");
    case ErrorCode::ReasonRequired:
        return tr("A reason is missing. Choose or write one, then save again.");
    case ErrorCode::PromiseRequired:
        return tr("A promised time is missing. Enter when the work goes on, then save again.");
    case ErrorCode::PromiseInPast:
        return tr("The promised time has already passed. Enter a later one.");
    case ErrorCode::TimeOrder:
        return timeOrder();
    case ErrorCode::ConsentRequired:
        return tr("Paid work needs the customer's agreement first. Record who agreed and to what amount, "
                  "then dispatch.");
    case ErrorCode::SignatureRequired:
        if (m_error.field == "recheck") {
            return tr("Work in a public area is closed after customer service has looked at it. Record the "
                      "recheck first, then close.");
        }
        return tr("The customer's signature is missing. Tick that the slip is signed or give the reason why "
                  "it is not.");
    case ErrorCode::ReleaseRequired:
        return tr("This report of engineering has not been released yet. Ask the supervisor to release it, "
                  "then dispatch.");
    case ErrorCode::AppointmentTaken:
        return tr("The technician has another appointment at that time%1. Choose another time or technician, "
                  "or give the reason and save again.")
            .arg(aside(0));
    case ErrorCode::DaySaturated:
        return tr("No more work is taken for that time%1. Choose a later time, or give the reason and save "
                  "again.")
            .arg(aside(0));
    case ErrorCode::ApprovalRequired:
        return tr("This needs the approval of a second person who has the right to it. Let him enter his "
                  "login and password here.");
    case ErrorCode::StockShort:
        return tr("There is not enough of it in stock%1. Take less, receive more first, or put the order on "
                  "wait for parts.")
            .arg(aside(1));
    case ErrorCode::CalendarWithoutTime:
        return tr(
            "These hours leave no working time for a whole year. Give at least one day a range of hours.");
    case ErrorCode::RangesOverlap:
        return tr("Two ranges of hours overlap or end before they begin%1. Correct them.").arg(aside(0));
    case ErrorCode::AlreadyMerged:
        return tr("This order was merged already%1. Open that order and go on there.").arg(aside(0));
    case ErrorCode::SameRecord:
        return tr("An order cannot be joined with itself. Choose another number.");
    case ErrorCode::UndoTooLate:
        return tr("It is too late to undo this, or somebody has gone on with it. Dispatch the order again "
                  "instead.");
    case ErrorCode::AlreadyDone:
        if (m_error.field == "pickedUpAt") {
            return tr("The technician has taken this slip along already; refresh (F5) to see when. It counts "
                      "once for each dispatch.");
        }
        return tr("This was done already%1. Refresh (F5) to see it.").arg(aside(0));
    case ErrorCode::ShiftRequired:
        return tr("You have no open shift. Open one at \u201cShift\u201d with the cash in the drawer, then "
                  "take the "
                  "money.");
    case ErrorCode::ShiftTooLong:
        return tr("The shift%1 has been open for more than 24 hours. Close it, then open a new one.")
            .arg(aside(0));
    case ErrorCode::ShiftOpen:
        return tr("A shift is open already%1. Close it first.").arg(aside(0));
    case ErrorCode::ShiftClosed:
        return tr("This shift is closed%1. What belongs to it stays as it is; use a refund or a reversal in "
                  "your own shift.")
            .arg(aside(0));
    case ErrorCode::AlreadyBilled:
        return tr("This has been billed already%1. Take the earlier charge back first if it was wrong.")
            .arg(aside(0));
    case ErrorCode::AlreadyReversed:
        return tr("This was taken back already%1. Refresh (F5) to see it.").arg(aside(0));
    case ErrorCode::PaidAlready:
        return tr("Something of this has been paid already%1. Refund it first, or correct it with a credit.")
            .arg(aside(0));
    case ErrorCode::MoreThanOwed:
        return tr("That is more than is owed%1. Enter at most what is open; the rest can go to the "
                  "prepayment.")
            .arg(aside(0));
    case ErrorCode::MoreThanPaid:
        return tr("That is more than was paid. Enter at most what is left of the receipt.");
    case ErrorCode::MoreThanBalance:
        return tr("That is more than the balance%1. Enter at most what is there.").arg(aside(0));
    case ErrorCode::SumsDiffer:
        return tr("The money does not match: the lines make %1, the methods of payment %2. Correct one of "
                  "them.")
            .arg(parameter(0), parameter(1));
    case ErrorCode::VoidTooLate:
        return tr("A receipt can be voided only in the open shift that gave it%1. Reverse it instead.")
            .arg(aside(0));
    case ErrorCode::NotComputable:
        return tr("This cannot be computed%1. Complete the entry, then run it again.").arg(aside(0));
    case ErrorCode::RunState:
        return tr("The billing run is not at this step%1. Refresh (F5) to see how it stands.").arg(aside(0));
    case ErrorCode::NumbersMissing:
        return tr("Receipt numbers are missing%1. Explain them first, then close the day.").arg(aside(0));
    case ErrorCode::OwnWork:
        return tr("Nobody checks or approves his own work. Ask a colleague who has the right to it.");
    case ErrorCode::ImportRefused:
        return tr("Nothing was imported: the file has %n problem(s). Correct them in the file, or choose to "
                  "leave those rows out.",
                  nullptr, count(0));
    case ErrorCode::ImportUndoBlocked:
        return tr("This import cannot be undone because something hangs on it by now%1. Change the entries "
                  "one by one instead.")
            .arg(aside(0));
    case ErrorCode::ImportTooLarge:
        return tooLarge();
    case ErrorCode::ImportNoTable:
        return tr("No table with a heading row was found in the file. Compare it with the import template, "
                  "or choose another sheet.");
    case ErrorCode::PrinterMissing:
        return tr("The chosen printer is not there. Switch it on or choose another one, or save as PDF.");
    case ErrorCode::PrintFailed:
        if (!parameter(1).isEmpty()) {
            return tr("The driver of the printer%1 has no form of %2 and would print on another size. Set up "
                      "the form at the printer (print server properties, own form), or choose another paper.")
                .arg(aside(0), parameter(1));
        }
        return tr(
            "The printer is paused or did not take the job. Check printer, paper and connection, then print "
            "again; what you saved is kept.");
    }
    return {};
}

QString ErrorSentence::outOfRange() const
{
    const QString least = parameter(0);
    const QString greatest = parameter(1);
    if (m_error.field == "backFilled") {
        return tr("Only urgent or immediate work may be written down afterwards. Change the urgency, or "
                  "register and dispatch it as usual.");
    }
    if (least.isEmpty() || greatest.isEmpty()) {
        return tr("%1 is outside what is possible. Correct it.").arg(field());
    }
    return tr("%1 must be between %2 and %3. Correct it.").arg(field(), least, greatest);
}

QString ErrorSentence::timeOrder() const
{
    const QString earlier = parameter(0);
    const QString later = parameter(1);
    if (earlier.isEmpty() || later.isEmpty()) {
        return tr("The times are not in order. Correct the one that is wrong.");
    }
    return tr("\u201c%1\u201d cannot be later than \u201c%2\u201d. Correct one of the two times.")
        .arg(earlier, later);
}

QString ErrorSentence::tooLarge() const
{
    const QString what = parameter(0);
    const QString limit = parameter(1);
    if (what.isEmpty() || limit.isEmpty()) {
        return tr("The file is too large to import. Split it into smaller files.");
    }
    return tr("The file is too large: %1 may be at most %2. Split it into smaller files.").arg(what, limit);
}

constexpr auto codes = [] {
    std::array<ErrorCode, static_cast<std::size_t>(lastCode) + 1> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<ErrorCode>(i);
    }
    return all;
}();

} // namespace

QString errorText(const Error& error)
{
    return ErrorSentence(error).text();
}

std::span<const ErrorCode> allErrorCodes()
{
    return codes;
}

} // namespace pd
