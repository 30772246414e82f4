// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoorders.h"
#include "storage/calls/callstore.h"

#include <map>

namespace pd::demo {

/// Where the call book of the demo estate comes from.
struct CallSources {
    std::vector<Caller> callers;
    std::vector<ServiceOrder> orders;  ///< every one came by a call
    std::map<QString, StaffId> clerks; ///< who takes calls, by login
    StaffId visitor{0};                ///< who walks through the estate
    QString visitorLogin;
};

/// Three months of the call book: the calls of the orders, and inquiries, complaints, suggestions and
/// messages between them; some of the last hours still open, with call-backs promised and one of them late.
/// In order of time.
std::vector<PastCall> callStory(const CallSources& sources, const Clock& clock, Random& random);

} // namespace pd::demo
