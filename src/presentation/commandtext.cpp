// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/commandtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace pd {

namespace {

using Text = std::pair<std::string_view, const char*>;

constexpr std::array texts{
    Text{"office.create", QT_TRANSLATE_NOOP("CommandText", "Created the data file")},
    Text{"demo.fill", QT_TRANSLATE_NOOP("CommandText", "Filled the demonstration estate")},
    Text{"office.change", QT_TRANSLATE_NOOP("CommandText", "Changed the settings")},
    Text{"office.back-up", QT_TRANSLATE_NOOP("CommandText", "Made a backup")},
    Text{"office.verify", QT_TRANSLATE_NOOP("CommandText", "Checked the data file")},
    Text{"repairs.change-limits", QT_TRANSLATE_NOOP("CommandText", "Changed limits and hours")},
    Text{"repairs.note-clocks", QT_TRANSLATE_NOOP("CommandText", "Told of limits that near or were missed")},
    Text{"staff.log-in", QT_TRANSLATE_NOOP("CommandText", "Logged in")},
    Text{"staff.change-own-password", QT_TRANSLATE_NOOP("CommandText", "Changed the own password")},
    Text{"staff.create-first-administrator",
         QT_TRANSLATE_NOOP("CommandText", "Created the first administrator")},
    Text{"staff.add", QT_TRANSLATE_NOOP("CommandText", "Added a member of staff")},
    Text{"staff.edit", QT_TRANSLATE_NOOP("CommandText", "Changed a member of staff")},
    Text{"staff.reset-password", QT_TRANSLATE_NOOP("CommandText", "Set a new password for somebody")},
    Text{"staff.release-login", QT_TRANSLATE_NOOP("CommandText", "Released a blocked login")},
    Text{"registry.import", QT_TRANSLATE_NOOP("CommandText", "Imported a roster")},
    Text{"registry.undo-import", QT_TRANSLATE_NOOP("CommandText", "Took an import back")},
    Text{"registry.add-building", QT_TRANSLATE_NOOP("CommandText", "Added a building")},
    Text{"registry.change-building", QT_TRANSLATE_NOOP("CommandText", "Changed a building")},
    Text{"registry.add-room", QT_TRANSLATE_NOOP("CommandText", "Added a room")},
    Text{"registry.change-room", QT_TRANSLATE_NOOP("CommandText", "Changed a room")},
    Text{"registry.add-person", QT_TRANSLATE_NOOP("CommandText", "Added a person")},
    Text{"registry.change-person", QT_TRANSLATE_NOOP("CommandText", "Changed a person")},
    Text{"registry.add-role", QT_TRANSLATE_NOOP("CommandText", "Put a person into a room")},
    Text{"registry.reveal-person", QT_TRANSLATE_NOOP("CommandText", "Looked at whole phone and ID numbers")},
    Text{"calls.take", QT_TRANSLATE_NOOP("CommandText", "Took a call")},
    Text{"calls.correct", QT_TRANSLATE_NOOP("CommandText", "Corrected a call record")},
    Text{"calls.record-callback", QT_TRANSLATE_NOOP("CommandText", "Recorded a call-back")},
    Text{"calls.postpone", QT_TRANSLATE_NOOP("CommandText", "Promised another time for a call-back")},
    Text{"calls.hand-over", QT_TRANSLATE_NOOP("CommandText", "Handed a call record over")},
    Text{"calls.close", QT_TRANSLATE_NOOP("CommandText", "Settled a call record")},
    Text{"calls.reopen", QT_TRANSLATE_NOOP("CommandText", "Opened a call record again")},
    Text{"repairs.register", QT_TRANSLATE_NOOP("CommandText", "Registered an order")},
    Text{"repairs.correct", QT_TRANSLATE_NOOP("CommandText", "Corrected an order")},
    Text{"repairs.record-consent", QT_TRANSLATE_NOOP("CommandText", "Recorded the consent to pay")},
    Text{"repairs.dispatch", QT_TRANSLATE_NOOP("CommandText", "Dispatched an order")},
    Text{"repairs.redispatch", QT_TRANSLATE_NOOP("CommandText", "Dispatched an order again")},
    Text{"repairs.assign", QT_TRANSLATE_NOOP("CommandText", "Assigned orders at the dispatch board")},
    Text{"repairs.undo-dispatch", QT_TRANSLATE_NOOP("CommandText", "Took an assignment back")},
    Text{"repairs.export-dispatch-list",
         QT_TRANSLATE_NOOP("CommandText", "Saved a dispatch list as a table")},
    Text{"repairs.review-order", QT_TRANSLATE_NOOP("CommandText", "Reviewed an order at the end of the day")},
    Text{"repairs.finish-day-review", QT_TRANSLATE_NOOP("CommandText", "Finished the review of a day")},
    Text{"repairs.record-arrival", QT_TRANSLATE_NOOP("CommandText", "Recorded an arrival")},
    Text{"repairs.put-on-wait", QT_TRANSLATE_NOOP("CommandText", "Put an order on wait")},
    Text{"repairs.finish", QT_TRANSLATE_NOOP("CommandText", "Recorded the work as done")},
    Text{"repairs.return-slip", QT_TRANSLATE_NOOP("CommandText", "Took a slip back")},
    Text{"repairs.close", QT_TRANSLATE_NOOP("CommandText", "Closed an order")},
    Text{"repairs.cancel", QT_TRANSLATE_NOOP("CommandText", "Cancelled an order")},
    Text{"repairs.remind", QT_TRANSLATE_NOOP("CommandText", "Added a reminder to an order")},
    Text{"repairs.merge", QT_TRANSLATE_NOOP("CommandText", "Merged an order into another")},
    Text{"repairs.unmerge", QT_TRANSLATE_NOOP("CommandText", "Undid a merge")},
    Text{"repairs.release", QT_TRANSLATE_NOOP("CommandText", "Released a report of engineering")},
    Text{"repairs.refuse-release",
         QT_TRANSLATE_NOOP("CommandText", "Did not release a report of engineering")},
    Text{"repairs.recheck", QT_TRANSLATE_NOOP("CommandText", "Rechecked work in a public area")},
    Text{"repairs.take-alarm", QT_TRANSLATE_NOOP("CommandText", "Took an alarm")},
    Text{"repairs.intake-settings", QT_TRANSLATE_NOOP("CommandText", "Changed the limits of the intake")},
    Text{"incidents.open", QT_TRANSLATE_NOOP("CommandText", "Made an incident")},
    Text{"incidents.change", QT_TRANSLATE_NOOP("CommandText", "Changed an incident")},
    Text{"incidents.join", QT_TRANSLATE_NOOP("CommandText", "Put an order into an incident")},
    Text{"incidents.leave", QT_TRANSLATE_NOOP("CommandText", "Took an order out of an incident")},
    Text{"incidents.close", QT_TRANSLATE_NOOP("CommandText", "Closed an incident with its orders")},
    Text{"repairs.print-slip", QT_TRANSLATE_NOOP("CommandText", "Printed a slip")},
    Text{"repairs.reprint-slip", QT_TRANSLATE_NOOP("CommandText", "Printed a slip again")},
    Text{"contacts.record", QT_TRANSLATE_NOOP("CommandText", "Recorded a call to a customer")},
    Text{"contacts.leave-note", QT_TRANSLATE_NOOP("CommandText", "Left a note at a door")},
    Text{"contacts.pick-up-slip", QT_TRANSLATE_NOOP("CommandText", "Recorded that a slip was received")},
    Text{"contacts.hold-review", QT_TRANSLATE_NOOP("CommandText", "Recorded a technical review")},
    Text{"contacts.change-limits", QT_TRANSLATE_NOOP("CommandText", "Changed the limits for calls")},
    Text{"capacity.change", QT_TRANSLATE_NOOP("CommandText", "Changed how much a day holds")},
    Text{"capacity.report-saturation", QT_TRANSLATE_NOOP("CommandText", "Reported that the day is full")},
    Text{"capacity.lift-saturation", QT_TRANSLATE_NOOP("CommandText", "Reported that there is room again")},
    Text{"slips.chase", QT_TRANSLATE_NOOP("CommandText", "Asked for a slip")},
    Text{"slips.record-pick-up", QT_TRANSLATE_NOOP("CommandText", "Gave a slip out")},
    Text{"slips.explain-number", QT_TRANSLATE_NOOP("CommandText", "Explained an order number")},
    Text{"slips.record-blank", QT_TRANSLATE_NOOP("CommandText", "Recorded a slip written by hand")},
    Text{"slips.sign-off-day", QT_TRANSLATE_NOOP("CommandText", "Signed off the numbers of a day")},
    Text{"slips.bind-month", QT_TRANSLATE_NOOP("CommandText", "Bound the first copies of a month")},
    Text{"slips.hand-over-copies", QT_TRANSLATE_NOOP("CommandText", "Handed copies over to finance")},
    Text{"slips.confirm-reconciliation", QT_TRANSLATE_NOOP("CommandText", "Confirmed a month with finance")},
    Text{"repairs.add-fault-kind", QT_TRANSLATE_NOOP("CommandText", "Added a fault kind")},
    Text{"repairs.change-fault-kind", QT_TRANSLATE_NOOP("CommandText", "Changed a fault kind")},
    Text{"repairs.reorder-fault-kinds", QT_TRANSLATE_NOOP("CommandText", "Put fault kinds in another order")},
    Text{"repairs.seed-fault-kinds", QT_TRANSLATE_NOOP("CommandText", "Laid in the usual fault kinds")},
    Text{"prices.add", QT_TRANSLATE_NOOP("CommandText", "Added to the price list")},
    Text{"prices.change", QT_TRANSLATE_NOOP("CommandText", "Changed an item of the price list")},
    Text{"prices.set", QT_TRANSLATE_NOOP("CommandText", "Set a price")},
    Text{"prices.revise", QT_TRANSLATE_NOOP("CommandText", "Revised the price list")},
    Text{"prices.seed", QT_TRANSLATE_NOOP("CommandText", "Laid in the usual price list")},
    Text{"stock.add", QT_TRANSLATE_NOOP("CommandText", "Added material to the stock list")},
    Text{"stock.change", QT_TRANSLATE_NOOP("CommandText", "Changed material of the stock list")},
    Text{"stock.receive", QT_TRANSLATE_NOOP("CommandText", "Received material")},
    Text{"stock.count", QT_TRANSLATE_NOOP("CommandText", "Counted material")},
    Text{"costs.quote", QT_TRANSLATE_NOOP("CommandText", "Quoted work")},
    Text{"costs.quote-freely", QT_TRANSLATE_NOOP("CommandText", "Quoted work outside the price list")},
    Text{"costs.take-back-quote", QT_TRANSLATE_NOOP("CommandText", "Took a quoted line back")},
    Text{"costs.issue-part", QT_TRANSLATE_NOOP("CommandText", "Issued material for an order")},
    Text{"costs.take-back-part", QT_TRANSLATE_NOOP("CommandText", "Took material back")},
    Text{"costs.request-part", QT_TRANSLATE_NOOP("CommandText", "Asked for material to be bought")},
    Text{"costs.record-labour", QT_TRANSLATE_NOOP("CommandText", "Recorded working time")},
    Text{"costs.strike-labour", QT_TRANSLATE_NOOP("CommandText", "Struck out working time")},
    Text{"costs.record-check", QT_TRANSLATE_NOOP("CommandText", "Recorded a check before work")},
    Text{"costs.approve-charge", QT_TRANSLATE_NOOP("CommandText", "Approved a reduced charge")},
    Text{"costs.hand-in-money", QT_TRANSLATE_NOOP("CommandText", "Took in a technician's money")},
    Text{"outside.add-party", QT_TRANSLATE_NOOP("CommandText", "Entered an outside unit")},
    Text{"outside.change-party", QT_TRANSLATE_NOOP("CommandText", "Changed an outside unit")},
    Text{"outside.map-fault", QT_TRANSLATE_NOOP("CommandText", "Set the warranty part of a fault")},
    Text{"outside.notify", QT_TRANSLATE_NOOP("CommandText", "Notified an outside unit")},
    Text{"outside.accept", QT_TRANSLATE_NOOP("CommandText", "Recorded that the outside unit comes")},
    Text{"outside.refuse", QT_TRANSLATE_NOOP("CommandText", "Recorded that the outside unit refuses")},
    Text{"outside.replace", QT_TRANSLATE_NOOP("CommandText", "Had others do a warranty repair")},
    Text{"outside.finish", QT_TRANSLATE_NOOP("CommandText", "Recorded a warranty repair as done")},
    Text{"outside.inspect", QT_TRANSLATE_NOOP("CommandText", "Recorded the owner's inspection")},
    Text{"outside.withdraw", QT_TRANSLATE_NOOP("CommandText", "Withdrew a notice")},
    Text{"outside.settle", QT_TRANSLATE_NOOP("CommandText", "Settled warranty repairs")},
    Text{"outside.export-settlement",
         QT_TRANSLATE_NOOP("CommandText", "Saved a settlement as a spreadsheet")},
    Text{"letters.write", QT_TRANSLATE_NOOP("CommandText", "Wrote a contact letter")},
    Text{"letters.answer", QT_TRANSLATE_NOOP("CommandText", "Recorded the reply to a contact letter")},
    Text{"repairs.rework", QT_TRANSLATE_NOOP("CommandText", "Ordered a rework")},
    Text{"repairs.complete-record",
         QT_TRANSLATE_NOOP("CommandText", "Recorded cause and method of a repair")},
    Text{"repairs.file-slip", QT_TRANSLATE_NOOP("CommandText", "Recorded where the copies of a slip went")},
};

} // namespace

QString commandText(const QString& id)
{
    const std::string wanted = id.toStdString();
    const auto found = std::ranges::find(texts, wanted, &Text::first);
    return found == texts.end() ? id : QCoreApplication::translate("CommandText", found->second);
}

} // namespace pd
