// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/call.h"
#include "domain/repairs/orderstate.h"

#include <map>
#include <set>
#include <vector>

namespace pd {

/// One line of a list: the record with the names that its numbers stand for.
struct CallRow {
    Call call;
    QString takerName;       ///< the login where there is no colleague of that number
    QString responsibleName; ///< empty: the program itself
    QString orderNumber;     ///< empty: no order
    std::optional<OrderState> orderState;
};

/// All conditions hold at once; a default filter is every record.
struct CallFilter {
    std::set<CallCategory> categories; ///< empty: every one
    bool open = false;
    std::optional<Timestamp> promisedUntil; ///< exclusive; open ones with a call-back promised before
    std::optional<Timestamp> takenFrom;
    std::optional<Timestamp> takenUntil; ///< exclusive
    std::optional<RoomId> room;
    /// Words separated by spaces, each must occur: any run of Chinese characters anywhere in place, reason,
    /// answer, caller, phone, receiver, note or outcome; Latin words and digits from their beginning.
    QString text;
    QString number; ///< "LD-202611-0031", or its last digits

    friend bool operator==(const CallFilter&, const CallFilter&) = default;
};

/// Newest first.
struct CallPage {
    static constexpr int largest = 200;
    std::vector<CallRow> rows;
    std::optional<CallId> next; ///< where the next page starts; none: this was the last one
};

/// Numbers for the chips above the list.
struct CallCounts {
    int today = 0;
    int open = 0;
    int due = 0;     ///< call-backs promised for today or earlier
    int overdue = 0; ///< of those, the promised time is past
};

struct CallDetails {
    CallRow row;
    std::vector<CallEvent> events; ///< in order of happening
};

/// Somebody who can answer for a record.
struct Colleague {
    StaffId id;
    QString name;
};

/// The daily summary (LOG-11): the day's records in order of time, and what is open from before.
struct CallDay {
    static constexpr int largest = 2000;
    Date date;
    std::vector<CallRow> rows;
    std::vector<CallRow> openBefore; ///< taken earlier, still open now
    bool complete = true;            ///< false: more than `largest`
};

struct CallTotals {
    std::map<CallCategory, int> byCategory; ///< every one has an entry
    std::map<CallChannel, int> byChannel;   ///< every one has an entry
    int repairs = 0;                        ///< with an order number
    int open = 0;
};
CallTotals totalsOf(const std::vector<CallRow>& rows);

} // namespace pd
