// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/program.h"

int main(int argc, char** argv)
{
    return pd::runProgram(argc, argv);
}
