// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/program.h"

namespace pd {

int runProgram(int /*argc*/, char** /*argv*/)
{
    return 0;
}

} // namespace pd
