// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/orderlist.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace pd {

/// A slip that was asked for (REP-31, REP-42).
struct SlipChase {
    Timestamp at{0};
    QString actor;  ///< login
    QString person; ///< with whom it was
    QString answer;

    friend bool operator==(const SlipChase&, const SlipChase&) = default;
};
struct ChaseEntry {
    QString person;
    QString answer;
    std::optional<Timestamp> at = {}; ///< none: now
};

/// An order whose slip is with the technician.
struct UnreturnedSlip {
    OrderRow row;
    Timestamp due{0}; ///< REP-42
    std::optional<SlipChase> lastChase;
    int chases = 0;
    std::optional<Timestamp> pickedUpAt; ///< since the last dispatch (REP-57)
};
/// The most pressing first.
struct UnreturnedSlips {
    std::vector<UnreturnedSlip> slips;
    bool complete = true;
    static constexpr int largest = 2000;
};

/// What became of a number (REP-31).
enum class NumberFate {
    Back,      ///< the signed slip is at the desk
    Out,       ///< with the technician
    NotSent,   ///< nobody has it yet, the slip has not left the desk
    Cancelled, ///< with its reason
    Merged,    ///< into another order
    Missing,   ///< no order carries it
};
std::span<const NumberFate> allNumberFates();
/// "not-sent": as stored; back with fromCode() of domain/codes.h.
QString code(NumberFate fate);

/// One number of a day or month with everything that explains it.
struct NumberLine {
    QString number;
    NumberFate fate = NumberFate::Missing;
    std::optional<OrderId> order;
    std::optional<OrderState> state;
    QString place;
    QString technician;
    int printings = 0; ///< of the slip
    std::optional<Timestamp> returnedAt;
    std::optional<Timestamp> due; ///< of a slip that is out
    QString
        reason; ///< why cancelled, into what merged, or what a waiting order waits for (words, else the code)
    QString by; ///< name of who did that
    std::optional<SlipChase> chase;
    QString explanation;

    friend bool operator==(const NumberLine&, const NumberLine&) = default;
};

struct NumberCounts {
    int given = 0; ///< numbers that an order carries
    int back = 0;
    int out = 0;
    int notSent = 0;
    int cancelled = 0;
    int merged = 0;
    int missing = 0; ///< numbers that no order carries

    friend bool operator==(const NumberCounts&, const NumberCounts&) = default;
};
NumberCounts countsOf(const std::vector<NumberLine>& lines);

/// What became of a blank that was filled in by hand (decision 0020).
enum class BlankFate { Used, Spoiled, Lost };
std::span<const BlankFate> allBlankFates();
QString code(BlankFate fate);

struct SlipBlank {
    QString number; ///< as printed on the blank
    Date drawnOn = Date::fromDayNumber(0);
    BlankFate fate = BlankFate::Used;
    std::optional<OrderId> order; ///< of a used one
    QString orderNumber;
    QString reason;
};
struct BlankEntry {
    QString number;
    std::optional<Date> drawnOn;
    BlankFate fate = BlankFate::Used;
    QString orderNumber; ///< whole, or its last digits
    QString reason;
};

/// Who signs, and what he remarks.
struct SignEntry {
    QString by;
    QString note = {};
};

/// A day as it was signed off: never changed.
struct DayCheck {
    Timestamp at{0};
    QString checkedBy;
    QString note;
    NumberCounts counts;
};
/// A number as it stood when the day was signed off.
struct CheckedNumber {
    QString number;
    std::optional<NumberFate> fate; ///< none: a blank
    std::optional<OrderId> order;
    QString place;
    QString technician;
    int printings = 0;
    QString words;
};
/// The numbers issued on a day (REP-31).
struct DayNumbers {
    Date day = Date::fromDayNumber(0);
    QString first;
    QString last;
    std::vector<NumberLine> lines; ///< in order of the numbers, holes included
    std::vector<SlipBlank> blanks;
    std::optional<DayCheck> check;
    std::vector<CheckedNumber> checked; ///< of a signed day
    bool oldestUnsigned = false;        ///< the one to be signed next
};
/// Days that are over, have numbers and are not signed off, the oldest first; and the last signed ones.
struct CheckDays {
    std::vector<Date> open;
    std::vector<Date> signedOff; ///< the latest first
};

/// A month's first copies as they were bound: never changed.
struct Binding {
    Timestamp at{0};
    QString boundBy;
    Date boundOn = Date::fromDayNumber(0);
    Date keepUntil = Date::fromDayNumber(0); ///< REP-33
    int bound = 0;
    QString note;
};
/// A month's numbers in their order (REP-32).
struct MonthNumbers {
    QString month; ///< "202611"
    QString first;
    QString last;
    std::vector<NumberLine> lines;
    std::optional<Binding> binding;
    std::vector<CheckedNumber> checked; ///< of a bound month
    bool over = false;
};
struct BindingMonth {
    QString month;
    int numbers = 0;
    bool bound = false;
};

/// Nothing explains it yet: a missing number without words, or a slip past its time that nobody asked for.
bool needsWords(const NumberLine& line, Timestamp now);
/// As needsWords(), for the day a month is bound: whatever is not at the desk needs words.
bool needsWordsToBind(const NumberLine& line);
/// The words that go on record: reason, chase and explanation, in one line.
QString wordsOf(const NumberLine& line);

/// Trims the texts. Errors: Required (person, answer), TooLong, TimeOrder (after now).
Result<ChaseEntry> checked(ChaseEntry entry, Timestamp now);
/// Errors: ReasonRequired (explanation), TooLong.
Result<QString> checkedExplanation(const QString& reason);
/// Errors: Required (blankNumber, drawnOn, orderNumber of a used one), ReasonRequired (reason of the others),
/// TooLong, OutOfRange (drawn on a day to come).
Result<BlankEntry> checked(BlankEntry entry, const Date& today);
/// `field` names the person's input. Errors: Required, TooLong.
Result<SignEntry> checked(SignEntry entry, const char* field);
/// Errors: OutOfRange (day not over), ReasonRequired (explanation; parameter: the first unexplained number).
std::optional<Error> refusedSigning(const DayNumbers& numbers, Timestamp now, const Date& today);
/// The same for a month: OutOfRange (month not over), ReasonRequired.
std::optional<Error> refusedBinding(const MonthNumbers& numbers);
/// So many years on (REP-33).
Date keepUntil(const Date& boundOn, int years);

} // namespace pd
