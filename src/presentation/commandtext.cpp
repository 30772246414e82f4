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
    Text{"reports.export-figures", QT_TRANSLATE_NOOP("CommandText", "Exported the figures")},
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
    Text{"repairs.record-arrival", QT_TRANSLATE_NOOP("CommandText", "Recorded an arrival")},
    Text{"repairs.put-on-wait", QT_TRANSLATE_NOOP("CommandText", "Put an order on wait")},
    Text{"repairs.finish", QT_TRANSLATE_NOOP("CommandText", "Recorded the work as done")},
    Text{"repairs.return-slip", QT_TRANSLATE_NOOP("CommandText", "Took a slip back")},
    Text{"repairs.close", QT_TRANSLATE_NOOP("CommandText", "Closed an order")},
    Text{"repairs.cancel", QT_TRANSLATE_NOOP("CommandText", "Cancelled an order")},
    Text{"repairs.print-slip", QT_TRANSLATE_NOOP("CommandText", "Printed a slip")},
    Text{"repairs.reprint-slip", QT_TRANSLATE_NOOP("CommandText", "Printed a slip again")},
    Text{"repairs.add-fault-kind", QT_TRANSLATE_NOOP("CommandText", "Added a fault kind")},
    Text{"repairs.change-fault-kind", QT_TRANSLATE_NOOP("CommandText", "Changed a fault kind")},
    Text{"repairs.reorder-fault-kinds", QT_TRANSLATE_NOOP("CommandText", "Put fault kinds in another order")},
    Text{"repairs.seed-fault-kinds", QT_TRANSLATE_NOOP("CommandText", "Laid in the usual fault kinds")},
};

} // namespace

QString commandText(const QString& id)
{
    const std::string wanted = id.toStdString();
    const auto found = std::ranges::find(texts, wanted, &Text::first);
    return found == texts.end() ? id : QCoreApplication::translate("CommandText", found->second);
}

} // namespace pd
