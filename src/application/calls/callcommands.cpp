// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calls/callcommands.h"

#include <array>

namespace pd {

std::span<const Command> callCommands()
{
    static constexpr std::array all{takeCall,     correctCall, recordCallback, postponeCallback,
                                    handOverCall, closeCall,   reopenCall};
    return all;
}

Permission permissionFor(CallAction action)
{
    return action == CallAction::MakeOrder ? Permission::RegisterOrder : Permission::RecordCall;
}

} // namespace pd
