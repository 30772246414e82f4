// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/command.h"

#include "application/calls/callcommands.h"
#include "application/fees/billingcommands.h"
#include "application/fees/cashcommands.h"
#include "application/fees/feepapercommands.h"
#include "application/fees/receiptcommands.h"
#include "application/fees/shiftcommands.h"
#include "application/office/officecommands.h"
#include "application/outside/outsidecommands.h"
#include "application/registry/registrycommands.h"
#include "application/registry/rostercommands.h"
#include "application/repairs/assignmentdesk.h"
#include "application/repairs/clockcommands.h"
#include "application/repairs/contactcommands.h"
#include "application/repairs/costcommands.h"
#include "application/repairs/dayreviewdesk.h"
#include "application/repairs/intakecommands.h"
#include "application/repairs/repairscommands.h"
#include "application/repairs/slipcommands.h"
#include "application/reports/figuresdesk.h"
#include "application/staff/staffcommands.h"

namespace pd {

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    const auto add = [&](std::span<const Command> more) {
        commands.insert(commands.end(), more.begin(), more.end());
    };
    add(officeCommands());
    add(callCommands());
    add(repairsCommands());
    add(contactCommands());
    add(costCommands());
    add(cashCommands());
    add(billingCommands());
    add(feePaperCommands());
    add(outsideCommands());
    add(slipCommands());
    add(assignmentCommands());
    add(dayReviewCommands());
    add(intakeCommands());
    add(clockCommands());
    add(shiftCommands());
    add(reportCommands());
    add(receiptCommands());
    add(rosterCommands());
    add(registryCommands());
    add(staffCommands());
    return commands;
}

} // namespace pd
